package org.kilde.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Figure;
import org.kilde.lineage.Passage;
import org.kilde.lineage.Period;

/** Sets "no one was killed" of one report against the count of dead in another, on one day. */
final class NoneKilled {
  private static final String CLAIM = Toll.KILLED.measure();
  private static final long SAME_TIME = 1; // days; later somebody may have died

  private final StoryEvidence story;
  private final OriginTracer tracer;

  NoneKilled(StoryEvidence story, OriginTracer tracer) {
    this.story = story;
    this.tracer = tracer;
  }

  /** Adds at most one for each claim: the earliest count that it cannot stand beside. */
  void find(List<Contradiction> into) {
    ClaimKinds.Kind kind = story.kinds().kinds().get(CLAIM);
    int looked = 0; // each is held against all figures of the story
    for (ArticleDigest article : story.articles()) {
      for (ClaimDigest claim : article.claims()) {
        if (kind != null
            && claim.claim().equals(CLAIM)
            && !claim.holds()
            && looked++ < ContradictionFinder.MOST_OF_ONE_CLAIM) {
          against(kind, article, claim).ifPresent(into::add);
        }
      }
    }
  }

  private Optional<Contradiction> against(
      ClaimKinds.Kind kind, ArticleDigest article, ClaimDigest claim) {
    Period not = claim.time().or(article::published).orElse(Contradiction.ANY);
    Set<String> places = places(article, claim);
    Set<String> speaksOf = new HashSet<>(claim.concepts());
    speaksOf.addAll(claim.around());
    for (ArticleDigest other : story.articles()) {
      if (other == article || story.areCopies(article, other)) {
        continue;
      }
      for (FigureDigest toll : other.figures()) {
        Period holds =
            toll.asOf().flatMap(Period::of).or(other::published).orElse(Contradiction.ANY);
        if (isToll(toll)
            && holds.distance(not) <= SAME_TIME
            && story.shared(speaksOf, about(toll), kind.own()) > 0) {
          Optional<String> place = samePlace(places, other);
          if (place.isPresent()) {
            return Optional.of(
                contradiction(article, claim, other, toll, place.get(), holds.compareTo(not) <= 0));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isToll(FigureDigest figure) {
    return figure.measure().equals(CLAIM)
        && figure.scope() == Figure.Scope.TOTAL
        && figure.low() >= 1;
  }

  /** What the sentence of a toll speaks of, and what is said around it. */
  private static Set<String> about(FigureDigest toll) {
    Set<String> about = new HashSet<>(toll.concepts());
    about.addAll(toll.around());
    return about;
  }

  private Set<String> places(ArticleDigest article, ClaimDigest claim) {
    Set<Integer> names = new HashSet<>(claim.referents());
    names.addAll(claim.nearby());
    return story.entities(article, names, EntityClass.PLACE);
  }

  /** A place that another article names too. */
  private Optional<String> samePlace(Set<String> places, ArticleDigest other) {
    Set<Integer> names = new HashSet<>();
    for (int i = 0; i < other.names().size(); i++) {
      names.add(i);
    }
    return story.entities(other, names, EntityClass.PLACE).stream()
        .filter(places::contains)
        .sorted()
        .findFirst();
  }

  private Contradiction contradiction(
      ArticleDigest article,
      ClaimDigest claim,
      ArticleDigest other,
      FigureDigest toll,
      String place,
      boolean yesFirst) {
    Optional<StatementDigest> said = other.findStatement(toll.statement());
    Passage words = said.map(StatementDigest::passage).orElse(toll.passage());
    Contradiction.Side yes = new Contradiction.Side(words, toll.statement(), true);
    Contradiction.Side no = new Contradiction.Side(claim.passage(), claim.statement(), false);
    return Contradiction.of(
        story.story().id(),
        yesFirst ? yes : no,
        yesFirst ? no : yes,
        CLAIM + ": " + story.name(place, place),
        relation(article, claim, other, said));
  }

  /** An update if the same source says both, as a denial if words of denial say so. */
  private Contradiction.Relation relation(
      ArticleDigest article,
      ClaimDigest claim,
      ArticleDigest other,
      Optional<StatementDigest> said) {
    Optional<StatementDigest> denial = article.findStatement(claim.statement());
    boolean oneSource =
        said.isPresent()
            && denial.isPresent()
            && tracer.isSameOrigin(other, said.get(), article, denial.get());
    return oneSource
        ? Contradiction.Relation.UPDATES
        : claim.denied() ? Contradiction.Relation.DENIES : Contradiction.Relation.CONTRADICTS;
  }
}
