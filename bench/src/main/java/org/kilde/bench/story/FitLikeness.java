package org.kilde.bench.story;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kilde.language.LanguagePacks;
import org.kilde.story.Affinity;

/**
 * Chooses the weights of the likeness of two articles by logistic regression, on one half of the
 * events and of the translated texts; {@link LinkStories} measures. Prints weights to be written
 * into the engine by hand.
 */
public final class FitLikeness {
  private final LanguagePacks packs = LanguagePacks.shipped();
  private final LinkAnalysis analyzer = new LinkAnalysis(packs);
  private final PrintStream out;

  private FitLikeness(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    FitLikeness fit = new FitLikeness(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    if (arguments.length < 2 || arguments[1].equals("events")) {
      fit.within(Document.read(folder.resolve("events.en.jsonl")));
    }
    if (arguments.length < 2 || arguments[1].equals("cdt")) {
      fit.across(Document.read(folder.resolve("cdt.da-en-de-es.jsonl")));
    }
  }

  private void within(List<Document> documents) {
    Set<String> chosen = LinkStories.half(documents);
    Affinity affinity = new Affinity(packs);
    documents.forEach(d -> affinity.add(d.analyze(analyzer)));
    List<double[]> same = new ArrayList<>();
    List<double[]> other = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      for (int j = i + 1; j < documents.size(); j++) {
        String first = documents.get(i).field("cluster");
        String second = documents.get(j).field("cluster");
        if (chosen.contains(first) && chosen.contains(second)) {
          (first.equals(second) ? same : other).add(affinity.signals(i, j));
        }
      }
    }
    print("within a language", Regression.fit(same, other));
  }

  private void across(List<Document> all) {
    List<Document> documents =
        all.stream()
            .filter(d -> List.of("da", "en", "de", "es").contains(d.field("lang")))
            .toList();
    List<double[]> same = new ArrayList<>();
    List<double[]> other = new ArrayList<>();
    Affinity affinity = new Affinity(packs);
    for (Document each : documents) {
      affinity.add(each.analyze(analyzer, each.field("id"), LinkStories.half(each)));
    }
    for (int i = 0; i < documents.size(); i++) {
      for (int j = 0; j < documents.size(); j++) {
        Document a = documents.get(i);
        Document b = documents.get(j);
        if (a.field("lang").equals("da")
            && !b.field("lang").equals("da")
            && isChosen(a)
            && isChosen(b)) {
          double[] signals = affinity.signals(i, j);
          signals[signals.length - 1] = 0; // their dates tell nothing: both are the original's
          (a.field("cluster").equals(b.field("cluster")) ? same : other).add(signals);
        }
      }
    }
    print("across languages", Regression.fit(same, other));
  }

  private static boolean isChosen(Document document) {
    return Integer.parseInt(document.field("cluster").replaceAll("\\D", "")) % 2 == 0;
  }

  private void print(String what, double[] weights) {
    StringBuilder line = new StringBuilder(what).append(':');
    List<String> names = Affinity.signalNames();
    for (int i = 0; i < weights.length; i++) {
      line.append(
          String.format(
              java.util.Locale.ROOT,
              " %s %.2f",
              i < names.size() ? names.get(i) : "constant",
              weights[i]));
    }
    out.println(line);
  }
}
