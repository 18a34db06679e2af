package org.kilde.bench.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.story.ConceptLexicon;
import org.kilde.text.Span;
import org.kilde.text.Token;
import org.kilde.text.Tokenizer;

/**
 * Learns how common words and concepts are in news: {@code LearnShares CDT NB NN WORDS LANGUAGES}
 * counts in how many articles of the Copenhagen Dependency Treebank (da en de es) and of the
 * Norwegian Dependency Treebank (nb nn) each stands, takes the counts of the frequency lists in
 * WORDS for the other languages, and writes {@code word-shares.tsv} of each language and {@code
 * concept-shares.tsv} of the shared pack. Counts only; no text.
 */
public final class LearnShares {
  private static final int LEAST = 6; // in a thousand
  private static final int A_ROW = 10;
  private static final double ARTICLE = 200; // words: an article of middling length
  private static final double SIZE_BASE = 1.25; // shares are rounded to powers of this

  private final LanguagePacks packs = LanguagePacks.shipped();
  private final Tokenizer tokenizer = new Tokenizer(Set.of());
  private final Map<String, Integer> concepts = new TreeMap<>();
  private int articles;

  private LearnShares() {}

  public static void main(String[] arguments) throws IOException {
    Path languages = Path.of(arguments[4]);
    LearnShares learn = new LearnShares();
    Map<String, List<String>> texts = new TreeMap<>();
    for (Document each : Document.read(Path.of(arguments[0]))) {
      texts.computeIfAbsent(each.field("lang"), any -> new ArrayList<>()).add(each.field("text"));
    }
    for (String norwegian : List.of("nb", "nn")) {
      for (Document each : Document.read(Path.of(arguments[norwegian.equals("nb") ? 1 : 2]))) {
        texts.computeIfAbsent(norwegian, any -> new ArrayList<>()).add(each.field("text"));
      }
    }
    for (String tag : List.of("da", "nb", "nn", "en", "de", "es")) {
      learn.write(languages, tag, learn.counted(tag, texts.getOrDefault(tag, List.of())));
    }
    for (String tag : List.of("sv", "nl", "fr", "ru", "uk")) {
      learn.write(languages, tag, listed(Path.of(arguments[3]).resolve(tag + ".txt")));
    }
    learn.writeConcepts(languages.resolve("und").resolve("concept-shares.tsv"));
  }

  /** Shares in a thousand, of words that also stand in lower case; capitals are names. */
  private Map<String, Integer> counted(String tag, List<String> texts) {
    LanguagePack pack = packs.packFor(LanguageTag.of(tag));
    ConceptLexicon lexicon = ConceptLexicon.of(pack);
    boolean capitalNouns = pack.setting("capital-nouns", "no").equals("yes");
    Map<String, Integer> counts = new HashMap<>();
    Set<String> lower = new HashSet<>();
    for (String text : texts) {
      Set<String> words = new HashSet<>();
      Set<String> about = new HashSet<>();
      for (Token token : tokenizer.tokenize(text, new Span(0, text.length()))) {
        if (token.isWord()) {
          words.add(token.norm());
          about.addAll(lexicon.concepts(token.norm()));
          if (capitalNouns || !token.isCapitalized()) {
            lower.add(token.norm());
          }
        }
      }
      words.forEach(word -> counts.merge(word, 1, Integer::sum));
      about.forEach(concept -> concepts.merge(concept, 1, Integer::sum));
      articles++;
    }
    counts.keySet().retainAll(lower);
    counts.replaceAll((word, count) -> 1000 * count / texts.size());
    return counts;
  }

  /** Shares of articles, reckoned from how often a word stands among all words. */
  private static Map<String, Integer> listed(Path file) throws IOException {
    Map<String, Long> counts = new HashMap<>();
    long all = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      int space = line.lastIndexOf(' ');
      long count = Long.parseLong(line.substring(space + 1));
      counts.put(line.substring(0, space), count);
      all += count;
    }
    Map<String, Integer> shares = new HashMap<>();
    for (Map.Entry<String, Long> each : counts.entrySet()) {
      double expected = ARTICLE * each.getValue() / all;
      shares.put(each.getKey(), (int) (1000 * (1 - Math.exp(-expected))));
    }
    return shares;
  }

  private void write(Path languages, String tag, Map<String, Integer> shares) throws IOException {
    Path folder = languages.resolve(tag);
    Set<String> common = new HashSet<>(Files.readAllLines(folder.resolve("common-words.tsv")));
    TreeMap<Integer, List<String>> rows = new TreeMap<>();
    shares.forEach(
        (word, share) -> {
          boolean plain = word.codePoints().allMatch(c -> Character.isLetter(c));
          if (share >= LEAST && plain && word.length() > 2 && !common.contains(word)) {
            rows.computeIfAbsent(-rounded(share), any -> new ArrayList<>()).add(word);
          }
        });
    StringBuilder table = new StringBuilder();
    table.append("# How common words are: in how many of a thousand news articles they stand. ");
    table.append("Counts only; LearnShares in bench wrote it, NOTICE says from what.\n");
    table.append("share\twords\n");
    rows.forEach((share, words) -> append(table, -share, words.stream().sorted().toList()));
    Files.writeString(folder.resolve("word-shares.tsv"), table);
  }

  private static void append(StringBuilder table, int share, List<String> words) {
    for (int i = 0; i < words.size(); i += A_ROW) {
      table
          .append(share)
          .append('\t')
          .append(String.join(";", words.subList(i, Math.min(words.size(), i + A_ROW))))
          .append('\n');
    }
  }

  private static int rounded(int share) {
    double power = Math.round(Math.log(share) / Math.log(SIZE_BASE));
    return (int) Math.min(999, Math.round(Math.pow(SIZE_BASE, power)));
  }

  private void writeConcepts(Path file) throws IOException {
    StringBuilder table = new StringBuilder();
    table.append("# How common concepts are: in how many of a thousand news articles they stand. ");
    table.append("Counts only; LearnShares in bench wrote it, NOTICE says from what.\n");
    table.append("concept\tshare\n");
    concepts.forEach(
        (concept, count) -> {
          if (1000 * count / articles > 0) {
            table.append(String.format(Locale.ROOT, "%s\t%d%n", concept, 1000 * count / articles));
          }
        });
    Files.writeString(file, table);
  }
}
