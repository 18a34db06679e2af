package org.kilde.finding;

import java.util.List;
import org.kilde.finding.DenialWords.Kind;
import org.kilde.language.Lexicon;
import org.kilde.text.Token;

/** What the words of a sentence deny, if they take up what stood before. */
final class DenialClause {
  private static final int REACH = 7; // tokens from a verb on to what it denies
  private static final int BACK = 3; // tokens from what is denied on to the verb
  private static final int CALLED = 2; // words between "it" and what it is called
  private static final int BARE = 7; // words of a sentence that is a denial and nothing else

  /**
   * What a sentence denies.
   *
   * @param from index of the token from which on it is a denial; what was said may stand before
   */
  record Denial(What what, int from) {
    static final Denial NONE = new Denial(What.NOTHING, 0);
  }

  /** Kinds of what is denied. */
  enum What {
    NOTHING,
    /** What was said before, by a noun that stands for it. */
    CLAIM,
    /** What was said right before. */
    THIS,
    /** A number given before. */
    COUNT,
    /** That money was paid, taken or given. */
    MONEY
  }

  private final List<Token> tokens;
  private final List<Lexicon.Match<Kind>> words;
  private final List<Lexicon.Match<Polarity.Kind>> turns;

  DenialClause(
      List<Token> tokens,
      List<Lexicon.Match<Kind>> words,
      List<Lexicon.Match<Polarity.Kind>> turns) {
    this.tokens = tokens;
    this.words = words;
    this.turns = turns;
  }

  Denial find() {
    for (int i = 0; i < words.size(); i++) {
      Lexicon.Match<Kind> word = words.get(i);
      Denial found =
          switch (word.value()) {
            case REBUTS -> goesOn(word.end()) ? Denial.NONE : new Denial(What.THIS, word.first());
            case OPPOSITE -> endsClause(word.end()) ? new Denial(What.THIS, 0) : Denial.NONE;
            case ACCEPTS -> isNegated(word) ? taken(word) : Denial.NONE;
            case NONE -> new Denial(What.MONEY, 0);
            case DENIES, DENIES_ALONE -> denial(i, word.first(), word.end());
            case DENIES_LAST -> parted(i);
            case UNTRUE -> isTurned(word.first(), word.end()) ? Denial.NONE : predicate(word);
            case DENIES_FIRST, THIS, THAT, DEFINITE, NOUN, CLAIM, COUNT_NOUN, COUNT -> Denial.NONE;
          };
      if (found.what() != What.NOTHING) {
        return found;
      }
    }
    return Denial.NONE;
  }

  /** "does not buy that version", "is not convinced of this". */
  private Denial taken(Lexicon.Match<Kind> word) {
    Denial noun = noun(word.first(), word.end());
    return noun.what() != What.NOTHING
        ? noun
        : words.stream()
            .filter(each -> each.value() == Kind.THIS)
            .filter(
                each ->
                    each.end() <= word.first() && word.first() - each.end() <= BACK
                        || each.first() >= word.end()
                            && each.first() - word.end() <= 1
                            && endsClause(each.end()))
            .map(each -> new Denial(What.THIS, Math.min(each.first(), word.first())))
            .findFirst()
            .orElse(Denial.NONE);
  }

  private boolean isNegated(Lexicon.Match<Kind> word) {
    return turns.stream()
        .filter(each -> each.value().negates())
        .anyMatch(
            each ->
                each.end() <= word.first() && word.first() - each.end() <= BACK
                    || each.first() >= word.end() && each.first() - word.end() <= REACH);
  }

  /** "weist … zurück": the last word ends its clause. */
  private Denial parted(int last) {
    Lexicon.Match<Kind> end = words.get(last);
    if (!endsClause(end.end())) {
      return Denial.NONE;
    }
    for (int i = last - 1; i >= 0; i--) {
      if (words.get(i).value() == Kind.DENIES_FIRST) {
        return denial(last, words.get(i).first(), end.end());
      }
    }
    return Denial.NONE;
  }

  private Denial denial(int word, int first, int end) {
    if (isTurned(first, end)) {
      return Denial.NONE;
    }
    Denial noun = noun(first, end);
    if (noun.what() != What.NOTHING) {
      return noun;
    }
    boolean alone =
        words.get(word).value() == Kind.DENIES_ALONE
            && endsClause(end)
            && wordsTo(0, isColon(end) ? end : tokens.size()) <= BARE;
    return alone ? new Denial(What.THIS, 0) : withThis(first, end);
  }

  /** "denies this", "dette avviser", "das weist … zurück". */
  private Denial withThis(int first, int end) {
    return words.stream()
        .filter(each -> each.value() == Kind.THIS)
        .filter(
            each ->
                each.end() == first
                    || each.first() == end && endsClause(each.end())
                    || each.first() > first && each.end() < end && isNoArticle(each.end(), end))
        .map(each -> new Denial(What.THIS, Math.min(each.first(), first)))
        .findFirst()
        .orElse(Denial.NONE);
  }

  /** True if what follows is not what a word of this kind goes before. */
  private boolean isNoArticle(int next, int end) {
    return next == end - 1 || tokens.get(next).isMark();
  }

  /** What a noun near the words from {@code first} to {@code end} stands for. */
  private Denial noun(int first, int end) {
    for (int i = 0; i < words.size(); i++) {
      Lexicon.Match<Kind> each = words.get(i);
      boolean near =
          each.first() < end && first < each.end()
              || each.first() >= end && each.first() - end <= REACH
              || first >= each.end() && first - each.end() <= BACK;
      boolean stands =
          switch (each.value()) {
            case CLAIM, COUNT -> true;
            case NOUN, COUNT_NOUN -> isDefinite(i);
            case ACCEPTS,
                OPPOSITE,
                DENIES,
                DENIES_ALONE,
                DENIES_FIRST,
                DENIES_LAST,
                UNTRUE,
                THIS,
                THAT,
                DEFINITE,
                REBUTS,
                NONE ->
                false;
          };
      if (near && stands && !goesOn(each.end())) {
        boolean counts = each.value() == Kind.COUNT || each.value() == Kind.COUNT_NOUN;
        return new Denial(counts ? What.COUNT : What.CLAIM, Math.min(each.first(), first));
      }
    }
    return Denial.NONE;
  }

  /** What "false" is said of; "the false claims" says it of none. */
  private Denial predicate(Lexicon.Match<Kind> untrue) {
    if (words.stream().anyMatch(each -> each.first() == untrue.end() && isNoun(each.value()))) {
      return Denial.NONE;
    }
    Denial noun = noun(untrue.first(), untrue.end());
    return noun.what() == What.NOTHING && endsClause(untrue.end()) ? called(untrue) : noun;
  }

  /** "calls it a lie", "nannte das frei erfunden". */
  private Denial called(Lexicon.Match<Kind> untrue) {
    return words.stream()
        .filter(each -> each.value() == Kind.THIS && each.first() > 0)
        .filter(
            each -> each.end() <= untrue.first() && wordsTo(each.end(), untrue.first()) <= CALLED)
        .map(each -> new Denial(What.THIS, 0))
        .findFirst()
        .orElse(Denial.NONE);
  }

  private boolean isColon(int at) {
    return at < tokens.size() && tokens.get(at).is(':');
  }

  private long wordsTo(int from, int end) {
    return tokens.subList(from, end).stream().filter(each -> !each.isMark()).count();
  }

  private static boolean isNoun(Kind kind) {
    return kind == Kind.NOUN || kind == Kind.CLAIM || kind == Kind.COUNT_NOUN || kind == Kind.COUNT;
  }

  private boolean isDefinite(int noun) {
    if (noun == 0) {
      return false;
    }
    Lexicon.Match<Kind> before = words.get(noun - 1);
    boolean article =
        before.value() == Kind.DEFINITE
            || before.value() == Kind.THIS
            || before.value() == Kind.THAT;
    return article && words.get(noun).first() - before.end() <= 1;
  }

  /** True if what is denied follows: "the claim that …", "rumours about …". */
  private boolean goesOn(int at) {
    int next = at < tokens.size() && tokens.get(at).is(',') ? at + 1 : at;
    return words.stream()
        .anyMatch(
            each ->
                each.first() == next && (each.value() == Kind.THAT || each.value() == Kind.THIS));
  }

  private boolean endsClause(int at) {
    return at >= tokens.size()
        || tokens.get(at).isMark()
        || turns.stream().anyMatch(t -> t.value() == Polarity.Kind.JOINS && t.first() == at);
  }

  /** True if a negation before the word turns it: "did not deny". */
  private boolean isTurned(int first, int end) {
    return turns.stream()
        .filter(each -> each.value().negates())
        .anyMatch(
            each ->
                each.end() <= first && first - each.end() <= REACH
                    || each.first() >= end && each.first() - end <= 1);
  }
}
