package org.kilde.bench.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kilde.language.Candidate;
import org.kilde.language.LanguageGuesser;

/**
 * Prints how well languages are told apart: {@code MeasureLanguages LANGUAGES_FOLDER
 * [ARTICLES_FOLDER [JSON_LINES_FILE…]]}.
 *
 * <p>"forced" takes the best candidate, whatever its score. "said" is what {@code guess} answers:
 * how often it says anything, and how often that is right.
 */
public final class MeasureLanguages {
  private static final int ROUNDS = 3;

  private final LanguageGuesser guesser;
  private final List<String> known;

  private MeasureLanguages(LanguageGuesser guesser) {
    this.guesser = guesser;
    this.known =
        Stream.of("да", "da")
            .flatMap(text -> guesser.candidates(text).stream())
            .map(candidate -> candidate.language().value())
            .toList();
  }

  /** Measures load time first, while nothing is warm. */
  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    LanguageGuesser guesser = LanguageGuesser.shipped();
    System.out.printf("load %.0f ms%n", (System.nanoTime() - start) / 1e6);
    MeasureLanguages measure = new MeasureLanguages(guesser);
    Path folder = Path.of(args[0]);
    for (String kind : List.of("sentences", "word-pairs")) {
      measure.table(kind, linesByLanguage(folder.resolve(kind)));
    }
    if (args.length > 1) {
      measure.table("articles held out of training", ArticleWords.heldOut(Path.of(args[1])));
    }
    for (int i = 2; i < args.length; i++) {
      Path file = Path.of(args[i]);
      measure.table(file.getFileName().toString(), ArticleWords.byLanguage(file));
    }
  }

  private static Map<String, List<String>> linesByLanguage(Path folder) throws IOException {
    Map<String, List<String>> lines = new TreeMap<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        List<String> all = Files.readAllLines(file);
        lines.put(name.replace(".txt", ""), all.stream().filter(s -> !s.isBlank()).toList());
      }
    }
    return lines;
  }

  private void table(String kind, Map<String, List<String>> texts) {
    System.out.printf("%n%s%n     texts  forced    said   right  mistaken for%n", kind);
    texts.forEach(this::row);
    System.out.printf(
        "%.0f texts/s, %.1f million characters/s%n",
        rate(texts, t -> 1), rate(texts, String::length) / 1e6);
  }

  private void row(String language, List<String> texts) {
    int forced = 0;
    int said = 0;
    int right = 0;
    Map<String, Integer> wrong = new TreeMap<>();
    for (String text : texts) {
      List<Candidate> candidates = guesser.candidates(text);
      String best = candidates.isEmpty() ? "-" : candidates.getFirst().language().value();
      if (best.equals(language)) {
        forced++;
      } else {
        wrong.merge(best, 1, Integer::sum);
      }
      String answer = guesser.guess(text).map(tag -> tag.value()).orElse("");
      said += answer.isEmpty() ? 0 : 1;
      right += answer.equals(language) ? 1 : 0;
    }
    int all = texts.size();
    System.out.printf(
        "%-3s %6d %7s %6.1f%% %6s%%  %s%n",
        language,
        all,
        known.contains(language) ? "%.1f%%".formatted(100.0 * forced / all) : "-",
        100.0 * said / all,
        said == 0 ? "-" : "%.1f".formatted(100.0 * right / said),
        known.contains(language) ? worst(wrong) : "");
  }

  private static String worst(Map<String, Integer> wrong) {
    return wrong.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(4)
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private double rate(Map<String, List<String>> texts, ToLongFunction<String> size) {
    long start = System.nanoTime();
    long sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (List<String> some : texts.values()) {
        for (String text : some) {
          sum += size.applyAsLong(text);
          guesser.guess(text);
        }
      }
    }
    return sum * 1e9 / (System.nanoTime() - start);
  }
}
