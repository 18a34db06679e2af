package org.kilde.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.Qualifier;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.language.MarkedText;

/** What a reader would call the numbers of a sentence, and what only looks like one. */
class NumeralFinderTest {
  private static final LanguagePacks PACKS = LanguagePacks.shipped();
  private static final NumeralFinder FINDER = new NumeralFinder();

  private static List<Numeral> find(String language, String text) {
    return FINDER.find(
        TokenizedArticle.of(PACKS.packFor(LanguageTag.of(language)), text, Optional.empty()));
  }

  /** Words and values both: the numbers in {@code ⟦…⟧} and nothing else. */
  private static void assertNumbers(String language, String marked, String values) {
    String text = MarkedText.plain(marked);
    List<Numeral> found = find(language, text);
    StringBuilder words = new StringBuilder(text);
    for (Numeral each : found.reversed()) {
      words.insert(each.span().end(), '⟧').insert(each.span().start(), '⟦');
    }
    assertThat(words.toString()).isEqualTo(marked);
    assertThat(found.stream().map(NumeralFinderTest::value).collect(Collectors.joining(" ")))
        .isEqualTo(values);
  }

  private static String value(Numeral numeral) {
    return numeral.low().equals(numeral.high())
        ? write(numeral.low())
        : write(numeral.low()) + ".." + write(numeral.high());
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
        "en | It cost ⟦1,200,000.50⟧ in all.       | 1200000.5",
        "en | It cost ⟦1.200.000,50⟧ in all.       | 1200000.5",
        "en | It cost ⟦1,234⟧ in all.              | 1234",
        "en | It cost ⟦1.234⟧ in all.              | 1.234",
        "en | It cost ⟦1234,567⟧ in all.           | 1234.567",
        "en | The rate is ⟦0.123⟧ and ⟦0,123⟧.     | 0.123 0.123",
        "en | It cost ⟦1'234⟧ in all, 1'23 less.   | 1234",
        "da | Han talte ⟦1.234⟧ og ⟦1,234⟧ biler.  | 1234 1.234",
        "da | Han talte ⟦12 300,5⟧ biler.          | 12300.5",
        "fr | Il y avait ⟦12⟧ %, puis ⟦1 234,5⟧ euros. | 12 1234.5"
      })
  void a_mark_parts_thousands_or_decimals(String language, String text, String values) {
    assertNumbers(language, text, values);
  }

  /** One clear number tells how the unclear ones of the same article are meant. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | They paid ⟦1.234.567⟧, then ⟦2.345⟧ and ⟦3,456⟧. | 1234567 2345 3.456",
        "en | They paid ⟦1.234.567⟧ and ⟦1.5⟧, then ⟦2.345⟧.   | 1234567 1.5 2.345",
        "en | They paid ⟦1,234,567⟧, then ⟦2,345⟧ and ⟦3.456⟧. | 1234567 2345 3.456",
        "da | De talte ⟦1,234,567⟧, ⟦2,345⟧ og ⟦3.456⟧.        | 1234567 2345 3.456",
        "da | De talte ⟦1,234,567⟧ og ⟦1,25⟧, så ⟦2,345⟧.      | 1234567 1.25 2.345"
      })
  void clear_numbers_tell_the_habit_of_an_article(String language, String text, String values) {
    assertNumbers(language, text, values);
  }

  @Test
  void a_mark_that_may_be_read_both_ways_keeps_the_other_reading_and_says_so() {
    Numeral unclear = find("en", "It cost 1.234 in all.").getFirst();
    assertThat(unclear.writing().other()).hasValue(1234);
    assertThat(unclear.derivation().steps())
        .extracting(Derivation.Step::what)
        .containsExactly("number in digits", "its separator can be read both ways");
    Numeral swapped = find("en", "They paid 1.234.567 and then 2.345.").getLast();
    assertThat(swapped.value()).isEqualTo(2345);
    assertThat(swapped.writing().other()).hasValue(2.345);
    for (String clear : List.of("1,234", "12.5", "1.234 million", "1.234.567")) {
      Numeral read = find("en", "It cost " + clear + " in all.").getFirst();
      assertThat(read.writing().other()).as(clear).isEmpty();
      assertThat(read.derivation().steps()).as(clear).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | It cost 12,34,567 in all.            | ''", // groups of three, or none
        "en | It cost 1,2345,678 in all.           | ''",
        "en | It cost 1234,567,890 in all.         | ''",
        "en | It cost 1,234,56 in all.             | ''",
        "en | It began at 10:30 sharp.             | ''",
        "en | Agent 000 came.                      | ''",
        "en | They won 50-40 and 3-0.              | ''",
        "en | In 2010-2015 it fell.                | ''",
        "en | There were 9999999999999999 grains.  | ''",
        "en | There were ⟦999999999999999⟧ grains. | 999999999999999",
        "en | Zero came. No one came.              | ''",
        "en | One of them left on the one hand.    | ''",
        "da | Det skete 10.30, 31.59 og 7.05.      | ''", // clock times, or day and month
        "da | Det kostede ⟦10.60⟧ og ⟦32.15⟧.      | 10.6 32.15",
        "da | De kom 3. gang.                      | ''",
        "da | De kom ⟦3⟧ . gang, og så var der ⟦3⟧. | 3 3",
        "de | Es war das 3. Mal.                   | ''",
        "en | There were ⟦2⟧. Then it fell.        | 2"
      })
  void what_counts_nothing_is_no_number(String language, String text, String values) {
    assertNumbers(language, text, values);
  }

  @Test
  void a_longer_run_of_digits_is_no_number() {
    assertThat(find("en", "There were " + "12,".repeat(14) + "12 grains.")).isEmpty();
    assertThat(find("en", "There were " + "1".repeat(41) + " grains.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "da | Han talte ⟦2 300⟧ biler.        | 2300",
        "da | Han talte ⟦2  300⟧ biler.       | 2300",
        "da | Han talte ⟦2⟧   ⟦300⟧ biler.    | 2 300",
        "da | Han talte ⟦2⟧ ⟦3000⟧ biler.     | 2 3000",
        "da | Han talte ⟦2300⟧ ⟦400⟧ biler.   | 2300 400",
        "da | Han talte ⟦2⟧ ⟦30⟧ biler.       | 2 30",
        "da | Han talte ⟦1,5⟧ ⟦300⟧ biler.    | 1.5 300",
        "da | Han talte ⟦1 200 300 400 500⟧ ⟦600⟧. | 1200300400500 600",
        "en | There were ⟦2⟧ ⟦300⟧ ships.     | 2 300"
      })
  void a_space_parts_thousands_where_the_language_has_it(
      String language, String text, String values) {
    assertNumbers(language, text, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | They took ⟦5K⟧ and ⟦3M⟧ and ⟦2bn⟧ and K. | 5000 3000000 2000000000",
        "en | It has ⟦3.5 million⟧ and ⟦1.500 million⟧ readers. | 3500000 1500000",
        "en | ⟦Three thousand million⟧ came.           | 3000000000",
        "en | ⟦Five million two thousand⟧ came.        | 5002000",
        "en | ⟦Two and a half million⟧ came.           | 2500000",
        "en | ⟦Half a million⟧ came, ⟦half⟧ the town.  | 500000 0.5",
        "en | Half ⟦five⟧ came.                        | 5",
        "en | ⟦A dozen⟧ came and ⟦a hundred and five⟧. | 12 105",
        "en | ⟦One hundred and twenty-three thousand four hundred and fifty-six⟧ came. | 123456",
        "en | ⟦Twenty⟧ ⟦thirty⟧ came.                  | 20 30",
        "en | ⟦Twenty and five⟧ came.                  | 25",
        "en | ⟦Twenty⟧ and ⟦twelve⟧ came.              | 20 12",
        "en | ⟦One⟧ came, ⟦twenty-one⟧ left.           | 1 21",
        "en | It is ⟦three point five million⟧ now.    | 3500000",
        "en | It is ⟦two point twenty-five⟧ now.       | 2.25",
        "en | It is ⟦two point ten⟧ now.               | 2.1",
        "en | It is ⟦three point 75⟧ now.              | 3.75",
        "en | It is ⟦three⟧ point ⟦7.5⟧ now.           | 3 7.5",
        "en | The point ⟦five⟧ made is old.            | 5",
        "en | It is ⟦3⟧ point now, or ⟦three⟧ point.   | 3 3",
        "da | Det var ⟦tre komma fem⟧.                 | 3.5",
        "de | Es kamen ⟦zweihunderttausend⟧, ⟦tausendundeins⟧ und ⟦zweitausenddreihundert⟧. | 200000 1001 2300",
        "de | Es kamen ⟦tausend⟧ als Tausendschaft, am dreitausendsten. | 1000",
        "de | Es kamen ⟦dreißig⟧ und ⟦dreissig⟧.       | 30 30",
        "ru | Пришли ⟦5 миллионов⟧ и ⟦10-ти⟧ людей.    | 5000000 10",
        "und | There were ⟦12⟧ and twelve.             | 12"
      })
  void words_and_scales_make_one_number(String language, String text, String values) {
    assertNumbers(language, text, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | ⟦More than €40 million⟧ came.       | 40000000..",
        "en | ⟦More than USD 40 million⟧ came.    | 40000000..",
        "en | More than Riga ⟦40⟧ came.           | 40",
        "en | More than , ⟦40⟧ came.              | 40",
        "en | ⟦More than the 200⟧ came.           | 200..",
        "en | ⟦At least 12⟧ or more came.         | 12..",
        "en | ⟦At most 12⟧ came, ⟦fewer than 5⟧.  | ..12 ..5",
        "en | ⟦12 or more⟧ came, ⟦12 or fewer⟧.   | 12.. ..12",
        "en | ⟦Exactly 12⟧ came, ⟦30 or so⟧.      | 12 30",
        "en | Over ⟦nearly 12 million⟧ came.      | 11000000..12000000",
        "en | ⟦Nearly one⟧ came.                  | 0..1",
        "en | ⟦Nearly 10⟧ came.                   | 9..10",
        "en | ⟦Nearly 99⟧ came.                   | 98..99",
        "en | ⟦Nearly 100⟧ came.                  | 90..100",
        "en | ⟦Nearly 2,300⟧ came.                | 2200..2300",
        "en | ⟦Nearly half a million⟧ came.       | 490000..500000",
        "en | ⟦Several hundred⟧ or more came.     | 200..999",
        "en | It is more than.                    | ''"
      })
  void qualifiers_open_an_end(String language, String text, String values) {
    assertNumbers(language, text, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | ⟦About 40–50⟧ came.                      | 40..50",
        "en | ⟦40 — 50⟧ and ⟦40-50⟧ and ⟦40−50⟧.       | 40..50 40..50 40..50",
        "en | ⟦About 40⟧ - ⟦30⟧ came.                  | 40 30",
        "en | ⟦About €40-€50⟧ came.                    | 40..50",
        "en | ⟦Some 2-3 million⟧ came.                 | 2000000..3000000",
        "en | ⟦From 2 million to 3 million⟧ came.      | 2000000..3000000",
        "en | ⟦2 million to 3 million⟧ came.           | 2000000..3000000",
        "en | ⟦Two to three hundred⟧ came.             | 200..300",
        "en | ⟦Two to three thousand⟧ came.            | 2000..3000",
        "en | ⟦Three to two hundred⟧ came.             | 3..200",
        "en | ⟦One to two⟧ came.                       | 1..2",
        "en | ⟦Between 40 and 50⟧ came.                | 40..50",
        "en | ⟦Between 40 people and 50⟧ people came.  | 40..50",
        "en | Between ⟦50⟧ and ⟦40⟧ came.              | 50 40",
        "en | Between ⟦40⟧ tired and hungry and ⟦50⟧.  | 40 50",
        "en | From ⟦1499⟧ to ⟦1501⟧ it grew.           | 1499 1501",
        "en | From ⟦2099⟧ to ⟦2101⟧ it grew.           | 2099 2101",
        "en | ⟦From 2100 to 2200⟧ it had.              | 2100..2200",
        "en | It rose from ⟦28⟧ to ⟦31⟧ there.         | 28 31",
        "en | It ⟦from 28 to 31⟧ rose there.           | 28..31",
        "en | It rose and a man with a red hat saw ⟦28 to 31⟧. | 28..31",
        "en | Between ⟦three⟧ and ⟦several hundred⟧.    | 3 200..999",
        "en | From ⟦dozens⟧ to ⟦hundreds⟧ came.         | 24..99 200..999",
        "en | ⟦Dozens⟧ to ⟦400⟧ came.                   | 24..99 400",
        "da | Der kom ⟦5-6⟧ biler og 3-2 mio.          | 5..6"
      })
  void two_numbers_may_be_the_ends_of_one(String language, String text, String values) {
    assertNumbers(language, text, values);
  }

  @Test
  void a_sentence_with_more_than_a_hundred_numbers_is_a_table() {
    assertThat(find("en", "It was " + "7, ".repeat(101) + "7.")).hasSize(100);
    assertThat(find("en", "It was " + "7, ".repeat(99) + "7.")).hasSize(100);
    assertThat(find("en", "It was " + "7, ".repeat(101) + "7. Then 8.")).hasSize(101);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A 40-strong crowd.  | -strong | true",
        "A 5-year-old.       | -year-old | true",
        "The 12th man.       | th | true",
        "It took 12 ships.   | '' | true",
        "It took 1,200 ships. | '' | false",
        "It took 12 million. | '' | false",
        "It took 5m.         | '' | false",
        "It took twelve.     | '' | false"
      })
  void how_a_number_is_written(String text, String tail, boolean bare) {
    Numeral.Writing writing = find("en", text).getFirst().writing();
    assertThat(writing.tail()).isEqualTo(tail);
    assertThat(writing.bare()).isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It took 3.5 of them.          | 3.5 | true",
        "It took 3 of them.            | 3   | false",
        "It took at most 3.5 of them.  | 3.5 | true",
        "It took at most 3 of them.    | 3   | false",
        "It took at least 3.5 of them. | 3.5 | true",
        "It took 3 to 3.5 of them.     | 3   | true"
      })
  void a_number_with_decimals_counts_no_heads(String text, double value, boolean fraction) {
    Numeral read = find("en", text).getFirst();
    assertThat(read.value()).isEqualTo(value);
    assertThat(read.isFraction()).isEqualTo(fraction);
  }

  /** "Et 40-tal" is about forty; a year or a decade is no such number. */
  @Test
  void an_ending_may_make_digits_inexact() {
    Numeral read = find("da", "Der kom et 40-tal gæster.").getLast();
    assertThat(read.qualifier()).isEqualTo(Qualifier.ABOUT);
    assertThat(read.value()).isEqualTo(40);
    assertThat(read.writing().tail()).isEmpty();
    assertThat(read.writing().bare()).isFalse();
  }

  /** "One" is an article or a pronoun as often as a number. */
  @ParameterizedTest
  @CsvSource({"One came., true", "Two came., false", "1 came., false", "One million came., false"})
  void one_is_a_weak_number(String text, boolean weak) {
    assertThat(find("en", text).getFirst().writing().weak()).isEqualTo(weak);
  }
}
