package org.kilde.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Mention;
import org.kilde.annotation.Referent;
import org.kilde.article.BlockRole;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.Lexicon;
import org.kilde.name.Names;
import org.kilde.text.Sentence;
import org.kilde.text.Span;
import org.kilde.text.Token;

/** An article as the statement rules see it: per token its uses, cues, nouns, name and sentence. */
final class Reading {
  final TokenizedArticle article;
  final Names names;
  final Vocabulary words;
  final List<Token> tokens;
  final int size;
  private final long[] uses;
  private final int[] sentenceOf;
  private final int[] mentionOf; // index of the mention that covers a token, -1 if none
  private final int[] mentionEnd; // of a mention that starts here, the token after it
  private final Lexicon.@Nullable Match<List<Cue>>[] cues;
  private final Lexicon.@Nullable Match<Noun>[] nouns;
  private final List<Token> verbs; // the tokens, where a pronoun hangs on a verb without it
  private final Lexicon.@Nullable Match<Noun>[] clitics; // the pronoun that hangs on a verb
  private final boolean[] channels; // a name that starts here is a channel such as Twitter
  private final int[] nounOf; // first token of the noun phrase entry that covers a token, -1
  private final int[] quoteOf; // index of the quotation that covers a token, -1 if none

  @SuppressWarnings("unchecked")
  Reading(TokenizedArticle article, Names names, Vocabulary words) {
    this.article = article;
    this.names = names;
    this.words = words;
    this.tokens = article.tokens();
    this.size = tokens.size();
    this.uses = new long[size];
    this.sentenceOf = new int[size];
    this.mentionOf = filled();
    this.mentionEnd = filled();
    this.nounOf = filled();
    this.quoteOf = filled();
    this.channels = new boolean[size];
    this.cues = new Lexicon.Match[size];
    this.nouns = new Lexicon.Match[size];
    this.clitics = new Lexicon.Match[size];
    markNames();
    this.verbs = words.grammar().hasClitics() ? withoutClitics() : tokens;
    for (int s = 0; s < article.sentences().size(); s++) {
      mark(s, article.sentences().get(s));
    }
  }

  private int[] filled() {
    int[] array = new int[size];
    Arrays.fill(array, -1);
    return array;
  }

  private void markNames() {
    for (int m = 0; m < names.mentions().size(); m++) {
      Span span = names.mentions().get(m).span();
      int first = article.tokenAt(span.start());
      int end = first;
      while (end < size && tokens.get(end).start() < span.end()) {
        mentionOf[end++] = m;
      }
      if (first < end) {
        mentionEnd[first] = end;
      }
    }
  }

  /** "a-t-il", "dit-elle" as "a", "dit"; the pronoun is kept aside. */
  private List<Token> withoutClitics() {
    List<Token> bare = new ArrayList<>(tokens);
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      int hyphen = mentionOf[i] < 0 ? token.norm().lastIndexOf('-') : -1;
      if (hyphen <= 0 || hyphen + 1 == token.norm().length()) {
        continue;
      }
      String pronoun = token.norm().substring(hyphen + 1);
      Token alone =
          new Token(token.end() - pronoun.length(), token.end(), token.kind(), pronoun, pronoun);
      if (!words.grammar().isClitic(pronoun)) {
        continue;
      }
      int last = token.norm().startsWith("-t", hyphen - 2) ? hyphen - 2 : hyphen;
      bare.set(
          i,
          new Token(
              token.start(),
              token.start() + last,
              token.kind(),
              token.text().substring(0, last),
              token.norm().substring(0, last)));
      Lexicon.Match<Noun> noun = words.nouns().longestAt(List.of(alone), 0, 1).orElse(null);
      clitics[i] = noun == null ? null : new Lexicon.Match<>(i, i + 1, noun.value());
    }
    return bare;
  }

  private void mark(int index, Sentence sentence) {
    int nounEnd = 0;
    int nothingEnd = 0; // "not deny": no word of it is a cue by itself
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      Token token = tokens.get(i);
      uses[i] = mentionOf[i] >= 0 ? 0L : uses(i); // "Per", "De" in a name
      sentenceOf[i] = index;
      if (token.isMark()) {
        continue;
      }
      cues[i] = i < nothingEnd ? null : cue(i, sentence.endToken());
      nothingEnd = Math.max(nothingEnd, endOfNothing(cues[i]));
      if (mentionEnd[i] > 0) {
        channels[i] =
            words
                .nouns()
                .longestAt(tokens, i, sentence.endToken())
                .filter(noun -> noun.value().kind() == Noun.Kind.CHANNEL)
                .isPresent();
      }
      if (i >= nounEnd && mentionOf[i] < 0) {
        Lexicon.Match<Noun> noun =
            words.nouns().longestAt(tokens, i, sentence.endToken()).orElse(null);
        nouns[i] = noun;
        if (noun != null) {
          nounEnd = noun.end();
          Arrays.fill(nounOf, i, nounEnd, i);
        }
      }
    }
  }

  /** Where words that tell nothing together end; 0 for any other cue. */
  private static int endOfNothing(Lexicon.@Nullable Match<List<Cue>> match) {
    if (match == null) {
      return 0;
    }
    boolean nothing =
        match.value().stream().anyMatch(c -> c.takes(Takes.NOTHING) && !c.isSeparable());
    return nothing ? match.end() : 0;
  }

  private long uses(int token) {
    long own = words.grammar().uses(tokens.get(token));
    if (words.capitalNouns()
        && tokens.get(token).isCapitalized()
        && (own & Grammar.bit(Grammar.Use.ADVERB)) == 0) {
      own &= ~Grammar.bit(Grammar.Use.MOOD); // "Ende", "Frage": nouns
    }
    return clitics[token] == null ? own : own | words.grammar().uses(verbs.get(token));
  }

  /** The longest cue as written ("a-t-on appris"), else without the pronoun that hangs on it. */
  private Lexicon.@Nullable Match<List<Cue>> cue(int token, int end) {
    Lexicon.Match<List<Cue>> written = words.cues().longestAt(tokens, token, end).orElse(null);
    if (written != null || clitics[token] == null) {
      return written;
    }
    return words.cues().longestAt(verbs, token, end).orElse(null);
  }

  /** The pack lists a verb with this preposition behind it: "сообщил" with "о" of "о пожаре". */
  boolean isSaidOf(int verb, int preposition) {
    return words
        .cues()
        .longestAt(List.of(tokens.get(verb), tokens.get(preposition)), 0, 2)
        .filter(match -> match.end() == 2)
        .filter(match -> match.value().stream().anyMatch(cue -> cue.takes(Takes.OBJECT)))
        .isPresent();
  }

  /** "…, что": reported words of its own stand between two places. */
  boolean hasThat(int first, int end) {
    for (int i = first; i + 1 < end; i++) {
      if (isMark(i, ',') && is(i + 1, Grammar.Use.THAT)) {
        return true;
      }
    }
    return false;
  }

  /** The pronoun that hangs on a verb: "il" of "a-t-il"; {@link Source#NONE} if none does. */
  Source clitic(int token) {
    Lexicon.Match<Noun> pronoun = token < size ? clitics[token] : null;
    return pronoun == null
        ? Source.NONE
        : new Source(token, token + 1, token, pronoun.value().kind());
  }

  /** A participle such as "confirmant", "añadiendo": whose it is stands before it, never behind. */
  boolean hasSubjectBefore(CueHit cue) {
    return isParticiple(cue.first());
  }

  boolean isParticiple(int token) {
    String word = tokens.get(token).norm();
    return words.participleEndings().stream().anyMatch(word::endsWith);
  }

  /** A word that only a noun follows: "the", "his". */
  boolean isArticle(int token) {
    return token >= 0
        && mentionOf[token] < 0
        && words.grammar().isArticle(tokens.get(token).norm());
  }

  boolean is(int token, Grammar.Use use) {
    return token >= 0 && token < size && (uses[token] & Grammar.bit(use)) != 0;
  }

  boolean isAny(int token, long useBits) {
    return token >= 0 && token < size && (uses[token] & useBits) != 0;
  }

  boolean isMark(int token, char mark) {
    return token >= 0 && token < size && tokens.get(token).is(mark);
  }

  boolean isMark(int token) {
    return token >= 0 && token < size && tokens.get(token).isMark();
  }

  boolean isDash(int token) {
    return isMark(token, '-')
        || isMark(token, '–')
        || isMark(token, '—')
        || isMark(token, '―')
        || isMark(token, '−');
  }

  /**
   * A dash with room after it, and before it unless it opens a line: not "NTB-sjefen", "A.-leder".
   */
  boolean isSpeechDash(int token) {
    return isDash(token)
        && token + 1 < size
        && tokens.get(token + 1).start() > tokens.get(token).end()
        && (token == 0 || tokens.get(token - 1).end() < tokens.get(token).start());
  }

  boolean isEnd(int token) {
    return isMark(token, '.') || isMark(token, '!') || isMark(token, '?') || isMark(token, '…');
  }

  Sentence sentence(int token) {
    return article.sentences().get(sentenceOf[token]);
  }

  int sentenceIndex(int token) {
    return sentenceOf[token];
  }

  boolean isBody(int sentence) {
    return article.role(article.sentences().get(sentence)) == BlockRole.BODY;
  }

  Lexicon.@Nullable Match<List<Cue>> cue(int token) {
    return token < 0 || token >= size ? null : cues[token];
  }

  Lexicon.@Nullable Match<Noun> noun(int token) {
    return token < 0 || token >= size ? null : nouns[token];
  }

  /** First token of the noun entry that covers a token, -1 if none. */
  int nounStart(int token) {
    return token < 0 || token >= size ? -1 : nounOf[token];
  }

  /** Index of the mention that covers a token, -1 if none. */
  int mention(int token) {
    return token < 0 || token >= size ? -1 : mentionOf[token];
  }

  /** The token after a mention that starts at a token, -1 if none starts there. */
  int mentionEnd(int token) {
    return token < 0 || token >= size ? -1 : mentionEnd[token];
  }

  Mention mentionAt(int token) {
    return names.mentions().get(mentionOf[token]);
  }

  Referent referentAt(int token) {
    return names.referents().get(mentionAt(token).referent());
  }

  boolean isPerson(int token) {
    return mention(token) >= 0 && mentionAt(token).entityClass() == EntityClass.PERSON;
  }

  /** True if a name or noun that stands for a channel starts here. */
  boolean isChannel(int token) {
    Lexicon.Match<Noun> noun = nouns[token];
    return channels[token] || noun != null && noun.value().kind() == Noun.Kind.CHANNEL;
  }

  boolean isPlace(int token) {
    return mention(token) >= 0 && mentionAt(token).entityClass() == EntityClass.PLACE;
  }

  boolean isOrganization(int token) {
    return mention(token) >= 0 && mentionAt(token).entityClass() == EntityClass.ORGANIZATION;
  }

  void quote(Quotation quotation, int index) {
    int from = Math.min(quotation.open(), quotation.first());
    for (int i = Math.max(0, from); i < Math.min(size, quotation.after()); i++) {
      quoteOf[i] = index;
    }
  }

  /** Index of the quotation that covers a token or its marks, -1 if none. */
  int quote(int token) {
    return token < 0 || token >= size ? -1 : quoteOf[token];
  }

  /** The tokens' span without marks at both ends that belong to no word. */
  Span span(int first, int end) {
    return article.span(first, end);
  }

  String text(int first, int end) {
    return first < end ? article.article().words(span(first, end)) : "";
  }
}
