package org.kilde.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kilde.annotation.Figure;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.language.MarkedText;
import org.kilde.name.NameFinder;
import org.kilde.number.NumeralFinder;
import org.kilde.text.Span;
import org.kilde.time.TimeFinder;

/** What is counted, between which ends, and which numbers count nothing that is news. */
class FigureFinderTest {
  private static final LanguagePacks PACKS = LanguagePacks.shipped();

  private static List<Figure> find(TokenizedArticle article) {
    List<Span> taken = new ArrayList<>();
    new TimeFinder().find(article).forEach(time -> taken.add(time.span()));
    new NameFinder().find(article).mentions().forEach(mention -> taken.add(mention.span()));
    taken.sort(null);
    return new FigureFinder().find(article, new NumeralFinder().find(article), taken);
  }

  private static TokenizedArticle article(String language, String text) {
    return TokenizedArticle.of(
        PACKS.packFor(LanguageTag.of(language)), text, Optional.of("2031-03-12"));
  }

  /** Words and values both: the figures in {@code ⟦…⟧} and nothing else. */
  private static void assertFigures(String language, String marked, String figures) {
    String text = MarkedText.plain(marked);
    List<Figure> found = find(article(language, text));
    StringBuilder words = new StringBuilder(text);
    for (Figure each : found.reversed()) {
      words.insert(each.span().end(), '⟧').insert(each.span().start(), '⟦');
    }
    assertThat(words.toString()).isEqualTo(marked);
    assertThat(found.stream().map(FigureFinderTest::value).collect(Collectors.joining("; ")))
        .isEqualTo(figures);
  }

  private static String value(Figure figure) {
    String ends =
        figure.low().equals(figure.high())
            ? write(figure.low())
            : write(figure.low()) + ".." + write(figure.high());
    return figure.measure().label() + " " + ends;
  }

  private static String write(OptionalDouble value) {
    return value.isEmpty()
        ? ""
        : BigDecimal.valueOf(value.getAsDouble()).stripTrailingZeros().toPlainString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "⟦More than 200 people⟧ were arrested and ⟦12⟧ were killed. | arrested 200..; killed 12",
        "⟦Nearly 2,300 people⟧ were injured.        | injured 2200..2300",
        "⟦At most 5 people⟧ were killed.            | killed ..5",
        "⟦Between 40 and 50 people⟧ were killed.    | killed 40..50",
        "⟦Dozens⟧ were killed and ⟦hundreds injured⟧. | killed 24..99; injured 200..999",
        "The death toll rose from ⟦28⟧ to ⟦31⟧.     | killed 28; killed 31",
        "The fire killed ⟦at least 12⟧ and left ⟦30 injured⟧ and ⟦4 missing⟧. | killed 12..; injured 30; missing 4",
        "Police killed ⟦5⟧ and injured ⟦7 people⟧.  | killed 5; injured 7",
        "The number of the injured was ⟦40⟧. The number of dead is ⟦12⟧. | injured 40; killed 12",
        "The killing of ⟦12 people⟧ shocked; ⟦5⟧ suffered the same fate. | killed 12; killed 5",
        "⟦One person⟧ was killed.                   | killed 1",
        "⟦Half a million people⟧ fled.              | displaced 500000",
        "⟦12 soldiers⟧ came with ⟦3 tanks⟧ and ⟦1,200 blankets⟧. | troops 12; vehicles 3; count 1200",
        "⟦1990 people⟧ came in 1990.                | people 1990"
      })
  void what_happened_to_how_many(String text, String figures) {
    assertFigures("en", text, figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The road is ⟦3 miles⟧ long and took ⟦2 weeks⟧ and ⟦5 years⟧. | distance-km 4.828; duration-days 14; duration-years 5",
        "en | He ran ⟦0.5 km⟧. They ran ⟦12km⟧.        | distance-km 0.5; distance-km 12",
        "en | A ⟦12-kilometre⟧ road, a ⟦3-year⟧ plan.  | distance-km 12; duration-years 3",
        "en | The woman, 25 years old, waited ⟦3 days⟧, two weeks ago. | duration-days 3",
        "en | The ⟦£3m⟧ house cost ⟦$5,000⟧ and ⟦EUR 20⟧ and ⟦7 USD⟧. | money-GBP 3000000; money-USD 5000; money-EUR 20; money-USD 7",
        "en | It rose by ⟦12 per cent⟧ and ⟦3.5%⟧.     | percent 12; percent 3.5",
        "da | Det var ⟦3,5 mia. kroner⟧, ⟦12 km⟧ og ⟦5 pct.⟧ | money-DKK 3500000000; distance-km 12; percent 5",
        "de | Die Polizei nahm ⟦12 Menschen⟧ fest. ⟦Zwei Menschen⟧ starben. | arrested 12; killed 2"
      })
  void units_and_money(String language, String text, String figures) {
    assertFigures(language, text, figures);
  }

  /** Heads come whole: with them a mark that may be read both ways parts thousands. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "⟦1.234 people⟧ were killed.           | killed 1234",
        "⟦More than 1.234 people⟧ were killed. | killed 1234..",
        "⟦At most 1.234 people⟧ were killed.   | killed ..1234",
        "It is ⟦1.234 km⟧ long.                | distance-km 1.234",
        "3.5 people were killed.               | ''"
      })
  void nobody_counts_parts_of_people(String text, String figures) {
    assertFigures("en", text, figures);
  }

  @ParameterizedTest
  @CsvSource({
    "The two ministers came.",
    "14 Garden Street is shut.",
    "The 9/11 commission met.",
    "Gate 14 is shut.",
    "One of ten doctors left.",
    "Seven of ten people left.",
    "Half of the victims died.",
    "A 5-year-old died.",
    "She is 25 years old."
  })
  void a_number_that_is_no_news(String text) {
    assertFigures("en", text, "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 people were killed.                                     | TOTAL",
        "Another 12 people were killed.                             | INCREMENT",
        "Another 12 people were killed, bringing the total to 31.   | INCREMENT TOTAL",
        "Ten people were killed, including a woman and 3 children.  | TOTAL PART",
        "Twelve were killed, 3 of them children.                    | TOTAL PART",
        "Six people were killed. Another 52 are missing.            | TOTAL TOTAL"
      })
  void of_whom_a_figure_speaks(String text, String scopes) {
    assertThat(
            find(article("en", text)).stream()
                .map(each -> each.scope().name())
                .collect(Collectors.joining(" ")))
        .isEqualTo(scopes);
  }

  /** A word of hearsay is heard up to a dozen words away, and not in the next sentence. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 people were reportedly killed.              | true",
        "Reportedly 12 people were killed.              | true",
        "12 people were killed.                         | false",
        "12 people were killed. He reportedly left.     | false",
        "12 people were killed in the old town by the long river and the mill reportedly burned. | false"
      })
  void hearsay_is_marked(String text, boolean hedged) {
    assertThat(find(article("en", text)).getFirst().hedged()).isEqualTo(hedged);
  }

  @Test
  void a_sentence_with_more_than_sixty_numbers_is_a_table() {
    assertThat(find(article("en", "7 people, ".repeat(60) + "and so on."))).hasSize(60);
    assertThat(find(article("en", "7 people, ".repeat(61) + "and so on."))).isEmpty();
  }

  /** A headline leaves out the currency; the text has it. */
  @Test
  void a_sum_of_a_headline_takes_the_currency_of_the_text() {
    String text =
        "40 million for the bridge\n\nThe bridge over the river cost the town 40 million euros, the"
            + " mayor of the town told the paper in the morning.";
    TokenizedArticle article = TokenizedArticle.ofLines(PACKS.packFor(LanguageTag.of("en")), text);
    List<Figure> found = find(article);
    assertThat(found.stream().map(FigureFinderTest::value))
        .containsExactly("money-EUR 40000000", "money-EUR 40000000");
    assertThat(found.getFirst().span().start()).isZero();
    assertThat(find(TokenizedArticle.ofLines(article.pack(), text.replace("town 40", "town 41"))))
        .hasSize(1);
  }
}
