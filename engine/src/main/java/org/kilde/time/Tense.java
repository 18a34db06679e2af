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

  private final Set<String> words = new HashSet<>();
  private final Stems<Boolean> starts = Stems.ofStarts();
  private final Stems<Boolean> ends = Stems.ofEnds();
  private final Set<String> gone = new HashSet<>();
  private final Set<String> beforeParticiple = new HashSet<>();

  private Tense() {}

  static Tense of(LanguagePack pack) {
    Tense tense = new Tense();
    pack.words("future").forEach(tense::add);
    tense.gone.addAll(pack.words("gone"));
    tense.beforeParticiple.addAll(pack.words("before-participle"));
    return tense;
  }

  private void add(String word) {
    if (word.startsWith("*")) {
      ends.get(word.substring(1), () -> true);
    } else if (word.endsWith("*")) {
      starts.get(word.substring(0, word.length() - 1), () -> true);
    } else {
      words.add(word);
    }
  }

  /** The same of a phrase of two words that ends at a token: "are to". */
  private boolean isFuture(List<Token> tokens, int at, int start) {
    return isFuture(tokens.get(at))
        || at > start && words.contains(tokens.get(at - 1).norm() + " " + tokens.get(at).norm());
  }

  /** True of a verb of what is to come; an ending tells nothing of a name. */
  boolean isFuture(Token token) {
    return words.contains(token.norm())
        || token.isWord()
            && !token.isCapitalized()
            && (starts.longest(token.norm()) != null || ends.longest(token.norm()) != null);
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
      if (isFuture(tokens, i, sentenceStart)) {
        return true;
      }
    }
    // After the time only where the verb comes second, else it belongs to the next clause.
    int limit = from - sentenceStart <= 1 ? to + AFTER_START : to + 1;
    for (int i = to; i < Math.min(limit, sentenceEnd) && !isGone(tokens, i); i++) {
      if (isFuture(tokens, i, to)) {
        return true;
      }
    }
    return false;
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
