package org.kilde.analysis;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.Annotation;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Figure;
import org.kilde.annotation.Mention;
import org.kilde.annotation.Statement;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.BlockRole;
import org.kilde.article.TokenizedArticle;
import org.kilde.text.Sentence;
import org.kilde.text.Span;

/**
 * What a figure's surroundings say of it: the source of the statement it stands in, the nearest
 * place and time of its sentence. A figure of a caption that was printed twice is kept once.
 */
final class FigureContext {
  private final TokenizedArticle article;
  private final List<Mention> mentions;
  private List<Mention> places = List.of();
  private final List<TimeExpression> times;
  private final List<Statement> statements;
  private List<Figure> figures = List.of();

  FigureContext(
      TokenizedArticle article,
      List<Mention> mentions,
      List<TimeExpression> times,
      List<Statement> statements) {
    this.article = article;
    this.mentions = mentions;
    this.times = times;
    this.statements = statements;
  }

  List<Figure> complete(List<Figure> found) {
    figures = found;
    // "31 Toten": the counted thing may look like a place, and is none.
    Set<Span> things = figures.stream().map(FigureContext::counted).collect(toSet());
    places =
        mentions.stream()
            .filter(each -> each.entityClass() == EntityClass.PLACE)
            .filter(each -> !things.contains(each.span()))
            .toList();
    List<Figure> complete = new ArrayList<>(figures.size());
    Set<String> captions = new HashSet<>();
    for (Figure figure : figures) {
      Sentence sentence = article.sentences().get(article.sentenceAt(figure.span().start()));
      boolean again =
          article.role(sentence) == BlockRole.CAPTION
              && !captions.add(article.article().words(figure.span()));
      if (!again && !isPostcode(figure)) {
        complete.add(placed(figure, sentence.span()));
      }
    }
    return new FigureSources(article, mentions, statements).attribute(complete);
  }

  /** "1024 København": four or five digits before a place count nothing. */
  private boolean isPostcode(Figure figure) {
    String words = article.article().words(figure.span());
    int digits = 0;
    while (digits < words.length() && Character.isDigit(words.charAt(digits))) {
      digits++;
    }
    int place = Annotation.firstFrom(places, figure.span().start());
    return (digits == 4 || digits == 5)
        && figure.measure().label().equals("count")
        && place < places.size()
        && places.get(place).span().start() == figure.span().start() + digits + 1;
  }

  private static Span counted(Figure figure) {
    return new Span(figure.span().end() - figure.of().length(), figure.span().end());
  }

  private Figure placed(Figure figure, Span sentence) {
    Mention place = nearest(places, figure.span(), sentence);
    TimeExpression time = timeOf(figure, sentence);
    return figure.withContext(
        place == null ? OptionalInt.empty() : OptionalInt.of(place.referent()),
        time == null ? Optional.empty() : Optional.of(time.value()));
  }

  /**
   * The nearest time, rather one that no other figure stands before: "58, up from 41 on Monday".
   */
  private @Nullable TimeExpression timeOf(Figure figure, Span sentence) {
    List<TimeExpression> own =
        within(times, sentence).stream().filter(time -> !isAnothers(time, figure)).toList();
    return nearest(own.isEmpty() ? times : own, figure.span(), sentence);
  }

  private boolean isAnothers(TimeExpression time, Figure figure) {
    int from = Math.min(time.span().end(), figure.span().end());
    int to = Math.max(time.span().start(), figure.span().start());
    return within(figures, new Span(from, Math.max(from, to))).stream()
        .anyMatch(each -> !each.span().overlaps(figure.span()));
  }

  /** Those of a list in text order that start within a span. */
  private static <A extends Annotation> List<A> within(List<A> ordered, Span span) {
    int first = Annotation.firstFrom(ordered, span.start());
    int end = first;
    while (end < ordered.size() && ordered.get(end).span().start() < span.end()) {
      end++;
    }
    return ordered.subList(first, end);
  }

  /** The one nearest to a figure within its sentence. */
  private static <A extends Annotation> @Nullable A nearest(
      List<A> ordered, Span figure, Span sentence) {
    A best = null;
    int least = Integer.MAX_VALUE;
    for (int i = Annotation.firstFrom(ordered, sentence.start()); i < ordered.size(); i++) {
      A each = ordered.get(i);
      if (each.span().start() >= sentence.end()) {
        break;
      }
      int gap = Math.max(figure.start() - each.span().end(), each.span().start() - figure.end());
      if (gap < least) {
        least = gap;
        best = each;
      }
    }
    return best;
  }
}
