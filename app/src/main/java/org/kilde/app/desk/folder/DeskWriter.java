package org.kilde.app.desk.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.app.desk.DeskRows;
import org.kilde.app.desk.index.IndexWriting;
import org.kilde.app.desk.join.Joiner;
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

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final WriteLock lock;
  private final SqlStore base;
  private final DeskRows rows;
  private final StoreWriter store;
  private final IndexWriting index;
  private final IndexFeed feed;
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
    this.joiner = new Joiner(packs, store);
    this.clock = clock;
    this.open = -1;
    if (feed.catchUp() > 0) { // a run before was cut off
      index.commit();
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

  /** Adds an article; it is acknowledged with the next commit. */
  public Added add(Document document, AnalyzedArticle read, String method) throws IOException {
    remember();
    begin();
    Optional<String> identity = Identity.of(document);
    OptionalInt before = identity.map(store::findCurrent).orElse(OptionalInt.empty());
    OptionalInt replaces =
        before.isPresent() && Revision.isOf(store.words(before.getAsInt()), read.article().words())
            ? before
            : OptionalInt.empty();
    List<NewArticle.Named> named = joiner.names(read);
    byte[] digest = joiner.add(read);
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
    feed.catchUp();
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
    index.commit();
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
        index) {
      if (open >= 0) {
        store.rollback();
        open = -1;
      }
    }
  }

  /** Ids of all articles that a path or id stands for. */
  List<String> ids(String idOrPath) {
    List<String> ids = new ArrayList<>(store.idsFrom(idOrPath));
    if (rows.findArticleRow(idOrPath).isPresent()) {
      ids.add(idOrPath);
    }
    return ids;
  }
}
