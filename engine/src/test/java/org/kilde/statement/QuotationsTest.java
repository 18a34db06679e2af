package org.kilde.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kilde.annotation.Statement;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.name.NameFinder;

/**
 * Where quotations begin and end: over paragraphs, inside one another, left open; whose they are.
 */
class QuotationsTest {
  private static final LanguagePack ENGLISH = LanguagePacks.shipped().packFor(LanguageTag.of("en"));

  /** The statements of a text as {@code form speaker: words}; a bar parts pieces of one. */
  private static String read(String text) {
    String words = text.replace(" ¶ ", "\n");
    TokenizedArticle article = TokenizedArticle.of(ENGLISH, words, Optional.empty());
    List<Statement> found =
        new StatementFinder().find(article, new NameFinder().find(article)).statements();
    return found.stream()
        .map(
            each ->
                each.form().label().charAt(0)
                    + " "
                    + each.speaker().text()
                    + ": "
                    + each.spans().stream()
                        .map(span -> words.substring(span.start(), span.end()))
                        .collect(Collectors.joining(" / ")))
        .collect(Collectors.joining(" ; "))
        .replace("\n", " ¶ ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // each paragraph opens anew, only the last closes
        "“The road is closed to all of us,” said Anna Smith. ¶ “It is bad. ¶ “It is sad.” | d Anna Smith: The road is closed to all of us ; d Anna Smith: It is bad. ; d Anna Smith: It is sad.",
        // opened once, closed in a later paragraph
        "Anna Smith said: “The road is closed. ¶ It is bad and it is sad.” She left. | d Anna Smith: The road is closed. ; d Anna Smith: It is bad and it is sad.",
        // a colon ends the paragraph before
        "Anna Smith told the paper in the town: ¶ “The road is closed to all of us.” | d Anna Smith: The road is closed to all of us.",
        "Anna Smith: “The road is closed to all of us.” | d Anna Smith: The road is closed to all of us.",
        // one inside another
        "“He said ‘never’ and left us,” said Anna Smith. | d Anna Smith: He said ‘never’ and left us",
        "'The road is closed,' said Anna Smith. 'It's bad.' | d Anna Smith: The road is closed ; d Anna Smith: It's bad.",
        // a mark that nothing closes opens nothing
        "The road “is closed, said Anna Smith of it all. ¶ Peter Brown said the bridge was old. | i Anna Smith: The road “is closed ; i Peter Brown: the bridge was old",
        // an apostrophe is no mark
        "The Browns' house and the Smiths' barn burned, Anna Smith said. | i Anna Smith: The Browns' house and the Smiths' barn burned",
        // the cue breaks it
        "“The road,” said Anna Smith, “is closed to all of us.” | d Anna Smith: The road ; d Anna Smith: is closed to all of us.",
        // titles and single words in marks are nobody's words
        "The film “Long Roads” won, and the “winner” left. | ``"
      })
  void whose_words_and_from_where_to_where(String text, String statements) {
    assertThat(read(text)).isEqualTo(statements);
  }
}
