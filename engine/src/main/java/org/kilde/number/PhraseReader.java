package org.kilde.number;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.Qualifier;
import org.kilde.language.Lexicon;
import org.kilde.text.Span;
import org.kilde.text.Token;

/** Reads numbers with what says how exact they are, and ranges of two numbers. */
final class PhraseReader {
  private static final int CHANGE_WINDOW = 6;
  private static final double HUNDRED = 100;
  private static final int MOST_NUMERALS = 100; // a sentence with more is a table

  private final NumberWords words;
  private final List<Token> tokens;
  private final CoreReader cores;

  PhraseReader(NumberWords words, List<Token> tokens, CoreReader cores) {
    this.words = words;
    this.tokens = tokens;
    this.cores = cores;
  }

  /** Adds the numerals of a sentence. */
  void read(int first, int end, List<Numeral> into) {
    int at = first;
    int change = -2 * CHANGE_WINDOW; // where the last word of growing or falling stood
    int most = into.size() + MOST_NUMERALS;
    while (at < end && into.size() < most) {
      Token token = tokens.get(at);
      if (token.isMark()) {
        at++;
        continue;
      }
      Lexicon.Match<List<NumberWord>> match = token.isWord() ? words.at(tokens, at, end) : null;
      if (match != null && CoreReader.find(match.value(), NumberWord.Kind.NOT) != null) {
        at = match.end();
        continue;
      }
      if (match == null && token.isWord() && !words.mayBeCompound(token)) {
        at++;
        continue;
      }
      if (match != null && CoreReader.find(match.value(), NumberWord.Kind.CHANGE) != null) {
        change = at;
      }
      at = phrase(at, end, match, at - change <= CHANGE_WINDOW, into);
    }
  }

  private int phrase(
      int at,
      int end,
      Lexicon.@Nullable Match<List<NumberWord>> match,
      boolean changing,
      List<Numeral> into) {
    if (match != null) {
      NumberWord opener = CoreReader.find(match.value(), NumberWord.Kind.OPENER);
      if (opener != null) {
        int after = between(at, match.end(), end, opener, changing, into);
        if (after > at) {
          return after;
        }
      }
      NumberWord qualifier = CoreReader.find(match.value(), NumberWord.Kind.QUALIFIER);
      boolean onlyTo = // "grew до 118": the end of the growth, not a limit
          CoreReader.find(match.value(), NumberWord.Kind.LINK) != null
              && (changing || changes(match.end(), end));
      if (qualifier != null && !onlyTo) {
        int after = qualified(at, match.end(), end, qualifier, changing, into);
        if (after > at) {
          return after;
        }
      }
    }
    NumberCore core = cores.read(at, end);
    return core == null ? at + 1 : range(at, core, end, null, changing, into);
  }

  /** "До трёх человек возросло число …": the word of growing stands behind the number. */
  private boolean changes(int from, int end) {
    for (int i = from; i < Math.min(end, from + CHANGE_WINDOW); i++) {
      Token token = tokens.get(i);
      if (token.isMark()) {
        return false;
      }
      Lexicon.Match<List<NumberWord>> match = token.isWord() ? words.at(tokens, i, end) : null;
      if (match != null && CoreReader.find(match.value(), NumberWord.Kind.CHANGE) != null) {
        return true;
      }
    }
    return false;
  }

  /** Qualifier, perhaps another, a currency sign or article, then the number. */
  private int qualified(
      int first, int next, int end, NumberWord qualifier, boolean changing, List<Numeral> into) {
    int at = next;
    for (int skipped = 0; at < end && skipped < 4; skipped++) {
      NumberCore core = tokens.get(at).isMark() ? null : cores.read(at, end);
      if (core != null) {
        return range(first, core, end, qualifier, changing, into);
      }
      int after = skip(at, end);
      if (after == at) {
        return first;
      }
      NumberWord nearly = nearlyAt(at, end);
      if (nearly != null) { // "came over nearly 12 million": a preposition, not a qualifier
        return qualified(at, after, end, nearly, changing, into);
      }
      at = after;
    }
    return first;
  }

  private @Nullable NumberWord nearlyAt(int at, int end) {
    Lexicon.Match<List<NumberWord>> match =
        tokens.get(at).isWord() ? words.at(tokens, at, end) : null;
    NumberWord found =
        match == null ? null : CoreReader.find(match.value(), NumberWord.Kind.QUALIFIER);
    return found != null && found.qualifier() == Qualifier.NEARLY ? found : null;
  }

  private int skip(int at, int end) {
    Token token = tokens.get(at);
    if (token.isMark()) {
      return Character.getType(token.text().codePointAt(0)) == Character.CURRENCY_SYMBOL
          ? at + 1
          : at;
    }
    if (isCode(token)) {
      return at + 1;
    }
    Lexicon.Match<List<NumberWord>> match = words.at(tokens, at, end);
    boolean skippable =
        match != null
            && (CoreReader.find(match.value(), NumberWord.Kind.QUALIFIER) != null
                || CoreReader.find(match.value(), NumberWord.Kind.SKIP) != null);
    return match != null && skippable ? match.end() : at;
  }

  private static boolean isCode(Token token) {
    String text = token.text();
    return text.length() <= 3 && text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }

  /** "between 40 and 50", with a word or two of unit after the first. */
  private int between(
      int first, int next, int end, NumberWord opener, boolean changing, List<Numeral> into) {
    NumberCore low = coreNear(next, end, 2);
    if (low == null) {
      return first;
    }
    int at = low.end();
    for (int skipped = 0; at < end && skipped < 3; skipped++, at++) {
      Lexicon.Match<List<NumberWord>> match =
          tokens.get(at).isWord() ? words.at(tokens, at, end) : null;
      if (match != null && CoreReader.find(match.value(), NumberWord.Kind.LINK) != null) {
        NumberCore high = coreNear(match.end(), end, 3);
        boolean grows = // "grew from 28 to 31"
            changing && CoreReader.find(match.value(), NumberWord.Kind.RANGE) != null;
        boolean vague = // "from dozens to hundreds": each is an amount of its own
            low.vague() != null || high != null && high.vague() != null;
        if (high != null && isRange(low, high) && !grows && !vague) {
          into.add(numeral(first, low, high, opener));
          return high.end();
        }
        return first;
      }
    }
    return first;
  }

  private @Nullable NumberCore coreNear(int from, int end, int within) {
    int at = from;
    for (int skipped = 0; at < end && skipped < within; skipped++) {
      NumberCore core = tokens.get(at).isMark() ? null : cores.read(at, end);
      if (core != null) {
        return core;
      }
      int after = skip(at, end);
      if (after == at) {
        return null;
      }
      at = after;
    }
    return null;
  }

  /** A number, or two with a dash or a word such as "to" between them. */
  private int range(
      int first,
      NumberCore core,
      int end,
      @Nullable NumberWord qualifier,
      boolean changing,
      List<Numeral> into) {
    int at = core.end();
    if (at + 1 < end && core.vague() == null) {
      Token link = tokens.get(at);
      boolean dash = isDash(link);
      int next = dash ? at + 1 : changing ? -1 : rangeWordEnd(at, end);
      NumberCore high = next > 0 && next < end ? cores.read(afterSign(next, end), end) : null;
      if (high != null && high.vague() == null && !high.weak()) {
        if (isRange(core, high)) {
          into.add(numeral(first, core, high, qualifier));
          return high.end();
        }
        boolean glued = dash && link.start() == tokens.get(at - 1).end();
        if (glued && high.digits()) {
          return high.end(); // a score, a telephone number, seasons: nothing is counted
        }
      }
    }
    return single(first, core, end, qualifier, into);
  }

  private int afterSign(int at, int end) {
    boolean sign =
        at + 1 < end
            && tokens.get(at).isMark()
            && Character.getType(tokens.get(at).text().codePointAt(0)) == Character.CURRENCY_SYMBOL;
    return sign ? at + 1 : at;
  }

  private int rangeWordEnd(int at, int end) {
    Lexicon.Match<List<NumberWord>> match =
        tokens.get(at).isWord() ? words.at(tokens, at, end) : null;
    return match != null && CoreReader.find(match.value(), NumberWord.Kind.RANGE) != null
        ? match.end()
        : -1;
  }

  private static boolean isDash(Token token) {
    return token.is('-') || token.is('–') || token.is('—') || token.is('‑') || token.is('−');
  }

  private static boolean isRange(NumberCore low, NumberCore high) {
    return low.digits() == high.digits() | !low.digits()
        && lower(low, high) < high.value()
        && !isYear(low)
        && !isYear(high)
        && !high.weak();
  }

  private static boolean isYear(NumberCore core) {
    return core.bare() && core.value() >= 1500 && core.value() < 2100;
  }

  /** The lower end, with the scale of the upper one where only that has it: 2-3 million. */
  private static double lower(NumberCore low, NumberCore high) {
    double hundreds = high.value() / HUNDRED;
    boolean inWords = !low.digits() && !high.digits() && high.value() < 1000;
    if (inWords && hundreds == Math.rint(hundreds) && low.value() < hundreds) {
      return low.value() * HUNDRED; // "two to three hundred"
    }
    if (low.scaled() || !high.scaled()) {
      return low.value();
    }
    double scale = 1;
    while (high.value() / (scale * 1000) >= 1) {
      scale *= 1000;
    }
    return low.value() * scale;
  }

  private int single(
      int first, NumberCore core, int end, @Nullable NumberWord qualifier, List<Numeral> into) {
    Lexicon.Match<List<NumberWord>> match =
        core.end() < end && tokens.get(core.end()).isWord()
            ? words.at(tokens, core.end(), end)
            : null;
    NumberWord after = match == null ? null : CoreReader.find(match.value(), NumberWord.Kind.AFTER);
    boolean takes = match != null && after != null && qualifier == null && core.vague() == null;
    NumberWord used = takes ? after : qualifier;
    int last = takes && match != null ? match.end() : core.end();
    into.add(numeral(first, core, last, used));
    return last;
  }

  private Numeral numeral(int first, NumberCore core, int end, @Nullable NumberWord qualifier) {
    NumberWord vague = core.vague();
    if (vague != null) {
      return build(first, core, end, vague.low(), vague.high(), vague.qualifier(), qualifier);
    }
    Qualifier kind =
        qualifier != null
            ? qualifier.qualifier()
            : core.round() ? Qualifier.ABOUT : Qualifier.EXACT;
    OptionalDouble value = OptionalDouble.of(core.value());
    OptionalDouble open = OptionalDouble.empty();
    return switch (kind) {
      case MORE_THAN, AT_LEAST -> build(first, core, end, value, open, kind, qualifier);
      case AT_MOST -> build(first, core, end, open, value, kind, qualifier);
      case NEARLY -> build(first, core, end, nearly(core.value()), value, kind, qualifier);
      case EXACT, ABOUT, BETWEEN, DOZENS, HUNDREDS, THOUSANDS, SEVERAL_THOUSAND ->
          build(first, core, end, value, value, kind, qualifier);
    };
  }

  /** "Nearly 2,300" is 2,200 to 2,300: down to the next smaller number with two digits. */
  private static OptionalDouble nearly(double value) {
    double step = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1));
    return OptionalDouble.of(Math.max(0, value - step));
  }

  private Numeral numeral(
      int first, NumberCore low, NumberCore high, @Nullable NumberWord qualifier) {
    NumberCore both =
        new NumberCore(
            low.first(),
            high.end(),
            lower(low, high),
            false,
            low.digits(),
            false,
            high.scaled(),
            false,
            OptionalDouble.empty(),
            high.tail(),
            null,
            high.word());
    return build(
        first,
        both,
        high.end(),
        OptionalDouble.of(both.value()),
        OptionalDouble.of(high.value()),
        Qualifier.BETWEEN,
        qualifier);
  }

  private Numeral build(
      int first,
      NumberCore core,
      int end,
      OptionalDouble low,
      OptionalDouble high,
      Qualifier kind,
      @Nullable NumberWord qualifier) {
    Span span = new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    Span number = new Span(tokens.get(core.first()).start(), tokens.get(core.end() - 1).end());
    Derivation derivation =
        Derivation.of(step(core.digits() ? "number in digits" : "number", core.word(), number));
    if (qualifier != null) {
      derivation = derivation.and(step("qualifier: " + kind.label(), qualifier, span));
    }
    if (core.other().isPresent()) {
      derivation =
          derivation.and(Derivation.Step.of("its separator can be read both ways", number));
    }
    return new Numeral(
        span,
        core.first(),
        end,
        low,
        high,
        kind,
        new Numeral.Writing(first, core.bare(), core.weak(), core.other(), core.tail()),
        derivation);
  }

  private static Derivation.Step step(String what, @Nullable NumberWord word, Span span) {
    return word != null && word.rule().isPresent()
        ? Derivation.Step.of(what, word.rule().get(), span)
        : Derivation.Step.of(what, span);
  }
}
