package org.kilde.app.desk.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Referent;
import org.kilde.app.desk.EntityRef;
import org.kilde.app.desk.store.NewArticle.Named;
import org.kilde.app.desk.store.StoreWriter;
import org.kilde.app.desk.store.StoreWriter.Digested;
import org.kilde.app.desk.store.StoreWriter.Remembered;
import org.kilde.entity.Entity;
import org.kilde.entity.EntityResolver;
import org.kilde.entity.Merge;
import org.kilde.entity.Overrides;
import org.kilde.finding.Digests;
import org.kilde.finding.FindingMaker;
import org.kilde.finding.Findings;
import org.kilde.finding.KnownNames;
import org.kilde.language.LanguagePacks;
import org.kilde.name.Gazetteer;
import org.kilde.story.Story;
import org.kilde.story.StoryLinker;
import org.kilde.story.Traits;

/**
 * Joins articles with those before them. Only the latest {@value #WINDOW} articles are remembered,
 * so that memory does not grow with the desk: an older story takes no more articles. Works within
 * the transactions of its store; for one thread.
 */
public final class Joiner {
  /** Articles that are remembered at the start; twice as many at most. */
  static final int WINDOW = 10_000;

  private static final String PLAIN = "the same name but for its spelling";
  private static final String KNOWN = "the gazetteer knows both names";

  private final LanguagePacks packs;
  private final StoreWriter store;
  private final Again again;
  private final Joining joining;
  private final FindingMaker findings;
  private final Gazetteer gazetteer;
  private final Map<Integer, String> reasons = new HashMap<>(); // of the article being resolved
  private EntityResolver entities;
  private StoryLinker stories;
  private final Map<String, String> storyOf = new HashMap<>(); // as the store has it
  private final Map<String, Integer> sizes = new HashMap<>(); // of stories, articles remembered
  private int waiting;

  public Joiner(LanguagePacks packs, Joining joining, StoreWriter store, Again again) {
    this.packs = packs;
    this.again = again;
    this.store = store;
    this.joining = joining;
    this.findings = new FindingMaker(packs.shared());
    this.gazetteer = Gazetteer.of(packs.shared());
    this.entities = resolver();
    this.stories = new StoryLinker(packs);
  }

  private EntityResolver resolver() {
    return new EntityResolver(packs, Overrides.none(), this::note);
  }

  private void note(Merge merge) {
    if (!merge.reason().equals(PLAIN) && !merge.reason().equals(KNOWN)) {
      reasons.put(merge.referent(), merge.reason());
    }
  }

  /** Remembers the latest articles of the store, and those that a crash left without a story. */
  public void remember() {
    entities = resolver();
    stories = new StoryLinker(packs);
    storyOf.clear();
    sizes.clear();
    waiting = 0;
    for (Remembered each : store.latest(WINDOW)) {
      entities.restore(each.id(), each.language(), each.referents(), each.entities());
      stories.restore(
          Joinable.find(each.digest()).orElseGet(() -> make(each.id())).traits(), each.story());
      storyOf.put(each.id(), each.story());
      sizes.merge(each.story(), 1, Integer::sum);
    }
  }

  /** Takes articles in that have no story yet, some of them; says how many. */
  public int takeStoryless(int most) {
    List<Digested> all = store.storyless(most);
    all.forEach(each -> add(joinable(each).traits()));
    return all.size();
  }

  /** Starts with nothing remembered: for reading a whole desk again. */
  public void forget() {
    entities = resolver();
    stories = new StoryLinker(packs);
    storyOf.clear();
    sizes.clear();
    waiting = 0;
  }

  /** Whom the referents of a new article mean. */
  public List<Named> names(AnalyzedArticle read) {
    String article = read.article().id();
    reasons.clear();
    entities.add(article, read.article().language().value(), read.referents());
    List<Named> named = new ArrayList<>();
    for (Referent each : read.referents()) {
      named.add(
          new Named(
              entities.entityOf(article, each.id()),
              each.entityClass(),
              each.known()
                  .flatMap(gazetteer::findId)
                  .map(known -> known.name())
                  .orElse(each.name()),
              each.known(),
              Optional.ofNullable(reasons.get(each.id()))));
    }
    return named;
  }

  /** Takes a new article in. */
  public void add(Traits traits) {
    stories.add(traits);
    waiting++;
  }

  /** How many articles have no story yet. */
  public int waiting() {
    return waiting;
  }

  /** True if enough articles wait to make joining them worth its cost. */
  public boolean isDue() {
    return waiting >= Math.max(1_000, storyOf.size() / 4);
  }

  /** Gives the articles that wait their stories, and the changed stories their findings. */
  public void join() {
    Set<String> changed = new LinkedHashSet<>();
    Set<String> left = new HashSet<>();
    Map<String, Story> now = new LinkedHashMap<>();
    for (Story story : stories.stories()) {
      now.put(story.id(), story);
      boolean same = story.documents().size() == sizes.getOrDefault(story.id(), 0);
      for (String document : story.documents()) {
        String before = storyOf.get(document);
        if (!story.id().equals(before)) {
          same = false;
          if (before != null) {
            left.add(before);
          }
        }
      }
      if (!same) {
        changed.add(story.id());
      }
    }
    left.removeAll(changed);
    Set<String> gone = new HashSet<>(left);
    gone.removeAll(now.keySet());
    left.removeAll(gone);
    changed.addAll(left);
    changed.forEach(id -> save(story(now, id)));
    gone.forEach(this::leave);
    waiting = 0;
    if (storyOf.size() > 2 * WINDOW) {
      remember();
      store.dropDigestsBefore(WINDOW); // made again from the bytes if they are ever asked for
    }
  }

  private static Story story(Map<String, Story> now, String id) {
    Story story = now.get(id);
    if (story == null) {
      throw new IllegalStateException("story " + id + ": found none; expected one.");
    }
    return story;
  }

  /** A story that no remembered article is in any more: older ones may be. */
  private void leave(String id) {
    List<String> documents = store.documentsOf(id);
    sizes.remove(id);
    if (documents.isEmpty()) {
      store.dropIfEmpty(id);
    } else {
      refresh(id, documents);
    }
  }

  private void save(Story story) {
    for (String document : story.documents()) {
      String before = storyOf.put(document, story.id());
      if (before != null && !before.equals(story.id())) {
        sizes.merge(before, -1, Integer::sum);
      }
    }
    sizes.put(story.id(), story.documents().size());
    Set<String> all = new LinkedHashSet<>();
    for (String document : store.documentsOf(story.id())) {
      String its = storyOf.get(document);
      if (its == null || its.equals(story.id())) {
        all.add(document); // not remembered any more, or still here
      }
    }
    all.addAll(story.documents());
    refresh(story.id(), List.copyOf(all));
  }

  /** Makes the findings of a story anew; articles that are gone are left out. */
  public void refresh(String story, List<String> documents) {
    List<Digested> kept = store.digests(documents);
    if (kept.isEmpty()) {
      store.dropIfEmpty(story);
      return;
    }
    List<Joinable> all = new ArrayList<>();
    Map<String, List<EntityRef>> named = new HashMap<>();
    Map<String, Entity> known = new LinkedHashMap<>();
    for (Digested each : kept) {
      all.add(joinable(each));
      named.put(each.id(), each.entities());
      each.entities().forEach(ref -> known.putIfAbsent(ref.id(), entity(ref)));
    }
    all.sort(
        Comparator.comparing((Joinable each) -> each.traits().date().orElse("~"))
            .thenComparing(each -> each.traits().id()));
    Story whole = story(story, all);
    KnownNames names =
        new KnownNames(
            (document, referent) -> expect(named.get(document)).get(referent).id(),
            List.copyOf(known.values()));
    Digests digests = Digests.of(all.stream().map(Joinable::digest).toList());
    store.save(whole, withoutEntities(findings.make(digests, List.of(whole), names)));
  }

  /** What is kept; made again from the article's bytes if it is of another form or gone. */
  private Joinable joinable(Digested kept) {
    return Joinable.find(kept.digest()).orElseGet(() -> make(kept.id()));
  }

  private Joinable make(String id) {
    AnalyzedArticle read =
        again
            .find(id)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        id + ": found bytes that cannot be read again; expected an article."));
    if (!read.article().id().equals(id)) { // it would wait for its story for ever
      throw new IllegalStateException(
          id + ": found bytes of article " + read.article().id() + "; expected its own.");
    }
    return joining.make(read);
  }

  /** Reads an article again from its kept bytes. */
  public interface Again {
    Optional<AnalyzedArticle> find(String id);
  }

  private static <T> T expect(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("findings: found a document not asked for; expected none.");
    }
    return value;
  }

  private static Entity entity(EntityRef ref) {
    return new Entity(
        ref.id(), ref.entityClass(), ref.name(), new TreeSet<>(), List.of(), Optional.empty());
  }

  private static Story story(String id, List<Joinable> byDate) {
    List<String> dates =
        byDate.stream()
            .map(each -> each.traits().date())
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    return new Story(
        id,
        Story.titleOf(byDate.stream().map(each -> each.traits().title()).toList()),
        byDate.stream().map(each -> each.traits().id()).toList(),
        dates.isEmpty() ? Optional.empty() : Optional.of(dates.getFirst()),
        dates.isEmpty() ? Optional.empty() : Optional.of(dates.getLast()));
  }

  /** Entities are rows of their own. */
  private static Findings withoutEntities(Findings all) {
    return new Findings(
        List.of(),
        all.stories(),
        all.copies(),
        all.comparisons(),
        all.contradictions(),
        all.origins(),
        all.loops(),
        all.journeys(),
        all.narrowings(),
        all.chains());
  }
}
