package org.kilde.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.Block;
import org.kilde.article.BlockRole;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePack;
import org.kilde.text.Sentence;
import org.kilde.text.Span;
import org.kilde.text.Token;

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
    Units units = article.pack().compiled(Units.class, Units::of);
    boolean capitals = article.pack().setting("time-words", "lower").equals("capitalized");
    int at = sentence.firstToken();
    while (at < sentence.endToken()) {
      TimePatterns.Match match = patterns.longestAt(article.tokens(), at, sentence.endToken());
      if (match == null
          || !capitals && isName(article, at, match.end(), sentence)
          || isCount(article, match.end(), sentence, units.words())) {
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

  /**
   * Where days and months are written small, a capital inside a sentence makes them part of a name.
   */
  private static boolean isName(TokenizedArticle article, int from, int to, Sentence sentence) {
    for (int i = Math.max(from, sentence.firstToken() + 1); i < to; i++) {
      Token token = article.tokens().get(i);
      boolean starts = article.tokens().get(i - 1).isMark();
      boolean capital = token.isWord() && token.isCapitalized() && token.text().length() > 1;
      if (capital && !starts && Character.isLowerCase(token.text().charAt(1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "from 1800 to 2000 kroner": what ends in a number and is followed by a unit counts something.
   */
  private static boolean isCount(
      TokenizedArticle article, int end, Sentence sentence, Set<String> units) {
    return end < sentence.endToken()
        && article.tokens().get(end - 1).isNumber()
        && units.contains(article.tokens().get(end).norm());
  }

  /** Units of measure, which make a number before them no year. */
  private record Units(Set<String> words) {
    static Units of(LanguagePack pack) {
      return new Units(pack.words("unit"));
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
