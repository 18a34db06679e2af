package org.kilde.app.desk.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Attribution;
import org.kilde.annotation.Chain;
import org.kilde.annotation.Doubt;
import org.kilde.annotation.Figure;
import org.kilde.annotation.Mention;
import org.kilde.annotation.Statement;
import org.kilde.annotation.TimeExpression;
import org.kilde.annotation.Via;
import org.kilde.article.Block;
import org.kilde.text.Span;

/** Writes what was read off an article. */
final class EvidenceWriter {
  private static final List<String> TABLES =
      List.of("block", "mention", "moment", "figure", "statement", "chain", "doubt", "digest");

  private final Session session;

  EvidenceWriter(Session session) {
    this.session = session;
  }

  /**
   * @param entities numbers of whom the referents mean
   */
  void write(int article, int day, AnalyzedArticle read, int[] entities) {
    for (int i = 0; i < read.article().blocks().size(); i++) {
      Block block = read.article().blocks().get(i);
      session.run(
          "INSERT INTO block VALUES (?, ?, ?, ?, ?)",
          article,
          i,
          block.role().label(),
          block.span().start(),
          block.span().end());
    }
    for (int i = 0; i < read.mentions().size(); i++) {
      Mention mention = read.mentions().get(i);
      session.run(
          "INSERT INTO mention VALUES (?, ?, ?, ?, ?)",
          article,
          i,
          mention.referent(),
          mention.span().start(),
          mention.span().end());
    }
    for (int i = 0; i < read.times().size(); i++) {
      TimeExpression time = read.times().get(i);
      session.run(
          "INSERT INTO moment VALUES (?, ?, ?, ?, ?, ?)",
          article,
          i,
          time.span().start(),
          time.span().end(),
          time.value(),
          time.basis());
    }
    for (int i = 0; i < read.figures().size(); i++) {
      figure(article, i, day, read.figures().get(i), entities);
    }
    for (int i = 0; i < read.statements().size(); i++) {
      statement(article, i, day, read.statements().get(i), entities);
    }
    chainsAndDoubts(article, read);
  }

  private void figure(int article, int number, int day, Figure figure, int[] entities) {
    Optional<Attribution> source = figure.attribution();
    session.run(
        "INSERT INTO figure VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        article,
        number,
        day,
        figure.span().start(),
        figure.span().end(),
        figure.measure().label(),
        figure.low(),
        figure.high(),
        figure.qualifier().name(),
        figure.of(),
        figure.scope().name(),
        figure.hedged(),
        entity(entities, figure.place()),
        figure.asOf(),
        source.isPresent() ? entity(entities, source.get().referent()) : null,
        source.map(Attribution::text));
  }

  private void statement(int article, int number, int day, Statement statement, int[] entities) {
    session.run(
        "INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        article,
        number,
        day,
        Columns.spans(statement.spans()),
        statement.form().label(),
        entity(entities, statement.speaker().referent()),
        statement.speaker().text(),
        statement.speaker().role(),
        statement.speaker().kind().label(),
        statement.cue().map(Span::start),
        statement.cue().map(Span::end),
        Columns.names(statement.via().stream().map(Via::text).toList()),
        statement.negated(),
        statement.hedged());
  }

  private static @Nullable Integer entity(int[] entities, OptionalInt referent) {
    return referent.isPresent() ? Integer.valueOf(entities[referent.getAsInt()]) : null;
  }

  private void chainsAndDoubts(int article, AnalyzedArticle read) {
    for (int i = 0; i < read.chains().size(); i++) {
      Chain chain = read.chains().get(i);
      session.run(
          "INSERT INTO chain VALUES (?, ?, ?, ?)",
          article,
          i,
          chain.statement(),
          Columns.names(chain.path()));
    }
    for (int i = 0; i < read.doubts().size(); i++) {
      Doubt doubt = read.doubts().get(i);
      session.run(
          "INSERT INTO doubt VALUES (?, ?, ?, ?, ?, ?)",
          article,
          i,
          doubt.span().start(),
          doubt.span().end(),
          doubt.words().start(),
          doubt.words().end());
    }
  }

  /** Takes away all that {@link #write} wrote of an article, and what joining it told. */
  void delete(int article) {
    TABLES.forEach(table -> session.run("DELETE FROM " + table + " WHERE article = ?", article));
    Arrays.asList("f", "s")
        .forEach(
            kind ->
                session.run("DELETE FROM origin WHERE article = ? AND kind = ?", article, kind));
  }
}
