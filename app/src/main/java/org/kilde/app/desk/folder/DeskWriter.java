package org.kilde.app.desk.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.app.desk.ArticleRow;
import org.kilde.app.desk.DeskRows;
import org.kilde.app.desk.SavedSearch;
import org.kilde.app.desk.SearchRequest;
import org.kilde.app.desk.index.IndexWriting;
import org.kilde.app.desk.join.Joiner;
import org.kilde.app.desk.join.Joining;
import org.kilde.app.desk.store.NewArticle;
import org.kilde.app.desk.store.SqlStore;
import org.kilde.app.desk.store.StoreWriter;
import org.kilde.app.reader.Document;
import org.kilde.language.LanguagePacks;

/**
 * Changes a desk. Articles are committed {@value #BATCH} at a time: what was acknowledged survives
 * whatever happens to the process. For one thread; one process at a time.
 */
public final class DeskWriter implements AutoCloseable {
  /** Articles of one transaction. */
  public static final int BATCH = 200;

  private static final int STORYLESS = 4_000; // articles that get their stories at once
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final WriteLock lock;
  private final SqlStore base;
  private final DeskRows rows;
  private final StoreWriter store;
  private final IndexWriting index;
  private final IndexFeed feed;
  private final Joining joining;
  private final Joiner joiner;
  private final InstantSource clock;
  private int open; // articles of the transaction that is open; -1 if none is
  private long acknowledged;
  private boolean remembers;

  private DeskWriter(
      WriteLock lock, SqlStore base, IndexWriting index, LanguagePacks packs, InstantSource clock)
      throws IOException {
    this.lock = lock;
    this.base = base;
    this.rows = base.rows();
    this.store = base.writer();
    this.index = index;
    this.feed = new IndexFeed(rows, store, index);
    Again again = new Again(rows, packs);
    this.joining = new Joining(packs);
    this.joiner = new Joiner(packs, joining, store, again::readAgain);
    this.clock = clock;
    this.open = -1;
    if (feed.follow() > 0) { // a run before was cut off
      feed.commit();
    }
    if (rules().isEmpty()) {
      setRules(RulesPrint.of(packs));
    }
  }

  /** Opens a desk for changing it; made if there is none. Waits a little for another writer. */
  public static DeskWriter open(Path folder, LanguagePacks packs, InstantSource clock)
      throws IOException {
    DeskPaths paths = new DeskPaths(folder);
    paths.make();
    WriteLock lock = WriteLock.take(paths.lock(), PATIENCE);
    SqlStore base = SqlStore.openOrMake(paths.database());
    return new DeskWriter(lock, base, IndexWriting.open(paths.index(), packs), packs, clock);
  }

  /**
   * True if these bytes are on the desk; that they were met at another place too is logged.
   *
   * @param where path or address
   * @param method how they came
   */
  public boolean isKnown(String sha256, String where, String method) {
    Optional<String> article = store.findBySha256(sha256);
    if (article.isEmpty()) {
      return false;
    }
    if (!store.isCaptured(article.get(), where)) {
      begin();
      store.logKnown(sha256, article.get(), where, method, clock.instant());
    }
    return true;
  }

  /** True if an article was read from exactly this path or address, whatever it was then. */
  public boolean isFrom(String origin) {
    return store.isFrom(origin);
  }

  /** An article with all that can be made of it before its turn comes. */
  public record Prepared(Document document, AnalyzedArticle read, Joining.Ready joinable) {}

  /** Makes what needs nothing but the article; any thread may, at any time. */
  public Prepared prepare(Document document, AnalyzedArticle read) {
    return new Prepared(document, read, joining.prepare(read));
  }

  /** Adds an article; it is acknowledged with the next commit. */
  public Added add(Document document, AnalyzedArticle read, String method) throws IOException {
    return add(prepare(document, read), method);
  }

  /** Adds an article; it is acknowledged with the next commit. */
  public Added add(Prepared fresh, String method) throws IOException {
    Document document = fresh.document();
    AnalyzedArticle read = fresh.read();
    remember();
    begin();
    Optional<String> identity = Identity.of(document);
    OptionalInt before = identity.map(store::findCurrent).orElse(OptionalInt.empty());
    OptionalInt replaces =
        before.isPresent() && Revision.isOf(store.words(before.getAsInt()), read.article().words())
            ? before
            : OptionalInt.empty();
    List<NewArticle.Named> named = joiner.names(read);
    joiner.add(fresh.joinable().traits());
    byte[] digest = fresh.joinable().packed();
    store.add(
        new NewArticle(document, read, named, digest, clock.instant(), method, identity, replaces));
    open++;
    if (open >= BATCH) {
      commit();
    }
    return replaces.isPresent() ? Added.REVISION : Added.NEW;
  }

  /** What became of an article. */
  public enum Added {
    NEW,
    REVISION
  }

  private void remember() {
    if (!remembers) {
      joiner.remember();
      while (joiner.takeStoryless(STORYLESS) > 0) { // a run before was cut off
        join();
      }
      remembers = true;
    }
  }

  private void begin() {
    if (open < 0) {
      store.begin();
      open = 0;
    }
  }

  /** Makes what was added lasting; joins it with the rest if enough has come together. */
  public void commit() throws IOException {
    if (open < 0) {
      return;
    }
    store.commit();
    acknowledged += open;
    open = -1;
    feed.follow();
    if (joiner.isDue()) {
      join();
    }
  }

  /** How many articles were added for good. */
  public long acknowledged() {
    return acknowledged;
  }

  /** Commits, gives all articles their stories and makes everything visible to search. */
  public void finish() throws IOException {
    commit();
    remember();
    if (joiner.waiting() > 0) {
      join();
    }
    feed.commit();
  }

  private void join() {
    store.begin();
    joiner.join();
    store.commit();
  }

  public DeskRows rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    try (lock;
        base;
        store;
        index;
        feed) {
      if (open >= 0) {
        store.rollback();
        open = -1;
      }
    }
  }

  // ---- reading again ----

  /** What all articles' evidence was read by, if it is known. */
  public Optional<String> rules() {
    return store.setting(RULES);
  }

  /**
   * Begins to put all evidence in the place of what there is: stories go and come back as articles
   * are put with {@link #again}; {@link #finish} ends it.
   */
  public void beginAgain() {
    store.begin();
    store.dropStories();
    store.commit();
    joiner.forget();
    remembers = true;
  }

  /** Ids of all articles, superseded ones as well, in the order they are read again. */
  public List<String> all() {
    return store.allIds();
  }

  /** Puts the evidence of an article on the desk in the place of what there is. */
  public void again(Prepared fresh) throws IOException {
    AnalyzedArticle read = fresh.read();
    begin();
    boolean stands =
        rows.findArticleRow(read.article().id()).map(row -> !row.superseded()).orElse(false);
    List<NewArticle.Named> named = stands ? joiner.names(read) : List.of();
    if (stands) {
      joiner.add(fresh.joinable().traits());
    }
    store.replace(
        new NewArticle(
            fresh.document(),
            read,
            named,
            stands ? fresh.joinable().packed() : new byte[0],
            clock.instant(),
            "again",
            Identity.of(fresh.document()),
            OptionalInt.empty()));
    open++;
    if (open >= BATCH) {
      commit();
    }
  }

  /** Notes what the evidence of all articles was read by. */
  public void setRules(String print) {
    store.begin();
    store.set(RULES, print);
    store.commit();
  }

  private static final String RULES = "rules";

  // ---- what the user decides ----

  /** Makes two entities one; says the number by which it is undone. */
  public int merge(String entity, String into) {
    return decisions().merge(entity, into);
  }

  /**
   * Makes a name in an article mean somebody of its own; says the number by which it is undone.
   *
   * @param name as the article writes it, or the entity it was taken for
   */
  public int split(String article, String name) {
    return decisions().split(article, name);
  }

  /** Takes a merge or split back. */
  public void undo(int decision) {
    decisions().undo(decision);
  }

  private Decisions decisions() {
    if (open >= 0) {
      throw new IllegalStateException("decisions: found articles not committed; expected none.");
    }
    return new Decisions(rows, store, joiner, clock);
  }

  // ---- forgetting ----

  /**
   * Takes articles away, with all revisions of each and all that hangs on them: bytes, capture log,
   * evidence, their part in stories and search.
   *
   * @param idOrPath id of an article, or a file, folder or address it was read from
   */
  public Forgotten forget(String idOrPath) throws IOException {
    commit();
    Set<String> ids = new LinkedHashSet<>();
    Set<String> stories = new LinkedHashSet<>();
    for (String id : ids(idOrPath)) {
      ids.add(id);
      rows.findArticle(id).ifPresent(view -> view.revisions().forEach(each -> ids.add(each.id())));
    }
    ids.forEach(id -> rows.findArticleRow(id).flatMap(ArticleRow::story).ifPresent(stories::add));
    store.begin();
    ids.forEach(store::forget);
    stories.forEach(story -> joiner.refresh(story, store.documentsOf(story)));
    store.commit();
    store.compact();
    remembers = false;
    feed.follow();
    feed.commit();
    return new Forgotten(ids.size());
  }

  /** Ids of all articles that a path or id stands for. */
  private List<String> ids(String idOrPath) {
    List<String> ids = new ArrayList<>(store.idsFrom(idOrPath));
    if (rows.findArticleRow(idOrPath).isPresent()) {
      ids.add(idOrPath);
    }
    return ids;
  }

  // ---- searches that are looked at again ----

  /** Keeps a search under a name; what is on the desk now counts as looked at. */
  public void save(String name, SearchRequest request) {
    store.begin();
    store.save(new SavedSearch(name, request, clock.instant(), rows.lastAdded()));
    store.commit();
  }

  /** What is on the desk now counts as looked at; false if there is no such search. */
  public boolean seen(String name) {
    store.begin();
    boolean there = store.seen(name, rows.lastAdded());
    store.commit();
    return there;
  }

  /** Drops a saved search; false if there is none. */
  public boolean dropSearch(String name) {
    store.begin();
    boolean there = store.dropSearch(name);
    store.commit();
    return there;
  }
}
