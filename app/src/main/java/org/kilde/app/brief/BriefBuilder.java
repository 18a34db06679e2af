package org.kilde.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Chain;
import org.kilde.annotation.Doubt;
import org.kilde.annotation.Figure;
import org.kilde.annotation.Statement;
import org.kilde.annotation.Via;
import org.kilde.app.export.RecordIds;
import org.kilde.app.reading.Remarks;
import org.kilde.app.words.FigureWords;
import org.kilde.app.words.SpeakerWords;
import org.kilde.article.Article;
import org.kilde.language.LanguagePacks;
import org.kilde.run.LocalRun;

/**
 * Gathers a brief while articles come in. Counts go on for ever; rows and words are kept only as
 * far as one page can show them, so memory is bounded.
 */
public final class BriefBuilder {
  /** More articles than this are listed, not printed in full. */
  public static final int MOST_TEXTS = 300;

  private static final int MOST_ROWS = 5000;
  private static final int WORDS = 600; // characters of a statement in a list

  private static final List<String> MAIN =
      List.of("killed", "injured", "missing", "arrested", "displaced");

  private final List<ArticleEntry> articles = new ArrayList<>();
  private final List<ArticleText> texts = new ArrayList<>();
  private final Map<String, Integer> languages = new HashMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final List<FigureRow> figures = new ArrayList<>();
  private final List<DoubtRow> doubts = new ArrayList<>();
  private final StoryBuilder stories = new StoryBuilder();
  private final LocalRun run;
  private int kept;
  private int statements;
  private int direct;
  private int figureCount;
  private int unsourced;
  private int doubtCount;

  /**
   * @param packs of the articles that will come
   */
  public BriefBuilder(LanguagePacks packs) {
    this.run = new LocalRun(packs);
  }

  private static final class Group {
    final SpeakerWords speaker;
    final List<StatementRow> rows = new ArrayList<>();
    int total;

    Group(SpeakerWords speaker) {
      this.speaker = speaker;
    }
  }

  public void add(AnalyzedArticle read) {
    ArticleEntry entry = ArticleEntry.of(articles.size() + 1, read);
    articles.add(entry);
    languages.merge(entry.language(), 1, Integer::sum);
    addStatements(entry, read);
    addFigures(entry, read);
    addDoubts(entry, read);
    run.add(read);
    stories.add(entry, read);
    if (articles.size() <= MOST_TEXTS) {
      texts.add(new TextMarker(read).mark(entry));
    } else {
      texts.clear();
    }
  }

  private void addStatements(ArticleEntry entry, AnalyzedArticle read) {
    for (int i = 0; i < read.statements().size(); i++) {
      Statement statement = read.statements().get(i);
      SpeakerWords speaker = SpeakerWords.of(statement.speaker(), read.referents());
      Group group = groups.computeIfAbsent(speaker.key(), key -> new Group(speaker));
      group.total++;
      statements++;
      direct += statement.form() == Statement.Form.DIRECT ? 1 : 0;
      if (kept < MOST_ROWS) {
        kept++;
        group.rows.add(row(entry, read, i, speaker));
      }
    }
  }

  private static StatementRow row(
      ArticleEntry entry, AnalyzedArticle read, int index, SpeakerWords speaker) {
    Article article = read.article();
    Statement statement = read.statements().get(index);
    String words =
        statement.spans().stream().map(article::words).collect(Collectors.joining(" … "));
    return new StatementRow(
        RecordIds.statement(article, index),
        entry,
        Shorten.to(WORDS, words),
        statement.form() == Statement.Form.DIRECT,
        statement.hedged(),
        path(entry, read, index, speaker));
  }

  /** The chain that was read, or what follows from the outlets named. */
  private static List<String> path(
      ArticleEntry entry, AnalyzedArticle read, int index, SpeakerWords speaker) {
    for (Chain chain : read.chains()) {
      if (chain.statement().isPresent() && chain.statement().getAsInt() == index) {
        return chain.path();
      }
    }
    SequencedSet<String> path = new LinkedHashSet<>();
    path.add(entry.outlet());
    read.statements().get(index).via().stream().map(Via::text).forEach(path::add);
    path.add(speaker.label());
    return List.copyOf(path);
  }

  private void addFigures(ArticleEntry entry, AnalyzedArticle read) {
    for (int i = 0; i < read.figures().size(); i++) {
      Figure figure = read.figures().get(i);
      figureCount++;
      unsourced += figure.attribution().isEmpty() ? 1 : 0;
      if (figures.size() < MOST_ROWS) {
        figures.add(row(entry, read, i));
      }
    }
  }

  private static FigureRow row(ArticleEntry entry, AnalyzedArticle read, int index) {
    Figure figure = read.figures().get(index);
    return new FigureRow(
        RecordIds.figure(read.article(), index),
        entry,
        figure.measure().label().equals("count") ? "other counts" : FigureWords.measure(figure),
        FigureWords.amount(figure),
        read.article().words(figure.span()),
        SpeakerWords.of(figure.attribution(), read.referents()),
        figure.place().isPresent()
            ? java.util.Optional.of(read.referents().get(figure.place().getAsInt()).name())
            : java.util.Optional.empty(),
        figure.asOf(),
        figure.hedged());
  }

  private void addDoubts(ArticleEntry entry, AnalyzedArticle read) {
    for (int i = 0; i < read.doubts().size(); i++) {
      Doubt doubt = read.doubts().get(i);
      doubtCount++;
      if (doubts.size() < MOST_ROWS) {
        doubts.add(
            new DoubtRow(
                RecordIds.doubt(read.article(), i),
                entry,
                Shorten.to(WORDS, read.article().words(doubt.span())),
                read.article().words(doubt.words())));
      }
    }
  }

  /** The brief of all that was added. */
  public Brief build(Remarks remarks) {
    int speakers = (int) groups.values().stream().filter(group -> group.speaker.known()).count();
    return new Brief(
        new Brief.Totals(
            articles.size(), statements, direct, speakers, figureCount, unsourced, doubtCount),
        stories.build(run.finish()),
        articles.stream().sorted(BY_DATE).toList(),
        byCount(languages),
        speakerGroups(),
        figureGroups(),
        doubts,
        texts.stream().sorted(Comparator.comparing(ArticleText::entry, BY_DATE)).toList(),
        remarks);
  }

  /** Dated ones first, the earliest first; the rest in the order of reading. */
  private static final Comparator<ArticleEntry> BY_DATE =
      Comparator.comparing((ArticleEntry entry) -> entry.published().orElse("~"))
          .thenComparingInt(ArticleEntry::number);

  private static Map<String, Integer> byCount(Map<String, Integer> counts) {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(each -> sorted.put(each.getKey(), each.getValue()));
    return sorted;
  }

  /** Who says most stands first; words that nobody named said stand last. */
  private List<SpeakerGroup> speakerGroups() {
    return groups.values().stream()
        .sorted(
            Comparator.comparing((Group group) -> !group.speaker.known())
                .thenComparing(Comparator.comparingInt((Group group) -> group.total).reversed()))
        .filter(group -> !group.rows.isEmpty())
        .map(
            group ->
                new SpeakerGroup(
                    group.speaker,
                    group.rows.stream()
                        .sorted(Comparator.comparing(StatementRow::article, BY_DATE))
                        .toList(),
                    group.total))
        .toList();
  }

  private List<FigureGroup> figureGroups() {
    Map<String, List<FigureRow>> byMeasure = new LinkedHashMap<>();
    figures.stream()
        .sorted(Comparator.comparing(FigureRow::article, BY_DATE))
        .forEach(row -> byMeasure.computeIfAbsent(row.measure(), m -> new ArrayList<>()).add(row));
    return byMeasure.entrySet().stream()
        .map(each -> new FigureGroup(each.getKey(), MAIN.contains(each.getKey()), each.getValue()))
        .sorted(Comparator.comparingInt(group -> rank(group.measure())))
        .toList();
  }

  private static int rank(String measure) {
    int at = MAIN.indexOf(measure);
    return at >= 0 ? at : measure.equals("other counts") ? MAIN.size() + 1 : MAIN.size();
  }
}
