package org.kilde.name;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kilde.text.Token;

/**
 * Surfaces of known names. A single word is found only as written; of several words each in any
 * case, if at least one stands with a capital.
 */
final class Surfaces {
  private static final long SEVERAL = 0x5bd1e995L; // apart from single words
  private static final int LONGEST = 9;

  private final SurfaceTable table;
  private final SurfaceTable cities; // shared by all languages; what the table has goes before it
  private int firstCity;

  /** Starts empty, without cities. */
  Surfaces() {
    this.table = new SurfaceTable();
    this.cities = new SurfaceTable();
  }

  /** Starts with what another has, and below it the names of the cities. */
  Surfaces(Surfaces other, Surfaces cities) {
    this.table = new SurfaceTable(other.table);
    this.cities = cities.table;
  }

  /** From now on cities are numbered from here. */
  void numberCities(int first) {
    firstCity = first;
  }

  private int get(long hash) {
    int own = table.get(hash);
    if (own >= 0) {
      return own;
    }
    int city = cities.get(hash);
    return city >= 0 ? firstCity + city : Math.min(own, city); // a prefix is below an absent one
  }

  /** A known name in a sentence: number of the entity and the token after it. */
  record Hit(int number, int end) {}

  void add(CharSequence text, int start, int end, int number) {
    int space = indexOf(text, ' ', start, end);
    if (space < 0) {
      if (end > start) {
        table.putIfAbsent(SurfaceTable.extend(SurfaceTable.start(), text, start, end), number);
      }
      return;
    }
    long hash = SEVERAL;
    int at = start;
    String lower = text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
    while (space >= 0) {
      hash = SurfaceTable.extend(hash, lower, at - start, space - start);
      table.putIfAbsent(hash, SurfaceTable.PREFIX);
      hash = SurfaceTable.extend(hash, " ");
      at = space + 1;
      space = indexOf(text, ' ', at, end);
    }
    table.putIfAbsent(SurfaceTable.extend(hash, lower, at - start, lower.length()), number);
  }

  void add(String surface, int number) {
    add(surface, 0, surface.length(), number);
  }

  /** The entity of a single word as written. */
  int find(String word) {
    return get(SurfaceTable.extend(SurfaceTable.start(), word));
  }

  /** The longest known name that starts at a token. */
  @Nullable Hit longestAt(List<Token> tokens, int first, int end, Inflections inflections) {
    Hit several = several(tokens, first, end, inflections);
    return several != null ? several : single(tokens.get(first), first, inflections);
  }

  private @Nullable Hit single(Token token, int at, Inflections inflections) {
    for (String base : inflections.bases(token.text())) {
      int number = find(base);
      if (number >= 0) {
        return new Hit(number, at + 1);
      }
    }
    if (token.text().length() > 3 && isCapitals(token.text())) {
      for (String base : inflections.bases(titleCase(token.text()))) {
        int number = find(base);
        if (number >= 0) {
          return new Hit(number, at + 1);
        }
      }
    }
    return null;
  }

  private @Nullable Hit several(List<Token> tokens, int first, int end, Inflections inflections) {
    long[] open = {SEVERAL};
    Hit best = null;
    boolean capital = false;
    for (int at = first; at < Math.min(end, first + LONGEST) && open.length > 0; at++) {
      capital |= tokens.get(at).isCapitalized() || tokens.get(at).isNumber();
      List<String> bases = inflections.bases(tokens.get(at).norm());
      long[] next = new long[open.length * bases.size()];
      int count = 0;
      for (long hash : open) {
        for (String base : bases) {
          long extended = SurfaceTable.extend(hash, base);
          int number = get(extended);
          if (number != SurfaceTable.ABSENT) {
            next[count++] = SurfaceTable.extend(extended, " ");
            if (number >= 0 && capital && at > first) {
              best = new Hit(number, at + 1);
            }
          }
        }
      }
      open = java.util.Arrays.copyOf(next, count);
    }
    return best;
  }

  private static String titleCase(String word) {
    return word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  static boolean isCapitals(String word) {
    boolean letter = false;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
      letter |= Character.isUpperCase(word.charAt(i));
    }
    return letter;
  }

  private static int indexOf(CharSequence text, char c, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }
}
