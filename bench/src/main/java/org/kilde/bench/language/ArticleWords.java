package org.kilde.bench.language;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Reads the {@code text} of each record of a JSON Lines file, and cuts texts into words. */
final class ArticleWords {
  private static final int EVERY = 10;

  private ArticleWords() {}

  /** Nine texts of ten, to learn from; the tenth is for {@link #heldOut(Path)}. */
  static WordBank training(Path file) throws IOException {
    List<char[]> words = new ArrayList<>();
    List<String> texts = texts(file);
    for (int i = 0; i < texts.size(); i++) {
      if (i % EVERY != 0) {
        addWords(texts.get(i), words);
      }
    }
    return new WordBank(words);
  }

  /** The texts that training does not see, by language. */
  static Map<String, List<String>> heldOut(Path folder) throws IOException {
    Map<String, List<String>> kept = new TreeMap<>();
    for (String language : List.of("nb", "nn")) {
      List<String> all = texts(folder.resolve(language + ".jsonl"));
      kept.put(
          language,
          IntStream.range(0, all.size()).filter(i -> i % EVERY == 0).mapToObj(all::get).toList());
    }
    return kept;
  }

  /** The texts of a file whose records name their language. */
  static Map<String, List<String>> byLanguage(Path file) throws IOException {
    Map<String, List<String>> texts = new TreeMap<>();
    read(
        file,
        (language, text) -> texts.computeIfAbsent(language, l -> new ArrayList<>()).add(text));
    return texts;
  }

  private static List<String> texts(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    read(file, (language, text) -> texts.add(text));
    return texts;
  }

  private static void read(Path file, BiConsumer<String, String> sink) throws IOException {
    String language = "";
    try (var reader = Files.newBufferedReader(file);
        JsonParser json = new JsonFactory().createParser(reader)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_STRING && json.getParsingContext().inObject()) {
          String name = json.currentName();
          if (name.equals("lang") || name.equals("language")) {
            language = json.getText();
          } else if (name.equals("text") && json.getParsingContext().getParent().inRoot()) {
            sink.accept(language, json.getText());
          }
        }
      }
    }
  }

  private static void addWords(String text, List<char[]> words) {
    String lower = text.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
        if (i > start) {
          words.add(
              lower.substring(start, Math.min(i, start + WordSampler.LONGEST_WORD)).toCharArray());
        }
        start = i + 1;
      }
    }
  }
}
