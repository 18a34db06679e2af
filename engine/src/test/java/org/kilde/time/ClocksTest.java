package org.kilde.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;

/**
 * Relative times under clocks known to the day, the month, the year or not at all: never more
 * precise than the clock. Values were worked out by hand; 12 March 2031 is a Wednesday.
 */
class ClocksTest {
  private static final LanguagePacks PACKS = LanguagePacks.shipped();
  private static final TimeFinder FINDER = new TimeFinder();

  private static String values(String language, String published, String text) {
    Optional<String> clock = published.equals("-") ? Optional.empty() : Optional.of(published);
    TokenizedArticle article =
        TokenizedArticle.of(PACKS.packFor(LanguageTag.of(language)), text, clock);
    return FINDER.find(article).stream()
        .map(TimeExpression::value)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // text                   | day                   | month    | year  | none
        "It burned on Monday.     | 2031-03-10 | [2031-03-03,2031-03-10,2031-03-17,2031-03-24,2031-03-31] | XXXX-WXX-1 | XXXX-WXX-1",
        "It burned on Sunday.     | 2031-03-09 | [2031-03-02,2031-03-09,2031-03-16,2031-03-23,2031-03-30] | XXXX-WXX-7 | XXXX-WXX-7",
        "It burned yesterday.     | 2031-03-11            | 2031-03~ | 2031~ | XXXX-XX-XX",
        "It burned today.         | 2031-03-12            | 2031-03  | 2031  | XXXX-XX-XX",
        "It burned last week.     | 2031-03-03/2031-03-09 | 2031-03~ | 2031~ | XXXX-WXX",
        "It burned this week.     | 2031-03-10/2031-03-16 | 2031-03~ | 2031~ | XXXX-WXX",
        "It burned last month.    | 2031-02               | 2031-02  | 2031~ | XXXX-XX",
        "It burned this month.    | 2031-03               | 2031-03  | 2031  | XXXX-XX",
        "It burned last year.     | 2030                  | 2030     | 2030  | XXXX",
        "It burned four years ago. | 2027                 | 2027     | 2027  | XXXX",
        "It burned five years ago. | 2026~                | 2026~    | 2026~ | XXXX",
        "It burned on 3 January.  | 2031-01-03            | 2031-01-03 | 2031-01-03 | XXXX-01-03",
        "It burned on 3 November. | 2030-11-03            | 2030-11-03 | 2031-11-03 | XXXX-11-03",
        "It will burn on 3 November. | 2031-11-03         | 2031-11-03 | 2031-11-03 | XXXX-11-03",
        "It burned in October last year. | 2030-10        | 2030-10  | 2030-10 | XXXX-10",
        "It burned on Christmas Day. | 2030-12-25         | 2030-12-25 | 2031-12-25 | XXXX-12-25"
      })
  void english_times_are_as_precise_as_the_clock(
      String text, String day, String month, String year, String none) {
    assertThat(values("en", "2031-03-12", text)).isEqualTo(day);
    assertThat(values("en", "2031-03", text)).isEqualTo(month);
    assertThat(values("en", "2031", text)).isEqualTo(year);
    assertThat(values("en", "-", text)).isEqualTo(none);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Det brændte i weekenden.          | 2031-03-08/2031-03-09",
        "Det brændte sidste weekend.       | 2031-03-08/2031-03-09",
        "Det brændte i uge 7.              | 2031-02-10/2031-02-16",
        "Det brændte i uge 53.             | ''",
        "Det brændte i uge 53 2032.        | 2032-12-27/2033-01-02",
        "Det brændte i første kvartal.     | 2031-01/2031-03",
        "Det brændte i tredje kvartal.     | 2030-07/2030-09",
        "Det brændte i andet halvår 2028.  | 2028-07/2028-12",
        "Det brændte den anden tirsdag i maj 2029. | 2029-05-08",
        "Det brændte den sidste fredag i maj 2029. | 2029-05-25",
        "Det brændte langfredag 2030.      | 2030-04-19",
        "Det vil brænde langfredag.        | 2031-04-11"
      })
  void danish_periods_of_the_calendar(String text, String value) {
    assertThat(values("da", "2031-03-12", text)).isEqualTo(value);
  }

  /** Easter Sundays as printed in tables of the church year. */
  @ParameterizedTest
  @CsvSource({
    "1954-04-18", "1981-04-19", "1999-04-04", "2000-04-23", "2008-03-23", "2019-04-21",
    "2024-03-31", "2027-03-28", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28"
  })
  void easter_of_a_year(String day) {
    assertThat(values("da", "-", "Det brændte påskedag " + day.substring(0, 4) + "."))
        .isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Weekenden bliver våd. | 2031-03 | 2031-03~",
        "Weekenden bliver våd. | -       | XXXX-WXX",
        "Det sker i påsken.    | -       | ''",
        "Det skete 3/4-49.     | -       | 2049-04-03",
        "Det skete 3/4-50.     | -       | 1950-04-03",
        "Det skete 31/2-2029.  | -       | ''",
        "Det skete 29/2-2028.  | -       | 2028-02-29",
        "Det skete 29/2-2029.  | -       | ''",
        "Det skete i det 19. århundrede. | - | 18XX",
        "Det skete i 1980'erne. | -      | 198X",
        "Det skete i 1800-tallet. | -    | 18XX"
      })
  void what_the_calendar_does_not_have_is_no_time(String text, String published, String value) {
    assertThat(values("da", published, text)).isEqualTo(value);
  }
}
