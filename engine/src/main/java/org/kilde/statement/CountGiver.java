package org.kilde.statement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.Attribution;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.Mention;
import org.kilde.article.BlockRole;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.Lexicon;
import org.kilde.statement.CountParties.Party;
import org.kilde.text.Sentence;
import org.kilde.text.Span;
import org.kilde.text.Token;

/**
 * Who gives a count where no clause is reported: the subject of a verb of counting ("the police put
 * the number at 40"), whose figure it is ("the union's tally is 40"), who stands before a
 * headline's colon or at its end. The words are in {@code counts.tsv}; what they say elsewhere than
 * before the number is read by {@link CountOrigin}.
 */
public final class CountGiver {
  private static final int WORD = 6; // tokens from "held" to "a press conference"
  private static final int VERB_LEFT = 12; // tokens from a figure back to its verb
  private static final int HEAD = 5; // tokens before a headline's colon
  private static final int TAIL = 6; // tokens behind a headline's last comma
  private static final int SMALL = 3; // words between a name and its number, the verb left out

  private final TokenizedArticle article;
  private final CountParties parties;
  private final CountOrigin origins;

  /**
   * A source and why.
   *
   * @param step names the words that tell it
   * @param from offset from which they speak of the figure
   * @param tally the count that is the giver's, where words such as "a count by" say so; else empty
   */
  public record Giver(Attribution source, Derivation.Step step, int from, String tally) {}

  /**
   * @param mentions of the article, in text order
   */
  public CountGiver(TokenizedArticle article, List<Mention> mentions) {
    this.article = article;
    this.parties = new CountParties(article, mentions);
    this.origins = new CountOrigin(article, parties);
  }

  /**
   * Who gives a figure.
   *
   * @param before the figure before it in the sentence, if there is one
   */
  public Optional<Giver> find(Span figure, @Nullable Span before) {
    Sentence sentence = article.sentences().get(article.sentenceAt(figure.start()));
    int first = article.tokenAt(figure.start());
    boolean head =
        article.role(sentence) == BlockRole.HEADLINE || article.role(sentence) == BlockRole.SUBHEAD;
    Optional<Giver> found =
        before == null
            ? Optional.empty()
            : verbLeftOut(first, article.tokenAt(before.end()), sentence);
    if (found.isEmpty()) {
      found = origins.inSentence(figure, before, sentence);
    }
    if (found.isEmpty()) {
      found = byVerb(first, sentence);
    }
    if (found.isEmpty() && head) {
      found = beforeColon(first, sentence).or(() -> atEnd(first, sentence));
    }
    return found;
  }

  /**
   * Who gave the counts of the sentence before, where a sentence says no more than that before any
   * figure of its own: "The figure comes from the council."
   *
   * @param figures of that sentence, in text order
   */
  public Optional<Giver> origin(Sentence sentence, List<Span> figures) {
    int limit =
        figures.isEmpty() ? sentence.endToken() : article.tokenAt(figures.getFirst().start());
    return origins.ofSentenceBefore(sentence, limit);
  }

  /** A word for a number, "the figure", speaks for nobody. */
  public boolean isNumber(String words) {
    return parties.isNumber(words);
  }

  /**
   * Who gives the counts that follow a sentence, because it says that he met the press, sent word
   * or published figures.
   */
  public Optional<Giver> occasion(Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      Lexicon.Match<CountWord> match = parties.count(i, sentence.endToken());
      if (match != null
          && match.value().is(CountWord.Kind.GIVES)
          && hasWord(match.end(), sentence)) {
        Party before = parties.left(i, sentence);
        Party giver = before == null ? parties.right(match.end(), sentence.endToken()) : before;
        return giver == null
            ? Optional.empty()
            : Optional.of(parties.giver(giver, match.value().rule(), i, giver.first()));
      }
    }
    return Optional.empty();
  }

  private boolean hasWord(int from, Sentence sentence) {
    int limit = Math.min(sentence.endToken(), from + WORD);
    for (int i = from; i < limit && !token(i).isMark(); i++) {
      boolean word = // "figures" are a tally too
          parties.isCount(i, limit, CountWord.Kind.WORD)
              || parties.isCount(i, limit, CountWord.Kind.NUMBER)
              || parties.isCount(i, limit, CountWord.Kind.TALLY);
      if (word) {
        return true;
      }
    }
    return false;
  }

  private Optional<Giver> byVerb(int figure, Sentence sentence) {
    int floor = Math.max(sentence.firstToken(), figure - VERB_LEFT);
    boolean joined = false; // "registered two flats and seized | 640,000 euros"
    for (int i = figure - 1; i >= floor; i--) {
      Token token = token(i);
      joined |= is(i, Grammar.Use.CONJUNCTION) && i + 1 < figure;
      Lexicon.Match<CountWord> match = parties.count(i, figure);
      if (match != null && tellsOfFigure(match, figure)) {
        boolean verb = !match.value().is(CountWord.Kind.TALLY);
        Party giver = parties.left(i, sentence);
        if (giver == null && verb) {
          giver = parties.right(match.end(), figure);
        }
        return giver == null || joined && giver.mention() != null
            ? Optional.empty()
            : Optional.of(
                parties.giver(giver, match.value().rule(), i, Math.min(i, giver.first())));
      }
      Lexicon.Match<CountWord> longer = i > floor ? parties.count(i - 1, figure) : null;
      boolean only = is(i, Grammar.Use.THAT) && i + 1 == figure && longer != null;
      if (only || longer != null && longer.end() > i) {
        continue; // "n'a confirmé que 12 interpellations", "talar om 12"
      }
      boolean ends =
          token.is(';')
              || token.is(':')
              || is(i, Grammar.Use.THAT)
              || is(i, Grammar.Use.SUBORDINATOR)
              || parties.isCue(i);
      if (ends) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean tellsOfFigure(Lexicon.Match<CountWord> match, int figure) {
    CountWord word = match.value();
    return word.is(CountWord.Kind.VERB)
        || word.is(CountWord.Kind.TALLY)
        || word.is(CountWord.Kind.SAYS) && match.end() == figure;
  }

  /** "…, das Ministerium von höchstens 90": another's count by the same verb. */
  private Optional<Giver> verbLeftOut(int figure, int from, Sentence sentence) {
    int at = figure - 1;
    for (int skipped = 0; skipped < SMALL && at > from; skipped++, at--) {
      Party noun = parties.endingAt(at, from);
      if (noun != null) {
        int before = noun.first() - 1;
        before = before > from && is(before, Grammar.Use.DETERMINER) ? before - 1 : before;
        boolean joint =
            before >= from
                && (token(before).is(',')
                    || token(before).is(';')
                    || is(before, Grammar.Use.CONJUNCTION)
                    || endsOther(before, from));
        boolean verb = byVerb(from - 1, sentence).isPresent();
        return joint && verb
            ? Optional.of(parties.giver(noun, null, noun.first(), noun.first()))
            : Optional.empty();
      }
      if (!isSmall(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isSmall(int token) {
    boolean dash = token(token).is('–') || token(token).is('—') || token(token).is(',');
    return dash // "компания – о 900", "la empresa, en 800"
        || is(token, Grammar.Use.PREPOSITION)
        || is(token, Grammar.Use.AGENT)
        || is(token, Grammar.Use.ADVERB);
  }

  private boolean endsOther(int token, int from) {
    for (int i = Math.max(from, token - 2); i <= token; i++) {
      Lexicon.Match<CountWord> match = parties.count(i, token + 1);
      if (match != null && match.end() == token + 1 && match.value().is(CountWord.Kind.OTHER)) {
        return true;
      }
    }
    return false;
  }

  /** "Army: 60 rebels killed". */
  private Optional<Giver> beforeColon(int figure, Sentence sentence) {
    int floor = sentence.firstToken();
    for (int i = floor; i < Math.min(figure, floor + HEAD); i++) {
      if (token(i).is(':')) {
        Party noun = parties.endingAt(i - 1, floor);
        boolean whole = // no name: "Norvik: 60 killed" says where
            noun != null
                && noun.mention() == null
                && (noun.first() == floor
                    || noun.first() == floor + 1 && is(floor, Grammar.Use.DETERMINER));
        return whole && noun != null
            ? Optional.of(parties.giver(noun, null, floor, floor))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "…, officials say" or "… – police": who stands last in a headline, with a verb or a dash. */
  private Optional<Giver> atEnd(int figure, Sentence sentence) {
    int end = sentence.endToken();
    while (end > figure && token(end - 1).isMark()) {
      end--;
    }
    for (int i = end - 1; i > figure && i >= end - TAIL; i--) {
      boolean dash = token(i).is('–') || token(i).is('—') || token(i).is('-');
      if (!dash && !token(i).is(',')) {
        continue;
      }
      Party noun = null;
      int cueWords = 0;
      for (int at = i + 1; at < end; at++) {
        Party here = noun == null ? parties.at(at, end) : null;
        if (here != null) {
          noun = here;
          at = here.end() - 1;
        } else if (parties.startsCue(at, end)) {
          cueWords++;
        } else if (!is(at, Grammar.Use.DETERMINER)) {
          return Optional.empty();
        }
      }
      boolean said = noun != null && (cueWords == 1 || dash && cueWords == 0);
      return said && noun != null
          ? Optional.of(parties.giver(noun, null, i, sentence.firstToken()))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private Token token(int at) {
    return article.tokens().get(at);
  }

  private boolean is(int token, Grammar.Use use) {
    return parties.is(token, use);
  }
}
