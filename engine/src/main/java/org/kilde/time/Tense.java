package org.kilde.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kilde.language.LanguagePack;
import org.kilde.language.Stems;
import org.kilde.text.Token;

/**
 * Whether the words around a time look ahead: "skal", "will", "wird". A word of the pack with
 * {@code *} at an end stands for all that start or end so: "запланирован*", "*ará".
 */
final class Tense {
  private static final int BEFORE = 8; // tokens in which a verb before the time governs it
  private static final int AFTER_START = 7; // "On Friday, the two parties will …"

  private final Forms future = new Forms();
  private final Forms present = new Forms();
  private final Set<String> gone = new HashSet<>();
  private final Forms perhapsGone = new Forms();
  private final Set<String> beforeParticiple = new HashSet<>();
  private final boolean verbLast;

  /** Words, and beginnings or ends of words. */
  private static final class Forms {
    private final Set<String> words = new HashSet<>();
    private final Stems<Boolean> starts = Stems.ofStarts();
    private final Stems<Boolean> ends = Stems.ofEnds();

    void add(String word) {
      if (word.startsWith("*")) {
        ends.get(word.substring(1), () -> true);
      } else if (word.endsWith("*")) {
        starts.get(word.substring(0, word.length() - 1), () -> true);
      } else {
        words.add(word);
      }
    }

    /** An ending tells nothing of a name. */
    boolean has(Token token) {
      return words.contains(token.norm())
          || token.isWord()
              && !token.isCapitalized()
              && (starts.longest(token.norm()) != null || ends.longest(token.norm()) != null);
    }

    /** The same of a phrase of two words that ends at a token: "are to". */
    boolean has(List<Token> tokens, int at, int start) {
      return has(tokens.get(at))
          || at > start && words.contains(tokens.get(at - 1).norm() + " " + tokens.get(at).norm());
    }
  }

  private Tense(boolean verbLast) {
    this.verbLast = verbLast;
  }

  static Tense of(LanguagePack pack) {
    Tense tense = new Tense(pack.setting("verb-last", "no").equals("yes"));
    pack.words("future").forEach(tense.future::add);
    pack.words("present").forEach(tense.present::add);
    for (String word : pack.words("gone")) {
      if (word.indexOf('*') < 0) {
        tense.gone.add(word);
      } else {
        tense.perhapsGone.add(word);
      }
    }
    tense.beforeParticiple.addAll(pack.words("before-participle"));
    return tense;
  }

  /** True of a verb of what is to come; an ending tells nothing of a name. */
  boolean isFuture(Token token) {
    return future.has(token);
  }

  /** "said", "was": a verb of what has been; in "will be announced" the same form is none. */
  private boolean isGone(List<Token> tokens, int at) {
    return gone.contains(tokens.get(at).norm())
        && (at == 0 || !beforeParticiple.contains(tokens.get(at - 1).norm()));
  }

  /**
   * True if a verb of what is to come governs the tokens {@code from} to {@code to} of a sentence:
   * one before them with none of what has been between ("The army will leave, officials said on
   * Friday"), or one right behind.
   */
  boolean isFuture(List<Token> tokens, int sentenceStart, int from, int to, int sentenceEnd) {
    boolean speech = isDash(tokens.get(sentenceStart));
    int steps = 0;
    boolean bracket = false; // "will close at eight (1900 GMT) on Saturday"
    for (int i = from - 1; i >= sentenceStart && steps < BEFORE; i--) {
      bracket |= tokens.get(i).is(')');
      steps += bracket ? 0 : 1;
      bracket &= !tokens.get(i).is('(');
      if (speech && tokens.get(i).is(',') || isGone(tokens, i)) {
        break; // "– Det skal skje, sa X mandag"
      }
      if (future.has(tokens, i, sentenceStart)) {
        return true;
      }
    }
    // After the time only where the verb comes second, else it belongs to the next clause.
    int limit = from - sentenceStart <= 1 ? to + AFTER_START : to + 1;
    for (int i = to; i < Math.min(limit, sentenceEnd) && !isGone(tokens, i); i++) {
      if (future.has(tokens, i, to)) {
        return true;
      }
    }
    return isPlanned(tokens, sentenceStart, from, to, sentenceEnd);
  }

  /**
   * True if the verb of the clause stands in the present: "the court sits on Monday". A mark or a
   * verb of what has been ends the search.
   */
  private boolean isPlanned(
      List<Token> tokens, int sentenceStart, int from, int to, int sentenceEnd) {
    int first = Math.max(sentenceStart, from - BEFORE);
    for (int i = from - 1; i >= first && isInClause(tokens, i); i--) {
      if (present.has(tokens, i, sentenceStart)) {
        return true;
      }
    }
    boolean second = from - sentenceStart <= 1;
    int limit = Math.min(sentenceEnd, to + (verbLast || second ? AFTER_START : 1));
    for (int i = to; i < limit && isInClause(tokens, i); i++) {
      if (present.has(tokens, i, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInClause(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean mark = token.isMark() && "\"«»„“”'‘’".indexOf(token.text().charAt(0)) < 0;
    return !mark && !isGone(tokens, at) && (present.has(token) || !perhapsGone.has(token));
  }

  /** True if a verb of what has been stands close before a token of a sentence. */
  boolean isPast(List<Token> tokens, int sentenceStart, int from) {
    for (int i = from - 1; i >= Math.max(sentenceStart, from - BEFORE); i--) {
      if (isGone(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDash(Token token) {
    return token.is('-') || token.is('–') || token.is('—');
  }
}
