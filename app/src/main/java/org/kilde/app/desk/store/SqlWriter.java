package org.kilde.app.desk.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.kilde.app.desk.Decision;
import org.kilde.app.desk.SavedSearch;
import org.kilde.app.reader.Original;
import org.kilde.article.Article;
import org.kilde.finding.Findings;
import org.kilde.story.Story;

/** Writes to a database over one connection. */
final class SqlWriter implements StoreWriter {
  private final Session session;
  private final EvidenceWriter evidence;
  private final EntityWriter entities;
  private final StoryWriter stories;
  private final DecisionWriter decisions;
  private final JoiningSql joining;
  private int nextArticle;
  private int nextContent;
  private int nextCapture;
  private long changes;

  SqlWriter(Session session) {
    this.session = session;
    this.evidence = new EvidenceWriter(session);
    this.entities = new EntityWriter(session);
    this.stories = new StoryWriter(session);
    this.joining = new JoiningSql(session);
    this.decisions = new DecisionWriter(session, entities);
    count();
  }

  private void count() {
    nextArticle = (int) session.number("SELECT MAX(article) FROM article") + 1;
    nextContent = (int) session.number("SELECT MAX(content) FROM content") + 1;
    nextCapture = (int) session.number("SELECT MAX(capture) FROM capture") + 1;
    changes =
        Math.max(
            session.number("SELECT MAX(changed) FROM article"),
            session.number("SELECT MAX(changed) FROM forgotten"));
  }

  @Override
  public void begin() {
    session.begin();
  }

  @Override
  public void commit() {
    session.commit();
  }

  @Override
  public void rollback() {
    session.rollback();
    entities.reset();
    stories.reset();
    count();
  }

  @Override
  public Optional<String> findBySha256(String sha256) {
    return session.find(
        "SELECT a.id FROM content c JOIN article a ON a.content = c.content WHERE c.sha256 = ?",
        row -> row.getString(1),
        (Object) Bytes.ofHex(sha256));
  }

  @Override
  public boolean isCaptured(String article, String origin) {
    return session.number(
            "SELECT COUNT(*) FROM capture WHERE article = ? AND origin = ?", article, origin)
        > 0;
  }

  @Override
  public boolean isFrom(String origin) {
    return session.number("SELECT COUNT(*) FROM article WHERE origin = ?", origin) > 0;
  }

  @Override
  public void logKnown(String sha256, String article, String origin, String method, Instant at) {
    long length =
        session.number("SELECT length FROM content WHERE sha256 = ?", (Object) Bytes.ofHex(sha256));
    log(at, origin, method, Bytes.ofHex(sha256), length, article, "known");
  }

  private void log(
      Instant at,
      String origin,
      String method,
      byte[] sha256,
      long length,
      String article,
      String outcome) {
    session.run(
        "INSERT INTO capture VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        nextCapture++,
        at.toString(),
        origin,
        method,
        sha256,
        length,
        article,
        outcome);
  }

  @Override
  public OptionalInt findCurrent(String identity) {
    return session
        .find(
            "SELECT article FROM article WHERE identity = ? AND superseded = 0"
                + " ORDER BY revision DESC",
            row -> OptionalInt.of(row.getInt(1)),
            identity)
        .orElse(OptionalInt.empty());
  }

  @Override
  public String words(int article) {
    return ArticleSql.words(session, article).orElse("");
  }

  @Override
  public int add(NewArticle fresh) {
    byte[] sha256 = Bytes.ofHex(fresh.document().sha256());
    byte[] bytes = fresh.document().original().bytes();
    int content = nextContent++;
    session.run(
        "INSERT INTO content VALUES (?, ?, ?, ?)",
        content,
        sha256,
        bytes.length,
        Bytes.pack(bytes));
    boolean replaces = fresh.replaces().isPresent();
    log(
        fresh.at(),
        fresh.read().article().origin(),
        fresh.method(),
        sha256,
        bytes.length,
        fresh.read().article().id(),
        replaces ? "revision" : "new");
    int revision = 1;
    if (replaces) {
      int before = fresh.replaces().getAsInt();
      revision = 1 + (int) session.number("SELECT revision FROM article WHERE article = ?", before);
      supersede(before);
    }
    int article = nextArticle++;
    insert(article, content, revision, fresh);
    return article;
  }

  private void supersede(int article) {
    takeEvidence(article);
    session.run(
        "UPDATE article SET superseded = 1, story = NULL, changed = ? WHERE article = ?",
        ++changes,
        article);
  }

  private void insert(int article, int content, int revision, NewArticle fresh) {
    Article read = fresh.read().article();
    Original original = fresh.document().original();
    int day = Days.last(read.published().date());
    session.run(
        "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " NULL, ?, ?, 0, ?)",
        article,
        read.id(),
        content,
        original.form().label(),
        original.address(),
        original.charset(),
        original.fields(),
        fresh.document().plain(),
        read.origin(),
        fresh.identity(),
        fresh.at().toString(),
        read.language().value(),
        read.published().date(),
        read.published().basis().name(),
        day,
        read.outlet().map(outlet -> outlet.name()),
        read.url(),
        title(read),
        fresh.read().statements().size(),
        fresh.read().figures().size(),
        revision,
        fresh.replaces(),
        ++changes);
    session.run("INSERT INTO wording VALUES (?, ?)", article, Bytes.packText(read.words()));
    if (fresh.entities().size() == fresh.read().referents().size()) {
      session.run("INSERT INTO digest VALUES (?, ?)", article, fresh.digest());
      int[] numbers = entities.write(article, day, fresh.read(), fresh.entities());
      evidence.write(article, day, fresh.read(), numbers);
    } // else it is superseded: only its words are kept
  }

  /** Its title, else its first words. */
  private static String title(Article article) {
    return article
        .title()
        .or(() -> article.blocks().stream().findFirst().map(block -> article.words(block.span())))
        .map(words -> words.length() > 300 ? words.substring(0, 299) + "…" : words)
        .orElse("");
  }

  @Override
  public int replace(NewArticle again) {
    int article = ArticleSql.number(session, again.read().article().id());
    record Before(
        int content,
        int revision,
        @Nullable Integer revisionOf,
        int superseded,
        @Nullable Integer story,
        String at) {}
    Before before =
        session
            .find(
                "SELECT content, revision, revision_of, superseded, story, read_at FROM article"
                    + " WHERE article = ?",
                row ->
                    new Before(
                        row.getInt(1),
                        row.getInt(2),
                        (Integer) row.getObject(3),
                        row.getInt(4),
                        (Integer) row.getObject(5),
                        row.getString(6)),
                article)
            .orElseThrow();
    takeEvidence(article);
    session.run("DELETE FROM wording WHERE article = ?", article);
    session.run("DELETE FROM article WHERE article = ?", article);
    insert(article, before.content(), before.revision(), again);
    session.run(
        "UPDATE article SET revision_of = ?, superseded = ?, story = ?, read_at = ?"
            + " WHERE article = ?",
        before.revisionOf(),
        before.superseded(),
        before.story(),
        before.at(),
        article);
    return article;
  }

  private void takeEvidence(int article) {
    String language =
        session
            .find("SELECT language FROM article WHERE article = ?", r -> r.getString(1), article)
            .orElse("");
    entities.delete(article, language); // before statements: it counts them
    evidence.delete(article);
  }

  @Override
  public boolean forget(String id) {
    int article = ArticleSql.number(session, id);
    if (article == 0) {
      return false;
    }
    takeEvidence(article);
    long content = session.number("SELECT content FROM article WHERE article = ?", article);
    session.run("DELETE FROM wording WHERE article = ?", article);
    session.run("DELETE FROM article WHERE article = ?", article);
    session.run("DELETE FROM content WHERE content = ?", content);
    session.run("DELETE FROM capture WHERE article = ?", id);
    session.run("INSERT INTO forgotten VALUES (?, ?)", ++changes, id);
    return true;
  }

  @Override
  public void compact() {
    session.compact();
  }

  @Override
  public List<String> allIds() {
    return session.list("SELECT id FROM article ORDER BY article", row -> row.getString(1));
  }

  @Override
  public List<String> idsFrom(String origin) {
    List<String> ids = new ArrayList<>();
    for (String below : List.of("", "/", ":", "!")) { // a file; in a folder; a line; in an archive
      ids.addAll(
          below.isEmpty()
              ? session.list(
                  "SELECT id FROM article WHERE origin = ?", row -> row.getString(1), origin)
              : session.list(
                  "SELECT id FROM article WHERE origin >= ? AND origin < ?",
                  row -> row.getString(1),
                  origin + below,
                  origin + (char) (below.charAt(0) + 1)));
    }
    return ids.stream().distinct().toList();
  }

  @Override
  public List<Remembered> latest(int most) {
    return joining.latest(most);
  }

  @Override
  public List<Digested> storyless(int most) {
    return joining.storyless(most);
  }

  @Override
  public List<Digested> digests(List<String> ids) {
    return joining.digests(ids);
  }

  @Override
  public List<String> documentsOf(String story) {
    return joining.documentsOf(story);
  }

  @Override
  public void dropDigestsBefore(int latest) {
    joining.dropBefore(latest);
  }

  @Override
  public List<Changed> changesAfter(long change, int most) {
    return session.list(
        "SELECT changed, id, superseded FROM article WHERE changed > ?"
            + " UNION ALL SELECT changed, id, 1 FROM forgotten WHERE changed > ?"
            + " ORDER BY 1 LIMIT ?",
        row -> new Changed(row.getLong(1), row.getString(2), row.getInt(3) != 0),
        change,
        change,
        most);
  }

  @Override
  public void save(Story story, Findings findings) {
    stories.save(story, findings);
  }

  @Override
  public void dropStories() {
    stories.dropAll();
  }

  @Override
  public void dropIfEmpty(String story) {
    stories.dropIfEmpty(story);
  }

  @Override
  public int decide(
      Decision.Kind kind,
      String entity,
      String target,
      Optional<String> article,
      Optional<String> name,
      Instant at) {
    return decisions.decide(kind, entity, target, article, name, at);
  }

  @Override
  public boolean undo(int decision, Instant at) {
    return decisions.undo(decision, at);
  }

  @Override
  public Optional<String> nameOf(String article, String entity) {
    return session.find(
        "SELECT r.name FROM article a JOIN referent r ON r.article = a.article"
            + " JOIN entity e ON e.entity = r.entity JOIN entity c ON c.entity = e.canonical"
            + " WHERE a.id = ? AND c.id = ? ORDER BY r.number",
        row -> row.getString(1),
        article,
        entity);
  }

  @Override
  public void assign(String article, String name, String entity, String target) {
    decisions.assign(article, name, entity, target);
  }

  @Override
  public void save(SavedSearch search) {
    SavedSql.save(session, search);
  }

  @Override
  public boolean seen(String search, long change) {
    return session.run("UPDATE saved_search SET seen = ? WHERE name = ?", change, search) > 0;
  }

  @Override
  public boolean dropSearch(String search) {
    return session.run("DELETE FROM saved_search WHERE name = ?", search) > 0;
  }

  @Override
  public Optional<String> setting(String name) {
    return CountSql.setting(session, name);
  }

  @Override
  public void set(String name, String value) {
    if (session.run("UPDATE setting SET value = ? WHERE name = ?", value, name) == 0) {
      session.run("INSERT INTO setting VALUES (?, ?)", name, value);
    }
  }

  @Override
  public long changes() {
    return changes;
  }

  @Override
  public void close() {
    session.close();
  }
}
