package org.kilde.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kilde.article.Publication;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;

/** What the words of an undated article say of its own day, and no more. */
class PublicationDayTest {
  private static final LanguagePack ENGLISH = LanguagePacks.shipped().packFor(LanguageTag.of("en"));
  private static final String LONG = " after a long quarrel about its wheel and its stones.";

  private static Publication infer(TokenizedArticle article) {
    return new PublicationInference().infer(article, new TimeFinder().find(article));
  }

  private static String published(String text) {
    String lines = text.replace(" ¶ ", "\n\n").replace("…", LONG);
    return infer(TokenizedArticle.ofLines(ENGLISH, lines)).date().orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OSLO, 3 May 2029 – The mill burned on 1 March 2028.           | 2029-05-03",
        "OSLO, 3 May 2029 (Reuters) — The mill burned on 1 March 2028. | 2029-05-03",
        "OSLO, 3 May 2029 - The mill burned on 1 March 2028.           | 2029-05-03",
        "OSLO, 3 May 2029. The mill burned on 1 March 2028.            | 2029-05-03/..",
        "OSLO, 3 May 2029, by the old grey mill – The mill burned.     | 2029-05-03/..",
        "The mill burned. OSLO, 3 May 2029 – It was on 1 March 2028.   | 2029-05-03/..",
        "It was in the old town by the long river of the mills on 3 May 2029 – The mill burned. | 2029-05-03/..",
        "OSLO, May 2029 – The mill burned on 1 March 2028.             | 2029-06/..",
        "By Anna Holm ¶ Published 3 May 2029 ¶ The mill burned on 1 March 2028… | 2029-05-03"
      })
  void a_date_line_or_a_stamp_tells_the_day(String text, String date) {
    assertThat(published(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry said on Tuesday (15 June 2027) that the mill burned on 3 May 2029. | 2027-06-15",
        "The ministry said in town (15 June 2027) that the mill burned on 3 May 2026.    | 2027-06-15/..",
        "The ministry said on Tuesday, 15 June 2027, that the mill burned on 3 May 2026. | 2027-06-15/..",
        "It burned. It fell. It rose. It stood. They said on Tuesday (15 June 2027) it fell. | 2027-06-15",
        "It burned. It fell. It rose. It stood. It lay. They said on Tuesday (15 June 2027) it fell. | 2027-06-15/.."
      })
  void a_weekday_with_its_date_in_brackets_is_the_day_of_the_report(String text, String date) {
    assertThat(published(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mill was sold last year, in March 2031…                          | 2032",
        "The mill was sold in March 2031 (last year)…                         | 2032",
        "The mill was sold in March 2031, last year…                          | 2032",
        "The mill was sold last year – March 2031 – and closed.               | 2032",
        "The mill was sold last year and in March 2031…                       | 2031-04/..",
        "The mill was sold last year, in 2031…                                | ''",
        "The mill was sold last year, in March 2031. It closed in May 2032.   | 2032",
        "The mill was sold last year, in March 2031. It closed in May 2033.   | 2033-06/..",
        "The mill was sold last year, in March 2031. It closed last year, in May 2033. | 2033-06/..",
        "The mill was sold this year, in March 2031. It closed last year, in May 2030. | 2031",
        "A bad fire ¶ The mill burned down… ¶ Sold last year ¶ The mill was sold in March 2031… ¶ What came then ¶ It was built in May 2029… | 2032",
        "A bad fire ¶ The mill burned down… ¶ Sold last year ¶ The mill was sold in March 2031, rebuilt in 2030… | 2031-04/..",
        "A bad fire ¶ The mill burned down… ¶ Sold last year ¶ The mill was sold in 2031…  | ''"
      })
  void last_year_beside_a_dated_time_tells_the_year(String text, String date) {
    assertThat(published(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mill burned in June 2029 and on 3 May 2029.     | 2029-07/..",
        "The mill burned on 3 May 2029 and in March 2029.    | 2029-05-03/..",
        "The mill burned in December 2029.                   | 2030-01/..",
        "The mill burned on 3 May 2029. It will be rebuilt in June 2031. | 2029-05-03/..",
        "It will be rebuilt in June 2031. The mill burned on 3 May 2029. | 2029-05-03/..",
        "The mill burned on 3 May 1989.                      | ''",
        "The mill burned on 3 May 1990.                      | 1990-05-03/..",
        "The mill burned in 2029. It was rebuilt in 2030.    | ''",
        "The mill burned in 2001-2005.                       | ''",
        "The mill burned in winter 2029.                     | ''",
        "The mill burned on Monday and in June.              | ''"
      })
  void an_article_is_no_older_than_what_it_tells(String text, String date) {
    assertThat(published(text)).isEqualTo(date);
  }

  /** The pack dates the war in Ukraine from February 2022, the one in Gaza from October 2023. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mill burned in June. The war in Ukraine goes on.     | 2022-07/..",
        "The mill burned in January. The war in Ukraine goes on.  | 2023-02/..",
        "The mill burned in February. The war in Ukraine goes on. | 2022-03/..",
        "The mill burned in December. The war in Ukraine goes on. | 2023-01/..",
        "The mill burned in June. The war in Ukraine and the war in Gaza go on. | 2024-07/..",
        "The mill burned in June. The war in Gaza and the war in Ukraine go on. | 2024-07/..",
        "The mill burned in winter. The war in Ukraine goes on.   | ''",
        "The mill will burn in June. The war in Ukraine goes on.  | ''"
      })
  void a_month_counts_from_the_event_that_everybody_dates(String text, String date) {
    assertThat(published(text)).isEqualTo(date);
  }

  @Test
  void a_known_day_stays() {
    TokenizedArticle article =
        TokenizedArticle.of(
            ENGLISH, "OSLO, 3 May 2029 – The mill burned.", Optional.of("2031-03-12"));
    assertThat(infer(article)).isEqualTo(article.article().published());
    assertThat(infer(TokenizedArticle.ofLines(ENGLISH, "OSLO, 3 May 2029 – It burned.")).basis())
        .isEqualTo(Publication.Basis.TEXT);
    assertThat(infer(TokenizedArticle.ofLines(ENGLISH, "It burned on 3 May 2029.")).basis())
        .isEqualTo(Publication.Basis.INFERRED);
    assertThat(infer(TokenizedArticle.ofLines(ENGLISH, "It burned.")))
        .isEqualTo(Publication.UNKNOWN);
  }
}
