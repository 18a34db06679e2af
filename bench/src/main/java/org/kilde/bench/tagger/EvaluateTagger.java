package org.kilde.bench.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kilde.name.tagger.NameTagger;
import org.kilde.name.tagger.TaggerModel;

/** Scores a model: {@code EvaluateTagger DATA SETTINGS MODEL (choose|tune|test|speed)}. */
public final class EvaluateTagger {
  private static final List<String> LANGUAGES = List.of("da", "nb", "nn", "sv", "de", "en");

  private EvaluateTagger() {}

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Settings settings = Settings.read(Path.of(args[1]));
    for (int i = 4; i < args.length; i++) {
      settings.set(args[i].split("=", 2), "command line");
    }
    long start = System.nanoTime();
    TaggerModel model;
    try (InputStream in = Files.newInputStream(Path.of(args[2]))) {
      model = TaggerModel.read(in);
    }
    System.out.printf(Locale.ROOT, "load %.0f ms%n", (System.nanoTime() - start) / 1e6);
    switch (args[3]) {
      case "choose" -> report(model, data, settings, false);
      case "test" -> report(model, data, settings, true);
      case "tune" -> tune(model, data, settings);
      case "speed" -> speed(model, data, settings);
      default -> throw new IllegalArgumentException("what: found " + args[3]);
    }
  }

  private static void report(TaggerModel model, Path data, Settings settings, boolean test)
      throws IOException {
    double sum = 0;
    int count = 0;
    if (!test && settings.number("holdout") > 0) {
      SampleText text = Portions.choosing(data, "kk", settings);
      System.out.println("kk " + Score.of(new NameTagger(model), text));
    }
    for (String language : LANGUAGES) {
      if (!test && language.equals("de") && settings.number("holdout") == 0) {
        System.out.println("de has nothing to choose on: all of it was trained on");
        continue;
      }
      SampleText text =
          test
              ? Portions.read(data, language, "test")
              : Portions.choosing(data, language, settings);
      Score score = Score.of(new NameTagger(model), text);
      System.out.println(language + " " + score);
      sum += score.f1();
      count++;
    }
    System.out.printf(Locale.ROOT, "mean %.2f%n", sum / count);
  }

  private static void tune(TaggerModel model, Path data, Settings settings) throws IOException {
    for (String language : LANGUAGES) {
      SampleText text = Portions.choosing(data, language, settings);
      StringBuilder line = new StringBuilder(language);
      for (float outside = -1.5f; outside <= 1.01f; outside += 0.5f) {
        Map<String, Float> biases = new LinkedHashMap<>(model.outside());
        biases.put(language, outside);
        double f = Score.of(new NameTagger(with(model, biases, model.repeat())), text).f1();
        line.append(String.format(Locale.ROOT, "  %.1f: %.1f", outside, f));
      }
      line.append("  repeat");
      for (float repeat = 0; repeat <= 6; repeat += 1) {
        double f = Score.of(new NameTagger(with(model, model.outside(), repeat)), text).f1();
        line.append(String.format(Locale.ROOT, "  %.0f: %.1f", repeat, f));
      }
      System.out.println(line);
    }
  }

  private static TaggerModel with(TaggerModel model, Map<String, Float> outside, float repeat) {
    return new TaggerModel(model.lists(), model.weights(), model.transitions(), outside, repeat);
  }

  private static void speed(TaggerModel model, Path data, Settings settings) throws IOException {
    NameTagger tagger = new NameTagger(model);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int round = 0; round < 8; round++) {
      long tokens = 0;
      long nanos = 0;
      for (String language : List.of("da", "nb", "nn", "en")) {
        List<Sample> samples = Portions.read(data, language, "dev").samples();
        for (int i = 0; i + 30 <= samples.size(); i += 30) {
          List<List<String>> article =
              samples.subList(i, i + 30).stream().map(Sample::tokens).toList();
          long start = threads.getCurrentThreadCpuTime();
          tagger.tag(article, language);
          nanos += threads.getCurrentThreadCpuTime() - start;
          tokens += article.stream().mapToInt(List::size).sum();
        }
      }
      System.out.printf(
          Locale.ROOT, "%.0f tokens a second of processor time%n", tokens * 1e9 / nanos);
    }
  }
}
