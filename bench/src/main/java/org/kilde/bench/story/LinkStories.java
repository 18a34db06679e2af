package org.kilde.bench.story;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.language.LanguagePacks;
import org.kilde.story.Affinity;
import org.kilde.story.Story;
import org.kilde.story.StoryLinker;

/**
 * Measures linking on the open sets: {@code LinkStories FOLDER} with {@code events.en.jsonl},
 * {@code cdt.da-en-de-es.jsonl} and {@code pairs.ru-en.jsonl} in the folder.
 */
public final class LinkStories {
  private final LanguagePacks packs = LanguagePacks.shipped();
  private final LinkAnalysis analyzer = new LinkAnalysis(packs);
  private final PrintStream out;

  private LinkStories(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    String what = arguments.length > 1 ? arguments[1] : "all";
    LinkStories bench = new LinkStories(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    if (what.equals("all") || what.equals("events")) {
      bench.events(Document.read(folder.resolve("events.en.jsonl")));
    }
    if (what.equals("all") || what.equals("cdt")) {
      bench.translations(Document.read(folder.resolve("cdt.da-en-de-es.jsonl")));
    }
    if (what.equals("files")) {
      bench.files(folder);
    }
    if (what.equals("all") || what.equals("pairs")) {
      bench.pairs(Document.read(folder.resolve("pairs.ru-en.jsonl")));
    }
  }

  private void events(List<Document> documents) {
    List<Document> ordered = new ArrayList<>(documents);
    ordered.sort(Comparator.comparing((Document d) -> d.field("date")));
    Map<String, AnalyzedArticle> analyzed = new HashMap<>();
    ordered.forEach(d -> analyzed.put(d.field("id"), d.analyze(analyzer)));
    Set<String> chosen = half(documents);
    out.println(
        "events, half the parameters were chosen on: "
            + stream(
                ordered.stream().filter(d -> chosen.contains(d.field("cluster"))).toList(),
                analyzed));
    out.println(
        "events, other half: "
            + stream(
                ordered.stream().filter(d -> !chosen.contains(d.field("cluster"))).toList(),
                analyzed));
    out.println("events, all: " + stream(ordered, analyzed));
  }

  /** The stories of the text files of a folder. */
  private void files(Path folder) throws IOException {
    StoryLinker linker = new StoryLinker(packs);
    Affinity affinity = new Affinity(packs);
    List<String> ids = new ArrayList<>();
    try (java.util.stream.Stream<Path> files = java.nio.file.Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String id = String.valueOf(file.getFileName());
        AnalyzedArticle article =
            analyzer.analyze(
                org.kilde.article.RawArticle.ofText(id, id, java.nio.file.Files.readString(file)));
        linker.add(article);
        affinity.add(article);
        ids.add(id);
      }
    }
    for (Story story : linker.stories()) {
      out.println(story.documents());
    }
    for (int i = 0; i < ids.size(); i++) {
      StringBuilder line = new StringBuilder(ids.get(i).substring(0, 3));
      for (int j = 0; j < ids.size(); j++) {
        line.append(String.format(java.util.Locale.ROOT, " %6.2f", affinity.logit(i, j)));
      }
      out.println(line);
    }
    signals(affinity, ids);
  }

  /** What the likeness of each two articles is made of. */
  private void signals(Affinity affinity, List<String> ids) {
    for (int i = 0; i < ids.size(); i++) {
      for (int j = 0; j < i; j++) {
        StringBuilder line = new StringBuilder(ids.get(j) + " " + ids.get(i));
        double[] signals = affinity.signals(i, j);
        for (int k = 0; k < signals.length; k++) {
          line.append(
              String.format(
                  java.util.Locale.ROOT, " %s %.2f", Affinity.signalNames().get(k), signals[k]));
        }
        out.println(line);
      }
    }
  }

  /** Every second event in the order of their names. */
  static Set<String> half(List<Document> documents) {
    Set<String> events = new TreeSet<>();
    documents.forEach(d -> events.add(d.field("cluster")));
    Set<String> half = new HashSet<>();
    int at = 0;
    for (String event : events) {
      if (at++ % 2 == 0) {
        half.add(event);
      }
    }
    return half;
  }

  private BCubed stream(List<Document> documents, Map<String, AnalyzedArticle> analyzed) {
    StoryLinker linker = new StoryLinker(packs);
    Map<String, String> truth = new HashMap<>();
    for (Document each : documents) {
      truth.put(each.field("id"), each.field("cluster"));
      linker.add(java.util.Objects.requireNonNull(analyzed.get(each.field("id"))));
    }
    return BCubed.of(truth, linker.stories().stream().map(Story::documents).toList());
  }

  private void translations(List<Document> all) {
    List<Document> documents =
        all.stream()
            .filter(d -> List.of("da", "en", "de", "es").contains(d.field("lang")))
            .map(Document::undated) // a translation has its original's date: that would tell
            .toList();
    Affinity whole = new Affinity(packs);
    documents.forEach(d -> whole.add(d.analyze(analyzer)));
    for (String language : List.of("en", "de", "es")) {
      List<int[]> pairs = pairs(documents, language);
      out.println(
          "whole Danish text, "
              + language
              + " version first among all "
              + documents.size()
              + ": "
              + Retrieval.of(
                  whole,
                  pairs,
                  documents.size(),
                  (query, answer) ->
                      other ->
                          other != answer
                              && !cluster(documents, other).equals(cluster(documents, query))));
    }
    Affinity halves = new Affinity(packs);
    for (Document each : documents) {
      halves.add(each.analyze(analyzer, each.field("id"), half(each)));
    }
    for (String language : List.of("en", "de", "es")) {
      List<int[]> pairs = pairs(documents, language);
      out.println(
          "first half of a Danish text, second half of its "
              + language
              + " version first: "
              + Retrieval.of(
                  halves,
                  pairs,
                  documents.size(),
                  (query, answer) ->
                      other ->
                          other != answer && documents.get(other).field("lang").equals(language)));
    }
  }

  /** The first half of a Danish text, the second half of another. */
  static String half(Document document) {
    String text = document.field("text");
    int space = text.indexOf(' ', text.length() / 2);
    int middle = space < 0 ? text.length() / 2 : space;
    boolean first = document.field("lang").equals("da");
    return first ? text.substring(0, middle) : text.substring(middle);
  }

  private static String cluster(List<Document> documents, int at) {
    return documents.get(at).field("cluster");
  }

  private static List<int[]> pairs(List<Document> documents, String language) {
    Map<String, Integer> versions = new HashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      if (documents.get(i).field("lang").equals(language)) {
        versions.put(cluster(documents, i), i);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      Integer version = versions.get(cluster(documents, i));
      if (version != null && documents.get(i).field("lang").equals("da")) {
        pairs.add(new int[] {i, version});
      }
    }
    return pairs;
  }

  private void pairs(List<Document> documents) {
    Affinity affinity = new Affinity(packs);
    for (Document each : documents) {
      affinity.add(each.analyze(analyzer, "1", each.field("title1") + "\n" + each.field("text1")));
      affinity.add(each.analyze(analyzer, "2", each.field("title2") + "\n" + each.field("text2")));
    }
    int right = 0;
    for (int i = 0; i < documents.size(); i++) {
      boolean same = documents.get(i).field("label").equals("OK");
      right += affinity.logit(2 * i, 2 * i + 1) >= 0 == same ? 1 : 0;
    }
    out.println(
        "hard pairs, ru and en, same story or not: "
            + right
            + " of "
            + documents.size()
            + " right");
  }
}
