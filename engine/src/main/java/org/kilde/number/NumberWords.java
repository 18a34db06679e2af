package org.kilde.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.Qualifier;
import org.kilde.language.LanguagePack;
import org.kilde.language.Lexicon;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.text.Token;
import org.kilde.text.Tokenizer;

/** The number words, scales and qualifiers of one pack, compiled. */
final class NumberWords {
  static final TableFormat NUMBERS = TableFormat.of("numbers.tsv", "kind", "words", "value?");
  static final TableFormat QUALIFIERS =
      TableFormat.of("qualifiers.tsv", "kind", "words", "low?", "high?");
  private static final int SHORTEST_COMPOUND = 7;

  private final Lexicon<List<NumberWord>> lexicon;
  private final Map<String, Double> spelled;
  private final Map<String, Double> compoundScales;
  private final String[] scales;
  private final String compoundJoiner;
  private final DigitReader digits;

  private NumberWords(
      Lexicon<List<NumberWord>> lexicon,
      Map<String, Double> spelled,
      Map<String, Double> compoundScales,
      String compoundJoiner,
      DigitReader digits) {
    this.lexicon = lexicon;
    this.spelled = spelled;
    this.compoundScales = compoundScales;
    this.scales = compoundScales.keySet().toArray(new String[0]);
    this.compoundJoiner = compoundJoiner;
    this.digits = digits;
  }

  static NumberWords of(LanguagePack pack) {
    Map<String, List<NumberWord>> words = new LinkedHashMap<>();
    Map<String, Double> compoundScales = new HashMap<>();
    for (Row row : pack.table(NUMBERS)) {
      if (row.cell("kind").equals("compound")) {
        compoundScales.put(row.expect("words"), row.number("value"));
      } else {
        put(words, row.expect("words"), numberWord(row));
      }
    }
    for (Row row : pack.table(QUALIFIERS)) {
      put(words, row.expect("words"), qualifierWord(row));
    }
    Map<String, Double> spelled =
        SpelledNumbers.of(pack.tag(), pack.setting("number.variants", ""));
    spelled.forEach(
        (word, value) -> {
          if (words.getOrDefault(word, List.of()).stream().noneMatch(NumberWords::isNumber)) {
            put(words, word, NumberWord.spelled(value));
          }
        });
    Lexicon.Builder<List<NumberWord>> lexicon = Lexicon.builder(pack);
    words.forEach((phrase, each) -> lexicon.add(phrase, List.copyOf(each)));
    return new NumberWords(
        lexicon.build(),
        spelled,
        compoundScales,
        pack.setting("number.compound-joiner", ""),
        DigitReader.of(pack));
  }

  private static boolean isNumber(NumberWord word) {
    return word.kind() == NumberWord.Kind.NUMBER
        || word.kind() == NumberWord.Kind.NOT
        || word.isScale();
  }

  private static void put(Map<String, List<NumberWord>> words, String phrase, NumberWord word) {
    words.computeIfAbsent(phrase, any -> new ArrayList<>()).add(word);
  }

  private static NumberWord numberWord(Row row) {
    NumberWord.Kind kind = row.constant("kind", NumberWord.Kind.class);
    double value = row.cell("value").isEmpty() ? 0 : row.number("value");
    return NumberWord.of(kind, value, row.rule());
  }

  private static NumberWord qualifierWord(Row row) {
    String name = row.cell("kind");
    boolean after = name.startsWith("after-");
    Qualifier qualifier = qualifier(row, after ? name.substring("after-".length()) : name);
    OptionalDouble low = end(row, "low");
    NumberWord.Kind kind =
        low.isPresent()
            ? NumberWord.Kind.VAGUE
            : after ? NumberWord.Kind.AFTER : NumberWord.Kind.QUALIFIER;
    return new NumberWord(kind, 0, low, end(row, "high"), qualifier, Optional.of(row.rule()));
  }

  private static Qualifier qualifier(Row row, String name) {
    for (Qualifier each : Qualifier.values()) {
      if (each.label().equals(name)) {
        return each;
      }
    }
    throw row.error("kind", "a qualifier such as about or at-least, or after-about");
  }

  private static OptionalDouble end(Row row, String column) {
    String cell = row.cell(column);
    return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(row.number(column));
  }

  DigitReader digits() {
    return digits;
  }

  /** The longest phrase at a token; null if none. A letter is a scale on digits only: 12K, no K. */
  Lexicon.@Nullable Match<List<NumberWord>> at(List<Token> tokens, int at, int end) {
    Lexicon.Match<List<NumberWord>> match = lexicon.longestAt(tokens, at, end).orElse(null);
    boolean letter =
        match != null
            && tokens.get(at).text().length() == 1
            && match.value().stream().allMatch(NumberWord::isScale);
    return letter ? null : match;
  }

  /** What letters after digits mean: a scale, a bare ending, or nothing known. */
  Optional<NumberWord> tail(String letters) {
    List<Token> one =
        List.of(new Token(0, letters.length(), Token.Kind.WORD, letters, Tokenizer.norm(letters)));
    return lexicon
        .longestAt(one, 0, 1)
        .flatMap(match -> match.value().stream().filter(NumberWords::mayHang).findFirst());
  }

  private static boolean mayHang(NumberWord word) {
    return word.isScale()
        || word.kind() == NumberWord.Kind.ENDING
        || word.kind() == NumberWord.Kind.ROUND_ENDING;
  }

  /** True if a scale stands somewhere in a word. */
  boolean mayBeCompound(Token token) {
    String word = token.norm();
    if (word.length() >= SHORTEST_COMPOUND) {
      for (String scale : scales) {
        if (word.contains(scale)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A number of a thousand and more in one word: {@code zweihunderttausend}. */
  OptionalDouble compound(Token token) {
    String word = token.norm();
    if (word.length() < SHORTEST_COMPOUND) {
      return OptionalDouble.empty();
    }
    for (Map.Entry<String, Double> scale : compoundScales.entrySet()) {
      int at = word.indexOf(scale.getKey());
      if (at >= 0) {
        OptionalDouble before = part(word.substring(0, at), 1);
        OptionalDouble after = part(rest(word.substring(at + scale.getKey().length())), 0);
        if (before.isPresent() && after.isPresent()) {
          return OptionalDouble.of(before.getAsDouble() * scale.getValue() + after.getAsDouble());
        }
      }
    }
    return OptionalDouble.empty();
  }

  private String rest(String after) {
    return !compoundJoiner.isEmpty() && after.startsWith(compoundJoiner)
        ? after.substring(compoundJoiner.length())
        : after;
  }

  private OptionalDouble part(String word, double ifEmpty) {
    if (word.isEmpty()) {
      return OptionalDouble.of(ifEmpty);
    }
    Double value = spelled.get(word.toLowerCase(Locale.ROOT));
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
