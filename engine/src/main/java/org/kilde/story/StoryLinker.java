package org.kilde.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.language.LanguagePacks;

/**
 * Joins articles into stories as they come, across languages. Articles are read in the order of
 * their publication dates, those of one day in the order of their ids, whatever order they came in:
 * a late one takes back what was read after it, up to {@value #JOURNAL} articles, and these are
 * read again. Keeps about 1 kB for each article in memory and 3 kB on a {@link Shelf}, not its
 * text. For one thread.
 */
public final class StoryLinker {
  private static final int JOURNAL = 10_000;
  private static final int BATCH = 1_000;

  private final TraitReader reader;
  private final Frequencies frequencies;
  private final Weigher weigher;
  private final StoryFinder stories;
  private final List<Traits> pending = new ArrayList<>();
  private final Journal journal; // read, the latest last

  /** Keeps all in memory: some 4 kB an article, and 10 kB for each that may be taken back. */
  public StoryLinker(LanguagePacks packs) {
    this(packs, Optional.empty());
  }

  /**
   * @param shelf where older profiles and what may be taken back lie; empty keeps all in memory
   */
  public StoryLinker(LanguagePacks packs, Optional<Shelf> shelf) {
    this(packs, Linking.DEFAULT, shelf);
  }

  StoryLinker(LanguagePacks packs, Linking linking, Optional<Shelf> shelf) {
    Background background = new Background(packs);
    this.reader = new TraitReader(packs);
    this.frequencies = new Frequencies(background);
    this.weigher = new Weigher(frequencies);
    this.stories = new StoryFinder(linking, shelf);
    this.journal = new Journal(shelf);
  }

  /** Takes an article in; the analysis itself is not kept. */
  public void add(AnalyzedArticle article) {
    add(read(article));
  }

  /** What the linker needs of an article; for one thread as well. */
  public Traits read(AnalyzedArticle article) {
    return reader.read(article);
  }

  /**
   * Takes an article in again that a run before gave a story: it keeps it. Before anything is
   * added, in the order of their dates.
   */
  public void restore(Traits traits, String story) {
    frequencies.add(traits);
    stories.place(weigher.weigh(traits), story);
    stories.forgetFirst(); // what was decided stays
  }

  /** Takes an article in by its traits. */
  public void add(Traits traits) {
    pending.add(traits);
    // Waiting for more as the day grows keeps the work of taking back within that of reading.
    if (pending.size() >= Math.max(BATCH, journal.size() / 4)) {
      settle();
    }
  }

  /** The stories of all articles so far, the earliest first. */
  public List<Story> stories() {
    settle();
    return stories.stories();
  }

  private void settle() {
    if (pending.isEmpty()) {
      return;
    }
    Comparator<Traits> order = order();
    Traits earliest = pending.stream().min(order).orElseThrow();
    while (!journal.isEmpty() && order.compare(journal.last(), earliest) > 0) {
      Traits last = journal.removeLast();
      stories.takeBack();
      frequencies.remove(last);
      pending.add(last);
    }
    pending.sort(order);
    for (Traits traits : pending) {
      frequencies.add(traits);
      stories.place(weigher.weigh(traits));
      journal.addLast(traits);
      if (journal.size() > JOURNAL) {
        journal.forgetFirst();
        stories.forgetFirst();
      }
    }
    pending.clear();
  }

  /** An article without a date counts as of the newest day known. */
  private Comparator<Traits> order() {
    int newest = Days.UNKNOWN;
    for (Traits each : pending) {
      newest = Math.max(newest, Days.of(each.date()));
    }
    if (!journal.isEmpty()) {
      newest = Math.max(newest, journal.newest());
    }
    int day = newest;
    return Comparator.comparingInt((Traits traits) -> dayOf(traits.date(), day))
        .thenComparing(Traits::id);
  }

  private static int dayOf(Optional<String> date, int newest) {
    int day = Days.of(date);
    return day == Days.UNKNOWN ? newest : day;
  }
}
