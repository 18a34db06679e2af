package org.kilde.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kilde.text.Span;
import org.kilde.text.Token;
import org.kilde.text.Tokenizer;

/**
 * Phrases of one or more tokens, each with a value. A word with a capital matches only as written,
 * others in any case; {@code *} at a word's end or start stands for any further letters ({@code
 * demonstrant*}, {@code *ekspert}). Looking up takes time in proportion to the words matched.
 *
 * @param <T> what a phrase stands for
 */
public final class Lexicon<T> {
  private static final int REMEMBERED = 50_000;

  private final Node<T> root;
  // Words that start no phrase, as met so far: most words of a text, asked again and again.
  private final Set<String> barren = ConcurrentHashMap.newKeySet();

  private Lexicon(Node<T> root) {
    this.root = root;
  }

  /**
   * A phrase found.
   *
   * @param first index of its first token
   * @param end index after its last token
   */
  public record Match<T>(int first, int end, T value) {
    public int size() {
      return end - first;
    }
  }

  /** A builder for phrases that are cut as the texts of a pack's language are. */
  public static <T> Builder<T> builder(LanguagePack pack) {
    return new Builder<>(pack.tokenizer());
  }

  /** A builder for phrases of no language in particular. */
  public static <T> Builder<T> builder() {
    return new Builder<>(new Tokenizer(Set.of()));
  }

  /** The longest phrase that starts at token {@code at} and ends before {@code end}. */
  public Optional<Match<T>> longestAt(List<Token> tokens, int at, int end) {
    if (at >= end || barren.contains(tokens.get(at).text())) {
      return Optional.empty();
    }
    Match<T> best = root.longest(tokens, at, at, end);
    if (best == null && barren.size() < REMEMBERED && !root.starts(tokens.get(at))) {
      barren.add(tokens.get(at).text());
    }
    return Optional.ofNullable(best);
  }

  /**
   * All phrases from {@code first} to {@code end}, the longest at each place, none inside another.
   */
  public List<Match<T>> matches(List<Token> tokens, int first, int end) {
    List<Match<T>> found = new ArrayList<>();
    int at = first;
    while (at < end) {
      Match<T> match = root.longest(tokens, at, at, end);
      if (match != null) {
        found.add(match);
      }
      at = match == null ? at + 1 : match.end();
    }
    return found;
  }

  private static final class Node<T> {
    private final Map<String, Node<T>> words = new HashMap<>();
    private final Map<String, Node<T>> prefixes = new HashMap<>();
    private final Map<String, Node<T>> suffixes = new HashMap<>();
    private final Letters mayStart = new Letters();
    private final Letters mayEnd = new Letters();
    private int longestPrefix;
    private int longestSuffix;
    private @Nullable T value;

    @Nullable Match<T> longest(List<Token> tokens, int first, int at, int end) {
      Match<T> best = value == null ? null : new Match<>(first, at, value);
      if (at == end) {
        return best;
      }
      Token token = tokens.get(at);
      best = longer(best, words.get(token.norm()), tokens, first, at, end);
      if (!token.text().equals(token.norm())) {
        best = longer(best, words.get(token.text()), tokens, first, at, end);
      }
      String norm = token.norm();
      if (mayStart.has(norm, 0)) {
        for (int n = Math.min(longestPrefix, norm.length()); n > 0; n--) {
          best = longer(best, prefixes.get(norm.substring(0, n)), tokens, first, at, end);
        }
      }
      if (mayEnd.has(norm, norm.length() - Letters.COUNT)) {
        for (int n = Math.min(longestSuffix, norm.length()); n > 0; n--) {
          best =
              longer(best, suffixes.get(norm.substring(norm.length() - n)), tokens, first, at, end);
        }
      }
      return best;
    }

    /** True if some phrase may go on with this token. */
    boolean starts(Token token) {
      String norm = token.norm();
      boolean found = words.containsKey(norm) || words.containsKey(token.text());
      for (int n = Math.min(longestPrefix, norm.length()); !found && n > 0; n--) {
        found = prefixes.containsKey(norm.substring(0, n));
      }
      for (int n = Math.min(longestSuffix, norm.length()); !found && n > 0; n--) {
        found = suffixes.containsKey(norm.substring(norm.length() - n));
      }
      return found;
    }

    private @Nullable Match<T> longer(
        @Nullable Match<T> best,
        @Nullable Node<T> next,
        List<Token> tokens,
        int first,
        int at,
        int end) {
      if (next == null) {
        return best;
      }
      Match<T> found = next.longest(tokens, first, at + 1, end);
      return found != null && (best == null || found.size() > best.size()) ? found : best;
    }

    private Node<T> next(String word) {
      if (word.endsWith("*") && word.length() > 1) {
        String stem = Tokenizer.norm(word.substring(0, word.length() - 1));
        longestPrefix = Math.max(longestPrefix, stem.length());
        mayStart.add(stem, 0);
        return prefixes.computeIfAbsent(stem, any -> new Node<>());
      }
      if (word.startsWith("*") && word.length() > 1) {
        String stem = Tokenizer.norm(word.substring(1));
        longestSuffix = Math.max(longestSuffix, stem.length());
        mayEnd.add(stem, stem.length() - Letters.COUNT);
        return suffixes.computeIfAbsent(stem, any -> new Node<>());
      }
      return words.computeIfAbsent(word, any -> new Node<>());
    }
  }

  /**
   * Which three letters beginnings or endings have: keeps most words from being cut and looked up.
   */
  private static final class Letters {
    static final int COUNT = 3;
    private static final int SIZE = 1 << 12;
    private long @Nullable [] seen;
    private boolean any; // a stem is too short to tell

    void add(String stem, int at) {
      if (stem.length() < COUNT) {
        any = true;
        return;
      }
      long[] bits = seen == null ? new long[SIZE / Long.SIZE] : seen;
      int hash = hash(stem, at);
      bits[hash / Long.SIZE] |= 1L << hash;
      seen = bits;
    }

    boolean has(String word, int at) {
      if (any) {
        return true;
      }
      long[] bits = seen;
      if (bits == null || word.length() < COUNT) {
        return false;
      }
      int hash = hash(word, at);
      return (bits[hash / Long.SIZE] & 1L << hash) != 0;
    }

    private static int hash(String word, int at) {
      int hash = (word.charAt(at) * 31 + word.charAt(at + 1)) * 31 + word.charAt(at + 2);
      return (hash ^ hash >>> 12) & (SIZE - 1);
    }
  }

  /** Collects phrases; a phrase added again keeps its last value. */
  public static final class Builder<T> {
    private final Tokenizer tokenizer;
    private final Node<T> root = new Node<>();

    private Builder(Tokenizer tokenizer) {
      this.tokenizer = tokenizer;
    }

    /** Adds a phrase of words parted by spaces. */
    public Builder<T> add(String phrase, T value) {
      Node<T> node = root;
      for (String part : phrase.strip().split(" +")) {
        if (part.indexOf('*') >= 0) {
          node = node.next(part);
        } else {
          for (Token token : tokenizer.tokenize(part, new Span(0, part.length()))) {
            node = node.next(token.text());
          }
        }
      }
      node.value = value;
      return this;
    }

    public Lexicon<T> build() {
      return new Lexicon<>(root);
    }
  }
}
