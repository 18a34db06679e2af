package org.kilde.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.app.export.RecordIds;
import org.kilde.app.words.DateWords;
import org.kilde.app.words.FigureWords;
import org.kilde.finding.BestRule;
import org.kilde.finding.Comparison;
import org.kilde.finding.Contradiction;
import org.kilde.finding.Findings;
import org.kilde.finding.Loop;
import org.kilde.finding.OriginCount;
import org.kilde.finding.QuotationJourney;
import org.kilde.finding.SourcedFigure;
import org.kilde.finding.Verdict;
import org.kilde.lineage.Copies;
import org.kilde.lineage.Origin;
import org.kilde.lineage.Passage;
import org.kilde.story.Story;

/** Makes the stories of a brief from findings, in the articles' own words. */
final class StoryBuilder {
  private static final int MOST_STORIES = 30;
  private static final int MOST_ORIGINS = 12;
  private static final int WORDS = 400; // characters of a passage

  private final Map<String, ArticleEntry> entries = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  /** Keeps an article's words for the passages; more than a page can show are not kept. */
  void add(ArticleEntry entry, AnalyzedArticle read) {
    entries.put(entry.id(), entry);
    if (texts.size() < BriefBuilder.MOST_TEXTS) {
      texts.put(entry.id(), read.article().words());
    }
  }

  /** Stories of at least two articles, the largest first. */
  List<StoryView> build(Findings findings) {
    return findings.stories().stream()
        .filter(story -> story.documents().size() > 1)
        .sorted(Comparator.comparingInt((Story story) -> -story.documents().size()))
        .limit(MOST_STORIES)
        .map(story -> view(story, findings))
        .toList();
  }

  private StoryView view(Story story, Findings findings) {
    OriginCount count =
        findings.origins().stream()
            .filter(each -> each.about().equals(story.id()))
            .findFirst()
            .orElseThrow();
    return new StoryView(
        Shorten.to(120, story.title()),
        entry(story.documents().getFirst()).language(),
        period(story),
        new StoryView.OriginCounts(
            count.articles(), count.outlets(), count.owners(), (int) count.independent()),
        origins(count),
        of(findings.comparisons(), Comparison::story, story)
            .sorted(Comparator.comparingInt(each -> rank(each.verdict())))
            .map(this::comparison)
            .toList(),
        of(findings.contradictions(), Contradiction::story, story).map(this::clash).toList(),
        of(findings.journeys(), QuotationJourney::story, story).map(this::journey).toList(),
        of(findings.loops(), Loop::story, story)
            .map(loop -> String.join(" → ", loop.path()))
            .toList(),
        copies(story, findings.copies()),
        coverage(story));
  }

  private static <T> java.util.stream.Stream<T> of(
      List<T> all, java.util.function.Function<T, String> storyOf, Story story) {
    return all.stream().filter(each -> storyOf.apply(each).equals(story.id()));
  }

  private static String period(Story story) {
    Optional<String> from = story.from().map(DateWords::of);
    Optional<String> to = story.to().map(DateWords::of);
    return from.isEmpty()
        ? "undated"
        : from.equals(to) || to.isEmpty() ? from.get() : from.get() + " to " + to.get();
  }

  private static List<StoryView.OriginView> origins(OriginCount count) {
    return count.origins().stream()
        .sorted(Comparator.comparing(Origin::standing).thenComparing(Origin::name))
        .limit(MOST_ORIGINS)
        .map(each -> new StoryView.OriginView(each.name(), each.standing().label()))
        .toList();
  }

  private StoryView.ComparisonView comparison(Comparison each) {
    Optional<SourcedFigure> best = each.findBest(BestRule.LATEST_OF_BEST_PLACED);
    String low = each.low().isPresent() ? FigureWords.number(each.low().getAsDouble()) : "?";
    String high = each.high().isPresent() ? FigureWords.number(each.high().getAsDouble()) : "open";
    return new StoryView.ComparisonView(
        each.measure() + (each.group().isEmpty() ? "" : " (" + each.group() + ")"),
        each.verdict().label().replace('-', ' '),
        each.why(),
        best.map(figure -> FigureWords.number(figure.value())).orElse("?"),
        BestRule.LATEST_OF_BEST_PLACED.words()
            + best.filter(f -> f.origin().isKnown()).map(f -> ": " + f.origin().name()).orElse(""),
        low.equals(high) ? "" : low + " to " + high,
        TollChart.of(each.figures()),
        each.verdict() == Verdict.DISPUTED ? stands(each.figures()) : List.of(),
        each.figures().stream().map(this::line).toList());
  }

  /** What cannot stand together goes first, what agrees last. */
  private static int rank(Verdict verdict) {
    return switch (verdict) {
      case DISPUTED -> 0;
      case GROWS, FALLS -> 1;
      case UNCLEAR -> 2;
      case SAME_NUMBER_OTHER_SOURCE -> 3;
      case AGREE -> 4;
    };
  }

  /** The last figure of each origin, with the articles that carry the number. */
  private static List<StoryView.StandView> stands(List<SourcedFigure> figures) {
    Map<String, SourcedFigure> last = new LinkedHashMap<>();
    figures.stream()
        .filter(each -> each.origin().isKnown())
        .forEach(each -> last.put(each.origin().key(), each));
    return last.values().stream()
        .sorted(Comparator.comparingDouble(SourcedFigure::value))
        .map(
            each ->
                new StoryView.StandView(amount(each), each.origin().name(), with(each, figures)))
        .toList();
  }

  private static int with(SourcedFigure figure, List<SourcedFigure> all) {
    return (int)
        all.stream()
            .filter(each -> each.value() == figure.value())
            .map(SourcedFigure::document)
            .distinct()
            .count();
  }

  private StoryView.FigureLine line(SourcedFigure figure) {
    ArticleEntry entry = entry(figure.document());
    return new StoryView.FigureLine(
        RecordIds.figure(figure.document(), figure.index()),
        amount(figure),
        words(figure.passage()),
        figure.origin().isKnown() ? figure.origin().name() : "no source named",
        figure
            .asOf()
            .filter(period -> period.isDay())
            .map(period -> DateWords.of(LocalDate.ofEpochDay(period.from()).toString()))
            .orElse("day not known"),
        entry);
  }

  private static String amount(SourcedFigure figure) {
    return FigureWords.amount(figure.qualifier(), figure.low(), figure.high());
  }

  private StoryView.ClashView clash(Contradiction each) {
    return new StoryView.ClashView(
        each.about(), each.relation().label(), side(each.a().passage()), side(each.b().passage()));
  }

  private StoryView.SideView side(Passage passage) {
    return new StoryView.SideView(entry(passage.document()), words(passage));
  }

  private StoryView.JourneyView journey(QuotationJourney each) {
    return new StoryView.JourneyView(
        each.speaker(),
        each.stops().stream().map(stop -> side(stop.passage())).toList(),
        each.changes().stream()
            .map(
                change ->
                    change.kind().label().replace('-', ' ')
                        + ": “"
                        + words(change.from())
                        + "” became “"
                        + words(change.to())
                        + "” in "
                        + entry(change.to().document()).outlet())
            .toList());
  }

  private List<StoryView.CopyView> copies(Story story, List<Copies> all) {
    List<StoryView.CopyView> views = new ArrayList<>();
    for (Copies each : all) {
      if (story.documents().contains(each.documents().getFirst())) {
        views.add(
            new StoryView.CopyView(
                each.agency().orElse(""),
                each.documents().stream().map(this::entry).toList(),
                count(each, Copies.Added.class),
                count(each, Copies.Lost.class),
                count(each, Copies.Changed.class)));
      }
    }
    return views;
  }

  private static int count(Copies copies, Class<? extends Copies.Difference> kind) {
    return (int) copies.differences().stream().filter(kind::isInstance).count();
  }

  private List<StoryView.CoverageView> coverage(Story story) {
    Map<String, Set<String>> outlets = new LinkedHashMap<>();
    Map<String, Integer> articles = new LinkedHashMap<>();
    for (String document : story.documents()) {
      ArticleEntry entry = entry(document);
      outlets.computeIfAbsent(entry.languageName(), k -> new LinkedHashSet<>()).add(entry.outlet());
      articles.merge(entry.languageName(), 1, Integer::sum);
    }
    return articles.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<String, Integer> each) -> -each.getValue()))
        .map(
            each ->
                new StoryView.CoverageView(
                    each.getKey(), each.getValue(), List.copyOf(outlets.get(each.getKey()))))
        .toList();
  }

  private ArticleEntry entry(String document) {
    return Objects.requireNonNull(entries.get(document)); // findings speak of what was added
  }

  private String words(Passage passage) {
    String text = texts.get(passage.document());
    return text == null ? "" : Shorten.to(WORDS, passage.span().in(text));
  }
}
