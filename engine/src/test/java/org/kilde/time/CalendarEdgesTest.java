package org.kilde.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.language.MarkedText;

/**
 * Ends of months and years, days that some years lack, dates of which nobody can tell the order.
 * Worked out with a calendar at hand: 12 March 2031 is a Wednesday, 2032 is a leap year with 53
 * weeks.
 */
class CalendarEdgesTest {
  private static final LanguagePacks PACKS = LanguagePacks.shipped();
  private static final TimeFinder FINDER = new TimeFinder();

  /** Words and values both: the times in {@code ⟦…⟧} and nothing else. */
  private static void assertTimes(String language, String published, String marked, String values) {
    String text = MarkedText.plain(marked);
    Optional<String> clock = published.equals("-") ? Optional.empty() : Optional.of(published);
    List<TimeExpression> found =
        FINDER.find(TokenizedArticle.of(PACKS.packFor(LanguageTag.of(language)), text, clock));
    StringBuilder words = new StringBuilder(text);
    for (TimeExpression each : found.reversed()) {
      words.insert(each.span().end(), '⟧').insert(each.span().start(), '⟦');
    }
    assertThat(words.toString()).isEqualTo(marked);
    assertThat(found.stream().map(TimeExpression::value).collect(Collectors.joining(" ")))
        .isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-12-31 | It will burn ⟦tomorrow⟧, ⟦next month⟧ and ⟦next year⟧. | 2032-01-01 2032-01 2032",
        "2032-01-01 | It burned ⟦yesterday⟧, ⟦last month⟧, ⟦last year⟧, ⟦1 day ago⟧. | 2031-12-31 2031-12 2031 2031-12-31",
        "2032-01-01 | It burned ⟦this week⟧ and ⟦last week⟧. | 2031-12-29/2032-01-04 2031-12-22/2031-12-28",
        "2032-03-01 | It burned ⟦yesterday⟧ and ⟦the day before yesterday⟧. | 2032-02-29 2032-02-28",
        "2031-03-01 | It burned ⟦yesterday⟧ and ⟦the day before yesterday⟧. | 2031-02-28 2031-02-27",
        "2031-03-31 | It burned ⟦last month⟧ and ⟦3 months ago⟧ and ⟦13 months ago⟧. | 2031-02 2030-12 2030-02",
        "2032-02-29 | It burned ⟦1 year ago⟧ and ⟦12 months ago⟧.    | 2031 2031-02",
        "2031-01-10 | It burned ⟦December 28⟧, ⟦January 3⟧, ⟦January 11⟧, ⟦February 1⟧. | 2030-12-28 2031-01-03 2031-01-11 2031-02-01",
        "2031-12-28 | It will burn on ⟦January 3⟧.           | 2032-01-03",
        "2031-03-12 | It burned ⟦in March⟧, ⟦in April⟧, ⟦in December⟧. | 2031-03 2031-04 2030-12",
        "2031-01-12 | It burned ⟦in winter⟧, ⟦in spring⟧, ⟦in summer⟧, ⟦in autumn⟧. | 2031-24 2030-21 2030-22 2030-23"
      })
  void the_year_turns(String published, String text, String values) {
    assertTimes("en", published, text, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 2031-03-12 | It burned on ⟦February 29, 2028⟧.       | 2028-02-29",
        "en | 2031-03-12 | It burned on February 29, 2029.         | ''",
        "en | 2031-03-12 | It burned on ⟦February 29⟧.             | 2032-02-29",
        "en | 2032-03-12 | It burned on ⟦February 29⟧.             | 2032-02-29",
        "en | 2032      | It burned on ⟦February 29⟧.              | 2032-02-29",
        "en | 2031      | It burned on ⟦February 29⟧.              | XXXX-02-29",
        "en | 2030-03-12 | It burned on ⟦February 29⟧.             | XXXX-02-29",
        "en | -         | It burned on ⟦February 29⟧.              | XXXX-02-29",
        "en | 2031-03-12 | It burned on February 30 and on April 31, 2029. | ''",
        "da | 2031-03-12 | Det brændte ⟦den femte tirsdag i maj 2029⟧.  | 2029-05-29",
        "da | 2031-03-12 | Det brændte den femte tirsdag i juni 2029.   | ''",
        "da | 2031-03-12 | Det brændte ⟦sidste dag i februar 2032⟧.     | 2032-02-29",
        "da | 2032-05-12 | Det brændte ⟦i uge 53⟧, ⟦uge 52⟧, ⟦uge 1⟧ og uge 0. | 2032-12-27/2033-01-02 2031-12-22/2031-12-28 2031-12-29/2032-01-04",
        "da | 2033-01-05 | Det brændte ⟦i uge 53⟧.                 | 2032-12-27/2033-01-02",
        "da | 2031-03-12 | Det brændte i uge 53 2031 og uge 54 2032. | ''",
        "da | 2031-01-02 | Det brændte ⟦i uge 1⟧ og ⟦uge 27⟧.      | 2030-12-30/2031-01-05 2030-07-01/2030-07-07",
        "da | 2031-12-31 | Det vil brænde ⟦i uge 1⟧.               | 2031-12-29/2032-01-04",
        "da | 2031-03-12 | Det brændte i femte kvartal og i tredje halvår. | ''",
        "da | 2031-03-12 | Det brændte ⟦i fjerde kvartal 2029⟧.    | 2029-10/2029-12",
        "da | -         | Det brændte i uge 7 og i første kvartal. | ''",
        "da | 2031-03-12 | Det brændte ⟦12.03.2029⟧, ⟦12.3.29⟧ og ⟦1.1.50⟧. | 2029-03-12 2029-03-12 1950-01-01",
        "da | 2031-03-12 | Det brændte 32.1.2029, 1.13.2029, 0.1.2029 og 1.0.2029. | ''",
        "da | 2031-03-12 | Det brændte ⟦1.2.1500⟧ og ⟦1.2.2199⟧.   | 1500-02-01 2199-02-01",
        "da | 2031-03-12 | Det brændte 1.2.1499, 1.2.2200 og 1.2.20290. | ''"
      })
  void a_day_that_its_year_lacks_is_none(
      String language, String published, String text, String values) {
    assertTimes(language, published, text, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-03-12 | It burned ⟦on 3/4/2015⟧ and ⟦3/4/49⟧ and ⟦3/4/50⟧. | [2015-04-03,2015-03-04] [2049-04-03,2049-03-04] [1950-04-03,1950-03-04]",
        "2031-03-12 | It burned ⟦on 13/4/2015⟧ and ⟦4/13/2015⟧ and ⟦4/4/2015⟧ and 13/13/2015. | 2015-04-13 2015-04-13 2015-04-04",
        "2031-03-12 | It burned ⟦on 3/4⟧ and ⟦on 13/4⟧. | [2031-04-03,2031-03-04] 2031-04-13",
        "-          | It burned ⟦on 3/4⟧ and ⟦on 13/4⟧. | [XXXX-04-03,XXXX-03-04] XXXX-04-13"
      })
  void where_nobody_can_tell_day_from_month_both_dates_are_given(
      String published, String text, String values) {
    assertTimes("en", published, text, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-03-12 | It burned ⟦Friday this week⟧, ⟦Monday of last week⟧. | 2031-03-14 2031-03-03",
        "2031-03-12 | It will burn ⟦Friday in next week⟧.      | 2031-03-21",
        "2031-03-12 | It burned ⟦on Wednesday⟧, ⟦last Wednesday⟧ and ⟦next Wednesday⟧. | 2031-03-12 2031-03-05 2031-03-19",
        "2031-03-12 | It burned ⟦from Thursday to Friday⟧.     | 2031-03-06/2031-03-07",
        "2031-03-12 | It will burn ⟦between Friday and Sunday⟧. | 2031-03-14/2031-03-16",
        "2031-03    | It burned ⟦from Thursday to Friday⟧.     | [2031-03-07,2031-03-14,2031-03-21,2031-03-28]",
        "2031       | It burned ⟦from Thursday to Friday⟧.     | XXXX-WXX-5",
        "2031-03-14 | It burned ⟦over the weekend⟧.            | 2031-03-08/2031-03-09",
        "2031-03-15 | It burned ⟦over the weekend⟧, not ⟦last weekend⟧. | 2031-03-15/2031-03-16 2031-03-08/2031-03-09",
        "2031-03-16 | It burned ⟦over the weekend⟧.            | 2031-03-15/2031-03-16",
        "2031-03-17 | It burned ⟦over the weekend⟧.            | 2031-03-15/2031-03-16",
        "2031-03-17 | It will burn ⟦over the weekend⟧.         | 2031-03-22/2031-03-23",
        "2031-03-12 | ⟦On Friday⟧, the two parties will meet.  | 2031-03-14",
        "2031-03-12 | ⟦On Friday⟧ in the town the two old parties in the town will meet. | 2031-03-07",
        "2031-03-12 | They will, as we have said in all of the papers, ⟦on Friday⟧ stop. | 2031-03-07",
        "2031-03-12 | They met ⟦on Friday⟧ and will come.      | 2031-03-07",
        "2031-03-12 | The ministry said ⟦on Tuesday⟧ (⟦15 June 2027⟧) that it burned. | 2027-06-15 2027-06-15",
        "2031-03-12 | The ministry said ⟦on Tuesday⟧ [⟦15 June 2027⟧] that it burned. | 2031-03-11 2027-06-15",
        "2031-03-12 | The ministry said ⟦in May⟧ (⟦15 June 2027⟧) that it burned. | 2031-05 2027-06-15"
      })
  void weekdays_count_from_the_publication(String published, String text, String values) {
    assertTimes("en", published, text, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It burned ⟦between March 30 and April 2, 2029⟧ and ⟦3-5 May 2029⟧. | 2029-03-30/2029-04-02 2029-05-03/2029-05-05",
        "It burned ⟦between 2003 and 2005⟧, but not from 2005 to 2003.  | 2003/2005",
        "It was ⟦the 1990s⟧, ⟦the 1900s⟧.                   | 199X 19XX",
        "It cost from 1800 to 2000 kilometres.              | ''",
        "It burned ⟦in 1500⟧ and ⟦in 2199⟧, in 1499 and in 2200. | 1500 2199",
        "The March Hare met April Jones ⟦on Monday Night⟧.  | 2031-03-10",
        "It burned on ⟦Wednesday, March 12⟧ and ⟦Monday, 3 February⟧. | 2031-03-12 2031-02-03"
      })
  void ranges_and_years(String text, String values) {
    assertTimes("en", "2031-03-12", text, values);
  }

  /** What is to come ends at a verb of saying, and behind a dash at the comma. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "– Det skal skje, sa han ⟦fredag⟧.  | 2031-03-07",
        "— Det skal skje, sa han ⟦fredag⟧.  | 2031-03-07",
        "- Det skal skje, sa han ⟦fredag⟧.  | 2031-03-07",
        "Det skal skje, sa han ⟦fredag⟧.    | 2031-03-07",
        "– Det skal skje ⟦fredag⟧, sa han.  | 2031-03-14"
      })
  void a_dash_opens_speech_with_its_own_tense(String text, String values) {
    assertTimes("nb", "2031-03-12", text, values);
  }

  /** Published "then or later": a weekday near the day told is the one before it or after it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2029-06-12/.. | It burned on ⟦12 June 2029⟧. He fled ⟦on Friday⟧. | 2029-06-12 [2029-06-08,2029-06-15]",
        "2029-06-12/.. | It burned on ⟦12 June 2029⟧. He fled ⟦on Tuesday⟧. | 2029-06-12 2029-06-12",
        "2029-06-12/.. | He fled ⟦on Friday⟧. It burned on ⟦12 June 2029⟧. | XXXX-WXX-5 2029-06-12",
        "2029-06/..    | It burned on ⟦12 May 2029⟧. He fled ⟦on Friday⟧. | 2029-05-12 XXXX-WXX-5",
        "2029-06-12    | It burned on ⟦12 May 2029⟧. He fled ⟦on Friday⟧. | 2029-05-12 2029-06-08",
        "-             | It burned on ⟦12 June 2029⟧. He fled ⟦on Friday⟧. | 2029-06-12 XXXX-WXX-5"
      })
  void an_undated_article_places_a_weekday_by_the_day_it_told(
      String published, String text, String values) {
    assertTimes("en", published, text, values);
  }
}
