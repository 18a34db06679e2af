package org.kilde.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kilde.language.Lexicon;
import org.kilde.text.Sentence;
import org.kilde.text.Token;

/** What the pack knows of each word of one sentence: the longest phrase from each token on. */
final class SentenceWords {
  private final List<Token> tokens;
  private final int first;
  private final int end;
  private final Lexicon.@Nullable Match<List<FigureWord>>[] starts;

  @SuppressWarnings({"unchecked", "rawtypes"})
  SentenceWords(FigureWords words, List<Token> tokens, Sentence sentence) {
    this.tokens = tokens;
    this.first = sentence.firstToken();
    this.end = sentence.endToken();
    this.starts = new Lexicon.Match[end - first];
    for (int at = first; at < end; at++) {
      Lexicon.Match<List<FigureWord>> match = words.at(tokens, at, end);
      if (match != null) {
        starts[at - first] = match;
      }
    }
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  Token token(int at) {
    return tokens.get(at);
  }

  List<FigureWord> at(int at) {
    Lexicon.Match<List<FigureWord>> match = at >= first && at < end ? starts[at - first] : null;
    return match == null ? List.of() : match.value();
  }

  /** Index after the phrase that starts at a token; the next token if none does. */
  int after(int at) {
    Lexicon.Match<List<FigureWord>> match = at >= first && at < end ? starts[at - first] : null;
    return match == null ? at + 1 : match.end();
  }

  @Nullable FigureWord find(int at, FigureWord.Kind kind) {
    List<FigureWord> words = at(at);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).kind() == kind) {
        return words.get(i);
      }
    }
    return null;
  }

  boolean is(int at, FigureWord.Kind kind) {
    return find(at, kind) != null;
  }

  /** A word of this kind in a phrase that ends just before a token. */
  @Nullable FigureWord before(int at, FigureWord.Kind kind) {
    for (int i = Math.max(first, at - 5); i < at; i++) {
      Lexicon.Match<List<FigureWord>> match = starts[i - first];
      if (match != null && match.end() == at) {
        for (FigureWord each : match.value()) {
          if (each.kind() == kind) {
            return each;
          }
        }
      }
    }
    return null;
  }

  /** Where a phrase of this kind starts that ends just before a token; -1 if none does. */
  int startBefore(int at, FigureWord.Kind kind) {
    for (int i = Math.max(first, at - 5); i < at; i++) {
      if (after(i) == at && is(i, kind)) {
        return i;
      }
    }
    return -1;
  }

  boolean isBefore(int at, FigureWord.Kind kind) {
    return before(at, kind) != null;
  }
}
