package org.kilde.time;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.Rule;
import org.kilde.language.TableFormat;
import org.kilde.language.WordBits;
import org.kilde.text.Span;
import org.kilde.text.Token;
import org.kilde.text.Tokenizer;

/** All time patterns of a pack as one tree over words and slots; the longest match wins. */
final class TimePatterns {
  static final TableFormat FORMAT = TableFormat.of("times.tsv", "pattern", "value");

  private final CalendarWords words;
  private final Tokenizer tokenizer;
  private final Node root = new Node();
  private final WordBits starts = new WordBits(); // the words right behind the root
  private final boolean capitalized;
  private final Set<String> units;
  private final Set<String> past;
  private final Set<String> owners;
  private final Map<Rule, Integer> yearOffsets = new HashMap<>();

  private TimePatterns(LanguagePack pack) {
    this.words = CalendarWords.of(pack);
    this.tokenizer = pack.tokenizer();
    this.capitalized = pack.setting("time-words", "lower").equals("capitalized");
    this.units = new HashSet<>(pack.words("unit"));
    this.past = new HashSet<>(pack.words("past"));
    this.owners = new HashSet<>(pack.words("beside-what"));
  }

  static TimePatterns of(LanguagePack pack) {
    TimePatterns patterns = new TimePatterns(pack);
    for (Row row : pack.table(FORMAT)) {
      TimePattern meaning = TimePattern.of(row);
      patterns.keepYearOffset(meaning);
      TimePattern.ways(row.expect("pattern")).forEach(way -> patterns.add(row, way, meaning));
    }
    patterns.root.words.keySet().forEach(patterns.starts::add);
    return patterns;
  }

  /** True where days and months have capitals as other names have. */
  boolean areCapitalized() {
    return capitalized;
  }

  private void keepYearOffset(TimePattern meaning) {
    boolean fixed = meaning.kind() == TimePattern.Kind.YEAR && !meaning.argument().contains("{");
    if (fixed) {
      yearOffsets.put(meaning.rule(), Integer.parseInt(meaning.argument()));
    }
  }

  /**
   * How many years after the publication's a rule speaks of: -1 for "last year"; empty if of none.
   */
  Optional<Integer> yearOffset(Optional<Rule> rule) {
    return rule.map(yearOffsets::get);
  }

  /**
   * A pattern found: from and up to which token, what it means, and what filled its slots in order.
   */
  record Match(int start, int end, TimePattern pattern, Bindings bindings) {}

  /** The longest pattern that starts at token {@code at} and ends before {@code end}. */
  @Nullable Match longestAt(List<Token> tokens, int at, int end) {
    Token first = tokens.get(at);
    return starts.mayHave(first.norm()) || words.mayFit(first)
        ? from(at, root.longest(words, tokens, at, end, Bindings.NONE))
        : null;
  }

  /**
   * True of a word behind "the day before" that is none of the pack's verbs, where it lists any, or
   * that begins what the day was before: "the day before the vote".
   */
  boolean mayBeNoun(Token token) {
    return token.isWord()
        && (!past.isEmpty() && !past.contains(token.norm()) || owners.contains(token.norm()));
  }

  boolean isWeekday(Token token) {
    return words.value(Slot.WEEKDAY, token) > 0;
  }

  private static @Nullable Match from(int start, @Nullable Match match) {
    return match == null ? null : new Match(start, match.end(), match.pattern(), match.bindings());
  }

  /** True of units of measure, which make a number before them no year. */
  boolean isUnit(Token token) {
    return units.contains(token.norm());
  }

  private void add(Row row, String way, TimePattern meaning) {
    Node node = root;
    int at = 0;
    while (at < way.length()) {
      int open = way.indexOf('{', at);
      int wordsEnd = open < 0 ? way.length() : open;
      for (Token token : tokenizer.tokenize(way, new Span(at, wordsEnd))) {
        node = node.words.computeIfAbsent(token.norm(), w -> new Node());
      }
      at = wordsEnd;
      if (open >= 0) {
        int close = way.indexOf('}', open);
        node =
            node.slots.computeIfAbsent(slot(row, way.substring(open + 1, close)), s -> new Node());
        at = close + 1;
      }
    }
    node.meaning = meaning;
  }

  private static Slot slot(Row row, String name) {
    for (Slot slot : Slot.values()) {
      if (slot.label().equals(name)) {
        return slot;
      }
    }
    throw row.error(
        "pattern", "slots " + List.of(Slot.values()).toString().toLowerCase(Locale.ROOT));
  }

  private static final class Node {
    private static final Slot[] SLOTS = Slot.values();
    private static final int LONGEST_SHORT_MONTH = 5; // letters: "sept", "janv", "ноябр"

    private final Map<String, Node> words = new HashMap<>();
    private final Map<Slot, Node> slots = new EnumMap<>(Slot.class);
    private @Nullable TimePattern meaning;

    @Nullable Match longest(
        CalendarWords calendar, List<Token> tokens, int at, int end, Bindings bindings) {
      Match best = meaning == null ? null : new Match(at, at, meaning, bindings);
      if (at == end) {
        return best;
      }
      Token token = tokens.get(at);
      Node word = words.isEmpty() ? null : words.get(token.norm());
      if (word != null) {
        best = longer(best, word.longest(calendar, tokens, at + 1, end, bindings));
      }
      if (slots.isEmpty() || !calendar.mayFit(token)) {
        return best;
      }
      for (Slot slot : SLOTS) { // an iterator would leave an object for each token of the text
        Node next = slots.get(slot);
        int value = next == null ? -1 : calendar.value(slot, token);
        if (next != null && value >= 0) {
          Bindings bound = bindings.with(slot, value);
          best = longer(best, next.longest(calendar, tokens, at + 1, end, bound));
          if (slot == Slot.MONTH && isShort(tokens, at, end)) {
            best = longer(best, next.longest(calendar, tokens, at + 2, end, bound));
          }
        }
      }
      return best;
    }

    /** "Oct. 30": a full stop between a short month and a number. */
    private static boolean isShort(List<Token> tokens, int at, int end) {
      return at + 2 < end
          && tokens.get(at).text().length() <= LONGEST_SHORT_MONTH
          && tokens.get(at + 1).is('.')
          && tokens.get(at + 1).start() == tokens.get(at).end()
          && tokens.get(at + 2).isNumber();
    }

    private static @Nullable Match longer(@Nullable Match best, @Nullable Match other) {
      return other != null && (best == null || other.end() > best.end()) ? other : best;
    }
  }
}
