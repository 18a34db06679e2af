package org.kilde.statement;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.Annotation;
import org.kilde.annotation.Attribution;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Mention;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.Lexicon;
import org.kilde.language.Rule;
import org.kilde.text.Sentence;
import org.kilde.text.Span;
import org.kilde.text.Token;
import org.kilde.text.Tokenizer;

/** Who in an article may give a count: names of no place, and nouns that can speak. */
final class CountParties {
  private static final int SUBJECT_LEFT = 9; // tokens from the verb back to its subject
  private static final int BEHIND = 3; // tokens from a verb to its subject behind it
  private static final int NESTED = 3; // nouns that hang on each other
  private static final int LONGEST = 4; // tokens of a noun that can speak, less one

  /**
   * A name or a noun that may give a count.
   *
   * @param first its first token
   * @param end the token after its last
   */
  record Party(int first, int end, @Nullable Mention mention) {}

  private final TokenizedArticle article;
  private final List<Mention> mentions;
  private final Vocabulary words;
  private final Lexicon<CountWord> counts;

  /**
   * @param mentions of the article, in text order
   */
  CountParties(TokenizedArticle article, List<Mention> mentions) {
    this.article = article;
    this.mentions = mentions;
    this.words = article.pack().compiled(Vocabulary.class, Vocabulary::of);
    this.counts = article.pack().compiled(CountWord.Words.class, CountWord.Words::of).lexicon();
  }

  /**
   * The nearest name or noun that may speak before a verb, in its clause, behind no preposition.
   */
  @Nullable Party left(int verb, Sentence sentence) {
    int floor = Math.max(sentence.firstToken(), verb - SUBJECT_LEFT);
    Party best = null;
    for (int i = verb - 1; i >= floor; i--) {
      boolean counted = i > floor && token(i - 1).isNumber(); // "admitted 17 miners"
      Party noun = counted ? null : whole(at(i, verb), verb);
      if (best == null && noun == null) {
        i = pastRelative(i, floor);
      }
      if (noun != null) {
        boolean title = best != null && best.mention() != null && noun.end() == best.first();
        best = title ? best : noun; // "minister Ann Smith": the name
      } else if (best == null && isBesides(i, floor)) {
        i -= 2; // "les organisateurs ont, eux, avancé …"
      } else if (best != null
          || token(i).is(';')
          || token(i).is(':')
          || token(i).is(',') && !is(i + 1, Grammar.Use.RELATIVE)) {
        break;
      }
    }
    return best == null ? null : subject(best, floor);
  }

  /** The name that a noun is a part of: "Ärzte der Klinik". */
  private @Nullable Party whole(@Nullable Party noun, int limit) {
    if (noun == null || noun.mention() != null) {
      return noun;
    }
    int at = Annotation.firstFrom(mentions, token(noun.first()).start()) - 1;
    if (at < 0 || mentions.get(at).span().end() < token(noun.end() - 1).end()) {
      return noun;
    }
    Party name = at(article.tokenAt(mentions.get(at).span().start()), limit);
    return name == null ? noun : name;
  }

  /** "A report by the auditor", "the doctors at the clinic": the first, which is no object. */
  private @Nullable Party subject(Party party, int floor) {
    Party head = party;
    for (int i = 0; i < NESTED && head != null; i++) {
      int of = governor(head.first(), floor);
      if (of < 0) {
        return head;
      }
      head = of > floor ? endingAt(of - 1, floor) : null;
    }
    return null;
  }

  /** The preposition or genitive article that a noun stands behind; -1 if it stands free. */
  private int governor(int first, int floor) {
    int before = first - 1;
    for (int i = 0; i < 2 && before >= floor; i++, before--) {
      if (is(before, Grammar.Use.PREPOSITION)) {
        return before;
      }
      if (!is(before, Grammar.Use.DETERMINER)) {
        return -1;
      }
      boolean genitive =
          words.verbBracket()
              && words.isGenitive(token(before).norm())
              && before > floor
              && endingAt(before - 1, floor) != null;
      if (genitive) {
        return before;
      }
    }
    return -1;
  }

  /** "X, who took over in May, expects", "X, who expects": the comma behind X. */
  private int pastRelative(int at, int floor) {
    if (is(at, Grammar.Use.RELATIVE) && at - 1 > floor && token(at - 1).is(',')) {
      return at - 1;
    }
    for (int i = at - 1; token(at).is(',') && i > floor && !token(i).is('.'); i--) {
      if (token(i).is(',')) {
        return is(i + 1, Grammar.Use.RELATIVE) ? i : at;
      }
    }
    return at;
  }

  /** The second of two commas with one pronoun between them. */
  private boolean isBesides(int comma, int floor) {
    if (comma - 2 < floor || !token(comma).is(',') || !token(comma - 2).is(',')) {
      return false;
    }
    return words
        .nouns()
        .longestAt(article.tokens(), comma - 1, comma)
        .filter(noun -> noun.value().kind().isPronoun())
        .isPresent();
  }

  /** The subject right behind a verb, before any preposition. */
  @Nullable Party right(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + BEHIND); i++) {
      Party noun = at(i, limit);
      if (noun != null) {
        return named(noun, limit);
      }
      if (is(i, Grammar.Use.PREPOSITION) || token(i).isMark()) {
        return null;
      }
    }
    return null;
  }

  /** The first name or noun that may speak, behind any words but marks. */
  @Nullable Party behind(int from, int reach, int limit) {
    for (int i = from; i < Math.min(limit, from + reach) && !token(i).isMark(); i++) {
      Party noun = at(i, limit);
      if (noun != null) {
        return named(noun, limit);
      }
    }
    return null;
  }

  /** "minister Ann Smith": the name. */
  private Party named(Party noun, int limit) {
    Party name = noun.mention() == null ? at(noun.end(), limit) : null;
    return name != null && name.mention() != null ? name : noun;
  }

  /** Who ends just behind a token. */
  @Nullable Party endingAt(int token, int from) {
    for (int i = Math.max(from, token - LONGEST); i <= token; i++) {
      Party noun = at(i, token + 1);
      if (noun != null && noun.end() == token + 1) {
        return noun;
      }
    }
    return null;
  }

  /** Who starts at a token. */
  @Nullable Party at(int token, int limit) {
    if (token >= limit) {
      return null;
    }
    Mention mention = mentionAt(token);
    if (mention != null) {
      int end = article.tokenAt(mention.span().end());
      boolean place = mention.entityClass() == EntityClass.PLACE;
      return end <= limit && !place ? new Party(token, end, mention) : null;
    }
    Lexicon.Match<Noun> noun = words.nouns().longestAt(article.tokens(), token, limit).orElse(null);
    return noun != null && Continuation.maySay(noun.value().kind())
        ? new Party(token, noun.end(), null)
        : null;
  }

  private @Nullable Mention mentionAt(int token) {
    int start = token(token).start();
    int at = Annotation.firstFrom(mentions, start);
    return at < mentions.size() && mentions.get(at).span().start() == start
        ? mentions.get(at)
        : null;
  }

  /** A single word for a number, which where words have cases is an object: "цифру". */
  boolean isNumber(String words) {
    List<Token> tokens =
        List.of(new Token(0, words.length(), Token.Kind.WORD, words, Tokenizer.norm(words)));
    return this.words.freeOrder()
        && words.indexOf(' ') < 0
        && counts
            .longestAt(tokens, 0, 1)
            .filter(
                match ->
                    match.value().is(CountWord.Kind.NUMBER)
                        || match.value().is(CountWord.Kind.TALLY))
            .isPresent();
  }

  /**
   * @param rule of the word at {@code at} that tells it, if one does
   * @param from token from which on it is told
   */
  CountGiver.Giver giver(Party noun, @Nullable Rule rule, int at, int from) {
    return giver(noun, rule, at, from, "");
  }

  /**
   * @param tally the count that is the giver's; empty if no such word tells it
   */
  CountGiver.Giver giver(Party noun, @Nullable Rule rule, int at, int from, String tally) {
    Span span = article.span(noun.first(), noun.end());
    Mention mention = noun.mention();
    Attribution source =
        new Attribution(
            mention == null ? OptionalInt.empty() : OptionalInt.of(mention.referent()),
            span.in(article.article().words()));
    String why = "source: gives the count";
    return new CountGiver.Giver(
        source,
        rule == null
            ? Derivation.Step.of(why, span)
            : Derivation.Step.of(why, rule, article.span(at, at + 1)),
        token(from).start(),
        tally);
  }

  /** What {@code counts.tsv} knows from a token on. */
  Lexicon.@Nullable Match<CountWord> count(int token, int limit) {
    return token < limit ? counts.longestAt(article.tokens(), token, limit).orElse(null) : null;
  }

  /** True if a word of this kind starts at a token. */
  boolean isCount(int token, int limit, CountWord.Kind kind) {
    Lexicon.Match<CountWord> match = count(token, limit);
    return match != null && match.value().is(kind);
  }

  /** Subject and verb stand in either order, and cases tell who does what. */
  boolean hasFreeOrder() {
    return words.freeOrder();
  }

  boolean isCue(int token) {
    return words.cues().longestAt(article.tokens(), token, token + 1).isPresent();
  }

  boolean startsCue(int token, int limit) {
    return words.cues().longestAt(article.tokens(), token, limit).isPresent();
  }

  Token token(int at) {
    return article.tokens().get(at);
  }

  boolean is(int token, Grammar.Use use) {
    return (words.grammar().uses(token(token)) & Grammar.bit(use)) != 0;
  }
}
