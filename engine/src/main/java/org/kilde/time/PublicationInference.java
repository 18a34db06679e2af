package org.kilde.time;

import java.util.List;
import java.util.Optional;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.BlockRole;
import org.kilde.article.Publication;
import org.kilde.article.TokenizedArticle;
import org.kilde.text.Sentence;
import org.kilde.text.Span;

/**
 * What an undated article's own words say of its publication; never more than follows from them. In
 * this order: a full date in a publication stamp or date line; "last year" beside a year; else the
 * latest past date told, as "then or later".
 */
public final class PublicationInference {
  private static final int FIRST_SENTENCES = 5;
  private static final int DATELINE = 60; // characters from the start of the story

  /** The publication as known, or as it follows from the times, which were read without one. */
  public Publication infer(TokenizedArticle article, List<TimeExpression> times) {
    Publication known = article.article().published();
    if (known.date().isPresent()) {
      return known;
    }
    return stamp(article, times)
        .map(date -> Publication.of(date, Publication.Basis.TEXT))
        .or(
            () ->
                RelativeYear.find(article, times)
                    .or(() -> Latest.find(article, times))
                    .map(date -> Publication.of(date, Publication.Basis.INFERRED)))
        .orElse(known);
  }

  /** A full date in a byline or in a date line before the first sentence's dash. */
  private static Optional<String> stamp(TokenizedArticle article, List<TimeExpression> times) {
    return times.stream()
        .filter(time -> time.value().length() == 10 && time.basis().equals("stated"))
        .filter(time -> isStamp(article, time.span()))
        .map(TimeExpression::value)
        .findFirst();
  }

  private static boolean isStamp(TokenizedArticle article, Span time) {
    Sentence sentence = sentence(article, time);
    if (article.role(sentence) == BlockRole.BYLINE) {
      return true;
    }
    if (isReportDay(article, time)) {
      return true;
    }
    boolean first = firstStory(article).filter(s -> s.equals(sentence)).isPresent();
    return first && time.end() - sentence.span().start() <= DATELINE && dashFollows(article, time);
  }

  /** "The ministry said on Tuesday (15 June 2027)" in the first sentences of the story. */
  private static boolean isReportDay(TokenizedArticle article, Span time) {
    String words = article.article().words();
    int start = time.start();
    Sentence first = firstStory(article).orElse(null);
    return first != null
        && article.sentenceAt(start) - article.sentenceAt(first.span().start()) < FIRST_SENTENCES
        && start >= 2
        && words.charAt(start - 1) == '('
        && time.end() < words.length()
        && words.charAt(time.end()) == ')'
        && isWeekday(article, article.tokenAt(start) - 2);
  }

  private static boolean isWeekday(TokenizedArticle article, int token) {
    return token >= 0
        && article
            .pack()
            .compiled(TimePatterns.class, TimePatterns::of)
            .isWeekday(article.tokens().get(token));
  }

  private static boolean dashFollows(TokenizedArticle article, Span time) {
    String words = article.article().words();
    int limit = Math.min(words.length(), time.end() + 20); // room for "(NTB)"
    for (int i = time.end(); i < limit; i++) {
      if ("–—".indexOf(words.charAt(i)) >= 0 || words.startsWith(" - ", i)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Sentence> firstStory(TokenizedArticle article) {
    return article.sentences().stream()
        .filter(sentence -> article.role(sentence) == BlockRole.BODY)
        .findFirst();
  }

  static Sentence sentence(TokenizedArticle article, Span span) {
    return article.sentences().stream()
        .filter(sentence -> sentence.span().contains(span))
        .findFirst()
        .orElseThrow();
  }
}
