package org.kilde.bench.tagger;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kilde.name.tagger.WordLists;

/** Reads every list the tagger knows words from: see the table in docs for what and whose. */
final class ListSources {
  private static final List<String> LANGUAGES =
      List.of("da", "nb", "nn", "sv", "de", "en", "nl", "fr", "es", "ru", "uk", "kk");
  private static final Set<String> VILLAGES_OF =
      Set.of("NO", "DK", "SE", "FI", "IS", "DE", "AT", "CH", "GL", "FO");
  private static final int LARGE = 100_000;
  private static final int MIDDLE = 15_000;
  private static final int COMMON_WORDS = 30_000;

  private final Path data;
  private final Path brands;
  private final Path packs;
  private final ListBuilder lists = new ListBuilder();
  private final Set<String> names = new HashSet<>();

  private ListSources(Path data, Path brands, Path packs) {
    this.data = data;
    this.brands = brands;
    this.packs = packs;
  }

  /**
   * Builds the lists.
   *
   * @param data the folder of training data
   * @param brands the folder with brands.tsv and wordnet.tsv
   * @param packs the folder of language packs
   */
  static ListBuilder build(Path data, Path brands, Path packs, List<SampleText> training)
      throws IOException {
    ListSources sources = new ListSources(data, brands, packs);
    sources.persons();
    sources.places();
    sources.organizations();
    sources.outlets();
    sources.packs();
    sources.lowerWords(training);
    return sources.lists;
  }

  private static List<String[]> rows(Path file, String separator) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split(separator, -1))
        .skip(1)
        .toList();
  }

  private void person(String word, int flag) {
    if (word.length() > 1 && Character.isLetter(word.charAt(0))) {
      lists.word(word, flag);
      names.add(word.toLowerCase(Locale.ROOT));
    }
  }

  private void persons() throws IOException {
    Path folder = data.resolve("names/lists");
    for (String name : Files.readAllLines(folder.resolve("first.txt"))) {
      person(name, WordLists.FIRST);
    }
    for (String name : Files.readAllLines(folder.resolve("last.txt"))) {
      person(name, WordLists.LAST);
    }
    for (String[] row : rows(folder.resolve("forenames-by-country.csv"), ",")) {
      person(row[10], WordLists.FIRST_COMMON);
      person(row[11], WordLists.FIRST_COMMON);
    }
    for (String[] row : rows(folder.resolve("surnames-by-country.csv"), ",")) {
      person(row[4], WordLists.LAST_COMMON);
      person(row[5], WordLists.LAST_COMMON);
    }
    for (String[] row : rows(data.resolve("organizations/members-of-parliament.tsv"), "\t")) {
      person(last(row[2]), WordLists.LAST);
    }
    for (String[] row : rows(data.resolve("places/offices.tsv"), "\t")) {
      for (String word : (row[3] + " " + row[4]).split("[^\\p{L}'-]+")) {
        if (word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT))) {
          person(word, WordLists.LAST | WordLists.FAMOUS);
        }
      }
    }
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private void place(String name, int flag) {
    if (!name.isBlank()) {
      lists.name(name, flag, false);
      names.add(name.toLowerCase(Locale.ROOT));
    }
  }

  private void places() throws IOException {
    for (String[] row : rows(data.resolve("places/cities.tsv"), "\t")) {
      long population = Long.parseLong(row[5]);
      boolean village = population < MIDDLE;
      if (!village || VILLAGES_OF.contains(row[2])) {
        int flag =
            population >= LARGE
                ? WordLists.CITY_LARGE
                : village ? WordLists.VILLAGE : WordLists.CITY;
        place(row[1], flag);
        for (int i = 9; i < row.length; i++) {
          place(row[i], flag);
        }
      }
    }
    for (String language : LANGUAGES) {
      ULocale locale = ULocale.forLanguageTag(language);
      for (String country : ULocale.getISOCountries()) {
        String name = new ULocale("und", country).getDisplayCountry(locale);
        if (!name.equals(country)) {
          place(name, WordLists.COUNTRY);
        }
      }
    }
  }

  private void organization(String name, int flag) {
    if (name.length() > 1 && !names.contains(name.toLowerCase(Locale.ROOT))) {
      lists.name(name, flag, true);
    }
  }

  private void organizations() throws IOException {
    Path folder = data.resolve("organizations");
    for (String[] row : rows(folder.resolve("parties.tsv"), "\t")) {
      for (int i = 1; i <= 4; i++) {
        for (String name : row[i].split(" / |; ")) {
          organization(name.replaceAll("\\s*\\(.*", ""), WordLists.ORGANIZATION);
        }
      }
    }
    for (String[] row : rows(folder.resolve("universities.tsv"), "\t")) {
      organization(row[1], WordLists.ORGANIZATION);
    }
    for (String[] row : rows(folder.resolve("football-clubs.tsv"), "\t")) {
      organization(row[1], WordLists.ORGANIZATION);
      organization(row[2], WordLists.BRAND);
    }
    for (String[] row : rows(folder.resolve("public-bodies.tsv"), "\t")) {
      organization(row[1].replaceAll("\\s*\\(.*", ""), WordLists.ORGANIZATION);
      organization(row[2], WordLists.BRAND);
    }
    for (String[] row : rows(brands.resolve("brands.tsv"), "\t")) {
      organization(row[1], WordLists.BRAND);
    }
    for (String[] row : rows(brands.resolve("wordnet.tsv"), "\t")) {
      switch (row[0]) {
        case "person" -> {
          person(last(row[1]), WordLists.FAMOUS);
          if (row[1].contains(" ")) {
            lists.name(row[1], WordLists.FAMOUS, false);
          }
        }
        case "place" -> place(row[1], WordLists.REGION);
        default -> organization(row[1], WordLists.ORGANIZATION);
      }
    }
  }

  /** Outlets by the hosts of their feeds: "example.no", and "Example" as a name. */
  private void outlets() throws IOException {
    String feeds = Files.readString(data.resolve("outlets/feeds.json"));
    for (int at = feeds.indexOf("://"); at >= 0; at = feeds.indexOf("://", at + 3)) {
      String host = feeds.substring(at + 3, feeds.indexOf('"', at)).replaceAll("/.*", "");
      String[] parts = host.split("\\.");
      if (parts.length > 1 && parts[parts.length - 2].length() > 3) {
        String label = parts[parts.length - 2];
        lists.word(label + "." + parts[parts.length - 1], WordLists.BRAND);
        organization(
            label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1), WordLists.BRAND);
      }
    }
  }

  private void packs() throws IOException {
    Set<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(packs)) {
      for (Path folder : folders) {
        if (Files.exists(folder.resolve("name-words.tsv"))) {
          files.add(folder.resolve("name-words.tsv"));
        }
      }
    }
    for (Path file : files) {
      for (String[] row : rows(file, "\t")) {
        pack(file, row);
      }
    }
  }

  private void pack(Path file, String[] row) {
    switch (row[0]) {
      case "organization" -> lists.name(row[1], WordLists.ORGANIZATION, true);
      case "organization-ending" -> lists.ending(row[1], WordLists.ORGANIZATION_WORD);
      case "organization-word" -> lists.word(row[1], WordLists.ORGANIZATION_WORD);
      case "legal-form" -> lists.cased(row[1], WordLists.LEGAL_FORM);
      case "title" -> lists.word(row[1], WordLists.TITLE);
      case "region" -> place(row[1], WordLists.REGION);
      case "place-ending" -> lists.ending(row[1], WordLists.PLACE_WORD);
      case "credit" -> {}
      case "people" -> lists.cased(row[1], WordLists.PEOPLE);
      case "place-word" -> lists.word(row[1], WordLists.PLACE_WORD);
      default ->
          throw new IllegalArgumentException(
              file + ": kind, found " + row[0] + "; expected one of organization … place-word.");
    }
  }

  private void lowerWords(List<SampleText> training) throws IOException {
    Set<String> seen = new HashSet<>();
    for (SampleText text : training) {
      Map<String, Integer> counts = new HashMap<>();
      for (Sample sample : text.samples()) {
        for (String token : sample.tokens()) {
          if (Character.isLowerCase(token.charAt(0))) {
            counts.merge(token, 1, Integer::sum);
          }
        }
      }
      counts.forEach(
          (word, count) -> {
            seen.add(word);
            if (count > 1) {
              lists.lowerWord(word, text.language());
            }
          });
    }
    for (String language : List.of("da", "nb", "nn", "sv", "de", "en", "nl", "fr", "ru", "uk")) {
      String file = language.equals("nb") || language.equals("nn") ? "no" : language;
      List<String> lines = Files.readAllLines(data.resolve("words/" + file + ".txt"));
      for (String line : lines.subList(0, COMMON_WORDS)) {
        String word = line.substring(0, line.indexOf(' '));
        if (seen.contains(word) || !names.contains(word)) {
          lists.lowerWord(word, language);
        }
      }
    }
  }
}
