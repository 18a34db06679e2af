package org.kilde.figure;

import org.kilde.annotation.Derivation;

/** Measures of numbers that nothing stands behind: what they count was said before. */
final class ElidedReader {
  private static final int SHORT_SENTENCE = 8;
  private static final int VERB = 3; // words between a verb of counting and its number
  private static final int SIDE = 7; // tokens between the counts of two sides
  private static final double CROWD = 1000;
  private static final double SUM = 1e6;
  private static final double LIKE = 50; // times that one of two counts of a thing is the other

  private final SentenceWords words;
  private final Candidates all;

  ElidedReader(SentenceWords words, Candidates all) {
    this.words = words;
    this.all = all;
  }

  /** Settles the measure if the number can only count what was counted before. */
  void read(Candidate c) {
    if (c.numeral.isFraction()) {
      sum(c);
      return;
    }
    Candidate host = all.fateBefore(c);
    boolean year = NotFigures.isYear(c.numeral);
    if (host != null && !host.isMeasured() && !year && isAnother(c, host)) {
      c.settle(host.measure, Derivation.Step.of("another count of what was counted before"));
    }
    if (!c.isSettled()) {
      count(c);
    }
    if (!c.isSettled()) {
      persons(c);
    }
    if (!c.isSettled()) {
      sum(c);
    }
  }

  /** The whole sentence is the number, or both are crowds. */
  private boolean isAnother(Candidate c, Candidate host) {
    boolean alone = words.end() - words.first() <= SHORT_SENTENCE && c.index == 0 && standsAlone(c);
    boolean again = // "The police count 8,000. The organizers say there were over 30,000."
        c.index == 0 && ends(c) && isAfter(c.first, FigureWord.Kind.AUX);
    boolean crowd =
        (c.index > 0 || again)
            && !c.numeral.writing().bare()
            && c.value() >= CROWD
            && host.value() >= CROWD
            && c.value() / host.value() > 0.1
            && c.value() / host.value() < 10;
    return alone || crowd;
  }

  /** "The union puts it at 400; the company at 120." */
  private void count(Candidate c) {
    if (!ends(c)) {
      return;
    }
    Candidate side = all.before(c);
    boolean other =
        side != null
            && side.isSettled()
            && !side.isMeasured()
            && (side.again || isCounted(side))
            && isOtherSide(side, c);
    if (other && side != null) {
      c.again = true;
      c.settle(side.measure, Derivation.Step.of("the other side's count"));
      return;
    }
    if (!isCounted(c) || NotFigures.isYear(c.numeral)) {
      return;
    }
    FigureWord asked = all.before().asked();
    Candidate host = side != null && side.isSettled() ? side : all.before().counted();
    if (side == null && asked != null) {
      c.again = true;
      c.settle(
          asked.measure().isEmpty() ? "people" : asked.measure(),
          Derivation.Step.of("number of those the sentence before speaks of"));
    } else if (host != null && isLike(c, host)) {
      c.again = true;
      c.settle(host.measure, Derivation.Step.of("another count of what was counted before"));
    }
  }

  private static boolean isLike(Candidate c, Candidate host) {
    boolean known = host.noun != null || !host.measure.equals("count"); // not "an index of 300"
    return known
        && !host.isMeasured()
        && host.isSettled()
        && c.value() < host.value() * LIKE
        && host.value() < c.value() * LIKE;
  }

  /** A verb of counting stands before it, with few words between: "bestätigte bislang nur 22". */
  private boolean isCounted(Candidate c) {
    if (words.is(c.end, FigureWord.Kind.CLOSES)) {
      return true;
    }
    for (int at = c.first; at > words.first() && at >= c.first - VERB; at--) {
      if (words.isBefore(at, FigureWord.Kind.COUNTS)) {
        return true;
      }
      if (!words.token(at - 1).isWord()) {
        return false;
      }
    }
    return false;
  }

  /** Parted by a mark or a word such as "while", with words for whoever counts between. */
  private boolean isOtherSide(Candidate side, Candidate c) {
    if (c.first - side.end > SIDE || c.first - side.end < 2) {
      return false;
    }
    boolean parted = false;
    boolean named = false;
    for (int at = side.end; at < c.first; at++) {
      boolean mark = words.token(at).isMark();
      if (words.token(at).is('(')) {
        return false; // a list of places and their numbers
      }
      parted |= mark || words.is(at, FigureWord.Kind.CLAUSE);
      named |= words.token(at).isWord() && words.at(at).isEmpty();
    }
    return parted && named;
  }

  /** "They took in 40 patients. Ten have gone home." */
  private void persons(Candidate c) {
    Candidate host = all.before().counted();
    boolean opens = c.index == 0 && c.first == words.first() && !c.numeral.writing().weak();
    boolean verb =
        words.is(c.end, FigureWord.Kind.AUX)
            || words.is(c.end, FigureWord.Kind.ADVERB) && !c.numeral.writing().bare();
    if (opens
        && verb
        && host != null
        && (host.mayHaveFate() || host.counted == Candidate.Counted.CASUALTY)
        && !host.part
        && c.value() > 1
        && c.value() < host.value()
        && !NotFigures.isYear(c.numeral)) {
      boolean hurt = host.measure.equals("injured"); // "31 wounded. Nine had gunshot wounds."
      c.part = true;
      c.settle(
          hurt && host.counted == Candidate.Counted.CASUALTY ? host.measure : "people",
          Derivation.Step.of("some of those the sentence before counts"));
    }
  }

  /** "The damage is put at 140 million euros. The mayor speaks of 200 million." */
  private void sum(Candidate c) {
    Candidate money = null;
    for (Candidate each = all.before(c); each != null && money == null; each = all.before(each)) {
      money = each.counted == Candidate.Counted.MONEY && each.isSettled() ? each : null;
    }
    money = money == null ? all.before().money() : money;
    boolean sum = c.value() >= SUM && (ends(c) || words.is(c.end, FigureWord.Kind.STOP));
    if (sum
        && money != null
        && c.value() < money.value() * LIKE
        && money.value() < c.value() * LIKE) {
      c.counted = Candidate.Counted.MONEY;
      c.settle(money.measure, Derivation.Step.of("currency of the sum before"));
    }
  }

  private boolean ends(Candidate c) {
    return words.is(c.end, FigureWord.Kind.CLOSES) // "27-сін растады"
        || c.end >= words.end()
        || words.token(c.end).isMark();
  }

  /** True if a word of this kind stands before, perhaps with "only" between. */
  private boolean isAfter(int at, FigureWord.Kind kind) {
    int adverb = words.startBefore(at, FigureWord.Kind.ADVERB);
    return words.isBefore(at, kind) || adverb >= 0 && words.isBefore(adverb, kind);
  }

  /** The sentence is the number and hardly more: "About 100, it is said.", "The doctors say 14." */
  private boolean standsAlone(Candidate c) {
    boolean first = c.first == words.first();
    boolean last = words.after(c.end) >= words.end();
    boolean said =
        !first
            && last
            && words.token(c.first - 1).isWord()
            && (!words.isBefore(c.first, FigureWord.Kind.STOP)
                || words.isBefore(c.first, FigureWord.Kind.CLAUSE))
            && !words.isBefore(c.first, FigureWord.Kind.AUX)
            && !words.isBefore(c.first, FigureWord.Kind.ADVERB);
    return ends(c) && (said || first && (!c.numeral.writing().bare() || !c.numeral.isExact()));
  }
}
