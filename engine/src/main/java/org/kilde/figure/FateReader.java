package org.kilde.figure;

import org.jspecify.annotations.Nullable;
import org.kilde.annotation.Derivation;
import org.kilde.text.Span;
import org.kilde.text.Token;

/**
 * Finds what happened to those who are counted: the verb or noun that makes persons killed, injured
 * or arrested, before or after the number, within the clause.
 */
final class FateReader {
  private static final int NEAR = 1;
  private static final int FAR_LEFT = 9;
  private static final int OBJECT_LEFT = 5;
  private static final int FAR_RIGHT = 26;
  private static final int UNKNOWN_RIGHT = 12;
  private static final int TOLL_LEFT = 16;
  private static final int ASIDE = 9; // tokens between two commas
  private static final int LIST_LEFT = 7; // tokens before a list of those who died
  private static final int AMONG_LEFT = 9;
  private static final int AMONG_RIGHT = 4;
  private static final int TOLL_RIGHT = 3; // tokens from a number to the toll behind it

  private final SentenceWords words;
  private final Candidates all;

  FateReader(SentenceWords words, Candidates all) {
    this.words = words;
    this.all = all;
  }

  /** Settles the measure of a candidate if its sentence tells what happened. */
  void read(Candidate c) {
    boolean done =
        among(c)
            || left(c, NEAR)
            || right(c)
            || left(c, FAR_LEFT)
            || listed(c)
            || toll(c)
            || tollAfter(c);
    if (!done) {
      inherit(c);
    }
  }

  private void settle(Candidate c, FigureWord fate, int at, boolean left) {
    Span span = new Span(words.token(at).start(), words.token(words.after(at) - 1).end());
    c.fromLeft = left;
    c.settle(
        fate.measure(), Derivation.Step.of("what happened: " + fate.measure(), fate.rule(), span));
  }

  // ---- before the number

  private boolean left(Candidate c, int reach) {
    boolean preposition = false;
    int at = c.first;
    for (int gap = 0; gap <= reach && at > words.first(); gap++) {
      int found = fateBefore(c, at, gap, preposition);
      if (found >= 0) {
        return true;
      }
      Token token = words.token(at - 1);
      if (token.isMark() && !isQuote(token)
          || words.isBefore(at, FigureWord.Kind.AGENT)
          || words.isBefore(at, FigureWord.Kind.AND)
          || words.isBefore(at, FigureWord.Kind.CLAUSE)
          || words.isBefore(at, FigureWord.Kind.RELATIVE)
          || all.endingAt(at) != null) {
        return false;
      }
      int adverb = words.startBefore(at, FigureWord.Kind.ADVERB);
      if (adverb >= 0) {
        at = adverb; // "killed on Friday 27"
      } else {
        preposition |= words.isBefore(at, FigureWord.Kind.STOP);
        at--;
      }
    }
    return false;
  }

  /** Settles by a word that ends just before {@code at}; the index of the word, or -1. */
  private int fateBefore(Candidate c, int at, int gap, boolean preposition) {
    if (!words.isFateBefore(at)) {
      return -1;
    }
    for (int i = Math.max(words.first(), at - 5); i < at; i++) {
      if (words.after(i) != at) {
        continue;
      }
      for (FigureWord each : words.at(i)) {
        if (governsFromLeft(c, each, i, gap, preposition)) {
          settle(c, each, i, true);
          return i;
        }
      }
    }
    return -1;
  }

  private boolean governsFromLeft(
      Candidate c, FigureWord fate, int at, int gap, boolean preposition) {
    return switch (fate.kind()) {
      case TRANSITIVE ->
          gap <= OBJECT_LEFT
              && !preposition
              && (gap == 0 || c.counted == Candidate.Counted.PERSON)
              && !words.isBefore(at, FigureWord.Kind.DEFINITE);
      case NOUN_OF -> gap <= 2 && !preposition;
      case SPLIT_OPEN -> closes(c, fate);
      case INTRANSITIVE ->
          c.counted == Candidate.Counted.PERSON
              || gap <= 1 && !preposition && !(c.numeral.writing().bare() && c.value() >= 1000);
      case PARTICIPLE ->
          gap <= 3
              && !preposition
              && c.counted == Candidate.Counted.PERSON
              && (words.is(words.after(at), FigureWord.Kind.AUX)
                  || gap == 0
                      && words.isBefore(at, FigureWord.Kind.AUX)); // "han sido detenidas 12"
      default -> false;
    };
  }

  private boolean closes(Candidate c, FigureWord open) {
    for (int at = c.end; at < words.end() && at < c.end + FAR_RIGHT; at = words.after(at)) {
      boolean closing = words.is(at, FigureWord.Kind.SPLIT_CLOSE);
      for (FigureWord each : words.at(at)) {
        if (each.kind() == FigureWord.Kind.SPLIT_CLOSE && each.rule().equals(open.rule())) {
          return true;
        }
      }
      if (!closing && endsClause(at)) {
        return false;
      }
    }
    return false;
  }

  // ---- after the number

  private boolean right(Candidate c) {
    boolean aux = auxBefore(c);
    boolean auxSeen = false;
    int reach = c.counted == Candidate.Counted.PERSON ? FAR_RIGHT : UNKNOWN_RIGHT;
    Candidate whole = c.ofWhole ? all.startingAt(c.end) : null;
    int at = whole == null ? c.end : whole.end;
    if (c.counted == Candidate.Counted.ELIDED && !verbFollows(pastAside(c, at))) {
      return false;
    }
    boolean adjacent = true;
    int present = -1;
    FigureWord presence = null;
    for (int far = 0; far < reach && at < words.end(); far++) {
      FigureWord fate = governsFromRight(at, adjacent, aux || auxSeen);
      if (fate != null && !isLikely(c, fate)) {
        return false;
      }
      if (fate != null && isPresence(fate)) {
        present = at; // "three on board died": what they did is said behind it
        presence = fate;
      } else if (fate != null) {
        settle(c, fate, at, false);
        return true;
      }
      if (words.is(at, FigureWord.Kind.SAME_FATE)) {
        return sameFate(c, at);
      }
      int next = pass(c, at);
      if (next < 0) {
        break;
      }
      auxSeen |= words.is(at, FigureWord.Kind.AUX);
      adjacent &=
          words.is(at, FigureWord.Kind.ADVERB)
              || words.is(at, FigureWord.Kind.INCREMENT)
              || isQuote(words.token(at));
      at = next;
    }
    if (presence != null) {
      settle(c, presence, present, false);
    }
    return presence != null;
  }

  /** Says no more than that persons were somewhere: "on board". */
  private static boolean isPresence(FigureWord fate) {
    return fate.measure().equals("people") && fate.kind() == FigureWord.Kind.INTRANSITIVE;
  }

  /** Things, too, disappear and take part: unknown words must not be persons for that. */
  private static boolean isLikely(Candidate c, FigureWord fate) {
    boolean personsOnly = fate.measure().equals("missing") || fate.measure().equals("people");
    return !personsOnly || c.counted != Candidate.Counted.UNKNOWN || c.isVague();
  }

  /** "One of them, a boy of eight, died": behind the second comma. */
  private int pastAside(Candidate c, int at) {
    if (!c.part || at >= words.end() || !words.token(at).is(',')) {
      return at;
    }
    for (int i = at + 1; i < Math.min(words.end(), at + ASIDE); i++) {
      if (words.token(i).isMark()) {
        return words.token(i).is(',') ? i + 1 : at;
      }
    }
    return at;
  }

  private boolean verbFollows(int at) {
    return words.is(at, FigureWord.Kind.AUX)
        || words.is(at, FigureWord.Kind.ADVERB)
        || words.is(at, FigureWord.Kind.HEDGE)
        || words.is(at, FigureWord.Kind.PARTICIPLE)
        || words.is(at, FigureWord.Kind.INTRANSITIVE)
        || words.is(at, FigureWord.Kind.SAME_FATE)
        || words.is(at, FigureWord.Kind.RELATIVE);
  }

  private @Nullable FigureWord governsFromRight(int at, boolean adjacent, boolean aux) {
    for (FigureWord each : words.at(at)) {
      boolean governs =
          switch (each.kind()) {
            case INTRANSITIVE -> !words.isBefore(at, FigureWord.Kind.DEFINITE);
            case PARTICIPLE ->
                !words.isBefore(at, FigureWord.Kind.DEFINITE)
                    && (adjacent && !hasObject(at)
                        || aux
                        || words.is(words.after(at), FigureWord.Kind.AUX));
            case CASUALTY ->
                words.isBefore(at, FigureWord.Kind.AUX)
                    || words.isBefore(at, FigureWord.Kind.ADVERB) && aux;
            default -> false;
          };
      if (governs) {
        return each;
      }
    }
    return null;
  }

  /** True if a word that may be active has a number right after it: "12 soldiers killed 30". */
  private boolean hasObject(int at) {
    return words.is(at, FigureWord.Kind.TRANSITIVE) && all.startingAt(words.after(at)) != null;
  }

  private boolean auxBefore(Candidate c) {
    int at = c.first - 1;
    for (int i = 0; i < TOLL_LEFT && at >= words.first(); i++, at--) {
      if (words.is(at, FigureWord.Kind.AUX)) {
        return true;
      }
      if (words.token(at).isMark() || endsClause(at) || all.endingAt(at + 1) != null) {
        return false;
      }
    }
    return false;
  }

  /** Where to read on after a word between number and verb; -1 if nothing beyond belongs to it. */
  private int pass(Candidate c, int at) {
    Candidate other = all.startingAt(at);
    if (other != null) {
      boolean aside = other.part || other.whole || !other.mayHaveFate() && !isCasualty(other);
      return aside || c.counted == other.counted && joins(c.end, at) ? other.end : -1;
    }
    boolean aside = words.isBefore(at, FigureWord.Kind.AUX); // "are, according to X, arrested"
    if (endsClause(at) && !aside
        || c.counted == Candidate.Counted.UNKNOWN && words.token(at).is(',')) {
      return -1;
    }
    boolean relative = words.is(at, FigureWord.Kind.RELATIVE);
    if (relative && at > c.end + 1) {
      return -1;
    }
    if (words.is(at, FigureWord.Kind.AND)) {
      return goesOnAfterAnd(c, words.after(at)) ? words.after(at) : -1;
    }
    if (words.is(at, FigureWord.Kind.TRANSITIVE) && !words.is(at, FigureWord.Kind.PARTICIPLE)) {
      return -1;
    }
    return words.after(at);
  }

  private static boolean isCasualty(Candidate c) {
    return c.counted == Candidate.Counted.CASUALTY;
  }

  private boolean goesOnAfterAnd(Candidate c, int next) {
    if (all.startingAt(next) != null) {
      return true;
    }
    for (FigureWord each : words.at(next)) {
      switch (each.kind()) {
        case AUX, PARTICIPLE, INTRANSITIVE, ADVERB, SAME_FATE -> {
          return true;
        }
        case PERSON, ONE -> {
          return c.counted == Candidate.Counted.PERSON;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean endsClause(int at) {
    Token token = words.token(at);
    return words.is(at, FigureWord.Kind.CLAUSE)
        || token.isMark() && (token.is(';') || token.is(':') || token.is('?') || token.is('!'));
  }

  private boolean sameFate(Candidate c, int at) {
    Candidate host = all.fateBefore(c);
    FigureWord word = words.find(at, FigureWord.Kind.SAME_FATE);
    if (host == null || word == null) {
      return false;
    }
    settle(c, new FigureWord(word.kind(), host.measure, 1, word.rule()), at, false);
    return true;
  }

  // ---- part of those told of

  /** "Among the dead are two children", "two children are among the dead". */
  private boolean among(Candidate c) {
    int floor = Math.max(words.first(), c.first - AMONG_LEFT);
    for (int at = c.first - 1; at >= floor && !endsClause(at); at--) {
      if (words.is(at, FigureWord.Kind.AMONG)) {
        return amongAt(c, at, c.first);
      }
    }
    int limit = Math.min(words.end(), c.end + AMONG_RIGHT);
    for (int at = c.end; at < limit && !endsClause(at); at++) {
      if (words.is(at, FigureWord.Kind.AMONG)) {
        return auxBetween(c.end, at) && amongAt(c, at, words.end());
      }
      if (all.startingAt(at) != null || words.token(at).is(',')) {
        return false;
      }
    }
    return false;
  }

  /** "The dead: five firefighters and a pilot", "Nine died: six women and three men". */
  private boolean listed(Candidate c) {
    if (c.counted != Candidate.Counted.PERSON) {
      return false;
    }
    int at = listHead(c);
    boolean colon = at > words.first() && words.token(at - 1).is(':');
    boolean verb = !colon && words.isBefore(at, FigureWord.Kind.AUX);
    if (!colon && !verb) {
      return false;
    }
    Candidate host = colon ? all.lastBefore(at) : null;
    if (host != null && host.isSettled() && isDone(host.measure) && at - host.end <= LIST_LEFT) {
      c.part = true;
      c.settle(host.measure, Derivation.Step.of("part of the figure before the colon"));
      return true;
    }
    for (int i = at - 1; host == null && i >= words.first() && i >= at - LIST_LEFT; i--) {
      for (FigureWord each : words.at(i)) {
        boolean whole = i <= words.first() + 1 && words.after(i) >= at - 1;
        boolean fate =
            each.kind() == FigureWord.Kind.CASUALTY
                || each.kind() == FigureWord.Kind.TOLL
                || each.kind() == FigureWord.Kind.VICTIMS;
        if (whole && fate && isDone(each.measure())) {
          settle(c, each, i, true);
          return true;
        }
      }
    }
    return false;
  }

  /** Where the list starts that a candidate stands in, joined by commas and "and". */
  private int listHead(Candidate c) {
    int at = c.first;
    for (Candidate each = all.before(c); each != null; each = all.before(each)) {
      if (each.counted != Candidate.Counted.PERSON || !joins(each.end, at)) {
        break;
      }
      at = each.first;
    }
    return at;
  }

  private static boolean isDone(String measure) {
    return switch (measure) {
      case "killed", "injured", "missing", "arrested" -> true;
      default -> false;
    };
  }

  private boolean auxBetween(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.is(at, FigureWord.Kind.AUX)) {
        return true;
      }
    }
    return false;
  }

  private boolean amongAt(Candidate c, int among, int limit) {
    int from = words.after(among);
    for (int at = from; at < Math.min(limit, from + 3); at = words.after(at)) {
      for (FigureWord each : words.at(at)) {
        boolean fate = each.kind() == FigureWord.Kind.CASUALTY || isFateNoun(each);
        if (fate) {
          c.part = true;
          settle(c, each, at, true);
          return true;
        }
      }
      Candidate earlier = all.earlier();
      if (words.is(at, FigureWord.Kind.PRONOUN) && earlier != null && !earlier.isMeasured()) {
        c.part = true;
        c.settle(earlier.measure, Derivation.Step.of("part of the figure in the sentence before"));
        return true;
      }
      FigureWord victims = words.find(at, FigureWord.Kind.VICTIMS);
      if (victims != null) {
        c.part = true;
        settle(c, victims, at, true);
        return true;
      }
    }
    return false;
  }

  private static boolean isFateNoun(FigureWord word) {
    return word.kind() == FigureWord.Kind.PARTICIPLE && !word.measure().isEmpty();
  }

  // ---- told once for several

  /** "The death toll rose to 118", "the number of missing fell to 29 from 41". */
  private boolean toll(Candidate c) {
    boolean persons = c.counted == Candidate.Counted.PERSON; // "the toll rose to 154 people"
    if (c.counted != Candidate.Counted.ELIDED && !persons) {
      return false;
    }
    int behind = words.find(c.end, FigureWord.Kind.TOLL) == null ? c.end + 1 : c.end;
    boolean article = behind == c.end || words.is(c.end, FigureWord.Kind.DEFINITE);
    FigureWord after = article ? words.find(behind, FigureWord.Kind.TOLL) : null;
    if (after != null) { // "elevó a 31 la cifra de muertos"
      settle(c, after, behind, false);
      return true;
    }
    int at = c.first - 1;
    for (int i = 0; i < TOLL_LEFT && at >= words.first(); i++, at--) {
      FigureWord toll = words.find(at, FigureWord.Kind.TOLL);
      if (toll != null) {
        settle(c, toll, at, false);
        return true;
      }
      if (words.is(at, FigureWord.Kind.NUMBER_OF) && !persons) {
        return numberOf(c, at);
      }
      if (words.is(at, FigureWord.Kind.TOTAL) && all.fateBefore(c) != null) {
        return total(c, at);
      }
      Candidate other = all.endingAt(at + 1);
      boolean things = other != null && other.counted == Candidate.Counted.THING;
      if (endsClause(at)
          || other != null && other.counted != Candidate.Counted.ELIDED && !things
          || persons && words.token(at).is(',')) {
        return false;
      }
    }
    return false;
  }

  /** "До трёх человек выросло число погибших": the toll stands behind its number. */
  private boolean tollAfter(Candidate c) {
    if (c.counted != Candidate.Counted.ELIDED && c.counted != Candidate.Counted.PERSON) {
      return false;
    }
    for (int at = c.end; at < Math.min(words.end(), c.end + TOLL_RIGHT); at = words.after(at)) {
      FigureWord toll = words.find(at, FigureWord.Kind.TOLL);
      if (toll != null) {
        settle(c, toll, at, false);
        return true;
      }
      if (words.token(at).isMark() || endsClause(at) || all.startingAt(at) != null) {
        return false;
      }
    }
    return false;
  }

  private boolean numberOf(Candidate c, int at) {
    int next = words.after(at);
    for (int i = 0; i < 4 && next < c.first; i++, next = words.after(next)) {
      for (FigureWord each : words.at(next)) {
        boolean counts =
            switch (each.kind()) {
              case PERSON, ONE, MEMBER, CASUALTY, THING -> true;
              case PARTICIPLE -> !each.measure().isEmpty();
              default -> false;
            };
        if (counts) {
          FigureWord after = words.find(words.after(next), FigureWord.Kind.PARTICIPLE);
          boolean persons =
              each.kind() == FigureWord.Kind.PERSON || each.kind() == FigureWord.Kind.ONE;
          settle(c, persons && after != null ? after : each, next, false);
          return true;
        }
      }
    }
    return false;
  }

  private boolean total(Candidate c, int at) {
    Candidate host = all.fateBefore(c);
    FigureWord word = words.find(at, FigureWord.Kind.TOTAL);
    boolean things = host != null && host.counted == Candidate.Counted.THING;
    if (host == null || word == null || things && c.counted == Candidate.Counted.PERSON) {
      return false;
    }
    c.total = true;
    settle(c, new FigureWord(word.kind(), host.measure, 1, word.rule()), at, false);
    return true;
  }

  /** Parts take what happened to the whole; what is joined by "and" to an object is one too. */
  private void inherit(Candidate c) {
    Candidate before = all.before(c);
    if (before == null) {
      inheritEarlier(c);
      return;
    }
    Candidate same = all.fateBefore(c);
    if (same != null && leavesVerbOut(c) && !same.fromLeft && same.mayHaveFate()) {
      c.part |= same.part; // "seven of the nine died in A and two in B"
      c.settle(same.measure, Derivation.Step.of("the verb of the figure before"));
      return;
    }
    boolean joined =
        before.fromLeft
            && before.isSettled()
            && joins(before.end, c.first)
            && c.counted != Candidate.Counted.ELIDED;
    boolean part = // not "photo 6 of 25"
        c.part && (c.counted != Candidate.Counted.UNKNOWN || c.listed);
    Candidate host = part ? all.personsBefore(c) : joined ? before : null;
    if (host != null && host.isSettled()) {
      c.fromLeft = host.fromLeft;
      c.settle(
          host.measure,
          Derivation.Step.of(c.part ? "part of a figure before" : "joined to the figure before"));
    }
  }

  /** "Three of them are children": of those the sentence before counted. */
  private void inheritEarlier(Candidate c) {
    Candidate earlier = all.earlier();
    if (c.part
        && c.counted == Candidate.Counted.ELIDED
        && !c.numeral.writing().weak() // "one of them says"
        && earlier != null
        && !earlier.isMeasured()) {
      c.settle(earlier.measure, Derivation.Step.of("part of the figure in the sentence before"));
    }
  }

  /** "Seven died in A and two in B": a number right before a preposition, after "and". */
  private boolean leavesVerbOut(Candidate c) {
    boolean joint =
        words.isBefore(c.first, FigureWord.Kind.AND)
            || c.first > words.first() && words.token(c.first - 1).is(',');
    return joint
        && c.counted == Candidate.Counted.ELIDED
        && c.end == c.numberEnd
        && words.is(c.end, FigureWord.Kind.STOP)
        && !words.is(c.end, FigureWord.Kind.CLAUSE)
        && !words.is(c.end, FigureWord.Kind.OF);
  }

  /** True if nothing but commas and "and" stands between. */
  private boolean joins(int from, int to) {
    for (int at = from; at < to; at = words.after(at)) {
      if (!words.token(at).is(',') && !words.is(at, FigureWord.Kind.AND)) {
        return false;
      }
    }
    return to > from;
  }

  private static boolean isQuote(Token token) {
    return token.isMark() && "\"'»«›‹„“”‘’".indexOf(token.text()) >= 0;
  }
}
