package org.kilde.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kilde.lineage.Origin;
import org.kilde.lineage.Period;
import org.kilde.lineage.Standing;

/**
 * One toll of a story. The same origin with a higher number later makes it grow; two origins that
 * cannot both be right about the same days make it disputed. A number repeated later is no new
 * number, and a number nobody is named for adds no origin.
 */
final class TollSeries {
  private static final long SAME_TIME = 2; // days within which two origins speak of one state
  private static final double TELLING = 3; // a smaller one is often of one of several accidents

  private final StoryEvidence story;
  private final OriginTracer tracer;
  private final String measure;
  private final String group;
  private final List<SourcedFigure> figures = new ArrayList<>();

  TollSeries(StoryEvidence story, OriginTracer tracer, List<ComparisonFinder.Candidate> all) {
    this.story = story;
    this.tracer = tracer;
    this.measure = all.getFirst().figure().measure();
    this.group =
        all.stream()
            .map(each -> each.figure().group())
            .filter(CountedGroups.ANYBODY::equals)
            .findFirst()
            .orElse(all.getFirst().figure().group());
    for (ComparisonFinder.Candidate each : all) {
      figures.add(tracer.sourced(each.article(), each.figure()));
    }
    dropToldBelow();
    figures.sort(inTime());
  }

  /** Drops a headline's number that its own article gives again, with who says so. */
  private void dropToldBelow() {
    Set<Told> told = new HashSet<>();
    for (SourcedFigure each : figures) {
      if (each.origin().isKnown()) {
        told.add(new Told(each.document(), each.value()));
      }
    }
    figures.removeIf(
        each -> !each.origin().isKnown() && told.contains(new Told(each.document(), each.value())));
  }

  private record Told(String document, double value) {}

  void compare(List<Comparison> into) {
    dropVague();
    if (documents(figures) < 2) {
      return;
    }
    Map<String, List<SourcedFigure>> named = byOrigin();
    addNobody(named);
    List<List<SourcedFigure>> series = new ArrayList<>(named.values());
    List<List<SourcedFigure>> voices = OfficialVoice.join(series, Toll.onlyRises(measure));
    int before = into.size();
    for (List<SourcedFigure> each : voices) {
      growth(each).ifPresent(into::add);
    }
    pairs(series, voices, into);
    if (into.size() == before && documents(figures) >= 2) {
      sameOrUnclear().ifPresent(into::add);
    }
  }

  /** Drops a vague number nobody is named for where its own article gives it exactly. */
  private void dropVague() {
    Map<String, List<SourcedFigure>> told = new LinkedHashMap<>();
    figures.stream()
        .filter(each -> each.origin().isKnown())
        .forEach(each -> told.computeIfAbsent(each.document(), k -> new ArrayList<>()).add(each));
    figures.removeIf(
        each ->
            !each.origin().isKnown()
                && each.isRange()
                && told.getOrDefault(each.document(), List.of()).stream()
                    .anyMatch(each::agreesWith));
  }

  private Map<String, List<SourcedFigure>> byOrigin() {
    Map<String, List<SourcedFigure>> series = new LinkedHashMap<>();
    figures.stream()
        .filter(each -> each.origin().isKnown())
        .forEach(
            each -> series.computeIfAbsent(each.origin().key(), k -> new ArrayList<>()).add(each));
    return series;
  }

  /** Adds figures without an origin to the one that gives their number, or to the only voice. */
  private void addNobody(Map<String, List<SourcedFigure>> series) {
    List<List<SourcedFigure>> voices =
        OfficialVoice.join(List.copyOf(series.values()), Toll.onlyRises(measure)).stream()
            .filter(TollSeries::isOfBody)
            .map(each -> (List<SourcedFigure>) new ArrayList<>(each))
            .toList();
    for (SourcedFigure each : figures) {
      if (!each.origin().isKnown()) {
        series.values().stream()
            .filter(list -> list.stream().anyMatch(each::isSameNumber))
            .findFirst()
            .or(() -> onlyVoice(voices, each).flatMap(voice -> nearest(series, voice)))
            .orElseGet(() -> series.computeIfAbsent("", k -> new ArrayList<>()))
            .add(each);
      }
    }
    series.values().forEach(each -> each.sort(inTime()));
  }

  /** The series of whoever speaks last in a voice. */
  private static Optional<List<SourcedFigure>> nearest(
      Map<String, List<SourcedFigure>> series, List<SourcedFigure> voice) {
    return Optional.ofNullable(series.get(voice.getLast().origin().key()));
  }

  /**
   * Where one alone is named for a count, a report without a source goes with it: if its article
   * gives no other number of that origin, and its number fits between the others; of a count that
   * may fall, if it is of another day.
   */
  private Optional<List<SourcedFigure>> onlyVoice(
      List<List<SourcedFigure>> voices, SourcedFigure each) {
    return voices.size() == 1 && voices.getFirst().stream().allMatch(other -> fits(other, each))
        ? Optional.of(voices.getFirst())
        : Optional.empty();
  }

  private boolean fits(SourcedFigure other, SourcedFigure each) {
    boolean inOrder =
        Toll.onlyRises(measure)
            ? !(isSurelyAfter(other, each) && other.value() < each.value())
                && !(isSurelyAfter(each, other) && each.value() < other.value())
            : isAfter(each, other) || isAfter(other, each);
    return inOrder && !other.document().equals(each.document()) && isOneScale(other, each);
  }

  private static boolean isOfBody(List<SourcedFigure> series) {
    return series.stream()
        .map(SourcedFigure::origin)
        .anyMatch(origin -> isSolid(origin) && origin.standing() != Standing.NAMED);
  }

  private static boolean isOneScale(SourcedFigure a, SourcedFigure b) {
    return Scale.isOne(a.value(), b.value());
  }

  static Comparator<SourcedFigure> inTime() {
    return SourcedFigure.IN_TIME
        .thenComparingDouble(SourcedFigure::value)
        .thenComparing(SourcedFigure::passage);
  }

  private Optional<Comparison> growth(List<SourcedFigure> series) {
    List<SourcedFigure> steps = rising(steps(series));
    if (steps.size() < 2 || documents(steps) < 2) {
      return Optional.empty();
    }
    boolean rises = false;
    boolean drops = false;
    boolean ordered = true;
    for (int i = 1; i < steps.size(); i++) {
      double difference = steps.get(i).value() - steps.get(i - 1).value();
      rises |= difference > 0;
      drops |= difference < 0;
      ordered &= isAfter(steps.get(i), steps.get(i - 1));
    }
    String who = who(series, steps);
    if (rises && !drops) {
      boolean told = ordered || Toll.onlyRises(measure);
      return told
          ? Optional.of(
              comparison(
                  Verdict.GROWS,
                  withRepeats(series, steps),
                  who
                      + (ordered
                          ? (several(series) ? " raise" : " raises") + " the number over time"
                          : ": the dates do not tell which came first, but this count only rises")))
          : Optional.empty();
    }
    boolean corrects = !Toll.onlyRises(measure) || steps.getLast().origin().isKnown();
    return drops && !rises && ordered && corrects
        ? Optional.of(
            comparison(
                Verdict.FALLS,
                withRepeats(series, steps),
                who + (several(series) ? " lower" : " lowers") + " the number over time"))
        : Optional.of(
            comparison(
                Verdict.UNCLEAR, series, who + ": numbers rise and fall, dates do not tell"));
  }

  /** Steps of a count that cannot fall in the order of their numbers, where their days allow it. */
  private List<SourcedFigure> rising(List<SourcedFigure> steps) {
    if (!Toll.onlyRises(measure)) {
      return steps;
    }
    List<SourcedFigure> byValue = new ArrayList<>(steps);
    byValue.sort(Comparator.comparingDouble(SourcedFigure::value));
    SourcedFigure latest = null; // by the first day it may be of
    for (SourcedFigure each : byValue) {
      if (latest != null && isSurelyAfter(latest, each)) {
        return steps;
      }
      latest = latest == null || isFrom(each, latest) ? each : latest;
    }
    return byValue;
  }

  /** A series and what repeats one of its numbers, on whoever's word. */
  private List<SourcedFigure> withRepeats(List<SourcedFigure> series, List<SourcedFigure> steps) {
    List<SourcedFigure> shown = new ArrayList<>(series);
    figures.stream()
        .filter(each -> !series.contains(each))
        .filter(each -> steps.stream().anyMatch(step -> isRepeat(each, step)))
        .forEach(shown::add);
    shown.sort(inTime());
    return shown;
  }

  private static boolean isRepeat(SourcedFigure each, SourcedFigure step) {
    return !each.isRange() && !step.isRange() && each.value() == step.value();
  }

  private static boolean isFrom(SourcedFigure each, SourcedFigure other) {
    return each.asOf().map(Period::from).orElse(Long.MIN_VALUE)
        > other.asOf().map(Period::from).orElse(Long.MIN_VALUE);
  }

  private static boolean several(List<SourcedFigure> series) {
    return series.stream()
            .map(SourcedFigure::origin)
            .filter(Origin::isKnown)
            .map(Origin::key)
            .distinct()
            .count()
        > 1;
  }

  /** Whose numbers a series holds, in words. */
  private static String who(List<SourcedFigure> series, List<SourcedFigure> steps) {
    Map<String, String> names = new LinkedHashMap<>();
    series.stream()
        .map(SourcedFigure::origin)
        .filter(Origin::isKnown)
        .forEach(origin -> names.putIfAbsent(origin.key(), origin.name()));
    if (names.isEmpty()) {
      return "no source named";
    }
    String named = String.join(", then ", names.values());
    boolean all =
        steps.stream()
            .allMatch(
                step ->
                    series.stream().anyMatch(f -> f.origin().isKnown() && f.isSameNumber(step)));
    return all ? named : named + " (once with no source named)";
  }

  /** New numbers only: one that was given before is a repetition. */
  private List<SourcedFigure> steps(List<SourcedFigure> series) {
    List<SourcedFigure> steps = new ArrayList<>();
    for (SourcedFigure each : series) {
      if (steps.stream()
          .noneMatch(
              step -> each.isSameNumber(step) || isLooser(each, step) || isEdit(each, step))) {
        steps.add(each);
      }
    }
    return steps;
  }

  /**
   * True if "more than 50" is told again of what was 59: of a count that cannot fall no new one.
   */
  private boolean isLooser(SourcedFigure each, SourcedFigure step) {
    return Toll.onlyRises(measure)
        && each.high().isEmpty()
        && each.value() < step.value()
        && isAfter(each, step);
  }

  /**
   * True if a copy of the same day changed the number: an edit. One of a later day is an update.
   */
  private boolean isEdit(SourcedFigure each, SourcedFigure step) {
    return !each.document().equals(step.document())
        && !isAfter(each, step)
        && story.areCopies(
            story.expectArticle(each.document()), story.expectArticle(step.document()));
  }

  static boolean isAfter(SourcedFigure later, SourcedFigure earlier) {
    return later.asOf().isPresent()
        && earlier.asOf().isPresent()
        && earlier.asOf().get().isBefore(later.asOf().get());
  }

  /**
   * As {@link #isAfter}, where the day beside the earlier number may be the event's: who reports it
   * on Friday of Wednesday's earthquake may know what stood on Friday.
   */
  private boolean isSurelyAfter(SourcedFigure later, SourcedFigure earlier) {
    Optional<Period> told = story.expectArticle(earlier.document()).published();
    return isAfter(later, earlier)
        && told.filter(day -> !day.isBefore(later.asOf().orElse(day))).isEmpty();
  }

  /** Disputes and agreements between voices; agreements also between the authorities of one. */
  private void pairs(
      List<List<SourcedFigure>> series, List<List<SourcedFigure>> voices, List<Comparison> into) {
    joinDisputes(pairs(voices)).forEach(into::add);
    for (List<SourcedFigure> voice : voices) {
      List<List<SourcedFigure>> joined =
          series.stream().filter(each -> each != voice && voice.containsAll(each)).toList();
      pairs(joined).stream()
          .filter(each -> each.verdict() == Verdict.SAME_NUMBER_OTHER_SOURCE)
          .forEach(into::add);
    }
  }

  /** Two numbers are disputed once, however many stand behind either. */
  private List<Comparison> joinDisputes(List<Comparison> pairs) {
    Map<Set<Double>, Comparison> joined = new LinkedHashMap<>();
    for (Comparison each : pairs) {
      Set<Double> numbers = new LinkedHashSet<>();
      if (each.verdict() == Verdict.DISPUTED) {
        each.figures().forEach(figure -> numbers.add(figure.value()));
      } else {
        numbers.add((double) -joined.size() - 1); // not a number of anything: stays alone
      }
      joined.merge(numbers, each, this::joined);
    }
    return List.copyOf(joined.values());
  }

  private Comparison joined(Comparison a, Comparison b) {
    List<SourcedFigure> both = new ArrayList<>(a.figures());
    b.figures().stream().filter(each -> !both.contains(each)).forEach(both::add);
    both.sort(inTime());
    String why =
        both.stream()
            .map(SourcedFigure::origin)
            .filter(TollSeries::isSolid)
            .map(Origin::name)
            .distinct()
            .collect(Collectors.joining(", "));
    return comparison(Verdict.DISPUTED, both, why + " give different numbers for the same days");
  }

  private List<Comparison> pairs(List<List<SourcedFigure>> series) {
    List<Comparison> found = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      for (int k = i + 1; k < series.size(); k++) {
        if (named(series.get(i)) && named(series.get(k))) {
          between(series.get(i), series.get(k)).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** True if a body or a person by name stands behind a series; loose words are too little. */
  private static boolean named(List<SourcedFigure> series) {
    return series.stream().map(SourcedFigure::origin).anyMatch(TollSeries::isSolid);
  }

  private static boolean isSolid(Origin origin) {
    return origin.isKnown()
        && !origin.key().startsWith("words:")
        && !origin.key().startsWith("outlet:")
        && !origin.key().startsWith("body:outlet")
        && !origin.key().startsWith("body:agency")
        && origin.standing() != Standing.ANONYMOUS;
  }

  private Optional<Comparison> between(List<SourcedFigure> left, List<SourcedFigure> right) {
    List<SourcedFigure> both = new ArrayList<>(left);
    both.addAll(right);
    if (documents(both) < 2) {
      return Optional.empty();
    }
    List<SourcedFigure> ends = List.of(last(left), last(right));
    List<SourcedFigure> shown = new ArrayList<>();
    for (SourcedFigure each : both) {
      if (ends.stream().anyMatch(end -> end.isSameNumber(each))) {
        shown.add(each);
      }
    }
    shown.sort(inTime());
    Origin a = named(left, ends.get(0));
    Origin b = named(right, ends.get(1));
    if (ends.get(0).isSameNumber(ends.get(1))) {
      return documents(shown) < 2
          ? Optional.empty()
          : Optional.of(
              comparison(
                  Verdict.SAME_NUMBER_OTHER_SOURCE,
                  shown,
                  a.name() + " and " + b.name() + " give the same number"));
    }
    boolean bodies = a.standing() != Standing.NAMED && b.standing() != Standing.NAMED;
    double fewer = Math.min(ends.get(0).value(), ends.get(1).value());
    return Voice.differ(ends.get(0), a, ends.get(1), b)
            && (bodies && fewer >= TELLING || isOneScale(ends.get(0), ends.get(1)))
            && overlap(left, right)
        ? Optional.of(
            comparison(
                Verdict.DISPUTED,
                shown,
                a.name() + " and " + b.name() + " give different numbers for the same days"))
        : Optional.empty();
  }

  private static Origin named(List<SourcedFigure> series, SourcedFigure last) {
    return Stream.concat(series.stream().filter(last::isSameNumber), series.stream())
        .map(SourcedFigure::origin)
        .filter(Origin::isKnown)
        .findFirst()
        .orElse(last.origin());
  }

  private SourcedFigure last(List<SourcedFigure> series) {
    return rising(steps(series)).getLast();
  }

  /** True if the last numbers of two origins were told for the same days. */
  private boolean overlap(List<SourcedFigure> left, List<SourcedFigure> right) {
    SourcedFigure a = last(left);
    SourcedFigure b = last(right);
    for (SourcedFigure x : left) {
      for (SourcedFigure y : right) {
        boolean ends = x.isSameNumber(a) && y.isSameNumber(b);
        boolean timed = x.asOf().isPresent() && y.asOf().isPresent();
        boolean sameDocument = x.document().equals(y.document());
        boolean same = timed && isOneTime(x.asOf().get(), y.asOf().get());
        if (ends && (sameDocument || same)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What may fall may have changed since: it needs one and the same day. */
  private boolean isOneTime(Period a, Period b) {
    return Toll.onlyRises(measure)
        ? a.distance(b) <= SAME_TIME
        : a.from() == a.to() && b.from() == b.to() && a.from() == b.from();
  }

  private Optional<Comparison> sameOrUnclear() {
    List<SourcedFigure> steps = steps(figures);
    boolean one =
        steps.size() == 1 && figures.stream().allMatch(each -> each.isSameNumber(steps.getFirst()));
    if (one && independentTexts()) {
      return Optional.of(comparison(Verdict.AGREE, figures, "the reports give the same number"));
    }
    return Optional.empty();
  }

  /** True if at least two of the reports are not copies of one text. */
  private boolean independentTexts() {
    ArticleDigest first = story.expectArticle(figures.getFirst().document());
    return figures.stream()
        .map(each -> story.expectArticle(each.document()))
        .anyMatch(each -> each != first && !story.areCopies(first, each));
  }

  private static long documents(List<SourcedFigure> figures) {
    Set<String> documents = new LinkedHashSet<>();
    figures.forEach(each -> documents.add(each.document()));
    return documents.size();
  }

  private Comparison comparison(Verdict verdict, List<SourcedFigure> shown, String why) {
    return Comparisons.of(story, measure, group, verdict, shown, why);
  }
}
