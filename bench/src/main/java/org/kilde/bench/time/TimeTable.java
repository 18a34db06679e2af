package org.kilde.bench.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.time.TimeFinder;

/**
 * Reads the expressions of {@code times/expressions.tsv} that news use and compares the values.
 *
 * <p>Taken: single days, weeks, months and years. Left out, and counted: clock times, quarters,
 * intervals, holidays, "none" lines; a weekday or day of the month alone in short ({@code mo.},
 * {@code the 24}), the n-th weekday of a month and days counted from other dates, which news spell
 * as dates, and forms of chat ({@code upcoming two days}, {@code 2 sundays from now}, {@code 31 10
 * 1974}), the same in Dutch, French and Spanish ({@code le 16}, {@code le lendemain}, {@code derde
 * dinsdag van}). A weekday or a date without its year counts as right on either side of the clock:
 * news speak of what has been, the table of what comes. So does a whole phrase read as the week,
 * month or year it names where the table has a day in it ({@code three weeks ago}).
 */
public final class TimeTable {
  private static final Optional<String> CLOCK = Optional.of("2013-02-12");
  private static final int SHORTEST = 5; // characters; below are abbreviations such as "fri"

  private final TimeFinder finder = new TimeFinder();
  private final LanguagePacks packs = LanguagePacks.shipped();

  /** What came of one language. */
  private static final class Tally {
    private int taken;
    private int right;
    private int leftOut;
  }

  public static void main(String[] args) throws IOException {
    boolean misses = args.length > 1 && args[1].equals("--misses");
    new TimeTable().run(Path.of(args[0]), misses);
  }

  private void run(Path table, boolean misses) throws IOException {
    Map<String, Tally> tallies = new TreeMap<>();
    for (String line : Files.readAllLines(table)) {
      String[] cells = line.split("\t");
      if (!line.startsWith("#") && cells.length == 3 && !cells[0].equals("language")) {
        String language = cells[0].split("/")[0];
        read(
            language,
            cells[1],
            cells[2],
            misses,
            tallies.computeIfAbsent(language, l -> new Tally()));
      }
    }
    tallies.forEach(
        (language, tally) ->
            System.out.printf(
                Locale.ROOT,
                "%-3s %4d of %4d right %5.1f %%   left out %d%n",
                language,
                tally.right,
                tally.taken,
                100.0 * tally.right / Math.max(1, tally.taken),
                tally.leftOut));
  }

  private void read(String language, String value, String phrase, boolean misses, Tally tally) {
    Optional<LanguagePack> pack = packs.find(LanguageTag.of(language));
    Optional<String> expected = ExpectedTime.edtf(value);
    if (pack.isEmpty() || expected.isEmpty() || !isNews(phrase)) {
      tally.leftOut++;
      return;
    }
    tally.taken++;
    List<TimeExpression> found = finder.find(TokenizedArticle.of(pack.get(), phrase, CLOCK));
    boolean whole =
        found.size() == 1 && found.getFirst().span().length() == phrase.strip().length();
    String got = found.size() == 1 ? found.getFirst().value() : "";
    if (isRight(expected.get(), got) || whole && holds(got, expected.get())) {
      tally.right++;
    } else if (misses) {
      System.out.println(
          language + "\t" + phrase + "\texpected " + expected.get() + "\tfound " + got);
    }
  }

  /** Equal, or the same weekday a week earlier, or the same day or month a year earlier. */
  private static boolean isRight(String expected, String got) {
    boolean days = expected.length() == 10 && got.length() == 10;
    boolean week = days && LocalDate.parse(expected).minusWeeks(1).toString().equals(got);
    boolean sameRest =
        expected.length() == got.length()
            && got.length() > 4
            && expected.substring(4).equals(got.substring(4));
    boolean year =
        sameRest
            && Integer.parseInt(expected.substring(0, 4)) - 1
                == Integer.parseInt(got.substring(0, 4));
    return expected.equals(got) || week || year;
  }

  private static boolean holds(String period, String day) {
    int slash = period.indexOf('/');
    return slash < 0
        ? period.length() >= 4 && day.startsWith(period)
        : day.length() == 10
            && day.compareTo(period.substring(0, slash)) >= 0
            && day.compareTo(period.substring(slash + 1)) <= 0;
  }

  private static boolean isNews(String phrase) {
    String words = phrase.toLowerCase(Locale.ROOT);
    boolean digitsOnly = words.chars().noneMatch(c -> Character.isLetter(c)) && words.length() < 6;
    boolean nthWeekday =
        words.matches(
            ".*(first|second|third|last|erster?|letzte[rn]?|första|andra|tredje|sista|dritter?|zweiter?) .*(of|in|im|i|after|before|nach) .*");
    boolean bareDay = words.matches("(the|den|der|on the|am) \\d+(st|nd|rd|th|:e|:a|\\.)?");
    boolean chat =
        words.matches(
            ".*(upcoming|from now|hence|closest|after next|b\\.?c|a\\.d|\\byr\\b| back$|coming two|ides of).*");
    boolean counted =
        words.matches(
            ".*(\\d(th)?|day) of (the|this|next) .*|.*(after|nach) (easter|christmas|weihnachten).*|.*a year from .*|.* in (a|1|one|\\d|zwei) (year|wochen).*|.*nach dem nächsten.*|(on )?den? \\d+(:e|te[nr]?)?|.* igen|at this time|zu dieser zeit|in diesem moment");
    boolean shortDay =
        words.matches(
            "(on |på )?(mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|mån|tis|ons|tors?|fre|lör|sön|mo|di|mi|do|fr|sa|so)\\b.*|.*, (fri|fre)|.*\\d[a-zå]+ \\d{4}|på den .*|am \\d+ten");
    boolean spaced = words.matches("(le )?\\d+( | - | / )\\d+.*");
    boolean romance =
        words.matches(
            "(le|el|op de) \\d+(de|ste|er|e)?|op de (eerste|tweede)|día \\p{L}+"
                + "|.*(lendemain|veille|suivant|qui suit|précédent|d'après|d'avant|plus tard| après| en quinze| en 15|na kerst).*"
                + "|.*(premier|dernier|3eme|eerste|tweede|derde|laatste) .*(de|du|d'|van|in|na) ?.*");
    return !chat
        && !counted
        && !shortDay
        && !spaced
        && !romance
        && words.length() >= SHORTEST
        && !digitsOnly
        && !nthWeekday
        && !bareDay;
  }
}
