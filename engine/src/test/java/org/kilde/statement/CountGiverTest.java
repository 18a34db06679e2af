package org.kilde.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kilde.OwnPack;
import org.kilde.annotation.Attribution;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Mention;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.text.Span;

/**
 * Who gives a count without a reported clause, and whether a sentence goes on with a report, in a
 * language of our own: as far as each word reaches, and no further.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountGiverTest {
  private LanguagePack pack = LanguagePacks.shipped().packFor(LanguageTag.of("und"));

  @BeforeAll
  void write(@TempDir Path folder) throws IOException {
    OwnPack.table(folder, "und", "pack", "key>value", "name>Shared");
    OwnPack.table(folder, "xx", "pack", "key>value", "name>Own", "word-order>subject-first");
    OwnPack.table(
        folder, "xx", "counts", "kind>words", "verb>put; counts", "tally>tally", "other>while");
    OwnPack.table(folder, "xx", "cues", "forms>kind>takes", "say>say>quote that final");
    OwnPack.table(
        folder,
        "xx",
        "speakers",
        "words>kind",
        "police, council>collective",
        "mayor>role",
        "neighbour>anonymous",
        "paper>medium",
        "man>man",
        "he>he");
    OwnPack.table(
        folder,
        "xx",
        "grammar",
        "use>words",
        "that>that",
        "subordinator>because",
        "preposition>of at in",
        "agent>by",
        "adverb>only",
        "conjunction>and",
        "determiner>the",
        "auxiliary>has",
        "finite>is",
        "contrast>however");
    pack = LanguagePacks.in(folder).find(LanguageTag.of("xx")).orElseThrow();
  }

  private static List<Mention> mentions(String text) {
    List<Mention> mentions = new ArrayList<>();
    for (String name : List.of("Ada Holm", "Norvik")) {
      int at = text.indexOf(name);
      if (at >= 0) {
        EntityClass kind = name.equals("Norvik") ? EntityClass.PLACE : EntityClass.PERSON;
        mentions.add(
            new Mention(
                new Span(at, at + name.length()),
                kind,
                mentions.size(),
                Derivation.of(Derivation.Step.of("told by the test"))));
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }

  /** Whose the number in the last {@code ⟦…⟧} is; one in marks before it stands before it. */
  private String giver(String marked) {
    List<Span> figures = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '⟦') {
        figures.add(new Span(text.length(), text.length() + marked.indexOf('⟧', i) - i - 1));
      } else if (c != '⟧') {
        text.append(c == '¶' ? '\n' : c);
      }
    }
    TokenizedArticle article =
        marked.indexOf('¶') < 0
            ? TokenizedArticle.of(pack, text.toString(), Optional.empty())
            : TokenizedArticle.ofLines(pack, text.toString());
    return new CountGiver(article, mentions(text.toString()))
        .find(figures.getLast(), figures.size() > 1 ? figures.getFirst() : null)
        .map(CountGiver.Giver::source)
        .map(Attribution::text)
        .orElse("-");
  }

  /** {@code ~} stands for as many words as may stand there, and one more. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "police put it ~at ⟦40⟧.                         | 9  | police",
        "police ~put it at ⟦40⟧.                         | 8  | police",
        "put ~police at ⟦40⟧.                            | 2  | police",
        "police put ⟦9⟧, council ~⟦40⟧.                  | 0  | council"
      })
  void as_far_and_no_further(String text, int limit, String giver) {
    assertThat(giver(text.replace("~", "xo ".repeat(limit)))).isEqualTo(giver);
    assertThat(giver(text.replace("~", "xo ".repeat(limit + 1)))).isNotEqualTo(giver);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "police put it at ⟦40⟧.                        | police",
        "Ada Holm put it at ⟦40⟧.                      | Ada Holm",
        "Norvik put it at ⟦40⟧.                        | -",
        "man put it at ⟦40⟧.                           | -",
        "the police tally is ⟦40⟧.                     | police",
        "tally police is ⟦40⟧.                         | -",
        "put police ⟦40⟧.                              | police",
        "put of police ⟦40⟧.                           | -",
        "put, police ⟦40⟧.                             | -",
        "of police put it at ⟦40⟧.                     | -",
        "of the police put it at ⟦40⟧.                 | -",
        "police, so put it at ⟦40⟧.                    | -",
        "police; so put it at ⟦40⟧.                    | -",
        "police: so put it at ⟦40⟧.                    | -",
        "mayor of police put it at ⟦40⟧.               | mayor",
        "so mayor police put it at ⟦40⟧.               | mayor",
        "police put it; so ⟦40⟧.                       | -",
        "police put it: so ⟦40⟧.                       | -",
        "police put it, so ⟦40⟧.                       | police",
        "police put it because ⟦40⟧.                   | -",
        "police put it say ⟦40⟧.                       | -",
        "police put it while ⟦40⟧.                     | police",
        "police saw ⟦40⟧.                              | -",
        "police put it at ⟦9⟧, council at ⟦40⟧.        | council",
        "police put it at ⟦9⟧; council at ⟦40⟧.        | council",
        "police put it at ⟦9⟧ and council at ⟦40⟧.     | council",
        "police put it at ⟦9⟧ and the council at ⟦40⟧. | council",
        "police put it at ⟦9⟧ while council at ⟦40⟧.   | council",
        "police put it at ⟦9⟧, council at only ⟦40⟧.   | council",
        "police put it at ⟦9⟧, council of at only ⟦40⟧. | police",
        "police put it at ⟦9⟧, council, ⟦40⟧.          | council",
        "police put it at ⟦9⟧ so council at ⟦40⟧.      | police",
        "police put it at ⟦19⟧, the council at ⟦40⟧.   | council",
        "police put it at ⟦19 men⟧, council ⟦40⟧.      | council",
        "police put it at ⟦19⟧, Ada Holm at ⟦40⟧.      | Ada Holm",
        "Ada Holm put it at ⟦19⟧, council at ⟦40⟧.     | council",
        "of Ada Holm put it at ⟦40⟧.                   | -",
        "put Ada Holm ⟦40⟧.                            | Ada Holm",
        "police saw ⟦9⟧, council at ⟦40⟧.              | -",
        "police: ⟦40⟧ fell.                            | -",
        "Council: ⟦40⟧ came¶The rain fell on the long road and the mill burned in the night. | Council",
        "The council: ⟦40⟧ came¶The rain fell on the long road and the mill burned in the night. | council",
        "Ada Holm: ⟦40⟧ came¶The rain fell on the long road and the mill burned in the night. | -",
        "So the council: ⟦40⟧ came¶The rain fell on the long road and the mill burned in the night. | -",
        "Road of rain: ⟦40⟧ came¶The rain fell on the long road and the mill burned in the night. | -",
        "⟦40⟧ came to the old mill, police say¶The rain fell on the long road and the mill burned in the night. | police",
        "⟦40⟧ came to the old mill – police¶The rain fell on the long road and the mill burned in the night. | police",
        "⟦40⟧ came to the old mill, police¶The rain fell on the long road and the mill burned in the night. | -",
        "⟦40⟧ came to the old mill, police so say¶The rain fell on the long road and the mill burned in the night. | -",
        "⟦40⟧ came to the old mill, say¶The rain fell on the long road and the mill burned in the night. | -"
      })
  void who_gives_a_count(String text, String giver) {
    assertThat(giver(text)).isEqualTo(giver);
  }

  private boolean goesOn(String marked) {
    String text = marked.replace("⟦", "").replace("⟧", "");
    TokenizedArticle article = TokenizedArticle.of(pack, text, Optional.empty());
    int open = marked.indexOf('⟦');
    List<Span> counted = open < 0 ? List.of() : List.of(new Span(open, marked.indexOf('⟧') - 1));
    return new Continuation(article, mentions(text))
        .isOpen(article.sentences().getFirst(), counted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The road is shut.                 | true",
        "However the road is shut.         | false",
        "The police came.                  | false",
        "He came.                          | true",
        "A man came.                       | true",
        "A neighbour came.                 | false",
        "The paper came.                   | false",
        "It fell in the police.            | true",
        "It fell in so so so police.       | true",
        "It fell in so so so so police.    | false",
        "It fell in so, so police.         | false",
        "It fell in is police.             | false",
        "It fell in has police.            | false",
        "⟦12 police⟧ came.                 | true",
        "⟦12 men⟧ of police came.          | true",
        "⟦12⟧ police came.                 | false",
        "Ada Holm came.                    | false",
        "It fell in Ada Holm.              | true",
        "Ada Holm ⟦12 men⟧ came.           | false",
        "⟦12 men⟧ Ada Holm came.           | false",
        "⟦12 men of Ada Holm⟧ came.        | true",
        "Norvik came.                      | true",
        "The road fell. The police came.   | true"
      })
  void a_report_goes_on_where_nobody_else_may_speak(String sentence, boolean goesOn) {
    assertThat(goesOn(sentence)).isEqualTo(goesOn);
  }
}
