package org.kilde.app.desk.folder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

/** Brings the index up to the store: whatever it lacks comes from there. */
final class IndexFeed {
  private static final int AT_ONCE = 500;
  private static final int NO_DAY = -10_000_000;

  private final DeskRows rows;
  private final StoreWriter store;
  private final IndexWriting index;

  IndexFeed(DeskRows rows, StoreWriter store, IndexWriting index) {
    this.rows = rows;
    this.store = store;
    this.index = index;
  }

  /** Adds all committed changes that the index has not; says how many there were. */
  int catchUp() throws IOException {
    int count = 0;
    List<Changed> next = store.changesAfter(index.change(), AT_ONCE);
    while (!next.isEmpty()) {
      for (Changed each : next) {
        if (each.gone()) {
          index.remove(each.id());
        } else {
          var view = rows.findArticle(each.id());
          if (view.isPresent()) {
            index.put(entry(view.get()));
          }
        }
      }
      index.reached(next.getLast().change());
      count += next.size();
      next = store.changesAfter(index.change(), AT_ONCE);
    }
    return count;
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
