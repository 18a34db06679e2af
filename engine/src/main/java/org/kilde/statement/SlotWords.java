package org.kilde.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kilde.text.Span;
import org.kilde.text.Token;
import org.kilde.text.Tokenizer;

/**
 * Which lists of phrases may begin at a word: one look at each word of a sentence tells which
 * phrases of many parts cannot stand in it. May say yes too often, never no.
 */
final class SlotWords {
  private static final int WORD = 64; // bits of a long
  private static final int STEM = 3; // letters by which stems are looked up
  private static final int TABLE = 1 << 12;

  private final Tokenizer tokenizer;
  private final Map<Frames.Slot, Integer> numbers = new IdentityHashMap<>();
  private final Map<String, List<Integer>> words = new HashMap<>();
  private final List<List<Integer>> starts = table();
  private final List<List<Integer>> ends = table();
  private final List<Integer> always = new ArrayList<>(); // begin with a stem of few letters

  SlotWords(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  private static List<List<Integer>> table() {
    List<List<Integer>> table = new ArrayList<>(TABLE);
    for (int i = 0; i < TABLE; i++) {
      table.add(List.of());
    }
    return table;
  }

  /** The number of a list, given when it is first asked for. */
  int number(Frames.Slot slot) {
    Integer known = numbers.get(slot);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    numbers.put(slot, number);
    for (String phrase : slot.phrases()) {
      add(phrase.strip().split(" +")[0], number);
    }
    return number;
  }

  private void add(String word, int number) {
    boolean start = word.length() > 1 && word.endsWith("*");
    boolean end = word.length() > 1 && !start && word.startsWith("*");
    if (start || end) {
      String stem =
          Tokenizer.norm(start ? word.substring(0, word.length() - 1) : word.substring(1));
      if (stem.length() < STEM) {
        always.add(number);
      } else if (start) {
        put(starts, startOf(stem), number);
      } else {
        put(ends, endOf(stem), number);
      }
    } else if (!word.isEmpty()) {
      Token first = tokenizer.tokenize(word, new Span(0, word.length())).getFirst();
      words.computeIfAbsent(first.norm(), any -> new ArrayList<>(2)).add(number);
    }
  }

  private static void put(List<List<Integer>> table, int at, int number) {
    if (table.get(at).isEmpty()) {
      table.set(at, new ArrayList<>(2));
    }
    table.get(at).add(number);
  }

  private static int startOf(String word) {
    return hash(word.charAt(0), word.charAt(1), word.charAt(2));
  }

  private static int endOf(String word) {
    int last = word.length() - 1;
    return hash(word.charAt(last - 2), word.charAt(last - 1), word.charAt(last));
  }

  private static int hash(char a, char b, char c) {
    return ((a * 31 + b) * 31 + c) & (TABLE - 1);
  }

  /** A set of no lists, as large as all of them need. */
  long[] none() {
    return new long[numbers.size() / WORD + 1];
  }

  /** Fills a set with the lists of which a phrase may begin at one of the tokens. */
  void fill(long[] set, List<Token> tokens, int first, int end) {
    Arrays.fill(set, 0);
    mark(set, always);
    for (int i = first; i < end; i++) {
      String word = tokens.get(i).norm();
      mark(set, words.getOrDefault(word, List.of()));
      if (word.length() >= STEM) {
        mark(set, starts.get(startOf(word)));
        mark(set, ends.get(endOf(word)));
      }
    }
  }

  private static void mark(long[] set, List<Integer> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      int number = numbers.get(i);
      set[number / WORD] |= 1L << (number % WORD);
    }
  }

  /** True if all lists of these numbers are in a set. */
  static boolean hasAll(long[] set, int[] numbers) {
    for (int number : numbers) {
      if ((set[number / WORD] & 1L << (number % WORD)) == 0) {
        return false;
      }
    }
    return true;
  }
}
