package org.kilde.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kilde.app.brief.TollChart;
import org.kilde.app.desk.ArticleRow;
import org.kilde.app.desk.StoryView;
import org.kilde.app.export.RecordIds;
import org.kilde.app.words.FigureWords;
import org.kilde.finding.BestRule;
import org.kilde.finding.Comparison;
import org.kilde.finding.Contradiction;
import org.kilde.finding.Findings;
import org.kilde.finding.OriginCount;
import org.kilde.finding.QuotationJourney;
import org.kilde.finding.SourcedFigure;
import org.kilde.lineage.Copies;
import org.kilde.lineage.Origin;
import org.kilde.lineage.Passage;

/** A story's findings as its page shows them, each with the words it rests on. */
public final class StoryShown {
  private final StoryView story;
  private final Findings findings;
  private final Passages passages;

  StoryShown(StoryView story, Passages passages) {
    this.story = story;
    this.findings = story.findings();
    this.passages = passages;
  }

  /** Words of an article, and whose they are. */
  public record Side(Optional<ArticleRow> article, String words, String row) {}

  /** A figure in a comparison. */
  public record Line(String when, String amount, String who, String standing, Side side) {}

  /** Figures side by side, with what a rule makes of them. */
  public record Shown(
      Comparison comparison,
      String best,
      String rule,
      String range,
      Optional<TollChart> chart,
      List<Line> lines) {
    public boolean isDisputed() {
      return comparison.verdict().label().equals("disputed");
    }
  }

  /** Two passages that cannot both hold. */
  public record Clash(String about, String relation, Side a, Side b) {}

  /** One utterance on its way. */
  public record Journey(String speaker, List<Side> stops, List<Lost> lost) {}

  /** What was not kept on the way. */
  public record Lost(String kind, Side from, Side to) {}

  /** Articles that are one text. */
  public record Copy(
      String agency, List<ArticleRow> articles, long added, long lost, long changed) {}

  /** How an open time was fixed. */
  public record Fixed(Side open, String value, String narrowed, Side by) {}

  /** Outlets of one language. */
  public record Coverage(String language, int articles, List<String> outlets) {}

  public List<Shown> comparisons(BestRule rule) {
    return findings.comparisons().stream()
        .sorted(
            Comparator.comparing((Comparison each) -> !each.verdict().label().equals("disputed")))
        .map(each -> shown(each, rule))
        .toList();
  }

  private Shown shown(Comparison each, BestRule rule) {
    Optional<SourcedFigure> best = each.findBest(rule);
    String low = each.low().isPresent() ? FigureWords.number(each.low().getAsDouble()) : "?";
    String high = each.high().isPresent() ? FigureWords.number(each.high().getAsDouble()) : "…";
    return new Shown(
        each,
        best.map(figure -> FigureWords.number(figure.value())).orElse("–"),
        rule.words()
            + best.filter(f -> f.origin().isKnown()).map(f -> ": " + f.origin().name()).orElse(""),
        low.equals(high) ? "" : low + " – " + high,
        TollChart.of(each.figures()),
        each.figures().stream().map(this::line).toList());
  }

  private Line line(SourcedFigure figure) {
    return new Line(
        figure
            .asOf()
            .filter(period -> period.isDay())
            .map(period -> LocalDate.ofEpochDay(period.from()).toString())
            .orElse(""),
        FigureWords.amount(figure.qualifier(), figure.low(), figure.high()),
        figure.origin().isKnown() ? figure.origin().name() : "",
        figure.origin().standing().label(),
        side(figure.passage(), RecordIds.figure(figure.document(), figure.index())));
  }

  public List<Clash> clashes() {
    return findings.contradictions().stream()
        .map(
            each ->
                new Clash(each.about(), each.relation().label(), side(each.a()), side(each.b())))
        .toList();
  }

  private Side side(Contradiction.Side side) {
    return side(side.passage(), statement(side.passage().document(), side.statement()));
  }

  public List<Journey> journeys() {
    return findings.journeys().stream()
        .map(
            each ->
                new Journey(
                    each.speaker(),
                    each.stops().stream().map(this::side).toList(),
                    each.changes().stream()
                        .map(
                            change ->
                                new Lost(
                                    change.kind().label(),
                                    side(change.from(), ""),
                                    side(change.to(), "")))
                        .toList()))
        .toList();
  }

  private Side side(QuotationJourney.Stop stop) {
    return side(stop.passage(), statement(stop.passage().document(), stop.statement()));
  }

  private static String statement(String document, int index) {
    return index < 0 ? "" : RecordIds.statement(document, index);
  }

  private Side side(Passage passage, String row) {
    return new Side(passages.article(passage.document()), passages.words(passage), row);
  }

  /** Ways that came back to where they began. */
  public List<String> loops() {
    return findings.loops().stream().map(loop -> String.join(" → ", loop.path())).toList();
  }

  public List<Copy> copies() {
    return findings.copies().stream()
        .map(
            each ->
                new Copy(
                    each.agency().orElse(""),
                    each.documents().stream().flatMap(id -> passages.article(id).stream()).toList(),
                    count(each, Copies.Added.class),
                    count(each, Copies.Lost.class),
                    count(each, Copies.Changed.class)))
        .toList();
  }

  private static long count(Copies copies, Class<? extends Copies.Difference> kind) {
    return copies.differences().stream().filter(kind::isInstance).count();
  }

  public List<Fixed> narrowings() {
    return findings.narrowings().stream()
        .map(
            each ->
                new Fixed(
                    side(each.open(), ""), each.value(), each.narrowed(), side(each.by(), "")))
        .toList();
  }

  /** Who stands at the ends, the best placed first. */
  public List<Origin> origins() {
    return storyCount().stream()
        .flatMap(each -> each.origins().stream())
        .filter(Origin::isKnown)
        .sorted(Comparator.comparing(Origin::standing).thenComparing(Origin::name))
        .toList();
  }

  private Optional<OriginCount> storyCount() {
    return findings.origins().stream()
        .filter(each -> each.about().equals(story.row().id()))
        .findFirst();
  }

  /** Who carries whose words: the picture of origins. */
  public OriginPicture picture() {
    return OriginPicture.of(story, findings);
  }

  /** The articles' dots on a line of days; empty where fewer than two days are known. */
  public Optional<Timeline> timeline() {
    return Timeline.of(story.articles());
  }

  public List<Coverage> coverage() {
    Map<String, Set<String>> outlets = new LinkedHashMap<>();
    Map<String, Integer> articles = new LinkedHashMap<>();
    for (ArticleRow each : story.articles()) {
      outlets.computeIfAbsent(each.language(), _ -> new LinkedHashSet<>()).add(Links.paper(each));
      articles.merge(each.language(), 1, Integer::sum);
    }
    List<Coverage> all = new ArrayList<>();
    articles.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<String, Integer> each) -> -each.getValue()))
        .forEach(
            each ->
                all.add(
                    new Coverage(
                        each.getKey(),
                        each.getValue(),
                        List.copyOf(outlets.getOrDefault(each.getKey(), Set.of())))));
    return all;
  }

  /** Every rule a reader may choose the best figure by. */
  public static List<BestRule> rules() {
    return Stream.of(BestRule.values()).toList();
  }
}
