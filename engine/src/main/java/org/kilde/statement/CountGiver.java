package org.kilde.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.Annotation;
import org.kilde.annotation.Attribution;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Mention;
import org.kilde.article.BlockRole;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePack;
import org.kilde.language.Lexicon;
import org.kilde.language.Row;
import org.kilde.language.Rule;
import org.kilde.language.TableFormat;
import org.kilde.text.Sentence;
import org.kilde.text.Span;
import org.kilde.text.Token;

/**
 * Who gives a count where no clause is reported: the subject of a verb of counting ("the police put
 * the number at 40"), whose figure it is ("the union's tally is 40"), who stands before a
 * headline's colon or at its end. The words are in {@code counts.tsv}.
 */
public final class CountGiver {
  static final TableFormat FORMAT = TableFormat.of("counts.tsv", "kind", "words");
  private static final int WORD = 6; // tokens from "held" to "a press conference"
  private static final int VERB_LEFT = 12; // tokens from a figure back to its verb
  private static final int SUBJECT_LEFT = 9; // tokens from the verb back to its subject
  private static final int HEAD = 5; // tokens before a headline's colon
  private static final int TAIL = 6; // tokens behind a headline's last comma
  private static final int SMALL = 3; // words between a name and its number, the verb left out

  private final TokenizedArticle article;
  private final List<Mention> mentions;
  private final Vocabulary words;
  private final Lexicon<Word> counts;

  /** What a line of {@code counts.tsv} is. */
  enum Kind {
    /** Its subject gives the number behind it. */
    VERB,
    /** A noun that is a number: whose it is gives it. */
    TALLY,
    /** Stands between what two sides count: "while". */
    OTHER,
    /** With a {@link #WORD} behind it, its subject gives the counts that follow: "held". */
    GIVES,
    /** "a press conference", "figures", "a report": on which counts are given. */
    WORD;

    boolean tellsOfFigure() {
      return this == VERB || this == TALLY;
    }
  }

  record Word(Kind kind, Rule rule) {}

  record Words(Lexicon<Word> lexicon) {
    /** A verb of counting starts at a token. */
    boolean isVerb(List<Token> tokens, int token, int limit) {
      return token < limit
          && lexicon
              .longestAt(tokens, token, limit)
              .filter(match -> match.value().kind() == Kind.VERB)
              .isPresent();
    }

    static Words of(LanguagePack pack) {
      Lexicon.Builder<Word> lexicon = Lexicon.builder(pack);
      for (Row row : pack.table(FORMAT)) {
        Word word = new Word(row.constant("kind", Kind.class), row.rule());
        for (String each : row.expect("words").split("; *")) {
          lexicon.add(each, word);
        }
      }
      return new Words(lexicon.build());
    }
  }

  /**
   * A source and why.
   *
   * @param step names the words that tell it
   * @param from offset from which they speak of the figure
   */
  public record Giver(Attribution source, Derivation.Step step, int from) {}

  /**
   * @param mentions of the article, in text order
   */
  public CountGiver(TokenizedArticle article, List<Mention> mentions) {
    this.article = article;
    this.mentions = mentions;
    this.words = article.pack().compiled(Vocabulary.class, Vocabulary::of);
    this.counts = article.pack().compiled(Words.class, Words::of).lexicon();
  }

  /**
   * Who gives a figure.
   *
   * @param before the figure before it in the sentence, if there is one
   */
  public Optional<Giver> find(Span figure, @Nullable Span before) {
    Sentence sentence = article.sentences().get(article.sentenceAt(figure.start()));
    int first = article.tokenAt(figure.start());
    boolean head =
        article.role(sentence) == BlockRole.HEADLINE || article.role(sentence) == BlockRole.SUBHEAD;
    Optional<Giver> found =
        before == null
            ? Optional.empty()
            : verbLeftOut(first, article.tokenAt(before.end()), sentence);
    if (found.isEmpty()) {
      found = byVerb(first, sentence);
    }
    if (found.isEmpty() && head) {
      found = beforeColon(first, sentence).or(() -> atEnd(first, sentence));
    }
    return found;
  }

  /**
   * Who gives the counts that follow a sentence, because it says that he met the press, sent word
   * or published figures.
   */
  public Optional<Giver> occasion(Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      Lexicon.Match<Word> match = count(i, sentence.endToken());
      if (match != null && match.value().kind() == Kind.GIVES && hasWord(match.end(), sentence)) {
        Party before = left(i, sentence);
        Party giver = before == null ? right(match.end(), sentence.endToken()) : before;
        return giver == null
            ? Optional.empty()
            : Optional.of(giver(giver, match.value().rule(), i, giver.first()));
      }
    }
    return Optional.empty();
  }

  private boolean hasWord(int from, Sentence sentence) {
    int limit = Math.min(sentence.endToken(), from + WORD);
    for (int i = from; i < limit && !token(i).isMark(); i++) {
      Lexicon.Match<Word> match = count(i, limit);
      boolean word = // "figures" are a tally too
          match != null
              && (match.value().kind() == Kind.WORD || match.value().kind() == Kind.TALLY);
      if (word) {
        return true;
      }
    }
    return false;
  }

  private Optional<Giver> byVerb(int figure, Sentence sentence) {
    int floor = Math.max(sentence.firstToken(), figure - VERB_LEFT);
    boolean joined = false; // "registered two flats and seized | 640,000 euros"
    for (int i = figure - 1; i >= floor; i--) {
      Token token = token(i);
      joined |= is(i, Grammar.Use.CONJUNCTION) && i + 1 < figure;
      Lexicon.Match<Word> match = count(i, figure);
      if (match != null && match.value().kind().tellsOfFigure()) {
        boolean verb = match.value().kind() == Kind.VERB;
        Party giver = left(i, sentence);
        if (giver == null && verb) {
          giver = right(match.end(), figure);
        }
        return giver == null || joined && giver.mention() != null
            ? Optional.empty()
            : Optional.of(giver(giver, match.value().rule(), i, Math.min(i, giver.first())));
      }
      boolean only = is(i, Grammar.Use.THAT) && i + 1 == figure && count(i - 1, i) != null;
      if (only) {
        continue; // "n'a confirmé que 12 interpellations"
      }
      boolean ends =
          token.is(';')
              || token.is(':')
              || is(i, Grammar.Use.THAT)
              || is(i, Grammar.Use.SUBORDINATOR)
              || words.cues().longestAt(article.tokens(), i, i + 1).isPresent();
      if (ends) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The nearest name or noun that may speak before a verb, in its clause, behind no preposition.
   */
  private @Nullable Party left(int verb, Sentence sentence) {
    int floor = Math.max(sentence.firstToken(), verb - SUBJECT_LEFT);
    Party best = null;
    for (int i = verb - 1; i >= floor; i--) {
      Party noun = noun(i, verb);
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
    return best != null && !isGoverned(best.first(), sentence) ? best : null;
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

  private @Nullable Party right(int from, int figure) {
    for (int i = from; i < Math.min(figure, from + 3); i++) {
      Party noun = noun(i, figure);
      if (noun != null) {
        Party name = noun.mention() == null ? noun(noun.end(), figure) : null;
        return name != null && name.mention() != null ? name : noun; // "minister Ann Smith"
      }
      if (is(i, Grammar.Use.PREPOSITION) || token(i).isMark()) {
        return null;
      }
    }
    return null;
  }

  /** "…, das Ministerium von höchstens 90": another's count by the same verb. */
  private Optional<Giver> verbLeftOut(int figure, int from, Sentence sentence) {
    int at = figure - 1;
    for (int skipped = 0; skipped < SMALL && at > from; skipped++, at--) {
      Party noun = endingAt(at, from);
      if (noun != null) {
        int before = noun.first() - 1;
        before = before > from && is(before, Grammar.Use.DETERMINER) ? before - 1 : before;
        boolean joint =
            before >= from
                && (token(before).is(',')
                    || token(before).is(';')
                    || is(before, Grammar.Use.CONJUNCTION)
                    || endsOther(before, from));
        boolean verb = byVerb(from - 1, sentence).isPresent();
        return joint && verb
            ? Optional.of(giver(noun, null, noun.first(), noun.first()))
            : Optional.empty();
      }
      if (token(at).isMark() || !isSmall(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isSmall(int token) {
    return is(token, Grammar.Use.PREPOSITION)
        || is(token, Grammar.Use.AGENT)
        || is(token, Grammar.Use.ADVERB);
  }

  private boolean endsOther(int token, int from) {
    for (int i = Math.max(from, token - 2); i <= token; i++) {
      Lexicon.Match<Word> match = count(i, token + 1);
      if (match != null && match.end() == token + 1 && match.value().kind() == Kind.OTHER) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Party endingAt(int token, int from) {
    for (int i = Math.max(from, token - 4); i <= token; i++) {
      Party noun = noun(i, token + 1);
      if (noun != null && noun.end() == token + 1) {
        return noun;
      }
    }
    return null;
  }

  /** "Army: 60 rebels killed". */
  private Optional<Giver> beforeColon(int figure, Sentence sentence) {
    int floor = sentence.firstToken();
    for (int i = floor; i < Math.min(figure, floor + HEAD); i++) {
      if (token(i).is(':')) {
        Party noun = endingAt(i - 1, floor);
        boolean whole = // no name: "Norvik: 60 killed" says where
            noun != null
                && noun.mention() == null
                && (noun.first() == floor
                    || noun.first() == floor + 1 && is(floor, Grammar.Use.DETERMINER));
        return whole && noun != null
            ? Optional.of(giver(noun, null, floor, floor))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "…, officials say" or "… – police": who stands last in a headline, with a verb or a dash. */
  private Optional<Giver> atEnd(int figure, Sentence sentence) {
    int end = sentence.endToken();
    while (end > figure && token(end - 1).isMark()) {
      end--;
    }
    for (int i = end - 1; i > figure && i >= end - TAIL; i--) {
      boolean dash = token(i).is('–') || token(i).is('—') || token(i).is('-');
      if (!dash && !token(i).is(',')) {
        continue;
      }
      Party noun = null;
      int cueWords = 0;
      for (int at = i + 1; at < end; at++) {
        Party here = noun == null ? noun(at, end) : null;
        if (here != null) {
          noun = here;
          at = here.end() - 1;
        } else if (words.cues().longestAt(article.tokens(), at, end).isPresent()) {
          cueWords++;
        } else if (!is(at, Grammar.Use.DETERMINER)) {
          return Optional.empty();
        }
      }
      boolean said = noun != null && (cueWords == 1 || dash && cueWords == 0);
      return said && noun != null
          ? Optional.of(giver(noun, null, i, sentence.firstToken()))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** A name or a noun that may give a count. */
  private record Party(int first, int end, @Nullable Mention mention) {}

  private @Nullable Party noun(int token, int limit) {
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

  private boolean isGoverned(int first, Sentence sentence) {
    int before = first - 1;
    if (before >= sentence.firstToken() && is(before, Grammar.Use.DETERMINER)) {
      before--;
    }
    return before >= sentence.firstToken() && is(before, Grammar.Use.PREPOSITION);
  }

  private Giver giver(Party noun, @Nullable Rule rule, int at, int from) {
    Span span = article.span(noun.first(), noun.end());
    Mention mention = noun.mention();
    Attribution source =
        new Attribution(
            mention == null ? OptionalInt.empty() : OptionalInt.of(mention.referent()),
            span.in(article.article().words()));
    String why = "source: gives the count";
    return new Giver(
        source,
        rule == null
            ? Derivation.Step.of(why, span)
            : Derivation.Step.of(why, rule, article.span(at, at + 1)),
        token(from).start());
  }

  private Lexicon.@Nullable Match<Word> count(int token, int limit) {
    return counts.longestAt(article.tokens(), token, limit).orElse(null);
  }

  private Token token(int at) {
    return article.tokens().get(at);
  }

  private boolean is(int token, Grammar.Use use) {
    return (words.grammar().uses(token(token)) & Grammar.bit(use)) != 0;
  }
}
