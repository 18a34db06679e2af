package org.kilde.bench.figure;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kilde.annotation.Attribution;
import org.kilde.annotation.Figure;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;

/** Measures figures on own sentences: {@code FigureTable [LANGUAGE…]}; prints what is wrong. */
public final class FigureTable {
  static final List<String> LANGUAGES =
      List.of("en", "de", "da", "nb", "sv", "nl", "fr", "es", "ru", "uk", "kk");

  /** Languages whose tables name the sources. */
  static final List<String> SOURCED = List.of("en", "de");

  private FigureTable() {}

  /**
   * How many figures came out right.
   *
   * @param expected in the table
   * @param right found with their value and measure
   * @param given by the finder
   */
  record Score(int expected, int right, int given, List<String> misses) {
    double recall() {
      return expected == 0 ? 1 : (double) right / expected;
    }

    double precision() {
      return given == 0 ? 1 : (double) right / given;
    }
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String language : arguments.length == 0 ? LANGUAGES : List.of(arguments)) {
      Score score = score(language);
      score.misses().forEach(out::println);
      out.printf(
          "%s\tright %d of %d (%.1f%%), given %d (%.1f%% right)%n",
          language,
          score.right(),
          score.expected(),
          100 * score.recall(),
          score.given(),
          100 * score.precision());
    }
    for (String language : arguments.length == 0 ? SOURCED : List.of(arguments)) {
      Score score = sourced(language);
      score.misses().forEach(out::println);
      out.printf(
          "%s\tvalue, measure and source right %d of %d (%.1f%%)%n",
          language, score.right(), score.expected(), 100 * score.recall());
    }
    List<String> found = falseFigures();
    found.forEach(out::println);
    out.printf("found in sentences without figures: %d%n", found.size());
  }

  static Score score(String language) {
    LanguagePack pack = LanguagePacks.shipped().packFor(new LanguageTag(language));
    FigureReading reading = new FigureReading();
    int expected = 0;
    int right = 0;
    int given = 0;
    List<String> misses = new ArrayList<>();
    for (Toll toll : Toll.read(language)) {
      List<Figure> found = new ArrayList<>(reading.read(pack, toll.text()));
      given += found.size();
      List<String> wrong = new ArrayList<>();
      for (Expected want : toll.figures()) {
        expected++;
        Figure hit = found.stream().filter(want::fits).findFirst().orElse(null);
        if (hit == null) {
          wrong.add("want " + want.measure() + " " + want.low() + ".." + want.high());
        } else {
          right++;
          found.remove(hit);
        }
      }
      found.forEach(figure -> wrong.add("got " + Expected.write(figure)));
      if (!wrong.isEmpty()) {
        misses.add(language + "\t" + toll.text() + "\n\t" + String.join("; ", wrong));
      }
    }
    return new Score(expected, right, given, misses);
  }

  /** As {@link #score}, right only with whoever the table says vouches for it. */
  static Score sourced(String language) {
    FigureReading reading = new FigureReading();
    int expected = 0;
    int right = 0;
    int given = 0;
    List<String> misses = new ArrayList<>();
    for (Toll toll : Toll.read(language)) {
      List<Figure> found =
          new ArrayList<>(reading.readWhole(new LanguageTag(language), toll.text()));
      given += found.size();
      for (int i = 0; i < toll.figures().size(); i++) {
        Expected want = toll.figures().get(i);
        String source = toll.sourceOf(i);
        expected++;
        Figure hit = found.stream().filter(want::fits).findFirst().orElse(null);
        String named =
            hit == null ? "no figure" : hit.attribution().map(Attribution::text).orElse("-");
        if (hit != null && isSame(source, named)) {
          right++;
        } else {
          misses.add(language + "\t" + toll.text() + "\n\twant " + source + ", got " + named);
        }
        found.remove(hit);
      }
    }
    return new Score(expected, right, given, misses);
  }

  private static boolean isSame(String wanted, String named) {
    return wanted.equals("-")
        ? named.equals("-")
        : named.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
  }

  /** Figures found where there are none. */
  static List<String> falseFigures() {
    LanguagePacks packs = LanguagePacks.shipped();
    FigureReading reading = new FigureReading();
    List<String> found = new ArrayList<>();
    for (String line : Toll.lines("no-figures.tsv")) {
      String[] cells = line.split("\t", -1);
      LanguagePack pack = packs.packFor(new LanguageTag(cells[0]));
      for (Figure figure : reading.read(pack, cells[1])) {
        found.add(line + "\n\tgot " + Expected.write(figure));
      }
    }
    return found;
  }
}
