package org.kilde.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kilde.language.LanguagePack;
import org.kilde.language.Lexicon;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.text.Span;
import org.kilde.text.Token;

/**
 * Phrases with room in them: {@code {not} … verified}. {@code …} stands for up to {@value #GAP}
 * words of the same clause, {@code {name}} for any phrase of a list, {@code a|b_c} for a word or
 * the words after it. Reads from left to right and never back: a gap ends at the first place where
 * the next words stand.
 *
 * @param <T> what a phrase stands for
 */
final class Frames<T> {
  private static final String WORDS = "words"; // the column of phrases
  private static final int GAP = 7; // words
  private static final int STEM = 3; // letters by which stems are looked up

  private final LanguagePack pack;
  private final Map<String, Slot> slots = new LinkedHashMap<>(); // by name
  private final Map<String, Slot> pieces = new HashMap<>(); // of phrases, many of them in several
  private final Map<String, List<Frame<T>>> byWord = new HashMap<>();
  private final Map<String, List<Frame<T>>> byStart = new HashMap<>();
  private final Map<String, List<Frame<T>>> byEnd = new HashMap<>();
  private final Lexicon<Boolean> firstWords; // most words of a text begin no phrase
  private final SlotWords slotWords;
  private final long[] all; // every slot

  private Frames(LanguagePack pack, TableFormat format, String kind, Function<Row, T> value) {
    this.pack = pack;
    this.slotWords = new SlotWords(pack.tokenizer());
    for (Row row : pack.table(format)) {
      if (isSlot(row, kind)) {
        slots.merge(row.expect(kind), slot(phrases(row)), this::joined);
      }
    }
    Lexicon.Builder<Boolean> words = Lexicon.builder(pack);
    for (Row row : pack.table(format)) {
      if (!isSlot(row, kind)) {
        add(row, value.apply(row), words);
      }
    }
    this.firstWords = words.build();
    this.all = slotWords.none();
    Arrays.fill(all, -1L);
  }

  /**
   * The phrases of a pack's table, in its column {@code words}, parted by {@code ;}.
   *
   * @param kind column that says what a phrase is; {@code {name}} there makes a list of the row
   */
  static <T> Frames<T> read(
      LanguagePack pack, TableFormat format, String kind, Function<Row, T> value) {
    return new Frames<>(pack, format, kind, value);
  }

  private static boolean isSlot(Row row, String kind) {
    return row.expect(kind).startsWith("{");
  }

  private static List<String> phrases(Row row) {
    return List.of(row.expect(WORDS).split("; *"));
  }

  /** The list of a name with its braces; one without phrases if the pack has none. */
  Slot slot(String name) {
    return slots.getOrDefault(name, slot(List.of()));
  }

  /** A list of phrases under one name: {@code {name}}. */
  record Slot(List<String> phrases, Lexicon<Boolean> lexicon) {
    Optional<Lexicon.Match<Boolean>> at(List<Token> tokens, int at, int end) {
      return lexicon.longestAt(tokens, at, end);
    }
  }

  private record Part(Slot words, boolean gap) {}

  /**
   * A phrase.
   *
   * @param slots the numbers of its parts' slots: each must begin somewhere in the sentence
   */
  private record Frame<T>(List<Part> parts, int[] slots, T value) {}

  /** Looks phrases up in one article, sentence by sentence; for one thread. */
  static final class Finder<T> {
    private final Frames<T> frames;
    private final List<Token> tokens;
    private final long[] here; // slots of which a phrase may begin between the next two
    private int from;
    private int limit = -1;

    private Finder(Frames<T> frames, List<Token> tokens) {
      this.frames = frames;
      this.tokens = tokens;
      this.here = frames.slotWords.none();
    }

    /** The longest phrase that starts at token {@code at} and ends before {@code end}. */
    Optional<Match<T>> longestAt(int at, int end) {
      if (frames.firstWords.longestAt(tokens, at, at + 1).isEmpty()) {
        return Optional.empty();
      }
      if (end != limit || at < from) {
        from = at;
        limit = end;
        frames.slotWords.fill(here, tokens, at, end);
      }
      return frames.longestAt(tokens, at, end, here);
    }
  }

  /** A finder for an article. */
  Finder<T> in(List<Token> tokens) {
    return new Finder<>(this, tokens);
  }

  /**
   * A phrase found.
   *
   * @param first its first token
   * @param end token after its last one
   * @param gapFirst first token of its last gap; {@code end} if it has none
   * @param gapEnd token after that gap
   */
  record Match<T>(int first, int end, int gapFirst, int gapEnd, T value) {}

  private void add(Row row, T value, Lexicon.Builder<Boolean> words) {
    for (String phrase : phrases(row)) {
      List<Part> parts = new ArrayList<>();
      boolean gap = false;
      for (String piece : phrase.strip().split(" +")) {
        if (piece.equals("…")) {
          gap = true;
          continue;
        }
        Slot slot =
            piece.startsWith("{")
                ? slots.get(piece)
                : pieces.computeIfAbsent(
                    piece, any -> slot(List.of(piece.replace('_', ' ').split("\\|"))));
        if (slot == null) {
          throw row.error(WORDS, "one of " + String.join(", ", slots.keySet()));
        }
        parts.add(new Part(slot, gap));
        gap = false;
      }
      int[] numbers = parts.stream().mapToInt(part -> slotWords.number(part.words())).toArray();
      index(new Frame<>(List.copyOf(parts), numbers, value), words);
    }
  }

  private Slot slot(List<String> phrases) {
    Lexicon.Builder<Boolean> words = Lexicon.builder(pack);
    phrases.forEach(phrase -> words.add(phrase, true));
    return new Slot(phrases, words.build());
  }

  private Slot joined(Slot a, Slot b) {
    return slot(Stream.concat(a.phrases().stream(), b.phrases().stream()).toList());
  }

  private void index(Frame<T> frame, Lexicon.Builder<Boolean> words) {
    for (String phrase : frame.parts().getFirst().words().phrases()) {
      String word = phrase.strip().split(" +")[0];
      if (word.endsWith("*")) {
        add(byStart, start(word.substring(0, word.length() - 1)), frame);
        words.add(word, true);
      } else if (word.startsWith("*")) {
        add(byEnd, end(word.substring(1)), frame);
        words.add(word, true);
      } else {
        Token first = pack.tokenizer().tokenize(word, new Span(0, word.length())).getFirst();
        add(byWord, first.norm(), frame);
        words.add(first.text(), true);
      }
    }
  }

  private static <T> void add(Map<String, List<Frame<T>>> map, String key, Frame<T> frame) {
    List<Frame<T>> frames = map.computeIfAbsent(key, any -> new ArrayList<>(2));
    if (!frames.contains(frame)) {
      frames.add(frame);
    }
  }

  private static String start(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }

  private static String end(String word) {
    return word.substring(Math.max(0, word.length() - STEM));
  }

  /**
   * The longest phrase that starts at token {@code at} and ends before {@code limit}; for single
   * places, where {@link Finder} would look at the whole sentence for one word.
   */
  Optional<Match<T>> longestAt(List<Token> tokens, int at, int limit) {
    return firstWords.longestAt(tokens, at, at + 1).isEmpty()
        ? Optional.empty()
        : longestAt(tokens, at, limit, all);
  }

  private Optional<Match<T>> longestAt(List<Token> tokens, int at, int limit, long[] here) {
    String word = tokens.get(at).norm();
    Match<T> best = longest(null, byWord.get(word), tokens, at, limit, here);
    if (word.length() >= STEM) {
      best = longest(best, byStart.get(start(word)), tokens, at, limit, here);
      best = longest(best, byEnd.get(end(word)), tokens, at, limit, here);
    }
    return Optional.ofNullable(best);
  }

  private static <T> @Nullable Match<T> longest(
      @Nullable Match<T> best,
      @Nullable List<Frame<T>> frames,
      List<Token> tokens,
      int at,
      int limit,
      long[] here) {
    Match<T> longest = best;
    for (int i = 0; frames != null && i < frames.size(); i++) {
      Frame<T> frame = frames.get(i);
      if (SlotWords.hasAll(here, frame.slots())) {
        Match<T> found = match(frame, tokens, at, limit);
        if (found != null && (longest == null || found.end() > longest.end())) {
          longest = found;
        }
      }
    }
    return longest;
  }

  private static <T> @Nullable Match<T> match(
      Frame<T> frame, List<Token> tokens, int first, int limit) {
    int at = first;
    int gapFirst = -1;
    int gapEnd = -1;
    for (Part part : frame.parts()) {
      Lexicon.Match<Boolean> found = next(part, tokens, at, limit);
      if (found == null) {
        return null;
      }
      if (part.gap()) {
        gapFirst = at;
        gapEnd = found.first();
      }
      at = found.end();
    }
    return new Match<>(
        first, at, gapFirst < 0 ? at : gapFirst, gapFirst < 0 ? at : gapEnd, frame.value());
  }

  private static Lexicon.@Nullable Match<Boolean> next(
      Part part, List<Token> tokens, int at, int limit) {
    int last = part.gap() ? Math.min(limit, at + GAP + 1) : Math.min(limit, at + 1);
    for (int i = at; i < last; i++) {
      Optional<Lexicon.Match<Boolean>> found = part.words().at(tokens, i, limit);
      if (found.isPresent()) {
        return found.get();
      }
      if (tokens.get(i).is(',') || tokens.get(i).is(':') || tokens.get(i).is(';')) {
        return null;
      }
    }
    return null;
  }
}
