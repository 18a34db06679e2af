package org.kilde.figure;

import org.kilde.annotation.Derivation;
import org.kilde.text.Span;

/** Gives the candidates of one sentence their measures; those without one are no figures. */
final class MeasureReader {
  private static final int FEW_PERSONS = 5;
  private static final int FEW_THINGS = 3;
  private static final double NEAREST = 0.2; // kilometres: what is shorter is a sport, a height
  private static final double MOST_UNKNOWN = 1e6;
  private static final int KNOWN_FEW = 10;
  private static final int LISTED = 7;
  private static final double MANY = 10;

  private final SentenceWords words;
  private final Candidates all;
  private final FateReader fates;
  private final ElidedReader elided;

  MeasureReader(SentenceWords words, Candidates all) {
    this.words = words;
    this.all = all;
    this.fates = new FateReader(words, all);
    this.elided = new ElidedReader(words, all);
  }

  void settle() {
    for (Candidate each : all.list()) {
      mark(each);
    }
    for (Candidate each : all.list()) {
      if (each.mayHaveFate() && mayCountPersons(each)) {
        fates.read(each);
      }
      if (!each.isSettled()) {
        byNoun(each);
      }
      if (!each.isSettled() && each.counted == Candidate.Counted.ELIDED) {
        elided.read(each);
      }
      if (each.isSettled() && (!isAllowed(each) || isRatio(each) || isHalf(each))) {
        each.measure = "";
      }
    }
  }

  /** Part of a whole, or more than before. */
  private void mark(Candidate c) {
    c.increment |= words.isBefore(c.first, FigureWord.Kind.INCREMENT);
    boolean listed = isListed(c);
    Candidate before = all.before(c);
    boolean joined = before != null && before.part && isJoined(before, c);
    c.part |= listed || joined && before != null && before.listed;
    c.listed = listed || joined;
    if (before != null && before.ofWhole && before.end == c.first) {
      c.whole = true;
      before.counted = c.counted;
      before.noun = c.noun;
    }
  }

  /** After "including", with a few words between: "including a woman and 3 children". */
  private boolean isListed(Candidate c) {
    for (int at = c.first - 1; at >= words.first() && at >= c.first - LISTED; at--) {
      if (words.is(at, FigureWord.Kind.PART) || words.isBefore(at + 1, FigureWord.Kind.PART)) {
        return true;
      }
      boolean ends =
          words.token(at).isMark()
              || words.is(at, FigureWord.Kind.AUX)
              || words.is(at, FigureWord.Kind.CLAUSE)
              || all.endingAt(at + 1) != null;
      if (ends) {
        return false;
      }
    }
    return false;
  }

  private boolean isJoined(Candidate before, Candidate c) {
    return before.end + 1 == c.first && words.is(before.end, FigureWord.Kind.AND);
  }

  /** A fraction counts no persons, unless its separator was misread. */
  private static boolean mayCountPersons(Candidate c) {
    boolean whole = !c.numeral.isFraction() || c.numeral.writing().other().isPresent();
    boolean year = c.counted != Candidate.Counted.PERSON && NotFigures.isYear(c.numeral);
    boolean tooMany = c.counted == Candidate.Counted.UNKNOWN && c.value() >= MOST_UNKNOWN;
    return whole && !year && !tooMany;
  }

  private void byNoun(Candidate c) {
    FigureWord noun = c.noun;
    if (noun == null && c.counted == Candidate.Counted.UNKNOWN && isManyThings(c)) {
      Span span = new Span(words.token(c.first).start(), words.token(c.end - 1).end());
      c.settle("count", Derivation.Step.of("counts things of a kind the pack does not know", span));
      return;
    }
    if (noun == null || noun.measure().isEmpty() && c.counted != Candidate.Counted.PERSON) {
      return;
    }
    boolean known = c.counted != Candidate.Counted.NOTHING;
    if (known && isNews(c)) {
      Span span = new Span(words.token(c.first).start(), words.token(c.end - 1).end());
      c.settle(noun.measure(), Derivation.Step.of("counts " + noun.measure(), noun.rule(), span));
    }
  }

  /** "1,200 blankets": many of something, named in words that are all known to be none else. */
  private boolean isManyThings(Candidate c) {
    boolean address = // "14 Garden Street", "9/11 commission"
        !words.capitalNouns() && words.token(c.numberEnd).isCapitalized()
            || c.first > words.first() && words.token(c.first - 1).is('/')
            || c.first == words.first() + 1 && c.numeral.writing().bare(); // "Gate 14 is shut"
    return words.knowsPersons()
        && c.value() >= MANY
        && c.value() < MOST_UNKNOWN
        && !address
        && !c.isVague()
        && !c.numeral.isFraction()
        && !c.whole
        && !c.part
        && !NotFigures.isYear(c.numeral)
        && !words.isBefore(c.first, FigureWord.Kind.DEFINITE)
        && words.token(c.numberEnd).isWord()
        && (!words.capitalNouns() || words.token(c.end - 1).isCapitalized());
  }

  private boolean isNews(Candidate c) {
    return switch (c.counted) {
      case PERSON ->
          (c.value() >= FEW_PERSONS || !c.numeral.isExact()) && !isKnownFew(c) && !isYearLike(c);
      case THING -> !isKnownFew(c) && !isYearLike(c) && c.value() >= least(c);
      case CASUALTY -> true;
      case UNIT -> isMeasure(c);
      case MONEY -> true;
      case UNKNOWN, ELIDED, NOTHING -> false;
    };
  }

  /** A length or a duration, not an age, a point in time or a run of 100 metres. */
  private boolean isMeasure(Candidate c) {
    boolean named =
        isAfter(c.first, FigureWord.Kind.BEFORE_UNIT)
            || words.is(c.end, FigureWord.Kind.AFTER_UNIT);
    if (named || c.noun == null) {
      return false;
    }
    boolean years = c.noun.measure().equals("duration-years");
    boolean near = c.noun.measure().equals("distance-km") && c.value() * c.noun.factor() < NEAREST;
    return !near && !(years && (NotFigures.isYear(c.numeral) || isAge(c)));
  }

  private boolean isAge(Candidate c) {
    int joint = words.startBefore(c.first, FigureWord.Kind.AGED); // "a boy of 12 years"
    boolean person =
        joint >= 0
            && (words.isBefore(joint, FigureWord.Kind.PERSON)
                || words.isBefore(joint, FigureWord.Kind.ONE));
    return isAfter(c.first, FigureWord.Kind.BEFORE_YEARS)
        || person
        || words.isBefore(c.first, FigureWord.Kind.PERSON)
        || words.isBefore(c.first, FigureWord.Kind.ONE);
  }

  /** True if a word of this kind stands before, perhaps with "only" between. */
  private boolean isAfter(int at, FigureWord.Kind kind) {
    int adverb = words.startBefore(at, FigureWord.Kind.ADVERB);
    return words.isBefore(at, kind) || adverb >= 0 && words.isBefore(adverb, kind);
  }

  private static double least(Candidate c) {
    return c.noun != null && c.noun.measure().equals("count") ? FEW_THINGS : 2;
  }

  /** "The two ministers", "her three sons": known persons, not counted ones. */
  private boolean isKnownFew(Candidate c) {
    return c.value() < KNOWN_FEW && words.isBefore(c.first, FigureWord.Kind.DEFINITE);
  }

  private boolean isYearLike(Candidate c) {
    return NotFigures.isYear(c.numeral) && words.isBefore(c.first, FigureWord.Kind.YEAR);
  }

  /** "Seven of ten cases", "one of ten doctors": a share, not a count. */
  private boolean isRatio(Candidate c) {
    boolean ofFew =
        c.whole || c.measure.equals("people") && words.isBefore(c.first, FigureWord.Kind.OF);
    Candidate next = c.ofWhole ? all.startingAt(c.end) : null;
    boolean known = next != null && words.isBefore(next.first, FigureWord.Kind.DEFINITE);
    return ofFew && c.value() <= KNOWN_FEW
        || next != null && next.value() <= KNOWN_FEW && !(known && isFate(c.measure));
  }

  /** "Half of the victims": a share, not a count. */
  private static boolean isHalf(Candidate c) {
    return !c.isMeasured() && c.value() < 1 && c.numeral.writing().other().isEmpty();
  }

  /** Where an article may mean the number: "en person er dræbt", "one percent". */
  static boolean mayBeOne(Candidate c, SentenceWords words) {
    FigureWord noun = c.noun;
    boolean open = c.end < words.end() && words.token(c.end).isWord() && words.at(c.end).isEmpty();
    if (noun == null) {
      return isOneOfThose(c, words);
    }
    if (!words.at(c.numberEnd).contains(noun)) {
      return false; // "en stille død"
    }
    return noun.kind() == FigureWord.Kind.ONE
        || noun.kind() == FigureWord.Kind.CASUALTY && !open // not "en død by"
        || noun.kind() == FigureWord.Kind.CURRENCY
        || noun.measure().equals("percent");
  }

  /** "Five firefighters and a pilot": the last of a list of persons. */
  static boolean isJoinedOne(Candidate c, SentenceWords words, Candidates all) {
    Candidate before = c.first > words.first() + 1 ? all.endingAt(c.first - 1) : null;
    return before != null
        && before.counted == Candidate.Counted.PERSON
        && c.counted == Candidate.Counted.PERSON
        && c.noun != null
        && words.at(c.numberEnd).contains(c.noun)
        && words.isBefore(c.first, FigureWord.Kind.AND);
  }

  /** "En er stadig savnet", "one of them died": who it is was told before. */
  private static boolean isOneOfThose(Candidate c, SentenceWords words) {
    boolean verb =
        words.is(c.end, FigureWord.Kind.AUX) || words.is(c.end, FigureWord.Kind.INTRANSITIVE);
    return c.counted == Candidate.Counted.ELIDED
        && (c.part && c.end > c.numberEnd || c.first == words.first() && verb);
  }

  private static boolean isAllowed(Candidate c) {
    return !c.numeral.writing().weak() || isFate(c.measure) || c.isMeasured();
  }

  private static boolean isFate(String measure) {
    return switch (measure) {
      case "killed", "injured", "missing", "arrested" -> true;
      default -> false;
    };
  }
}
