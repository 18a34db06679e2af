package org.kilde.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kilde.annotation.Statement;
import org.kilde.lineage.KnownOutlet;
import org.kilde.lineage.Origin;
import org.kilde.lineage.Period;

/**
 * Finds one utterance in several articles: the same speaker's own words, the same by their words in
 * one language and by names, numbers and concepts across languages; and says what was not kept.
 */
final class JourneyFinder {
  private static final double SAME_WORDS = 0.6; // Dice, within a language
  private static final double SAME_CONCEPTS = 0.4; // Dice, across languages
  private static final Set<String> TELLING_MEASURES = Set.of("buildings", "people"); // beside tolls
  private static final int LONGER = 3; // one utterance is not three times as long as itself

  private final StoryEvidence story;
  private final OriginTracer tracer;

  JourneyFinder(StoryEvidence story, OriginTracer tracer) {
    this.story = story;
    this.tracer = tracer;
  }

  private record Said(ArticleDigest article, StatementDigest statement) {}

  List<QuotationJourney> find() {
    Map<String, List<Said>> bySpeaker = new TreeMap<>();
    for (ArticleDigest article : story.articles()) {
      for (StatementDigest statement : article.statements()) {
        Origin origin = tracer.of(article, statement);
        if (statement.form() == Statement.Form.DIRECT && origin.isKnown()) {
          bySpeaker
              .computeIfAbsent(origin.key(), k -> new ArrayList<>())
              .add(new Said(article, statement));
        }
      }
    }
    List<QuotationJourney> found = new ArrayList<>();
    bySpeaker.forEach((speaker, said) -> journeys(said, found));
    return found;
  }

  private void journeys(List<Said> said, List<QuotationJourney> found) {
    List<Said> left = said;
    while (!left.isEmpty()) {
      List<Said> same = new ArrayList<>(List.of(left.getFirst()));
      Set<String> articles = new HashSet<>(Set.of(left.getFirst().article().document()));
      List<Said> others = new ArrayList<>();
      for (Said each : left.subList(1, left.size())) {
        if (!articles.contains(each.article().document())
            && same.stream().anyMatch(s -> isSame(s, each))) {
          same.add(each);
          articles.add(each.article().document());
        } else {
          others.add(each);
        }
      }
      left = others;
      if (same.size() > 1) {
        QuotationJourney journey = journey(same);
        if (!journey.changes().isEmpty() || !oneText(same)) {
          found.add(journey);
        }
      }
    }
  }

  /** True if all are copies of one text, where the same words are no news. */
  private boolean oneText(List<Said> same) {
    ArticleDigest first = same.getFirst().article();
    return same.stream()
        .map(Said::article)
        .allMatch(each -> each == first || story.areCopies(first, each));
  }

  private boolean isSame(Said a, Said b) {
    int longer = Math.max(a.statement().print().size(), b.statement().print().size());
    int shorter = Math.min(a.statement().print().size(), b.statement().print().size());
    if (longer > LONGER * Math.max(1, shorter)) {
      return false;
    }
    if (a.article().language().equals(b.article().language())) {
      return a.statement().print().likeness(b.statement().print()) >= SAME_WORDS;
    }
    Set<String> left = a.statement().concepts();
    Set<String> right = b.statement().concepts();
    int shared = story.shared(left, right, Set.of());
    int special = special(left) + special(right);
    boolean numbers = sharedNumber(a, b);
    int signs = shared + (numbers ? 2 : 0) + (sharesName(a, b) ? 1 : 0);
    return sharesTellingFigure(a, b)
        || signs >= 3 && special > 0 && (numbers || 2.0 * shared / special >= SAME_CONCEPTS)
        || shared >= 2 && special > 0 && 2.0 * shared / special >= 0.6;
  }

  private int special(Set<String> concepts) {
    return story.shared(concepts, concepts, Set.of());
  }

  private boolean sharesName(Said a, Said b) {
    Set<String> names = story.entities(a.article(), a.statement().referents());
    names.retainAll(story.entities(b.article(), b.statement().referents()));
    return !names.isEmpty();
  }

  private static boolean sharedNumber(Said a, Said b) {
    return a.statement().numbers().stream()
        .anyMatch(x -> b.statement().numbers().stream().anyMatch(y -> x.value() == y.value()));
  }

  /** True if both count the same number of the same, so large that it is hardly chance. */
  private static boolean sharesTellingFigure(Said a, Said b) {
    return figures(a)
        .anyMatch(
            x ->
                x.value() >= SameNumber.TELLING
                    && (Toll.isToll(x.measure()) || TELLING_MEASURES.contains(x.measure()))
                    && figures(b)
                        .anyMatch(y -> x.measure().equals(y.measure()) && x.value() == y.value()));
  }

  private static Stream<FigureDigest> figures(Said said) {
    return said.article().figures().stream()
        .filter(each -> each.passage().overlaps(said.statement().passage()));
  }

  private QuotationJourney journey(List<Said> same) {
    List<Said> stops = new ArrayList<>(same);
    // An article that says from whom it has the words came after the one it has them from.
    stops.sort(
        Comparator.comparingLong((Said s) -> latest(s, same))
            .thenComparing(s -> takesFromAny(s, same))
            .thenComparing(s -> s.article().document()));
    List<QuotationJourney.Change> changes = new ArrayList<>();
    for (int i = 1; i < stops.size(); i++) {
      new StopDiff(stops.getFirst().statement()).changes(stops.get(i).statement(), changes);
    }
    String name =
        stops.stream()
            .filter(each -> each.statement().source().referent() >= 0)
            .findFirst()
            .map(each -> tracer.nameOf(each.article(), each.statement().source()))
            .orElse(stops.getFirst().statement().source().text());
    return new QuotationJourney(
        story.story().id(),
        name,
        stops.stream()
            .map(
                s ->
                    new QuotationJourney.Stop(
                        s.statement().passage(),
                        s.statement().index(),
                        s.article().language(),
                        s.statement().via()))
            .toList(),
        changes);
  }

  /** The last day an article can have come: its own, or that of who took the words from it. */
  private static long latest(Said each, List<Said> others) {
    long own = published(each);
    return others.stream()
        .filter(other -> takesFrom(other, each))
        .mapToLong(JourneyFinder::published)
        .reduce(own, Math::min);
  }

  private static long published(Said each) {
    return each.article().published().map(Period::to).orElse(Period.OPEN);
  }

  private static boolean takesFromAny(Said each, List<Said> others) {
    return others.stream().anyMatch(other -> takesFrom(each, other));
  }

  /** True if one article names the outlet of another as where it has the words from. */
  private static boolean takesFrom(Said taker, Said giver) {
    Optional<KnownOutlet> outlet = giver.article().trace().outlet();
    return taker.article() != giver.article()
        && outlet.isPresent()
        && taker.statement().via().stream()
            .map(KnownOutlet::key)
            .anyMatch(outlet.get().key()::equals);
  }
}
