package org.kilde.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.Block;
import org.kilde.article.BlockRole;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePack;
import org.kilde.text.Sentence;
import org.kilde.text.Span;

/**
 * Finds calendar expressions by the patterns of the language pack, in one pass over the tokens; the
 * article's publication date is what relative ones count from.
 */
public final class TimeFinder {

  /** Time expressions of all blocks that are read, in order. */
  public List<TimeExpression> find(TokenizedArticle article) {
    LanguagePack pack = article.pack();
    TimePatterns patterns = pack.compiled(TimePatterns.class, TimePatterns::of);
    Tense tense = pack.compiled(Tense.class, Tense::of);
    TimeResolver resolver = new TimeResolver(Anchor.of(article.article().published()));
    List<TimeExpression> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Block block = article.block(sentence);
      if (block.role() != BlockRole.NAVIGATION && block.role() != BlockRole.TEASER) {
        find(article, sentence, patterns, tense, resolver, found);
      }
    }
    return found;
  }

  private static void find(
      TokenizedArticle article,
      Sentence sentence,
      TimePatterns patterns,
      Tense tense,
      TimeResolver resolver,
      List<TimeExpression> found) {
    int at = sentence.firstToken();
    while (at < sentence.endToken()) {
      TimePatterns.Match match = patterns.longestAt(article.tokens(), at, sentence.endToken());
      if (match == null) {
        at++;
        continue;
      }
      boolean future =
          tense.isFuture(
              article.tokens(), sentence.firstToken(), at, match.end(), sentence.endToken());
      Span span = article.span(at, match.end());
      resolver
          .resolve(match, future)
          .ifPresent(moment -> found.add(expression(span, moment, match.pattern())));
      at = match.end();
    }
  }

  private static TimeExpression expression(Span span, Moment moment, TimePattern pattern) {
    Derivation.Step step =
        new Derivation.Step(
            "time pattern, value from " + moment.basis(),
            Optional.of(pattern.rule()),
            Optional.of(span));
    return new TimeExpression(span, moment.value(), moment.basis(), Derivation.of(step));
  }
}
