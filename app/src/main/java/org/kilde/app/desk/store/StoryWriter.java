package org.kilde.app.desk.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.kilde.finding.Comparison;
import org.kilde.finding.Contradiction;
import org.kilde.finding.Findings;
import org.kilde.finding.OriginCount;
import org.kilde.finding.SourcedFigure;
import org.kilde.finding.Verdict;
import org.kilde.story.Story;

/** Writes stories with what their articles show together. */
final class StoryWriter {
  private static final int MOST_PLACES = 40;

  private final Session session;
  private int next;

  StoryWriter(Session session) {
    this.session = session;
    reset();
  }

  void reset() {
    next = (int) session.number("SELECT MAX(story) FROM story") + 1;
  }

  void save(Story story, Findings findings) {
    int known = StorySql.number(session, story.id());
    int number = known == 0 ? next++ : known;
    if (known != 0) {
      clear(number);
      session.run("UPDATE article SET story = NULL WHERE story = ?", number);
    }
    Optional<OriginCount> count =
        findings.origins().stream().filter(each -> each.about().equals(story.id())).findFirst();
    int from = Days.last(story.from());
    int to = Days.last(story.to());
    session.run(
        "INSERT INTO story VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        story.id(),
        story.title(),
        language(story),
        story.from(),
        story.to(),
        from,
        to,
        story.documents().size(),
        count.map(OriginCount::outlets).orElse(0),
        count.map(OriginCount::owners).orElse(0),
        count.map(each -> (int) each.independent()).orElse(0),
        (int) findings.comparisons().stream().filter(c -> c.verdict() == Verdict.DISPUTED).count(),
        findings.contradictions().size(),
        StoryFindings.pack(findings));
    for (String document : story.documents()) {
      session.run("UPDATE article SET story = ? WHERE id = ?", number, document);
    }
    tags(number, to);
    findings(number, to, findings);
  }

  private String language(Story story) {
    return session
        .find(
            "SELECT language FROM article WHERE id = ?",
            row -> row.getString(1),
            story.documents().getFirst())
        .orElse("und");
  }

  private void tags(int story, int day) {
    Set<List<String>> tags = new LinkedHashSet<>();
    session.list(
        "SELECT DISTINCT language, outlet FROM article WHERE story = ?",
        row -> {
          tags.add(List.of(StorySql.LANGUAGE, row.getString(1)));
          Columns.text(row, "outlet").ifPresent(each -> tags.add(List.of(StorySql.OUTLET, each)));
          return story;
        },
        story);
    session.list(
        "SELECT r.entity, COUNT(*) AS n FROM article a JOIN referent r ON r.article = a.article"
            + " JOIN entity e ON e.entity = r.entity AND e.class = 'place' WHERE a.story = ?"
            + " GROUP BY r.entity ORDER BY n DESC, r.entity LIMIT ?",
        row -> tags.add(List.of(StorySql.PLACE, row.getString(1))),
        story,
        MOST_PLACES);
    tags.forEach(
        tag ->
            session.run(
                "INSERT INTO story_tag VALUES (?, ?, ?, ?)", tag.get(0), tag.get(1), day, story));
  }

  private void findings(int story, int day, Findings findings) {
    for (Comparison each : findings.comparisons()) {
      session.run(
          "INSERT INTO comparison VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
          each.id(),
          story,
          day,
          each.measure(),
          each.group(),
          each.verdict().label());
      each.figures().forEach(this::origin);
    }
    for (Contradiction each : findings.contradictions()) {
      session.run(
          "INSERT INTO contradiction VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
          each.id(),
          story,
          day,
          each.relation().label(),
          each.about());
    }
  }

  private void origin(SourcedFigure figure) {
    int article = ArticleSql.number(session, figure.document());
    session.run(
        "DELETE FROM origin WHERE article = ? AND kind = 'f' AND number = ?",
        article,
        figure.index());
    session.run(
        "INSERT INTO origin VALUES (?, 'f', ?, ?, ?, ?)",
        article,
        figure.index(),
        figure.origin().key(),
        figure.origin().name(),
        figure.origin().standing().label());
  }

  private void clear(int story) {
    for (String table : List.of("story", "story_tag", "comparison", "contradiction")) {
      session.run("DELETE FROM " + table + " WHERE story = ?", story);
    }
  }

  void dropAll() {
    session.run("UPDATE article SET story = NULL WHERE story IS NOT NULL");
    for (String table : List.of("story", "story_tag", "comparison", "contradiction", "origin")) {
      session.run("DELETE FROM " + table);
    }
  }

  /** Takes a story away if none of its articles is left in it. */
  void dropIfEmpty(String id) {
    OptionalInt number =
        session
            .find(
                "SELECT s.story FROM story s WHERE s.id = ? AND NOT EXISTS"
                    + " (SELECT 1 FROM article a WHERE a.story = s.story)",
                row -> OptionalInt.of(row.getInt(1)),
                id)
            .orElse(OptionalInt.empty());
    number.ifPresent(this::clear);
  }
}
