package org.kilde.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final PhraseNode<T> root;

  private Lexicon(PhraseNode<T> root) {
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
    return at < end && root.mayGoOn(tokens.get(at))
        ? Optional.ofNullable(root.longest(tokens, at, at, end))
        : Optional.empty();
  }

  /**
   * All phrases from {@code first} to {@code end}, the longest at each place, none inside another.
   */
  public List<Match<T>> matches(List<Token> tokens, int first, int end) {
    List<Match<T>> found = new ArrayList<>();
    int at = first;
    while (at < end) {
      Match<T> match = root.mayGoOn(tokens.get(at)) ? root.longest(tokens, at, at, end) : null;
      if (match != null) {
        found.add(match);
      }
      at = match == null ? at + 1 : match.end();
    }
    return found;
  }

  /** Collects phrases; a phrase added again keeps its last value. */
  public static final class Builder<T> {
    private final Tokenizer tokenizer;
    private final PhraseNode<T> root = new PhraseNode<>();

    private Builder(Tokenizer tokenizer) {
      this.tokenizer = tokenizer;
    }

    /** Adds a phrase of words parted by spaces. */
    public Builder<T> add(String phrase, T value) {
      PhraseNode<T> node = root;
      for (String part : phrase.strip().split(" +")) {
        if (part.indexOf('*') >= 0) {
          node = node.next(part);
        } else {
          for (Token token : tokenizer.tokenize(part, new Span(0, part.length()))) {
            node = node.next(token.text());
          }
        }
      }
      node.stand(value);
      return this;
    }

    public Lexicon<T> build() {
      return new Lexicon<>(root);
    }
  }
}
