package org.kilde.number;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.kilde.language.Lexicon;
import org.kilde.text.Token;

/** Reads one number from the tokens of a sentence: digits, words, scales and what joins them. */
final class CoreReader {
  private static final int THOUSAND = 1000;
  private static final int HUNDRED = 100;
  private static final int MOST_GROUPS = 5; // 999 999 999 999 999

  private final NumberWords words;
  private final List<Token> tokens;
  private final boolean swapped;

  // the number being read
  private double total;
  private double current;
  private double room; // what is added next must be smaller
  private double lastScale;
  private boolean started;
  private boolean round;
  private boolean scaled;
  private int parts;
  private int at;
  private int limit;
  private OptionalDouble other = OptionalDouble.empty();
  private @Nullable NumberWord word;

  /**
   * @param swapped true if the article parts thousands with the language's decimal mark
   */
  CoreReader(NumberWords words, List<Token> tokens, boolean swapped) {
    this.words = words;
    this.tokens = tokens;
    this.swapped = swapped;
  }

  /** The number that starts at a token and ends before {@code end}; null if none does. */
  @Nullable NumberCore read(int first, int end) {
    total = 0;
    current = 0;
    room = Double.POSITIVE_INFINITY;
    lastScale = Double.POSITIVE_INFINITY;
    started = false;
    round = false;
    scaled = false;
    parts = 0;
    at = first;
    limit = end;
    other = OptionalDouble.empty();
    word = null;
    Token token = tokens.get(first);
    if (token.isNumber()) {
      return digits(token, first);
    }
    Lexicon.Match<List<NumberWord>> match = token.isWord() ? words.at(tokens, first, end) : null;
    if (match != null) {
      NumberWord vague = find(match.value(), NumberWord.Kind.VAGUE);
      if (vague != null) {
        return NumberCore.vague(first, match.end(), vague);
      }
      if (find(match.value(), NumberWord.Kind.NOT) != null) {
        return null;
      }
    }
    compose();
    if (!started) {
      return null;
    }
    boolean weak = parts == 1 && total + current == 1 && word != null && word.rule().isEmpty();
    return core(first, false, false, weak, "");
  }

  private @Nullable NumberCore digits(Token token, int first) {
    DigitReader.Reading reading = words.digits().read(token, swapped);
    if (reading == null || isOrdinal(reading) || token.text().equals("000")) {
      return null;
    }
    current = reading.value();
    other = reading.other();
    started = true;
    parts = 1;
    at = first + 1;
    String tail = written(token, reading.tail());
    boolean bare = reading.bare();
    while (tail.isEmpty() && bare && parts < MOST_GROUPS && isGroupAfter(first)) {
      DigitReader.Reading group = words.digits().read(tokens.get(at), false);
      if (group == null) {
        break;
      }
      current = current * THOUSAND + group.value();
      tail = written(tokens.get(at), group.tail());
      parts++;
      at++;
    }
    bare = bare && parts == 1;
    if (!tail.isEmpty()) {
      tail = readTail(tail);
    }
    if (tail.isEmpty()) {
      room = 0; // words after digits multiply them, they add nothing
      compose();
    }
    return core(first, true, bare && !scaled && !round, false, tail);
  }

  /** The letters after the digits with their capitals: 3M is no 3m. */
  private static String written(Token token, String tail) {
    return token.text().substring(token.text().length() - tail.length());
  }

  private String readTail(String tail) {
    String letters = tail.startsWith("-") ? tail.substring(1) : tail;
    NumberWord meaning = words.tail(letters).orElse(null);
    if (meaning == null) {
      return tail;
    }
    if (meaning.isScale()) {
      scale(meaning);
    }
    round |= meaning.kind() == NumberWord.Kind.ROUND_ENDING;
    return "";
  }

  private boolean isOrdinal(DigitReader.Reading reading) {
    return words.digits().ordinalDot()
        && reading.bare()
        && at + 2 < limit
        && tokens.get(at + 1).is('.')
        && tokens.get(at + 1).start() == tokens.get(at).end()
        && !tokens.get(at + 2).isMark();
  }

  private boolean isGroupAfter(int first) {
    Token before = tokens.get(at - 1);
    return words.digits().spaces()
        && at < limit
        && tokens.get(first).text().length() <= 3
        && before.text().length() <= 3
        && tokens.get(at).isNumber()
        && tokens.get(at).start() - before.end() <= 2
        && tokens.get(at).start() > before.end()
        && DigitReader.isGroup(tokens.get(at));
  }

  /** Reads words as long as they go on with the number. */
  private void compose() {
    while (at < limit && tokens.get(at).isWord()) {
      int before = at;
      Lexicon.Match<List<NumberWord>> match = words.at(tokens, at, limit);
      if (match == null) {
        compound();
      } else {
        step(match);
      }
      if (at == before) {
        return;
      }
    }
  }

  private void compound() {
    OptionalDouble value = words.compound(tokens.get(at));
    if (value.isPresent() && value.getAsDouble() < room) {
      current += value.getAsDouble();
      started = true;
      room = 0;
      parts++;
      at++;
    }
  }

  private void step(Lexicon.Match<List<NumberWord>> match) {
    for (NumberWord each : match.value()) {
      boolean taken =
          switch (each.kind()) {
            case NUMBER -> number(each);
            case SCALE, ROUND -> (started || !isLetter()) && scale(each);
            case ARTICLE -> !started && scaleFollows(match.end());
            case FRACTION -> fraction(each, match.end());
            case JOINER -> started && joins(match.end());
            case POINT -> point(match.end());
            case RANGE, LINK, OPENER, QUALIFIER, AFTER, VAGUE, SKIP, CHANGE, NOT -> false;
            case ENDING, ROUND_ENDING -> false;
          };
      if (taken) {
        at = Math.max(at, match.end());
        return;
      }
    }
  }

  /** "K" alone is a part of a name, behind a number it is a thousand: "5K". */
  private boolean isLetter() {
    return tokens.get(at).text().length() == 1;
  }

  private boolean number(NumberWord each) {
    if (started && each.value() >= room) {
      return false;
    }
    current += each.value();
    started = true;
    parts++;
    word = each;
    room = roomAfter(each.value());
    return true;
  }

  private static double roomAfter(double value) {
    if (value >= HUNDRED && value % HUNDRED == 0) {
      return HUNDRED;
    }
    return value >= 10 && value % 10 == 0 && value < HUNDRED ? 10 : 0;
  }

  private boolean scale(NumberWord each) {
    double by = each.value();
    if (started && current == 0 && total == 0
        || started && by >= THOUSAND && by >= lastScale && total > 0 && current > 0) {
      return false;
    }
    double base = started ? (current == 0 ? 0 : current) : 1;
    if (by < THOUSAND) {
      current = (started ? base : 1) * by;
    } else if (started && current == 0) {
      total *= by; // three thousand millions
    } else {
      total += base * by;
      current = 0;
      lastScale = by;
    }
    scaled |= by >= THOUSAND;
    round |= each.kind() == NumberWord.Kind.ROUND;
    started = true;
    room = by;
    parts++;
    word = each;
    other = OptionalDouble.empty();
    return true;
  }

  private boolean fraction(NumberWord each, int after) {
    if (started || !scaleFollows(after) && after < limit && isKind(after, NumberWord.Kind.NUMBER)) {
      return false;
    }
    current = each.value();
    started = true;
    parts++;
    word = each;
    room = 0;
    return true;
  }

  /** Takes the joiner and what it adds, if it adds something to this number. */
  private boolean joins(int after) {
    Lexicon.Match<List<NumberWord>> next = after < limit ? words.at(tokens, after, limit) : null;
    if (next == null) {
      return false;
    }
    NumberWord fraction = find(next.value(), NumberWord.Kind.FRACTION);
    if (fraction != null) {
      current += fraction.value();
      room = 0;
      at = next.end();
      return true;
    }
    NumberWord number = find(next.value(), NumberWord.Kind.NUMBER);
    return number != null && number.value() < room && (room != 10 || number.value() > 0);
  }

  private boolean point(int after) {
    Lexicon.Match<List<NumberWord>> next =
        started && after < limit && tokens.get(after).isWord()
            ? words.at(tokens, after, limit)
            : null;
    NumberWord digit = next == null ? null : find(next.value(), NumberWord.Kind.NUMBER);
    if (next != null && digit != null) {
      current += digit.value() / (digit.value() < 10 ? 10 : 100);
      at = next.end();
    } else if (started && after < limit && tokens.get(after).isNumber()) {
      String text = tokens.get(after).text();
      DigitReader.Reading reading = words.digits().read(tokens.get(after), false);
      if (reading == null || !reading.bare() || !reading.tail().isEmpty()) {
        return false;
      }
      current += reading.value() / Math.pow(10, text.length());
      at = after + 1;
    } else {
      return false;
    }
    room = 0;
    return true;
  }

  private boolean scaleFollows(int next) {
    return isKind(next, NumberWord.Kind.SCALE) || isKind(next, NumberWord.Kind.ROUND);
  }

  private boolean isKind(int next, NumberWord.Kind kind) {
    if (next >= limit || !tokens.get(next).isWord()) {
      return false;
    }
    Lexicon.Match<List<NumberWord>> match = words.at(tokens, next, limit);
    return match != null && find(match.value(), kind) != null;
  }

  private NumberCore core(int first, boolean digits, boolean bare, boolean weak, String tail) {
    return new NumberCore(
        first, at, total + current, round, digits, bare, scaled, weak, other, tail, null, word);
  }

  static @Nullable NumberWord find(List<NumberWord> words, NumberWord.Kind kind) {
    for (NumberWord each : words) {
      if (each.kind() == kind) {
        return each;
      }
    }
    return null;
  }
}
