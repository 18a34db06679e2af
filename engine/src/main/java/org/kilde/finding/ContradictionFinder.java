package org.kilde.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kilde.lineage.Period;

/**
 * Finds passages of one story that cannot both hold: the same claim about the same matter, once
 * said to hold and once not, at times that do not part them. Few and right beats many: what is not
 * tied together by names and concepts is left out.
 */
final class ContradictionFinder {
  private static final long SAME_STATE = 1; // days; later a state may have changed
  private static final long SAME_EVENT = 4; // days from an event until it is denied
  private static final int CLOSE = 900; // code points between two claims of one article
  static final int MOST_OF_ONE_CLAIM = 60; // passages a side, against very large stories

  private final StoryEvidence story;
  private final OriginTracer tracer;
  private final ClaimTies ties;

  ContradictionFinder(StoryEvidence story, OriginTracer tracer) {
    this.story = story;
    this.tracer = tracer;
    this.ties = new ClaimTies(story);
  }

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
    new AcrossFinder(story, tracer).find(all);
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

  /** True if one article lets somebody deny what another, or its writer, says close by. */
  private boolean isAnswer(ArticleDigest article, ClaimDigest a, ClaimDigest b) {
    Optional<StatementDigest> left = article.findStatement(a.statement());
    Optional<StatementDigest> right = article.findStatement(b.statement());
    boolean close = Math.abs(a.passage().start() - b.passage().start()) <= CLOSE;
    boolean otherTime =
        !a.times().isEmpty() && !b.times().isEmpty() && Collections.disjoint(a.times(), b.times());
    if (!close || otherTime || a.statement() == b.statement() || right.isEmpty()) {
      return false;
    }
    return left.isEmpty() || !tracer.isSameOrigin(article, left.get(), article, right.get());
  }

  private Optional<Contradiction> contradiction(ClaimKinds.Kind kind, Claimed yes, Claimed no) {
    Set<String> about = new HashSet<>();
    if (!ties.tied(kind, yes, no, about)) {
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
        && ties.isAboutBoth(
            yes, no, story.entity(no.article(), statement.get().source().referent()));
  }

  private static Period time(Claimed each) {
    return each.claim().time().or(each.article()::published).orElse(Contradiction.ANY);
  }
}
