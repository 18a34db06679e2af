package org.kilde.bench.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.analysis.Analyzer;
import org.kilde.annotation.Doubt;
import org.kilde.article.RawArticle;
import org.kilde.finding.Comparison;
import org.kilde.finding.Contradiction;
import org.kilde.finding.Findings;
import org.kilde.finding.Loop;
import org.kilde.finding.QuotationJourney;
import org.kilde.finding.SourcedFigure;
import org.kilde.finding.Verdict;
import org.kilde.language.LanguageGuesser;
import org.kilde.language.LanguagePacks;
import org.kilde.lineage.Copies;
import org.kilde.lineage.Passage;
import org.kilde.run.LocalRun;
import org.kilde.story.Story;

/**
 * Puts all stories of a folder on one desk and says which of the planted things are found and what
 * is claimed beside them: {@code MiniStories PACKS FOLDER [same]}. Agreements count neither way, or
 * with {@code same} as comparisons like any other, whoever stands behind them.
 */
public final class MiniStories {
  private final Map<String, AnalyzedArticle> articles = new LinkedHashMap<>();
  private final List<PlantedFile.Planted> planted = new ArrayList<>();
  private final List<PlantedFile.Planted> found = new ArrayList<>();
  private final Map<String, int[]> counts = new TreeMap<>(); // found, missed, wrong
  private final boolean agreements;

  private MiniStories(boolean agreements) {
    this.agreements = agreements;
  }

  public static void main(String[] arguments) throws IOException {
    MiniStories stories = new MiniStories(arguments.length > 2 && arguments[2].equals("same"));
    LanguagePacks packs = LanguagePacks.in(Path.of(arguments[0]));
    LocalRun run = new LocalRun(packs);
    Analyzer analyzer = new Analyzer(packs, LanguageGuesser.shipped());
    try (Stream<Path> files = Files.list(Path.of(arguments[1]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        PlantedFile read = PlantedFile.read(file);
        stories.planted.addAll(read.planted());
        for (RawArticle raw : read.articles()) {
          AnalyzedArticle article = analyzer.analyze(raw);
          stories.articles.put(raw.id(), article);
          run.add(article);
        }
      }
    }
    stories.compare(run.finish());
  }

  private void compare(Findings findings) {
    findings.stories().forEach(this::story);
    findings.copies().forEach(this::copies);
    findings.comparisons().forEach(this::comparison);
    findings.contradictions().forEach(this::contradiction);
    findings.journeys().forEach(this::journey);
    findings.loops().forEach(this::loop);
    articles.forEach((id, each) -> each.doubts().forEach(doubt -> doubt(each, doubt)));
    for (PlantedFile.Planted each : planted) {
      if (!each.optional() && !found.contains(each)) {
        count("missed", 1, each.kind(), String.join(" | ", each.cells()));
      }
    }
    System.out.println("kind: found, missed, wrong");
    int[] all = new int[3];
    counts.forEach(
        (kind, each) -> {
          line(kind, each);
          Arrays.setAll(all, i -> all[i] + (kind.equals("story") ? 0 : each[i]));
        });
    line("all but stories", all);
  }

  private static void line(String kind, int[] counted) {
    System.out.println(
        String.format(Locale.ROOT, "%s: %d %d %d", kind, counted[0], counted[1], counted[2]));
  }

  private void story(Story story) {
    judge("story", List.of(sorted(story.documents())), "");
  }

  private void copies(Copies copies) {
    judge("copy", List.of(sorted(copies.documents())), "");
  }

  private void comparison(Comparison comparison) {
    Verdict verdict = comparison.verdict();
    boolean same = verdict == Verdict.AGREE || verdict == Verdict.SAME_NUMBER_OTHER_SOURCE;
    if (agreements || !same) {
      String values =
          String.join(
              " ",
              comparison.figures().stream()
                  .map(SourcedFigure::value)
                  .distinct()
                  .sorted()
                  .map(value -> String.format(Locale.ROOT, "%.0f", value))
                  .toList());
      judge(
          "compare",
          List.of(comparison.measure(), same ? "same" : verdict.label(), values),
          comparison.story()
              + " "
              + comparison.why()
              + comparison.figures().stream().map(each -> words(each.passage())).toList());
    }
  }

  private void contradiction(Contradiction each) {
    String a = sentences(each.a().passage());
    String b = sentences(each.b().passage());
    PlantedFile.Planted right =
        planted.stream()
            .filter(p -> p.kind().equals("contradiction"))
            .filter(
                p ->
                    isIn(p.cells().get(0), a) && isIn(p.cells().get(1), b)
                        || isIn(p.cells().get(0), b) && isIn(p.cells().get(1), a))
            .findFirst()
            .orElse(null);
    if (right != null) {
      foundIt(right, each.relation().label());
    } else {
      count("wrong", 2, "contradiction", a + " <> " + b + " (" + each.about() + ")");
    }
  }

  /** True if words of a document, {@code id:these / or these}, stand in a passage given so. */
  private static boolean isIn(String wanted, String passage) {
    int colon = wanted.indexOf(':');
    return passage.startsWith(wanted.substring(0, colon + 1))
        && Stream.of(wanted.substring(colon + 1).split(" / ")).anyMatch(passage::contains);
  }

  private void journey(QuotationJourney journey) {
    for (QuotationJourney.Change each : journey.changes()) {
      judge(each.kind().label(), List.of(each.to().document()), words(each.to()));
    }
  }

  private void loop(Loop loop) {
    List<String> documents = loop.passages().stream().map(Passage::document).toList();
    judge("loop", List.of(sorted(documents)), String.join(" < ", loop.path()));
  }

  private void doubt(AnalyzedArticle article, Doubt doubt) {
    String words = article.article().id() + ":" + article.article().words(doubt.span());
    planted.stream()
        .filter(p -> p.kind().equals("doubt") && isIn(p.cells().getFirst(), words))
        .findFirst()
        .ifPresentOrElse(p -> foundIt(p, ""), () -> count("wrong", 2, "doubt", words));
  }

  private void judge(String kind, List<String> cells, String more) {
    planted.stream()
        .filter(each -> each.kind().equals(kind) && each.cells().equals(cells))
        .findFirst()
        .or(() -> planted.stream().filter(each -> isShownIn(each, kind, cells)).findFirst())
        .ifPresentOrElse(
            each -> foundIt(each, more),
            () -> count("wrong", 2, kind, String.join(" | ", cells) + "  " + more));
  }

  /** True of a dispute found that also shows what the sides said before. */
  private static boolean isShownIn(PlantedFile.Planted each, String kind, List<String> cells) {
    return kind.equals("compare")
        && each.kind().equals(kind)
        && each.cells().get(0).equals(cells.get(0))
        && each.cells().get(1).equals(Verdict.DISPUTED.label())
        && each.cells().get(1).equals(cells.get(1))
        && List.of(cells.get(2).split(" ")).containsAll(List.of(each.cells().get(2).split(" ")));
  }

  private void foundIt(PlantedFile.Planted each, String more) {
    if (!found.contains(each)) {
      found.add(each);
      String said = String.join(" | ", each.cells()) + "  " + more;
      count(each.optional() ? "found too" : "found", each.optional() ? -1 : 0, each.kind(), said);
    }
  }

  /** Says what came of something and counts it; {@code column} -1 counts nothing. */
  private void count(String what, int column, String kind, String said) {
    System.out.println(what + " " + kind + ": " + said);
    int[] counted = counts.computeIfAbsent(kind, k -> new int[3]);
    if (column >= 0) {
      counted[column]++;
    }
  }

  private String words(Passage passage) {
    AnalyzedArticle read = articles.get(passage.document());
    return passage.document() + ":" + (read == null ? "" : read.article().words(passage.span()));
  }

  /** The whole sentences a passage stands in: what is planted may hold its cue. */
  private String sentences(Passage passage) {
    AnalyzedArticle read =
        Objects.requireNonNull(articles.get(passage.document()), passage.document());
    String text = read.article().words();
    int from = passage.span().start();
    while (from > 0 && !endsSentence(text, from - 1)) {
      from--;
    }
    int to = passage.span().end();
    while (to < text.length() && !endsSentence(text, to - 1)) {
      to++;
    }
    return passage.document() + ":" + text.substring(from, to).strip();
  }

  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    return c == '\n'
        || (c == '.' || c == '!' || c == '?')
            && at + 1 < text.length()
            && Character.isWhitespace(text.charAt(at + 1));
  }

  private static String sorted(List<String> documents) {
    return String.join(" ", new TreeSet<>(documents));
  }
}
