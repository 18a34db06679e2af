package org.kilde.statement;

import java.util.List;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Mention;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.Lexicon;
import org.kilde.text.Sentence;
import org.kilde.text.Span;
import org.kilde.text.Token;

/**
 * Whether a sentence may go on with the report that the one before it gives. It may not where it
 * names somebody who could be its own source, in a place where a subject stands, or where a word
 * such as "but" or "meanwhile" ({@code contrast} in {@code grammar.tsv}) sets it against what was
 * said.
 */
public final class Continuation {
  private static final int BEHIND_PREPOSITION = 4; // tokens from a preposition to its noun

  private final TokenizedArticle article;
  private final List<Mention> mentions;
  private final Vocabulary words;

  /**
   * @param mentions of the article, in text order
   */
  public Continuation(TokenizedArticle article, List<Mention> mentions) {
    this.article = article;
    this.mentions = mentions;
    this.words = article.pack().compiled(Vocabulary.class, Vocabulary::of);
  }

  /**
   * @param counted figures of the sentence: whom they count is no source
   */
  public boolean isOpen(Sentence sentence, List<Span> counted) {
    List<Token> tokens = article.tokens();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (is(i, Grammar.Use.CONTRAST)) {
        return false;
      }
      Lexicon.Match<Noun> noun =
          words.nouns().longestAt(tokens, i, sentence.endToken()).orElse(null);
      if (noun == null) {
        continue;
      }
      if (maySay(noun.value().kind()) && isFree(i, noun.end(), sentence, counted)) {
        return false;
      }
      i = noun.end() - 1;
    }
    return mentions.stream()
        .filter(mention -> sentence.span().contains(mention.span()))
        .filter(mention -> mention.entityClass() != EntityClass.PLACE)
        .noneMatch(mention -> isFree(mention, sentence, counted));
  }

  static boolean maySay(Noun.Kind kind) {
    return switch (kind) {
      case ROLE, COLLECTIVE, MEDIUM, CHANNEL, ANONYMOUS -> true;
      case PERSON, MAN, WOMAN, HE, SHE, THEY, WRITER, IMPLIED -> false;
    };
  }

  private boolean isFree(Mention mention, Sentence sentence, List<Span> counted) {
    int first = article.tokenAt(mention.span().start());
    return isFree(first, article.tokenAt(mention.span().end()), sentence, counted);
  }

  /** No part of what is counted, and behind no preposition but one before bodies that speak. */
  private boolean isFree(int first, int end, Sentence sentence, List<Span> counted) {
    Span span = article.span(first, end);
    if (counted.stream().anyMatch(figure -> figure.overlaps(span))) {
      return false;
    }
    int floor = Math.max(sentence.firstToken(), first - BEHIND_PREPOSITION);
    for (int i = first - 1; i >= floor && !article.tokens().get(i).isMark(); i--) {
      if (is(i, Grammar.Use.PREPOSITION)) {
        return is(i, Grammar.Use.BODY); // "у МВС підтвердили": a body that speaks
      }
      if (is(i, Grammar.Use.FINITE) || is(i, Grammar.Use.AUXILIARY)) {
        return true;
      }
    }
    return true;
  }

  private boolean is(int token, Grammar.Use use) {
    return (words.grammar().uses(article.tokens().get(token)) & Grammar.bit(use)) != 0;
  }
}
