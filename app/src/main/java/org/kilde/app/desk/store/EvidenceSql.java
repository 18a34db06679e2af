package org.kilde.app.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.kilde.annotation.Figure;
import org.kilde.annotation.Qualifier;
import org.kilde.app.desk.ArticleRow;
import org.kilde.app.desk.ChainRow;
import org.kilde.app.desk.DoubtRow;
import org.kilde.app.desk.EntityRef;
import org.kilde.app.desk.FigureRow;
import org.kilde.app.desk.MentionRow;
import org.kilde.app.desk.OriginRow;
import org.kilde.app.desk.StatementRow;
import org.kilde.app.desk.TimeRow;
import org.kilde.app.export.RecordIds;
import org.kilde.text.Span;

/** Reads what was read off articles, with their words; keeps what rows share for one answer. */
final class EvidenceSql {
  static final String STATEMENT =
      "s.article AS row_article, s.number, s.spans, s.form, s.speaker, s.speaker_words,"
          + " s.speaker_role, s.speaker_kind, s.cue_start, s.cue_stop, s.via, s.negated, s.hedged,"
          + " o.origin AS origin_key, o.name AS origin_name, o.standing";
  static final String STATEMENT_FROM =
      " FROM statement s LEFT JOIN origin o"
          + " ON o.article = s.article AND o.kind = 's' AND o.number = s.number";
  static final String FIGURE =
      "f.article AS row_article, f.number, f.start, f.stop, f.measure, f.low, f.high, f.qualifier,"
          + " f.counted, f.scope, f.hedged, f.place, f.as_of, f.source, f.source_words,"
          + " o.origin AS origin_key, o.name AS origin_name, o.standing";
  static final String FIGURE_FROM =
      " FROM figure f LEFT JOIN origin o"
          + " ON o.article = f.article AND o.kind = 'f' AND o.number = f.number";
  private static final int AROUND = 60; // characters beside a figure
  private static final String BETWEEN = " … ";

  private final Session session;
  private final Map<Integer, ArticleRow> articles = new HashMap<>();
  private final Map<Integer, String> words = new HashMap<>();
  private final Map<Integer, Optional<EntityRef>> entities = new HashMap<>();

  EvidenceSql(Session session) {
    this.session = session;
  }

  private ArticleRow article(int number) {
    return articles.computeIfAbsent(
        number,
        each ->
            session
                .find(
                    "SELECT " + ArticleSql.COLUMNS + " FROM article a WHERE a.article = ?",
                    ArticleSql::row,
                    each)
                .orElseThrow());
  }

  String words(int article) {
    return words.computeIfAbsent(article, each -> ArticleSql.words(session, each).orElse(""));
  }

  private Optional<EntityRef> entity(OptionalInt number) {
    return number.isEmpty()
        ? Optional.empty()
        : entities.computeIfAbsent(number.getAsInt(), each -> EntitySql.ref(session, each));
  }

  StatementRow statement(ResultSet row) throws SQLException {
    int number = row.getInt("row_article");
    ArticleRow article = article(number);
    List<Span> spans = Columns.spans(row.getString("spans"));
    OptionalInt cue = Columns.whole(row, "cue_start");
    return new StatementRow(
        RecordIds.statement(article.id(), row.getInt("number")),
        article,
        spans,
        spans.stream().map(span -> span.in(words(number))).collect(Collectors.joining(BETWEEN)),
        row.getString("form"),
        entity(Columns.whole(row, "speaker")),
        row.getString("speaker_words"),
        row.getString("speaker_role"),
        row.getString("speaker_kind"),
        cue.isPresent()
            ? Optional.of(new Span(cue.getAsInt(), row.getInt("cue_stop")))
            : Optional.empty(),
        Columns.names(row.getString("via")),
        row.getInt("negated") != 0,
        row.getInt("hedged") != 0,
        origin(row));
  }

  private static Optional<OriginRow> origin(ResultSet row) throws SQLException {
    String key = row.getString("origin_key");
    return key == null
        ? Optional.empty()
        : Optional.of(new OriginRow(key, row.getString("origin_name"), row.getString("standing")));
  }

  FigureRow figure(ResultSet row) throws SQLException {
    int number = row.getInt("row_article");
    ArticleRow article = article(number);
    String text = words(number);
    Span span = Columns.span(row, "start", "stop");
    return new FigureRow(
        RecordIds.figure(article.id(), row.getInt("number")),
        article,
        span,
        span.in(text),
        text.substring(Math.max(0, span.start() - AROUND), span.start()),
        text.substring(span.end(), Math.min(text.length(), span.end() + AROUND)),
        row.getString("measure"),
        Columns.number(row, "low"),
        Columns.number(row, "high"),
        Qualifier.valueOf(row.getString("qualifier")),
        row.getString("counted"),
        Figure.Scope.valueOf(row.getString("scope")),
        row.getInt("hedged") != 0,
        entity(Columns.whole(row, "place")),
        Columns.text(row, "as_of"),
        entity(Columns.whole(row, "source")),
        Columns.text(row, "source_words"),
        origin(row));
  }

  List<StatementRow> statementsOf(int article) {
    return session.list(
        "SELECT " + STATEMENT + STATEMENT_FROM + " WHERE s.article = ? ORDER BY s.number",
        this::statement,
        article);
  }

  List<FigureRow> figuresOf(int article) {
    return session.list(
        "SELECT " + FIGURE + FIGURE_FROM + " WHERE f.article = ? ORDER BY f.number",
        this::figure,
        article);
  }

  List<MentionRow> mentionsOf(int article, String id) {
    return session.list(
        "SELECT m.number, m.start, m.stop, r.entity FROM mention m JOIN referent r"
            + " ON r.article = m.article AND r.number = m.referent"
            + " WHERE m.article = ? ORDER BY m.number",
        row ->
            new MentionRow(
                RecordIds.mention(id, row.getInt("number")),
                Columns.span(row, "start", "stop"),
                entity(OptionalInt.of(row.getInt("entity"))).orElseThrow()),
        article);
  }

  List<TimeRow> timesOf(int article, String id) {
    return session.list(
        "SELECT number, start, stop, value, basis FROM moment WHERE article = ? ORDER BY number",
        row ->
            new TimeRow(
                RecordIds.time(id, row.getInt("number")),
                Columns.span(row, "start", "stop"),
                row.getString("value"),
                row.getString("basis")),
        article);
  }

  List<DoubtRow> doubtsOf(int article, String id) {
    return session.list(
        "SELECT number, start, stop, words_start, words_stop FROM doubt WHERE article = ?"
            + " ORDER BY number",
        row ->
            new DoubtRow(
                RecordIds.doubt(id, row.getInt("number")),
                Columns.span(row, "start", "stop"),
                Columns.span(row, "words_start", "words_stop")),
        article);
  }

  List<ChainRow> chainsOf(int article, String id) {
    List<ChainRow> chains = new ArrayList<>();
    session.list(
        "SELECT statement, path FROM chain WHERE article = ? ORDER BY number",
        row -> {
          OptionalInt statement = Columns.whole(row, "statement");
          return chains.add(
              new ChainRow(
                  statement.isPresent()
                      ? Optional.of(RecordIds.statement(id, statement.getAsInt()))
                      : Optional.empty(),
                  Columns.names(row.getString("path"))));
        },
        article);
    return chains;
  }
}
