package org.kilde.finding;

import java.util.List;
import java.util.Set;
import org.kilde.language.Lexicon;
import org.kilde.text.Span;
import org.kilde.text.Token;

/**
 * What the words around some words of a sentence make of them.
 *
 * @param negations how many negations stand near them in their clause
 * @param denied true if "denies" stands before them
 * @param never true if what turns them says so of all days
 * @param open true if it is not told whether they hold: what may be, what nobody can read surely
 */
record Turning(int negations, boolean denied, boolean never, boolean open) {
  private static final int BEFORE = 6; // tokens from a negation to the word it turns
  private static final int CLOSE = 2;
  private static final int AFTER = 3;
  private static final int DENIED = 16; // tokens from "denies" to what is denied
  private static final Set<String> PARTING = Set.of(",", ";", ":", "–", "—", "(", ")", ".");
  private static final Turning OPEN = new Turning(0, false, false, true);

  /** True if the words are said not to be so. */
  boolean turned() {
    return negations == 1 || denied;
  }

  /** True if twice turned: too easily read wrong. */
  boolean twice() {
    return negations + (denied ? 1 : 0) > 1;
  }

  /** Reads what turns the tokens from {@code first} to {@code end}. */
  static Turning of(
      List<Token> tokens, int first, int end, List<Lexicon.Match<Polarity.Kind>> turns) {
    return of(tokens, first, end, turns, BEFORE);
  }

  /**
   * As {@link #of}, but open where a negation stands farther off than {@link #CLOSE}: "were not
   * inside when he fell", "the accident is having no effect".
   */
  static Turning closely(
      List<Token> tokens, int first, int end, List<Lexicon.Match<Polarity.Kind>> turns) {
    return of(tokens, first, end, turns, CLOSE);
  }

  private static Turning of(
      List<Token> tokens,
      int first,
      int end,
      List<Lexicon.Match<Polarity.Kind>> turns,
      int surely) {
    Span clause = clause(tokens, first, end);
    int negations = 0;
    boolean denied = false;
    boolean never = false;
    for (Lexicon.Match<Polarity.Kind> turn : turns) {
      boolean inClause = turn.first() >= clause.start() && turn.end() <= clause.end();
      boolean overlaps = turn.first() < end && first < turn.end();
      int before = first - turn.end();
      int after = turn.first() - end;
      switch (turn.value()) {
        case NEGATION, NEVER -> {
          if (!overlaps && inClause && before <= BEFORE && after <= AFTER) {
            boolean parted = isParted(turns, turn, first, end);
            boolean far = before > surely || surely == CLOSE && after > 0;
            if (parted ? before >= 0 : far) {
              return OPEN; // "did not answer and left": not told what it turns
            }
            negations += parted ? 0 : 1;
            never |= !parted && turn.value() == Polarity.Kind.NEVER;
          }
        }
        case DENIAL, REFUSAL -> {
          if (!overlaps && before >= 0 && before <= DENIED) {
            if (isParted(turns, turn, first, end)) {
              return OPEN;
            }
            denied = true;
          }
        }
        case UNREAL -> {
          if (inClause && !overlaps) {
            return OPEN;
          }
        }
        case NO_NEGATION, CONDITION, FIRST_PERSON, CORRECTION, JOINS, SINCE, STANCE -> {}
      }
    }
    return new Turning(negations, denied, never, false);
  }

  /** True if "and" or "but" stands between a word that turns and what it might turn. */
  private static boolean isParted(
      List<Lexicon.Match<Polarity.Kind>> turns,
      Lexicon.Match<Polarity.Kind> turn,
      int first,
      int end) {
    int from = Math.min(turn.end(), end);
    int to = Math.max(turn.first(), first);
    return turns.stream()
        .filter(each -> each.value() == Polarity.Kind.JOINS)
        .anyMatch(each -> each.first() >= from && each.end() <= to);
  }

  /** Tokens around some up to the marks that part clauses. */
  private static Span clause(List<Token> tokens, int first, int end) {
    int from = first;
    while (from > 0 && !parts(tokens.get(from - 1))) {
      from--;
    }
    int to = end;
    while (to < tokens.size() && !parts(tokens.get(to))) {
      to++;
    }
    return new Span(from, to);
  }

  private static boolean parts(Token token) {
    return token.isMark() && PARTING.contains(token.text());
  }
}
