package org.kilde.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kilde.text.Token;
import org.kilde.text.Tokenizer;

/** A place in the tree of a lexicon's phrases: what the words so far stand for, what may follow. */
final class PhraseNode<T> {
  private final Map<String, PhraseNode<T>> words = new HashMap<>();
  private final WordBits wordBits = new WordBits();
  private final Stems<PhraseNode<T>> prefixes = Stems.ofStarts();
  private final Stems<PhraseNode<T>> suffixes = Stems.ofEnds();
  private @Nullable T value;

  /** Says what the phrase that ends here stands for. */
  void stand(T meaning) {
    value = meaning;
  }

  /** The node after one more word, made if there is none. */
  PhraseNode<T> next(String word) {
    if (word.endsWith("*") && word.length() > 1) {
      return prefixes.get(Tokenizer.norm(word.substring(0, word.length() - 1)), PhraseNode::new);
    }
    if (word.startsWith("*") && word.length() > 1) {
      return suffixes.get(Tokenizer.norm(word.substring(1)), PhraseNode::new);
    }
    wordBits.add(word);
    return words.computeIfAbsent(word, any -> new PhraseNode<>());
  }

  /** False if surely no phrase goes on with this token: true of most words of a text. */
  boolean mayGoOn(Token token) {
    return wordBits.mayHave(token.norm())
        || wordBits.mayHave(token.text())
        || prefixes.mayFit(token.norm())
        || suffixes.mayFit(token.norm());
  }

  /** The longest phrase of the tokens from {@code at} on, whose first words led here. */
  Lexicon.@Nullable Match<T> longest(List<Token> tokens, int first, int at, int end) {
    Lexicon.Match<T> best = value == null ? null : new Lexicon.Match<>(first, at, value);
    if (at == end) {
      return best;
    }
    Token token = tokens.get(at);
    if (wordBits.mayHave(token.norm())) {
      best = longer(best, words.get(token.norm()), tokens, first, at, end);
    }
    if (wordBits.mayHave(token.text()) && !token.text().equals(token.norm())) {
      best = longer(best, words.get(token.text()), tokens, first, at, end);
    }
    best = longer(best, stem(prefixes, tokens, first, at, end));
    return longer(best, stem(suffixes, tokens, first, at, end));
  }

  /** The longest phrase that goes on with a stem of this token, the longest stem of several. */
  private static <T> Lexicon.@Nullable Match<T> stem(
      Stems<PhraseNode<T>> stems, List<Token> tokens, int first, int at, int end) {
    String word = tokens.get(at).norm();
    if (!stems.mayFit(word)) {
      return null;
    }
    Lexicon.Match<T> best = null;
    int hash = 0;
    int most = stems.longestIn(word);
    for (int n = 1; n <= most; n++) {
      hash = stems.hash(hash, word, n);
      PhraseNode<T> next = stems.find(word, n, hash);
      if (next != null) {
        Lexicon.Match<T> found = next.longest(tokens, first, at + 1, end);
        best = found != null && (best == null || found.size() >= best.size()) ? found : best;
      }
    }
    return best;
  }

  private static <T> Lexicon.@Nullable Match<T> longer(
      Lexicon.@Nullable Match<T> best,
      @Nullable PhraseNode<T> next,
      List<Token> tokens,
      int first,
      int at,
      int end) {
    return next == null ? best : longer(best, next.longest(tokens, first, at + 1, end));
  }

  /** The longer of two, the first if they are equally long. */
  private static <T> Lexicon.@Nullable Match<T> longer(
      Lexicon.@Nullable Match<T> best, Lexicon.@Nullable Match<T> found) {
    return found != null && (best == null || found.size() > best.size()) ? found : best;
  }
}
