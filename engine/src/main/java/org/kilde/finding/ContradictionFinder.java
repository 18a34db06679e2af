package org.kilde.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kilde.annotation.EntityClass;
import org.kilde.lineage.Period;

/**
 * Finds passages of one story that cannot both hold: the same claim about the same matter, once
 * said to hold and once not, at times that do not part them. Few and right beats many: what is not
 * tied together by names and concepts is left out.
 */
final class ContradictionFinder {
  private static final double TIED = 1.5; // a place and a concept, or two concepts
  private static final double PLACE = 0.5;
  private static final int PARTIES = 2; // who does it and to whom
  private static final long SAME_STATE = 1; // days; later a state may have changed
  private static final long SAME_EVENT = 4; // days from an event until it is denied
  private static final int CLOSE = 900; // code points between two claims of one article
  private static final int FEW_TEXTS = 8; // a story of so few is surely of one event
  static final int MOST_OF_ONE_CLAIM = 60; // passages a side, against very large stories

  private final StoryEvidence story;
  private final OriginTracer tracer;

  ContradictionFinder(StoryEvidence story, OriginTracer tracer) {
    this.story = story;
    this.tracer = tracer;
  }

  /** A claim with its article. */
  private record Claimed(ArticleDigest article, ClaimDigest claim) {}

  List<Contradiction> find() {
    Map<String, List<Claimed>> holds = new TreeMap<>();
    Map<String, List<Claimed>> holdsNot = new TreeMap<>();
    for (ArticleDigest article : story.articles()) {
      for (ClaimDigest claim : article.claims()) {
        (claim.holds() ? holds : holdsNot)
            .computeIfAbsent(claim.claim(), k -> new ArrayList<>())
            .add(new Claimed(article, claim));
      }
    }
    Map<String, Contradiction> found = new LinkedHashMap<>();
    for (Map.Entry<String, List<Claimed>> each : holds.entrySet()) {
      ClaimKinds.Kind kind = story.kinds().kinds().get(each.getKey());
      if (kind != null) {
        List<Claimed> against = holdsNot.getOrDefault(each.getKey(), List.of());
        pair(kind, first(each.getValue()), first(against), found);
      }
    }
    List<Contradiction> all = new ArrayList<>(found.values());
    new NoneKilled(story, tracer).find(all);
    new DenialFinder(story, tracer).find(all);
    new Rebuttals(story, tracer, all).find(all);
    return all;
  }

  private static List<Claimed> first(List<Claimed> claims) {
    return claims.subList(0, Math.min(claims.size(), MOST_OF_ONE_CLAIM));
  }

  private void pair(
      ClaimKinds.Kind kind,
      List<Claimed> holds,
      List<Claimed> holdsNot,
      Map<String, Contradiction> found) {
    for (Claimed yes : holds) {
      for (Claimed no : holdsNot) {
        if (twoVoices(yes, no)) {
          contradiction(kind, yes, no).ifPresent(each -> found.putIfAbsent(pairKey(yes, no), each));
        }
      }
    }
  }

  /** One pair of articles, or of their copies, contradicts itself once about one claim. */
  private String pairKey(Claimed yes, Claimed no) {
    return String.join(
        " ", yes.claim().claim(), story.textOf(yes.article()), story.textOf(no.article()));
  }

  /** True if two articles say so, or two persons in one. */
  private boolean twoVoices(Claimed a, Claimed b) {
    return a.article() == b.article()
        ? isAnswer(a.article(), a.claim(), b.claim())
        : !story.areCopies(a.article(), b.article());
  }

  /**
   * True if one article lets one person say it, close by, and another, or its writer, otherwise.
   */
  private boolean isAnswer(ArticleDigest article, ClaimDigest a, ClaimDigest b) {
    Optional<StatementDigest> left = article.findStatement(a.statement());
    Optional<StatementDigest> right = article.findStatement(b.statement());
    boolean close = Math.abs(a.passage().start() - b.passage().start()) <= CLOSE;
    if (!close || a.statement() == b.statement() || left.isEmpty() && right.isEmpty()) {
      return false;
    }
    return left.isEmpty()
        || right.isEmpty()
        || !tracer.isSameOrigin(article, left.get(), article, right.get());
  }

  private Optional<Contradiction> contradiction(ClaimKinds.Kind kind, Claimed yes, Claimed no) {
    Set<String> about = new HashSet<>();
    if (!tied(kind, yes, no, about)) {
      return Optional.empty();
    }
    Optional<Contradiction.Relation> relation = relation(kind, yes, no);
    return relation.map(
        how -> {
          boolean yesFirst = time(yes).compareTo(time(no)) <= 0;
          Claimed a = yesFirst ? yes : no;
          Claimed b = yesFirst ? no : yes;
          return Contradiction.of(story.story().id(), side(a), side(b), about(yes, about), how);
        });
  }

  private static Contradiction.Side side(Claimed each) {
    return new Contradiction.Side(
        each.claim().passage(), each.claim().statement(), each.claim().holds());
  }

  private String about(Claimed yes, Set<String> shared) {
    List<String> names = new ArrayList<>();
    for (String each : shared.stream().sorted().toList()) {
      names.add(story.name(each, each.replace('_', ' ')));
    }
    return yes.claim().claim() + ": " + String.join(", ", names);
  }

  /** True if names and concepts tie the two together; {@code about} gets what they share. */
  private boolean tied(ClaimKinds.Kind kind, Claimed yes, Claimed no, Set<String> about) {
    if (kind.about() == ClaimKinds.About.PERSON) {
      Set<String> persons = common(subjects(yes), subjects(no));
      about.addAll(persons);
      if (persons.isEmpty()) {
        return false;
      }
    }
    Set<String> places = places(yes);
    Set<String> otherPlaces = places(no);
    Set<String> samePlaces = common(places, otherPlaces);
    if (samePlaces.isEmpty() && !places.isEmpty() && !otherPlaces.isEmpty()) {
      return false;
    }
    Set<String> concepts = common(yes.claim().concepts(), no.claim().concepts());
    concepts.removeAll(kind.own());
    concepts.removeAll(story.kinds().general());
    Set<String> others = common(entities(yes), entities(no));
    others.removeAll(samePlaces);
    others.addAll(common(persons(yes), persons(no)));
    about.addAll(samePlaces);
    about.addAll(concepts);
    about.addAll(others);
    double score = concepts.size() + others.size() + (samePlaces.isEmpty() ? 0 : PLACE);
    if (yes.article() == no.article()
        && !common(yes.claim().words(), no.claim().words()).isEmpty()) {
      return true;
    }
    boolean sameLabel = !common(yes.claim().labels(), no.claim().labels()).isEmpty();
    return switch (kind.about()) {
      case PERSON -> !kind.own().isEmpty() || score >= 1;
      case PARTIES ->
          samePlaces.size() + others.size() > 0 && !concepts.isEmpty() && score >= TIED
              || samePlaces.size() + others.size() >= PARTIES;
      case MATTER -> !concepts.isEmpty() && score + (sameLabel ? 1 : 0) >= TIED;
      case STORY ->
          no.claim().statement() >= 0
              && (score > 0 || story.articles().size() <= FEW_TEXTS || around(kind, yes, no));
    };
  }

  /** True if the sentences before tie two claims. */
  private boolean around(ClaimKinds.Kind kind, Claimed yes, Claimed no) {
    Set<String> about = new HashSet<>(yes.claim().concepts());
    about.addAll(yes.claim().around());
    Set<String> other = new HashSet<>(no.claim().concepts());
    other.addAll(no.claim().around());
    return story.shared(about, other, kind.own()) > 1;
  }

  private static <T> Set<T> common(Set<T> a, Set<T> b) {
    Set<T> both = new HashSet<>(a);
    both.retainAll(b);
    return both;
  }

  private Set<String> subjects(Claimed each) {
    return story.entities(each.article(), each.claim().subjects());
  }

  /** Whom the sentence is about and whom the one before names. */
  private Set<String> persons(Claimed each) {
    Set<String> persons = subjects(each);
    persons.addAll(story.entities(each.article(), each.claim().nearby(), EntityClass.PERSON));
    return persons;
  }

  private Set<String> places(Claimed each) {
    Set<Integer> places = new HashSet<>(each.claim().referents());
    places.removeIf(referent -> !story.outletKey(each.article(), referent).isEmpty());
    return story.entities(each.article(), places, EntityClass.PLACE);
  }

  private Set<String> entities(Claimed each) {
    return story.entities(each.article(), each.claim().referents());
  }

  private Optional<Contradiction.Relation> relation(ClaimKinds.Kind kind, Claimed yes, Claimed no) {
    Period holds = time(yes);
    Period not = time(no);
    boolean parted =
        switch (kind.lasting()) {
          case STATE -> holds.distance(not) > SAME_STATE;
          case RECURRING -> holds.distance(not) > SAME_EVENT;
          case EVENT, GENERAL -> not.isBefore(holds) && holds.distance(not) > SAME_STATE;
        };
    boolean oneSource = sameOrigin(yes, no);
    if (parted) {
      return oneSource && holds.isDay() && not.isDay()
          ? Optional.of(Contradiction.Relation.UPDATES)
          : Optional.empty();
    }
    if (yes.claim().corrects() || no.claim().corrects()) {
      return Optional.of(Contradiction.Relation.CORRECTS);
    }
    return Optional.of(
        no.claim().denied() || saysOfHimself(yes, no)
            ? Contradiction.Relation.DENIES
            : Contradiction.Relation.CONTRADICTS);
  }

  private boolean sameOrigin(Claimed a, Claimed b) {
    Optional<StatementDigest> left = statement(a);
    Optional<StatementDigest> right = statement(b);
    return left.isPresent()
        && right.isPresent()
        && tracer.isSameOrigin(a.article(), left.get(), b.article(), right.get());
  }

  private static Optional<StatementDigest> statement(Claimed each) {
    return each.article().findStatement(each.claim().statement());
  }

  /** True if who says no is the person the claim is about. */
  private boolean saysOfHimself(Claimed yes, Claimed no) {
    Optional<StatementDigest> statement = statement(no);
    return statement.isPresent()
        && statement.get().source().referent() >= 0
        && common(persons(yes), persons(no))
            .contains(story.entity(no.article(), statement.get().source().referent()));
  }

  private static Period time(Claimed each) {
    return each.claim().time().or(each.article()::published).orElse(Contradiction.ANY);
  }
}
