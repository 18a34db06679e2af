package org.kilde.finding;

import java.util.List;
import java.util.Optional;

/** What one article's form of an utterance did not keep of the first one's. */
final class StopDiff {
  private final StatementDigest first;

  StopDiff(StatementDigest first) {
    this.first = first;
  }

  void changes(StatementDigest later, List<QuotationJourney.Change> into) {
    for (NumberDigest number : first.numbers()) {
      same(number, later.numbers()).flatMap(there -> qualifier(number, there)).ifPresent(into::add);
    }
    boolean sameForm = first.negations() % 2 == later.negations() % 2;
    if (!sameForm && (first.negations() == 0 || later.negations() == 0)) {
      boolean lost = later.negations() == 0;
      add(
          into,
          lost ? QuotationJourney.Kind.LOST_NEGATION : QuotationJourney.Kind.ADDED_NEGATION,
          first,
          later);
    }
    if (later.force() != first.force() && later.cue().isPresent() && first.cue().isPresent()) {
      boolean stronger = later.force() > first.force();
      into.add(
          new QuotationJourney.Change(
              stronger ? QuotationJourney.Kind.STRONGER_VERB : QuotationJourney.Kind.WEAKER_VERB,
              first.cue().get(),
              later.cue().get()));
    }
  }

  private static void add(
      List<QuotationJourney.Change> into,
      QuotationJourney.Kind kind,
      StatementDigest from,
      StatementDigest to) {
    into.add(new QuotationJourney.Change(kind, from.passage(), to.passage()));
  }

  private static Optional<NumberDigest> same(NumberDigest number, List<NumberDigest> others) {
    return others.stream().filter(other -> other.value() == number.value()).findFirst();
  }

  private static Optional<QuotationJourney.Change> qualifier(NumberDigest a, NumberDigest b) {
    if (a.isSameRange(b)) {
      return Optional.empty();
    }
    boolean lost = !a.isExact() && b.isExact();
    boolean added = a.isExact() && !b.isExact();
    QuotationJourney.Kind kind =
        lost
            ? QuotationJourney.Kind.LOST_QUALIFIER
            : added ? QuotationJourney.Kind.ADDED_QUALIFIER : QuotationJourney.Kind.OTHER_NUMBER;
    return Optional.of(new QuotationJourney.Change(kind, a.passage(), b.passage()));
  }
}
