package org.kilde.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kilde.OwnPack;
import org.kilde.annotation.Figure;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.number.NumeralFinder;

/**
 * How far a word governs a number, in a language of our own with a word of each kind: at the limit
 * it does, one word further it does not.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureReachTest {
  private LanguagePack pack = LanguagePacks.shipped().packFor(LanguageTag.of("und"));

  @BeforeAll
  void write(@TempDir Path folder) throws IOException {
    OwnPack.table(folder, "und", "pack", "key>value", "name>Shared");
    OwnPack.table(folder, "xx", "pack", "key>value", "name>Own");
    OwnPack.table(
        folder,
        "xx",
        "measures",
        "kind>words>measure>factor",
        "person>people>people>",
        "person>troops>troops>",
        "one>person>people>",
        "member>members>people>",
        "casualty>dead>killed>",
        "casualty>hurt>injured>",
        "thing>tanks>vehicles>",
        "unit>miles>distance-km>1.6",
        "unit>years>duration-years>1",
        "unit>percent>percent>",
        "none>degrees>>");
    OwnPack.table(
        folder,
        "xx",
        "fates",
        "kind>words>measure",
        "transitive>killed>killed",
        "participle>killed>killed",
        "participle>arrested>arrested",
        "intransitive>died>killed",
        "intransitive>aboard>people",
        "intransitive>vanished>missing",
        "noun-of>killing of>killed",
        "split>took … away>arrested",
        "toll>toll>killed",
        "number-of>number of>",
        "victims>victims>killed",
        "same-fate>same fate>");
    OwnPack.table(
        folder,
        "xx",
        "figure-words",
        "kind>words",
        "aux>were",
        "of>of",
        "definite>the",
        "agent>by",
        "stop>in",
        "clause>while",
        "relative>who",
        "and>and",
        "part>including",
        "among>among",
        "pronoun>them",
        "increment>another",
        "total>total to",
        "adverb>again",
        "hedge>perhaps");
    OwnPack.table(
        folder,
        "xx",
        "not-figures",
        "kind>words",
        "before>page",
        "after>street",
        "before-unit>speed",
        "after-unit>ago",
        "before-years>aged",
        "aged>of",
        "year>since");
    pack = LanguagePacks.in(folder).find(LanguageTag.of("xx")).orElseThrow();
  }

  private String figures(String text) {
    TokenizedArticle article = TokenizedArticle.of(pack, text, Optional.empty());
    String found =
        new FigureFinder()
            .find(article, new NumeralFinder().find(article), List.of()).stream()
                .map(FigureReachTest::value)
                .collect(Collectors.joining("; "));
    return found.isEmpty() ? "-" : found;
  }

  private static String value(Figure figure) {
    return figure.measure().label() + " " + write(figure.low());
  }

  private static String write(OptionalDouble value) {
    return BigDecimal.valueOf(value.orElseThrow()).stripTrailingZeros().toPlainString();
  }

  /** {@code ~} stands for words that nobody knows: as many as may stand there, and one more. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 people ~died.                | 25 | killed 12 | people 12",
        "12 ~died.                       | 15 | killed 12 | count 12",
        "12 blankets ~died.              | 14 | killed 12 | count 12",
        "12 ~people died.                | 14 | killed 12 | count 12",
        "12 members of ~people died.     | 25 | killed 12 | people 12",
        "12 people were ~arrested.       | 24 | arrested 12 | people 12",
        "They killed ~12 people.         | 5  | killed 12 | people 12",
        "The killing of ~12 people.      | 2  | killed 12 | people 12",
        "There died ~12 people.          | 9  | killed 12 | people 12",
        "There died ~12.                 | 1  | killed 12 | -",
        "were arrested ~12 people.       | 0  | arrested 12 | people 12",
        "They took 12 people ~away.      | 25 | arrested 12 | people 12",
        "The toll ~12.                   | 15 | killed 12 | -",
        "The toll ~12 people.            | 15 | killed 12 | people 12",
        "12 people ~toll.                | 2  | killed 12 | people 12",
        "12 ~toll.                       | 0  | killed 12 | count 12",
        "The number of ~dead were 12.    | 3  | killed 12 | -",
        "The number of dead ~12.         | 13 | killed 12 | -",
        "Among ~the dead were 12 people. | 1  | killed 12 | people 12",
        "among the dead ~were 12 people. | 5  | killed 12 | people 12",
        "12 people were ~among the dead. | 2  | killed 12 | people 12",
        "12 people were among ~the dead. | 1  | killed 12 | people 12",
        "12 people were killed, including ~3 people. | 6 | killed 12; killed 3 | killed 12"
      })
  void as_far_and_no_further(String text, int limit, String inside, String outside) {
    assertThat(figures(text.replace("~", "xo ".repeat(limit)))).isEqualTo(inside);
    assertThat(figures(text.replace("~", "xo ".repeat(limit + 1)))).isEqualTo(outside);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 people came.          | people 5           | 4 people came.",
        "The 10 people came.     | people 10          | The 9 people came.",
        "2 tanks came.           | vehicles 2         | 1 tanks came.",
        "0.2 miles.              | distance-km 0.32   | 0.1 miles.",
        "10 blankets fell.       | count 10           | 9 blankets fell.",
        "999999 blankets fell.   | count 999999       | 1000000 blankets fell.",
        "12 blankets fell.       | count 12           | The 12 blankets fell.",
        "So so 12 blankets fell. | count 12        | Gate 12 is shut.",
        "12 blankets fell.       | count 12           | 12 Garden fell.",
        "There were 12 blankets. | count 12           | 9/12 blankets fell.",
        "1499 people came.       | people 1499        | since 1500 people came.",
        "since 2100 people came. | people 2100        | since 2099 people came.",
        "Plan of 12 years.       | duration-years 12  | People of 12 years.",
        "So then 12 years.       | duration-years 12  | people 12 years.",
        "So then 12 years.       | duration-years 12  | aged 12 years.",
        "So then 12 years.       | duration-years 12  | person of 12 years.",
        "So then 12 years.       | duration-years 12  | people 9 and 12 years.",
        "12 miles on.            | distance-km 19.2   | 12 miles ago.",
        "So 12 miles on.         | distance-km 19.2   | speed 12 miles.",
        "So 12 people came.      | people 12          | page 12 people came.",
        "12 people came.         | people 12          | 12 street people came.",
        "It rose 12 percent.     | percent 12         | It rose 12 degrees.",
        "They died and 12 people vanished. | missing 12 | The killed 9 blankets fell."
      })
  void this_counts_and_that_does_not(String counts, String figures, String none) {
    assertThat(figures(counts)).isEqualTo(figures);
    assertThat(figures(none)).as(none).isEqualTo("-");
  }

  /** What stops the search for a verb, and what it passes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 people came while he died.           | people 12",
        "12 people came; he died.                | people 12",
        "12 people came: he died.                | people 12",
        "12 people came, so they died.           | killed 12",
        "12 of the blankets came, so they died.  | -",
        "12 people who died.                     | killed 12",
        "12 people came, who died.               | people 12",
        "12 people killed 30 people.             | people 12; killed 30",
        "12 people were killed.                  | killed 12",
        "12 people killed.                       | killed 12",
        "12 people came and died.                | killed 12",
        "12 people and 30 people died.           | killed 12; killed 30",
        "12 people and 30 tanks vanished.        | missing 12; vehicles 30",
        "12 people came and tanks died.          | people 12",
        "12 people aboard died.                  | killed 12",
        "12 people aboard came.                  | people 12",
        "12 people again killed.                 | killed 12",
        "12 people were dead.                    | killed 12",
        "12 people came dead.                    | people 12",
        "They killed the 12 people.              | killed 12",
        "They killed in a town 12 people.        | people 12",
        "The killed 12 people.                   | people 12",
        "They killed and 12 people came.         | people 12",
        "They killed while 12 people came.       | people 12",
        "They killed, 12 people came.            | people 12",
        "They were killed by 12 people.          | people 12",
        "They killed again 12 people.            | killed 12",
        "They killed 12 people and 9 tanks.      | killed 12; vehicles 9",
        "They killed 12 people and 9 troops.     | killed 12; killed 9",
        "They killed 12 people, 9 troops.        | killed 12; killed 9",
        "They killed 12 people then 9 troops.    | killed 12; troops 9",
        "7 people died in Ao and 12 in Bo.       | killed 7; killed 12",
        "7 people died in Ao and 12 of Bo.       | killed 7",
        "7 people died. 12 of them were hurt.    | killed 7; injured 12",
        "They took 12 people so; went away.      | people 12",
        "7 people died and 12 people the same fate.     | killed 7; killed 12",
        "7 people died. 12 people the same fate. | killed 7; killed 12",
        "The same fate 12.                       | -",
        "7 people died. The total to 12.         | killed 7; killed 12",
        "7 tanks came. The total to 12 people.   | vehicles 7; people 12",
        "The toll, 12 people.                    | people 12",
        "The toll 7, 12.                         | killed 7; killed 12",
        "The toll while 12.                      | -",
        "12 the toll.                            | killed 12",
        "5 hurt people came.                     | injured 5",
        "12 members of the union died.           | killed 12"
      })
  void what_parts_a_number_from_its_verb(String text, String figures) {
    assertThat(figures(text)).isEqualTo(figures);
  }
}
