package org.kilde.time;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.BlockRole;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.Rule;
import org.kilde.text.Span;

/**
 * The year of publication where the text fixes it by telling one time in two ways: "last year, in
 * January 2022" or a heading "… last year" over a passage whose only year is that of "in January
 * 2022" mean 2023. A bare year ("since 2008") beside "last year" is another time and fixes nothing.
 * All such pairs must agree, and no year told may lie after it.
 */
final class RelativeYear {
  private static final int MONTH = 7; // letters of 2022-01: as precise as a dated time must be

  private RelativeYear() {}

  static Optional<String> find(TokenizedArticle article, List<TimeExpression> times) {
    TimePatterns patterns = article.pack().compiled(TimePatterns.class, TimePatterns::of);
    TreeSet<Integer> told = new TreeSet<>();
    TreeSet<Integer> follow = new TreeSet<>();
    for (TimeExpression time : times) {
      statedYear(time).ifPresent(told::add);
      Optional<Integer> offset = patterns.yearOffset(rule(time));
      if (offset.isPresent()) {
        sameTime(article, times, time.span()).ifPresent(year -> follow.add(year - offset.get()));
      }
    }
    boolean fixed = follow.size() == 1 && told.last() <= follow.first();
    return fixed ? Optional.of(String.valueOf(follow.first())) : Optional.empty();
  }

  private static Optional<Rule> rule(TimeExpression time) {
    return time.derivation().steps().getFirst().rule();
  }

  private static Optional<Integer> statedYear(TimeExpression time) {
    boolean stated =
        time.basis().equals("stated")
            && !time.value().contains("X")
            && Character.isDigit(time.value().charAt(0));
    return stated ? Optional.of(Integer.parseInt(time.value().substring(0, 4))) : Optional.empty();
  }

  /** The year of a dated time that the words tell once more. */
  private static Optional<Integer> sameTime(
      TokenizedArticle article, List<TimeExpression> times, Span words) {
    int block = PublicationInference.sentence(article, words).block();
    return isHeading(article, block)
        ? onlyYear(times, under(article, block))
        : times.stream()
            .filter(time -> isDated(time) && isBeside(article, time.span(), words))
            .findFirst()
            .flatMap(RelativeYear::statedYear);
  }

  private static boolean isDated(TimeExpression time) {
    return statedYear(time).isPresent() && time.value().length() >= MONTH;
  }

  /** The one year a passage tells, with its month or day. */
  private static Optional<Integer> onlyYear(List<TimeExpression> times, Span passage) {
    TreeSet<Integer> years = new TreeSet<>();
    boolean dated = false;
    for (TimeExpression time : times) {
      if (passage.contains(time.span())) {
        statedYear(time).ifPresent(years::add);
        dated |= isDated(time);
      }
    }
    return dated && years.size() == 1 ? Optional.of(years.first()) : Optional.empty();
  }

  /** Nothing but a comma, a dash or a bracket stands between the two. */
  private static boolean isBeside(TokenizedArticle article, Span one, Span other) {
    Span first = one.start() < other.start() ? one : other;
    Span second = first == one ? other : one;
    if (first.end() >= second.start()) {
      return false;
    }
    String between = article.article().words(new Span(first.end(), second.start())).strip();
    return between.length() == 1 && ",–—-(".contains(between);
  }

  /** A heading and all that stands under it, up to the next one. */
  private static Span under(TokenizedArticle article, int heading) {
    int end = heading;
    while (end + 1 < article.article().blocks().size() && !isHeading(article, end + 1)) {
      end++;
    }
    return new Span(
        article.article().blocks().get(heading).span().start(),
        article.article().blocks().get(end).span().end());
  }

  private static boolean isHeading(TokenizedArticle article, int block) {
    BlockRole role = article.article().blocks().get(block).role();
    return role == BlockRole.SUBHEAD || role == BlockRole.HEADLINE;
  }
}
