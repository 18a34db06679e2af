package org.kilde.bench.tagger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Draws names to put where others stood: from the lists, or made of two halves of listed ones. */
final class NameSource {
  private static final Map<String, Set<String>> COUNTRIES =
      Map.of(
          "da", Set.of("DK", "GL", "FO"),
          "nb", Set.of("NO"),
          "nn", Set.of("NO"),
          "sv", Set.of("SE", "FI"),
          "de", Set.of("DE", "AT", "CH"),
          "en", Set.of("US", "GB", "IE", "AU", "CA", "NZ"));

  private final Map<String, List<String>> firstNames = new HashMap<>();
  private final Map<String, List<String>> lastNames = new HashMap<>();
  private final Map<String, List<String>> organizations = new HashMap<>();
  private final Map<String, List<String>> creditWords = new HashMap<>();
  private final List<String> cities = new ArrayList<>();
  private final List<String> manyLastNames;

  NameSource(Path data, Path packs) throws IOException {
    read(data.resolve("names/lists/forenames-by-country.csv"), 11, firstNames);
    read(data.resolve("names/lists/surnames-by-country.csv"), 5, lastNames);
    manyLastNames = Files.readAllLines(data.resolve("names/lists/last.txt"));
    for (String language : List.of("und", "da", "nb", "nn", "sv", "de", "en")) {
      Path file = packs.resolve(language + "/name-words.tsv");
      organizations.put(language, forms(file, "organization"));
      creditWords.put(language, forms(file, "credit"));
    }
    for (String line : Files.readAllLines(data.resolve("places/cities.tsv")).subList(1, 20000)) {
      cities.add(line.split("\t")[1]);
    }
  }

  private static List<String> forms(Path file, String kind) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(kind + "\t"))
        .map(line -> line.substring(kind.length() + 1))
        .toList();
  }

  private static void read(Path file, int column, Map<String, List<String>> target)
      throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] row = line.split(",");
      if (row.length > column && row[column].matches("\\p{Lu}[\\p{L}'-]+")) {
        target.computeIfAbsent(row[0], c -> new ArrayList<>()).add(row[column]);
        target.computeIfAbsent("", c -> new ArrayList<>()).add(row[column]);
      }
    }
  }

  private static String draw(List<String> names, Random random) {
    return names.get(random.nextInt(names.size()));
  }

  private static String draw(Map<String, List<String>> names, String language, Random random) {
    if (random.nextInt(3) > 0) {
      List<String> own = new ArrayList<>();
      COUNTRIES.getOrDefault(language, Set.of()).stream()
          .sorted()
          .forEach(country -> own.addAll(names.getOrDefault(country, List.of())));
      if (!own.isEmpty()) {
        return draw(own, random);
      }
    }
    return draw(names.getOrDefault("", List.of()), random);
  }

  private static String halves(String a, String b) {
    return a.substring(0, (a.length() + 1) / 2) + b.substring(b.length() / 2);
  }

  String first(String language, Random random) {
    String name = draw(firstNames, language, random);
    return random.nextInt(3) == 0 ? halves(name, draw(firstNames, language, random)) : name;
  }

  String last(String language, Random random) {
    String name =
        random.nextBoolean() ? draw(lastNames, language, random) : draw(manyLastNames, random);
    return random.nextInt(3) == 0 ? halves(name, draw(manyLastNames, random)) : name;
  }

  List<String> person(String language, Random random) {
    return List.of(first(language, random), last(language, random));
  }

  List<String> organization(String language, Random random) {
    List<String> own =
        organizations.getOrDefault(language, organizations.getOrDefault("en", List.of()));
    return ListBuilder.tokens(draw(own, random));
  }

  List<String> city(Random random) {
    return ListBuilder.tokens(draw(cities, random));
  }

  /** Words that stand before the name of who took a picture or wrote a text. */
  List<String> creditWords(String language) {
    return creditWords.getOrDefault(language, creditWords.getOrDefault("und", List.of()));
  }
}
