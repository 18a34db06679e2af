package org.kilde.app.desk.folder;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.kilde.app.desk.ArticleView;
import org.kilde.app.desk.BlockRow;
import org.kilde.app.desk.DeskRows;
import org.kilde.app.desk.FigureRow;
import org.kilde.app.desk.MentionRow;
import org.kilde.app.desk.index.IndexEntry;
import org.kilde.app.desk.index.IndexWriting;
import org.kilde.app.desk.store.StoreWriter;
import org.kilde.app.desk.store.StoreWriter.Changed;
import org.kilde.lineage.Period;

/**
 * Brings the index up to the store: whatever it lacks comes from there, on a thread of its own. For
 * one thread besides.
 */
final class IndexFeed implements AutoCloseable {
  private static final int AT_ONCE = 500;
  private static final int COMMIT_AFTER = 5_000; // changes; so much is done again after a crash
  private static final Duration PATIENCE = Duration.ofMinutes(2); // for one article
  private static final int NO_DAY = -10_000_000;

  private final DeskRows rows;
  private final StoreWriter store;
  private final IndexWriting index;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("index").daemon().factory());
  private Future<?> last = CompletableFuture.completedFuture(0);
  private long handed; // the change up to which the thread has all
  private int uncommitted; // of the thread
  private volatile boolean stopped;

  IndexFeed(DeskRows rows, StoreWriter store, IndexWriting index) {
    this.rows = rows;
    this.store = store;
    this.index = index;
    this.handed = index.change();
  }

  /** Hands on all committed changes that the index has not; says how many there are. */
  int follow() throws IOException {
    if (last.isDone()) {
      await(); // what went wrong is said
    }
    int count = 0;
    List<Changed> next = store.changesAfter(handed, AT_ONCE);
    while (!next.isEmpty()) {
      List<Changed> batch = next;
      last =
          thread.submit(
              () -> {
                put(batch);
                return batch;
              });
      handed = batch.getLast().change();
      count += batch.size();
      next = store.changesAfter(handed, AT_ONCE);
    }
    return count;
  }

  /** Waits until the index has all that was handed on. */
  void await() throws IOException {
    try {
      last.get();
    } catch (ExecutionException e) {
      throw new IOException("the index cannot be written", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the run was interrupted", e);
    }
  }

  /** Makes all that was handed on visible and lasting. */
  void commit() throws IOException {
    await();
    index.commit();
  }

  private void put(List<Changed> batch) throws IOException {
    boolean whole = false;
    try {
      for (Changed each : batch) {
        if (stopped) {
          throw new IOException("the index was closed or failed before");
        }
        put(each);
      }
      index.reached(batch.getLast().change());
      uncommitted += batch.size();
      if (uncommitted >= COMMIT_AFTER) {
        index.commit();
        uncommitted = 0;
      }
      whole = true;
    } finally {
      stopped |= !whole; // nothing may be skipped
    }
  }

  private void put(Changed change) throws IOException {
    if (change.gone()) {
      index.remove(change.id());
      return;
    }
    Optional<ArticleView> view = rows.findArticle(change.id());
    if (view.isPresent()) {
      index.put(entry(view.get()));
    }
  }

  /** Leaves what is not done; it comes again from the store. */
  @Override
  public void close() {
    stopped = true;
    thread.shutdown();
    boolean interrupted = false;
    try {
      thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  static IndexEntry entry(ArticleView view) {
    List<Double> numbers = new ArrayList<>();
    for (FigureRow figure : view.figures()) {
      figure.low().ifPresent(numbers::add);
      figure.high().ifPresent(numbers::add);
    }
    return new IndexEntry(
        view.row().id(),
        view.row().language(),
        view.row().title(),
        words(view),
        view.row().outlet(),
        view.row()
            .published()
            .flatMap(Period::of)
            .map(period -> (int) (period.to() >= Period.OPEN ? period.from() : period.to()))
            .orElse(NO_DAY),
        view.row().published(),
        view.mentions().stream()
            .map(MentionRow::entity)
            .distinct()
            .map(ref -> new IndexEntry.Named(ref.id(), ref.entityClass()))
            .toList(),
        numbers);
  }

  /** The words of the story and its captions; menus and links to others are not searched. */
  private static String words(ArticleView view) {
    StringBuilder words = new StringBuilder(view.words().length());
    for (BlockRow block : view.blocks()) {
      if (block.role().isRead()) {
        words.append(block.span().in(view.words())).append('\n');
      }
    }
    return words.toString();
  }
}
