package org.kilde.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kilde.language.Lexicon;
import org.kilde.text.Sentence;
import org.kilde.text.Token;

/** What the pack knows of each word of one sentence: the longest phrase from each token on. */
final class SentenceWords {
  private static final long FATES =
      FigurePhrase.bit(FigureWord.Kind.TRANSITIVE)
          | FigurePhrase.bit(FigureWord.Kind.INTRANSITIVE)
          | FigurePhrase.bit(FigureWord.Kind.NOUN_OF)
          | FigurePhrase.bit(FigureWord.Kind.SPLIT_OPEN)
          | FigurePhrase.bit(FigureWord.Kind.PARTICIPLE);

  private final List<Token> tokens;
  private final int first;
  private final int end;
  private final Lexicon.@Nullable Match<FigurePhrase>[] starts;
  private final boolean capitalNouns;
  private final boolean persons;
  private final long[] endKinds; // kinds of the phrases that end before a token, one bit each

  @SuppressWarnings({"unchecked", "rawtypes"})
  SentenceWords(FigureWords words, List<Token> tokens, Sentence sentence) {
    this.tokens = tokens;
    this.first = sentence.firstToken();
    this.end = sentence.endToken();
    this.capitalNouns = words.capitalNouns();
    this.persons = words.knowsPersons();
    this.starts = new Lexicon.Match[end - first];
    this.endKinds = new long[end - first + 1];
    for (int at = first; at < end; at++) {
      Lexicon.Match<FigurePhrase> match = words.at(tokens, at, end);
      if (match != null) {
        starts[at - first] = match;
        endKinds[match.end() - first] |= match.value().kinds();
      }
    }
  }

  /** True in languages that write nouns with a capital. */
  boolean capitalNouns() {
    return capitalNouns;
  }

  boolean knowsPersons() {
    return persons;
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
    Lexicon.Match<FigurePhrase> match = at >= first && at < end ? starts[at - first] : null;
    return match == null ? List.of() : match.value().words();
  }

  /** Index after the phrase that starts at a token; the next token if none does. */
  int after(int at) {
    Lexicon.Match<FigurePhrase> match = at >= first && at < end ? starts[at - first] : null;
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
    Lexicon.Match<FigurePhrase> match = at >= first && at < end ? starts[at - first] : null;
    return match != null && (match.value().kinds() & FigurePhrase.bit(kind)) != 0;
  }

  /** Where a phrase of this kind starts that ends just before a token; -1 if none does. */
  int startBefore(int at, FigureWord.Kind kind) {
    if (!isBefore(at, kind)) {
      return -1;
    }
    for (int i = Math.max(first, at - 5); i < at; i++) {
      if (after(i) == at && is(i, kind)) {
        return i;
      }
    }
    return -1;
  }

  /** True if a phrase that tells what happened ends just before a token. */
  boolean isFateBefore(int at) {
    return at > first && at <= end && (endKinds[at - first] & FATES) != 0;
  }

  boolean isBefore(int at, FigureWord.Kind kind) {
    return at > first && at <= end && (endKinds[at - first] & FigurePhrase.bit(kind)) != 0;
  }
}
