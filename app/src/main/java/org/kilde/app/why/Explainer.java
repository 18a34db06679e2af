package org.kilde.app.why;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Annotation;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.Doubt;
import org.kilde.annotation.Figure;
import org.kilde.annotation.Mention;
import org.kilde.annotation.Referent;
import org.kilde.annotation.Statement;
import org.kilde.annotation.TimeExpression;
import org.kilde.app.export.RecordIds;
import org.kilde.app.words.DateWords;
import org.kilde.app.words.FigureWords;
import org.kilde.app.words.SpeakerWords;
import org.kilde.article.Article;
import org.kilde.text.Span;

/** Explains the rows of one article. */
public final class Explainer {
  private final AnalyzedArticle read;
  private final Article article;

  public Explainer(AnalyzedArticle read) {
    this.read = read;
    this.article = read.article();
  }

  /** Every row of the article that has an id, by kind and place. */
  public List<Explanation> explain() {
    List<Explanation> all = new ArrayList<>();
    for (int i = 0; i < read.statements().size(); i++) {
      all.add(explanation(RecordIds.statement(article, i), read.statements().get(i)));
    }
    for (int i = 0; i < read.figures().size(); i++) {
      all.add(explanation(RecordIds.figure(article, i), read.figures().get(i)));
    }
    for (int i = 0; i < read.times().size(); i++) {
      all.add(explanation(RecordIds.time(article, i), read.times().get(i)));
    }
    for (int i = 0; i < read.mentions().size(); i++) {
      all.add(explanation(RecordIds.mention(article, i), read.mentions().get(i)));
    }
    for (int i = 0; i < read.doubts().size(); i++) {
      all.add(explanation(RecordIds.doubt(article, i), read.doubts().get(i)));
    }
    return all;
  }

  private Explanation explanation(String id, Annotation row) {
    return new Explanation(
        id,
        what(row),
        row.span(),
        words(row),
        row.derivation().steps().stream().map(this::step).toList());
  }

  private Explanation.Step step(Derivation.Step step) {
    return new Explanation.Step(
        step.what(),
        step.rule().map(Object::toString),
        step.words().map(article::words).map(String::strip));
  }

  private String words(Annotation row) {
    return switch (row) {
      case Statement statement ->
          statement.spans().stream().map(article::words).collect(Collectors.joining(" … "));
      case Mention mention -> article.words(mention.span());
      case Figure figure -> article.words(figure.span());
      case TimeExpression time -> article.words(time.span());
      case Doubt doubt -> article.words(doubt.span());
    };
  }

  private String what(Annotation row) {
    return switch (row) {
      case Statement statement ->
          "statement of "
              + SpeakerWords.of(statement.speaker(), read.referents()).label()
              + " ("
              + statement.form().label()
              + ")";
      case Figure figure -> FigureWords.amount(figure) + " " + FigureWords.measure(figure);
      case TimeExpression time -> DateWords.of(time.value());
      case Mention mention -> name(read.referents().get(mention.referent()));
      case Doubt doubt -> "doubted by the article: “" + article.words(doubt.words()) + "”";
    };
  }

  private static String name(Referent referent) {
    return referent.name() + ", " + referent.entityClass().label();
  }

  /** The words of the line around a span, for showing it in its place. */
  public String line(Span span) {
    String text = article.words();
    int start = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
    int end = text.indexOf('\n', span.end());
    return text.substring(start, end < 0 ? text.length() : end).strip();
  }
}
