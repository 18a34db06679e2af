package org.kilde.figure;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.Qualifier;
import org.kilde.number.Numeral;
import org.kilde.text.Span;
import org.kilde.text.Token;

/** Finds the thing that a numeral counts: the words after it, a sign before or behind it. */
final class CountedReader {
  private static final int MOST_WORDS = 4;

  private final FigureWords vocabulary;
  private final SentenceWords words;
  private final IntPredicate startsNumeral;

  /**
   * @param startsNumeral true for a token that another numeral starts at
   */
  CountedReader(FigureWords vocabulary, SentenceWords words, IntPredicate startsNumeral) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.startsNumeral = startsNumeral;
  }

  Candidate read(Numeral numeral) {
    int sign = signBefore(numeral);
    if (sign >= 0) {
      int first = Math.min(sign, numeral.writing().qualifierToken());
      FigureWord money = words.find(sign, FigureWord.Kind.SYMBOL);
      FigureWord code = money == null ? words.find(sign, FigureWord.Kind.CURRENCY) : money;
      return candidate(
          numeral, Candidate.Counted.MONEY, first, afterName(numeral.endToken()), code);
    }
    if (!numeral.writing().tail().isEmpty()) {
      return tail(numeral);
    }
    return new Walk(numeral).walk();
  }

  private Candidate tail(Numeral numeral) {
    FigureWord unit = vocabulary.unit(numeral.writing().tail());
    Candidate.Counted counted =
        unit == null
            ? Candidate.Counted.NOTHING
            : unit.kind() == FigureWord.Kind.CURRENCY
                ? Candidate.Counted.MONEY
                : Candidate.Counted.UNIT;
    return candidate(numeral, counted, first(numeral), numeral.endToken(), unit);
  }

  private static int first(Numeral numeral) {
    return numeral.writing().qualifierToken();
  }

  /** Index of a currency sign or code right before the digits, or -1. */
  private int signBefore(Numeral numeral) {
    int at = numeral.firstToken();
    for (int i = Math.max(words.first(), at - 3); i < at; i++) {
      if (words.after(i) == at
          && (words.is(i, FigureWord.Kind.SYMBOL)
              || words.is(i, FigureWord.Kind.CURRENCY) && isCode(words.token(i)))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isCode(Token token) {
    return token.text().length() == 3 && token.text().chars().allMatch(Character::isUpperCase);
  }

  /** Takes in a name after a sign: "$10 dollars", "US$5 USD". */
  private int afterName(int at) {
    return words.is(at, FigureWord.Kind.CURRENCY) ? words.after(at) : at;
  }

  private static Candidate candidate(
      Numeral numeral, Candidate.Counted counted, int first, int end, @Nullable FigureWord noun) {
    return new Candidate(numeral, counted, first, numeral.endToken(), end, noun);
  }

  /** One walk over the words after a number. */
  private final class Walk {
    private final Numeral numeral;
    private int at;
    private int unknown;
    private int lastUnknown;
    private boolean of;
    private boolean increment;
    private boolean pronoun;
    private boolean ofWhole;
    private boolean own; // "of its soldiers": all of them, no part

    Walk(Numeral numeral) {
      this.numeral = numeral;
      this.at = numeral.endToken();
      this.lastUnknown = at;
    }

    Candidate walk() {
      while (at < words.end() && unknown < MOST_WORDS) {
        if (startsNumeral.test(at)) {
          ofWhole = of;
          break;
        }
        FigureWord noun = noun();
        if (noun != null) {
          return marked(found(noun));
        }
        if (!step()) {
          break;
        }
      }
      boolean elided = unknown == 0;
      return marked(
          candidate(
              numeral,
              elided ? Candidate.Counted.ELIDED : Candidate.Counted.UNKNOWN,
              first(numeral),
              elided && (increment || ofWhole) ? at : lastUnknown,
              null));
    }

    private Candidate marked(Candidate candidate) {
      candidate.increment = increment;
      candidate.part = pronoun || of && !own && !isVague();
      candidate.ofWhole = ofWhole;
      return candidate;
    }

    private @Nullable FigureWord noun() {
      for (FigureWord each : words.at(at)) {
        if (of && each.kind() == FigureWord.Kind.PERSON_OF) {
          return each.asPerson();
        }
        boolean verb = each.kind() == FigureWord.Kind.CASUALTY && isVerb(at);
        if (each.isNoun() && (unknown == 0 || !isUnit(each) && !verb)) {
          return each;
        }
      }
      return null;
    }

    /** True if a word for what happened may as well say that somebody did it: "dödade". */
    private boolean isVerb(int where) {
      return words.is(where, FigureWord.Kind.TRANSITIVE);
    }

    private boolean isUnit(FigureWord word) {
      return switch (word.kind()) {
        case UNIT -> unknown > 1;
        case SYMBOL -> true;
        case CURRENCY -> unknown > 1;
        default -> false;
      };
    }

    /** Passes one word that is not the counted thing; false if the thing's words end here. */
    private boolean step() {
      Token token = words.token(at);
      if (token.isMark()) {
        at++;
        return isQuote(token);
      }
      if (token.isNumber()) {
        return false;
      }
      if (unknown == 0 && words.is(at, FigureWord.Kind.OF)) {
        of = true;
        at = words.after(at);
        return true;
      }
      if (unknown == 0
          && (words.is(at, FigureWord.Kind.PRONOUN) || words.is(at, FigureWord.Kind.PART))) {
        pronoun = true;
        at = words.after(at);
        lastUnknown = at;
        return false;
      }
      if (words.is(at, FigureWord.Kind.INCREMENT)) {
        increment = true;
        at = words.after(at);
        lastUnknown = unknown == 0 ? at : lastUnknown;
        return true;
      }
      if (unknown == 0 && words.is(at, FigureWord.Kind.DEFINITE)) {
        own |= words.is(at, FigureWord.Kind.OWN);
        boolean goesOn = of || isVague();
        at = words.after(at);
        return goesOn;
      }
      return unknownWord();
    }

    private boolean unknownWord() {
      boolean belongs = unknown > 0 && words.is(at, FigureWord.Kind.OF); // "12 talks of ministers"
      if (belongs || words.is(at, FigureWord.Kind.ADVERB)) {
        return false;
      }
      for (FigureWord each : words.at(at)) {
        if (each.endsNoun()) {
          return false;
        }
      }
      at++;
      unknown++;
      lastUnknown = at;
      return true;
    }

    private boolean isVague() {
      return switch (numeral.qualifier()) {
        case DOZENS, HUNDREDS, THOUSANDS, SEVERAL_THOUSAND -> true;
        case EXACT, ABOUT, NEARLY, MORE_THAN, AT_LEAST, AT_MOST, BETWEEN ->
            numeral.endToken() > numeral.firstToken() && numeral.qualifier() != Qualifier.EXACT;
      };
    }

    private Candidate found(FigureWord first) {
      FigureWord noun = first;
      int end = words.after(at);
      if (first.kind() == FigureWord.Kind.CASUALTY) {
        return candidate(numeral, Candidate.Counted.CASUALTY, first(numeral), personEnd(end), noun);
      }
      while (end < words.end() && isPerson(noun) && !startsNumeral.test(end)) {
        FigureWord next = thing(end);
        boolean owner = // "20 жителей города" are persons
            vocabulary.headFirst() && next != null && next.kind() != FigureWord.Kind.CASUALTY;
        if (next == null || owner) {
          break;
        }
        noun = next;
        end = words.after(end);
        if (next.kind() == FigureWord.Kind.CASUALTY) {
          return candidate(numeral, Candidate.Counted.CASUALTY, first(numeral), end, noun);
        }
      }
      if (noun.kind() == FigureWord.Kind.MEMBER) {
        end = memberEnd(end);
      }
      return candidate(numeral, counted(noun), first(numeral), end, noun);
    }

    /** "5 wounded civilians": the persons behind what happened to them. */
    private int personEnd(int end) {
      int to = end;
      for (int i = end; i < words.end() && i < end + 3; i = words.after(i)) {
        if (words.is(i, FigureWord.Kind.PERSON) || words.is(i, FigureWord.Kind.ONE)) {
          to = words.after(i);
        } else if (words.token(i).isMark() || !words.at(i).isEmpty()) {
          break;
        }
      }
      return to;
    }

    private int memberEnd(int end) {
      if (!words.is(end, FigureWord.Kind.OF)) {
        return end;
      }
      int to = words.after(end);
      if (words.is(to, FigureWord.Kind.DEFINITE)) {
        to = words.after(to);
      }
      return to < words.end() && words.token(to).isWord() ? to + 1 : end;
    }

    private @Nullable FigureWord thing(int from) {
      for (FigureWord each : words.at(from)) {
        switch (each.kind()) {
          case PERSON, ONE -> {
            return each;
          }
          case THING -> { // "430 jordemødre strejker": no strikes
            return words.is(from, FigureWord.Kind.INTRANSITIVE) ? null : each;
          }
          case CASUALTY -> {
            int after = words.after(from);
            return isVerb(from) && after < words.end() && startsNumeral.test(after) ? null : each;
          }
          default -> {}
        }
      }
      return null;
    }

    private boolean isPerson(FigureWord word) {
      return word.kind() == FigureWord.Kind.PERSON || word.kind() == FigureWord.Kind.ONE;
    }
  }

  private static boolean isQuote(Token token) {
    return "\"'»«›‹„“”‘’".indexOf(token.text()) >= 0;
  }

  private static Candidate.Counted counted(FigureWord noun) {
    return switch (noun.kind()) {
      case PERSON, ONE, MEMBER -> Candidate.Counted.PERSON;
      case CASUALTY -> Candidate.Counted.CASUALTY;
      case THING -> Candidate.Counted.THING;
      case UNIT -> Candidate.Counted.UNIT;
      case CURRENCY, SYMBOL -> Candidate.Counted.MONEY;
      default -> Candidate.Counted.NOTHING;
    };
  }

  /** The step that names the counted thing. */
  static Derivation.Step step(Candidate candidate, FigureWord noun, Span span) {
    return Derivation.Step.of("counts " + candidate.measure, noun.rule(), span);
  }
}
