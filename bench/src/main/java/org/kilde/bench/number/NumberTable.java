package org.kilde.bench.number;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.kilde.annotation.Figure;
import org.kilde.article.TokenizedArticle;
import org.kilde.figure.FigureFinder;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.number.Numeral;
import org.kilde.number.NumeralFinder;

/**
 * Reads the expressions of a public table: {@code NumberTable expressions.tsv LANGUAGE…}. Prints
 * what was wrong, what was left out and why (see {@link Selection}), and the share that is right.
 */
public final class NumberTable {
  private static final Map<String, Double> KILOMETRES = Map.of("Kilometre", 1.0, "Mile", 1.609344);
  private static final Map<String, Double> DAYS = Map.of("Day", 1.0, "Week", 7.0);

  private final NumeralFinder numerals = new NumeralFinder();
  private final FigureFinder figures = new FigureFinder();
  private final Selection selection = new Selection();

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Expression> table = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      if (!line.startsWith("#")) {
        Expression.of(line).ifPresent(table::add);
      }
    }
    for (int i = 1; i < arguments.length; i++) {
      new NumberTable().measure(table, arguments[i], out);
    }
  }

  private void measure(List<Expression> table, String language, PrintStream out) {
    LanguagePack pack = LanguagePacks.shipped().packFor(new LanguageTag(language));
    Map<String, List<String>> left = new TreeMap<>();
    int count = 0;
    int right = 0;
    for (Expression each : table) {
      if (!each.language().equals(language)) {
        continue;
      }
      Optional<String> reason = selection.reason(each);
      if (reason.isPresent()) {
        left.computeIfAbsent(reason.get(), any -> new ArrayList<>()).add(each.phrase());
        continue;
      }
      count++;
      Optional<String> wrong = wrong(pack, each);
      right += wrong.isEmpty() ? 1 : 0;
      wrong.ifPresent(
          w -> out.println("wrong\t" + each.phrase() + "\twant " + each.raw() + "\tgot " + w));
    }
    left.forEach(
        (why, phrases) ->
            out.println(
                "left out\t" + phrases.size() + "\t" + why + ": " + String.join(" | ", phrases)));
    out.printf("%s\t%d of %d right (%.1f%%)%n", language, right, count, 100.0 * right / count);
  }

  private Optional<String> wrong(LanguagePack pack, Expression e) {
    TokenizedArticle article = TokenizedArticle.of(pack, e.phrase(), Optional.empty());
    List<Numeral> read = numerals.find(article);
    if (e.dimension().equals("Numeral")) {
      boolean ok = read.size() == 1 && near(read.getFirst().low(), e.values().getFirst());
      return ok
          ? Optional.empty()
          : Optional.of(read.stream().map(n -> n.low() + "").toList().toString());
    }
    List<Figure> found = figures.find(article, read, List.of());
    boolean ok = found.size() == 1 && fits(found.getFirst(), e);
    return ok
        ? Optional.empty()
        : Optional.of(
            found.stream()
                .map(f -> f.measure().label() + " " + f.low() + ".." + f.high())
                .toList()
                .toString());
  }

  private static boolean fits(Figure figure, Expression e) {
    double factor = KILOMETRES.getOrDefault(e.unit(), DAYS.getOrDefault(e.unit(), 1.0));
    String measure =
        switch (e.dimension()) {
          case "Distance" -> "distance-km";
          case "Duration" ->
              e.unit().equals("Year")
                  ? "duration-years"
                  : e.unit().equals("Hour") ? "duration-hours" : "duration-days";
          default -> "money-" + e.unit();
        };
    double first = e.values().getFirst() * factor;
    double last = e.values().getLast() * factor;
    return figure.measure().label().equals(measure)
        && switch (e.relation()) {
          case "under" -> figure.low().isEmpty() && near(figure.high(), first);
          case "above" -> figure.high().isEmpty() && near(figure.low(), first);
          default -> near(figure.low(), first) && near(figure.high(), last);
        };
  }

  private static boolean near(OptionalDouble found, double want) {
    return found.isPresent() && Math.abs(found.getAsDouble() - want) <= 0.001 * Math.max(1, want);
  }
}
