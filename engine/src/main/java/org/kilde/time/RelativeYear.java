package org.kilde.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.BlockRole;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.Rule;
import org.kilde.text.Span;

/**
 * The year of publication where the text fixes it: "last year" beside "in January 2022" means 2023.
 * Beside: the same block, or a heading and what stands under it. All such pairs must agree, and no
 * year told may lie after it.
 */
final class RelativeYear {
  private RelativeYear() {}

  static Optional<String> find(TokenizedArticle article, List<TimeExpression> times) {
    TimePatterns patterns = article.pack().compiled(TimePatterns.class, TimePatterns::of);
    List<TimeExpression> years = new ArrayList<>();
    TreeSet<Integer> told = new TreeSet<>();
    for (TimeExpression time : times) {
      statedYear(time)
          .ifPresent(
              year -> {
                years.add(time);
                told.add(year);
              });
    }
    TreeSet<Integer> follow = new TreeSet<>();
    for (TimeExpression time : times) {
      Optional<Integer> offset = patterns.yearOffset(rule(time));
      if (offset.isPresent()) {
        nearest(article, years, time.span()).ifPresent(year -> follow.add(year - offset.get()));
      }
    }
    boolean fixed = follow.size() == 1 && told.last() <= follow.first();
    return fixed ? Optional.of(String.valueOf(follow.first())) : Optional.empty();
  }

  private static Optional<Rule> rule(TimeExpression time) {
    return time.derivation().steps().getFirst().rule();
  }

  private static Optional<Integer> statedYear(TimeExpression time) {
    boolean stated = time.basis().equals("stated") && !time.value().contains("X");
    return stated ? Optional.of(Integer.parseInt(time.value().substring(0, 4))) : Optional.empty();
  }

  /** The first year told in the same passage after the words, else the last before them. */
  private static Optional<Integer> nearest(
      TokenizedArticle article, List<TimeExpression> years, Span words) {
    Span passage = passage(article, words);
    Optional<Integer> before = Optional.empty();
    for (TimeExpression year : years) {
      if (passage.contains(year.span())) {
        if (year.span().start() > words.end()) {
          return statedYear(year);
        }
        before = statedYear(year);
      }
    }
    return before;
  }

  /** The block the words stand in; of a heading, all up to the next heading. */
  private static Span passage(TokenizedArticle article, Span words) {
    int block = PublicationInference.sentence(article, words).block();
    int end = block;
    if (isHeading(article, block)) {
      while (end + 1 < article.article().blocks().size() && !isHeading(article, end + 1)) {
        end++;
      }
    }
    return new Span(
        article.article().blocks().get(block).span().start(),
        article.article().blocks().get(end).span().end());
  }

  private static boolean isHeading(TokenizedArticle article, int block) {
    BlockRole role = article.article().blocks().get(block).role();
    return role == BlockRole.SUBHEAD || role == BlockRole.HEADLINE;
  }
}
