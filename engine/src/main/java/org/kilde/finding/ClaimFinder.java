package org.kilde.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Statement;
import org.kilde.article.BlockRole;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePack;
import org.kilde.language.Lexicon;
import org.kilde.lineage.Passage;
import org.kilde.lineage.Period;
import org.kilde.text.Sentence;
import org.kilde.text.Span;
import org.kilde.text.Token;

/**
 * Finds sentences that say something holds or does not hold. Questions, conditions and what may or
 * will be are no claims; a sentence with two negations is left alone.
 */
final class ClaimFinder {
  private static final int MOST = 16; // claims of one article

  private final AnalyzedArticle read;
  private final TokenizedArticle text;
  private final SentenceContext context;
  private final ClaimWords claims;
  private final Polarity polarity;
  private final TellingWords telling;

  ClaimFinder(AnalyzedArticle read, TokenizedArticle text, SentenceContext context) {
    this.read = read;
    this.text = text;
    this.context = context;
    LanguagePack pack = text.pack();
    this.claims = ClaimWords.of(pack);
    this.polarity = Polarity.of(pack);
    this.telling = TellingWords.of(pack);
  }

  List<ClaimDigest> find() {
    List<ClaimDigest> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (text.role(sentence) == BlockRole.BODY && found.size() < MOST) {
        read(sentence, found);
      }
    }
    return found;
  }

  private void read(Sentence sentence, List<ClaimDigest> found) {
    List<Token> tokens = text.tokens(sentence);
    List<Lexicon.Match<ClaimWords.Word>> words = claims.lexicon().matches(tokens, 0, tokens.size());
    if (words.isEmpty() || tokens.stream().anyMatch(token -> token.is('?'))) {
      return;
    }
    List<Lexicon.Match<Polarity.Kind>> turns = polarity.in(tokens);
    if (turns.stream().anyMatch(turn -> turn.value() == Polarity.Kind.CONDITION)) {
      return;
    }
    List<ClaimDigest> own = new ArrayList<>();
    for (Lexicon.Match<ClaimWords.Word> word : words) {
      claim(sentence, tokens, word, turns).ifPresent(own::add);
    }
    own.stream().filter(each -> own.stream().allMatch(each::goesWith)).forEach(found::add);
  }

  private Optional<ClaimDigest> claim(
      Sentence sentence,
      List<Token> tokens,
      Lexicon.Match<ClaimWords.Word> word,
      List<Lexicon.Match<Polarity.Kind>> turns) {
    Turning turning = Turning.of(tokens, word.first(), word.end(), turns);
    if (turning.open() || turning.twice()) {
      return Optional.empty();
    }
    boolean holds = (word.value().pole() == ClaimWords.Pole.HOLDS) != turning.turned();
    return Optional.of(
        digest(sentence, tokens, word, turns, holds, turning.denied(), turning.never()));
  }

  private ClaimDigest digest(
      Sentence sentence,
      List<Token> tokens,
      Lexicon.Match<ClaimWords.Word> word,
      List<Lexicon.Match<Polarity.Kind>> turns,
      boolean holds,
      boolean denied,
      boolean never) {
    Span place = new Span(tokens.get(word.first()).start(), tokens.get(word.end() - 1).end());
    int statement = context.statementAt(place);
    boolean first = turns.stream().anyMatch(t -> t.value() == Polarity.Kind.FIRST_PERSON);
    boolean corrects = turns.stream().anyMatch(t -> t.value() == Polarity.Kind.CORRECTION);
    Span shown = shown(sentence, place, statement);
    return new ClaimDigest(
        Passage.of(read.article(), shown),
        word.value().claim(),
        read.article().words(place).toLowerCase(Locale.ROOT).hashCode(),
        holds,
        denied,
        corrects,
        statement,
        context.referents(first ? sentence.span() : shown), // "we" are whom the speaker belongs to
        context.subjects(sentence, denied ? sentence.span() : shown, first ? statement : -1),
        context.before(sentence).map(each -> context.referents(each.span())).orElse(Set.of()),
        context.concepts(shown),
        context.before(sentence).map(each -> context.concepts(each.span())).orElse(Set.of()),
        context.labels(shown),
        words(shown, place),
        context.times(shown),
        never ? Optional.of(untilThen()) : context.time(sentence.span()));
  }

  /** All days until the article appeared: of what never was. */
  private Period untilThen() {
    return new Period(
        0,
        read.article().published().date().flatMap(Period::of).map(Period::to).orElse(Period.OPEN));
  }

  /** What tells the matter beside the claim's own words and names. */
  private Set<Integer> words(Span shown, Span own) {
    Set<Integer> stems = new HashSet<>();
    for (Token token : context.tokens(shown)) {
      if (!token.span().overlaps(own) && !context.isName(token.span())) {
        telling.add(token, stems);
      }
    }
    return stems;
  }

  /** The part of the statement in this sentence, else the whole sentence. */
  private Span shown(Sentence sentence, Span word, int statement) {
    if (statement >= 0) {
      Statement around = read.statements().get(statement);
      for (Span span : around.spans()) {
        if (span.overlaps(word) && span.overlaps(sentence.span())) {
          return new Span(
              Math.max(span.start(), sentence.span().start()),
              Math.min(span.end(), sentence.span().end()));
        }
      }
    }
    return sentence.span();
  }
}
