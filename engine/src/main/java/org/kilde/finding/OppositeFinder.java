package org.kilde.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kilde.lineage.Period;

/**
 * Sets what one voice says not to be so against what another says of the same: without any list of
 * what may be contradicted. Most of what the denying clause tells must stand in the other sentence
 * too, in its words or as their concepts. Bounded: few denials of a story are looked at, each
 * against few sentences.
 */
final class OppositeFinder {
  private static final int MOST_TURNED = 60; // of one story
  private static final int MOST_OF_A_MARK = 80; // sentences of one word
  private static final int MOST_EACH = 4; // found for one denial
  private static final int MOST_CONCEPTS = 4; // that tell what it is about
  private static final long SAME_MATTER = 4; // days from an event until it is denied
  private static final long SAME_STATE = 1; // days; later a state may have changed
  private static final int CLOSE = 900; // code points within one article

  private final StoryEvidence story;
  private final OriginTracer tracer;
  private final MatterTies ties;
  private final Map<Integer, List<Said>> byMark = new HashMap<>();

  OppositeFinder(StoryEvidence story, OriginTracer tracer) {
    this.story = story;
    this.tracer = tracer;
    this.ties = new MatterTies(story);
  }

  /** An assertion with its article. */
  record Said(ArticleDigest article, AssertionDigest assertion) {}

  private record Pair(Said said, double score) {}

  void find(List<Contradiction> into) {
    List<Said> turned = turned();
    if (turned.isEmpty()) {
      return;
    }
    Set<Integer> wanted = new HashSet<>();
    turned.forEach(
        each -> {
          each.assertion().matter().marks(wanted::add);
          each.assertion().matter().acts(mark -> wanted.add(Acts.contrary(mark)));
        });
    index(wanted);
    for (Said each : turned) {
      against(each).forEach(other -> add(each, other, into));
    }
  }

  private List<Said> turned() {
    List<Said> found = new ArrayList<>();
    List<Said> undoing = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    for (ArticleDigest article : story.articles()) {
      if (texts.add(story.textOf(article))) {
        for (AssertionDigest each : article.assertions()) {
          boolean told = each.denied() || each.statement() >= 0;
          if (told && each.turned() && found.size() < MOST_TURNED) {
            found.add(new Said(article, each));
          } else if (!each.turned() && undoes(each) && undoing.size() < MOST_TURNED) {
            undoing.add(new Said(article, each));
          }
        }
      }
    }
    found.addAll(undoing);
    return found;
  }

  private static boolean undoes(AssertionDigest each) {
    boolean[] found = new boolean[1];
    each.matter().acts(mark -> found[0] |= Acts.isUndone(mark));
    return found[0];
  }

  private void index(Set<Integer> wanted) {
    Set<String> texts = new HashSet<>();
    for (ArticleDigest article : story.articles()) {
      if (texts.add(story.textOf(article))) {
        for (AssertionDigest each : article.assertions()) {
          if (!each.turned()) {
            Said said = new Said(article, each);
            each.matter().marks(mark -> index(mark, said, wanted));
          }
        }
      }
    }
  }

  private void index(int mark, Said said, Set<Integer> wanted) {
    if (wanted.contains(mark)) {
      List<Said> of = byMark.computeIfAbsent(mark, k -> new ArrayList<>());
      if (of.size() < MOST_OF_A_MARK && (of.isEmpty() || of.getLast() != said)) {
        of.add(said);
      }
    }
  }

  /** The likest of each report that says otherwise. */
  private List<Said> against(Said turned) {
    Set<Said> candidates = new LinkedHashSet<>();
    turned
        .assertion()
        .matter()
        .marks(mark -> candidates.addAll(byMark.getOrDefault(mark, List.of())));
    turned
        .assertion()
        .matter()
        .acts(mark -> candidates.addAll(byMark.getOrDefault(Acts.contrary(mark), List.of())));
    Map<String, Pair> best = new HashMap<>();
    for (Said each : candidates) {
      if (mayClash(turned, each)) {
        double score = ties.score(turned, each);
        if (score > 0) {
          best.merge(
              each.article().document(),
              new Pair(each, score),
              (a, b) -> b.score() > a.score() ? b : a);
        }
      }
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingDouble((Pair pair) -> -pair.score())
                .thenComparing(pair -> pair.said().assertion().passage()))
        .limit(MOST_EACH)
        .map(Pair::said)
        .toList();
  }

  private boolean mayClash(Said no, Said yes) {
    boolean told = no.assertion().statement() >= 0 || yes.assertion().statement() >= 0;
    if (!told
        || no.assertion().denied() && yes.assertion().statement() < 0 // nobody said what is denied
        || !no.assertion().ever()
            && (no.assertion().past() != yes.assertion().past() || isApart(time(no), time(yes)))
        || isOneVoice(no, yes)) {
      return false;
    }
    if (no.article() == yes.article()) {
      int distance = no.assertion().passage().start() - yes.assertion().passage().start();
      return Math.abs(distance) <= CLOSE
          && yes.assertion().statement() >= 0
          && (no.assertion().statement() >= 0 || no.assertion().denied())
          && no.assertion().statement() != yes.assertion().statement();
    }
    return !story.areCopies(no.article(), yes.article()) && isOfOneTime(no, yes);
  }

  /** False if a state may have ended meanwhile, or what was not may have happened since. */
  private static boolean isOfOneTime(Said no, Said yes) {
    Period not = day(no);
    Period holds = day(yes);
    boolean event = no.assertion().turned() && !not.isBefore(holds);
    return not.distance(holds) <= (event ? SAME_MATTER : SAME_STATE);
  }

  private static boolean isApart(Optional<Period> a, Optional<Period> b) {
    return a.isPresent() && b.isPresent() && a.get().distance(b.get()) > 1;
  }

  private static Optional<Period> time(Said each) {
    return each.assertion().time();
  }

  /** True if whoever denies is who says so. */
  private boolean isOneVoice(Said no, Said yes) {
    Optional<StatementDigest> denial = no.article().findStatement(no.assertion().statement());
    Optional<StatementDigest> said = yes.article().findStatement(yes.assertion().statement());
    if (said.isEmpty()) {
      return denial.isEmpty() && no.article() == yes.article();
    }
    if (denial.isPresent()
        && tracer.isSameOrigin(no.article(), denial.get(), yes.article(), said.get())) {
      return true;
    }
    int speaker = said.get().source().referent();
    return speaker >= 0
        && story
            .entities(no.article(), no.assertion().deniers())
            .contains(story.entity(yes.article(), speaker));
  }

  private void add(Said no, Said yes, List<Contradiction> into) {
    boolean told =
        into.stream()
            .anyMatch(
                each ->
                    isSame(each.a(), yes) && isSame(each.b(), no)
                        || isSame(each.b(), yes) && isSame(each.a(), no));
    if (told) {
      return;
    }
    Contradiction.Side holds =
        new Contradiction.Side(yes.assertion().passage(), yes.assertion().statement(), true);
    Contradiction.Side not =
        new Contradiction.Side(no.assertion().passage(), no.assertion().statement(), false);
    boolean yesFirst = day(yes).compareTo(day(no)) <= 0;
    into.add(
        Contradiction.of(
            story.story().id(),
            yesFirst ? holds : not,
            yesFirst ? not : holds,
            "denied: " + about(no, yes),
            no.assertion().denied()
                ? Contradiction.Relation.DENIES
                : Contradiction.Relation.CONTRADICTS));
  }

  private static Period day(Said each) {
    return each.assertion().time().or(each.article()::published).orElse(Contradiction.ANY);
  }

  private static boolean isSame(Contradiction.Side side, Said said) {
    return side.passage().overlaps(said.assertion().passage());
  }

  private String about(Said no, Said yes) {
    Set<String> shared = new HashSet<>(no.assertion().concepts());
    shared.retainAll(yes.assertion().concepts());
    shared.removeAll(story.kinds().general());
    Set<String> names = ties.entities(no);
    names.retainAll(ties.entities(yes));
    List<String> words =
        new ArrayList<>(
            shared.stream()
                .map(each -> each.replace('_', ' '))
                .sorted()
                .limit(MOST_CONCEPTS)
                .toList());
    names.stream().map(each -> story.name(each, each)).sorted().forEach(words::add);
    return words.stream().limit(MOST_CONCEPTS).collect(Collectors.joining(", "));
  }
}
