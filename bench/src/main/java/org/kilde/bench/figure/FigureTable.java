package org.kilde.bench.figure;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kilde.annotation.Figure;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;

/** Measures figures on own sentences: {@code FigureTable [LANGUAGE…]}; prints what is wrong. */
public final class FigureTable {
  static final List<String> LANGUAGES =
      List.of("en", "de", "da", "nb", "sv", "nl", "fr", "es", "ru", "uk", "kk");

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
