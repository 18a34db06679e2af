package org.kilde.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Mention;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.story.ConceptLexicon;
import org.kilde.story.WordFolder;
import org.kilde.text.Token;

/**
 * Reads the telling words of a clause. A word is marked by its concepts, by its first letters in
 * its own language, and by more of its letters, folded, that other languages may share; how much it
 * tells is how seldom it stands in news.
 */
final class MatterReader {
  private static final int STEM = 5; // letters within one language
  private static final int COGNATE = 6; // letters across languages
  private static final int NAME = 5;
  private static final int SHORTEST = 4; // letters of a word without a concept
  private static final int MOST_CONCEPTS = 5; // of one word
  private static final double COMMON = 400; // of a thousand articles: tells nothing
  private static final double RARE = 8; // tells all
  private static final double ACT = 0.6; // what is done tells at least so much

  private final AnalyzedArticle read;
  private final ConceptLexicon concepts;
  private final Shares shares;
  private final String language;
  private final boolean capitalNouns;
  private final WordFolder folder = new WordFolder();
  private final StringBuilder folded = new StringBuilder();
  private final StringBuilder key = new StringBuilder();

  MatterReader(AnalyzedArticle read, TokenizedArticle text) {
    this.read = read;
    this.concepts = ConceptLexicon.of(text.pack());
    this.shares = Shares.of(text.pack());
    this.capitalNouns = text.pack().setting("capital-nouns", "no").equals("yes");
    this.language = read.article().language().value();
  }

  /** How common words and concepts are, and which tell no matter from another. */
  private record Shares(
      Map<String, Double> words, Map<String, Double> concepts, Set<String> common) {
    private static final TableFormat COMMON_WORDS = TableFormat.of("common-words.tsv", "word");
    private static final TableFormat WORDS = TableFormat.of("word-shares.tsv", "share", "words");
    private static final TableFormat CONCEPTS =
        TableFormat.of("concept-shares.tsv", "concept", "share");

    static Shares of(LanguagePack pack) {
      return pack.compiled(Shares.class, Shares::load);
    }

    private static Shares load(LanguagePack pack) {
      Map<String, Double> words = new HashMap<>();
      Map<String, Double> concepts = new HashMap<>();
      Set<String> common = new HashSet<>();
      pack.table(COMMON_WORDS).forEach(row -> common.add(row.expect("word")));
      for (Row row : pack.table(WORDS)) {
        double share = Double.parseDouble(row.expect("share"));
        List.of(row.expect("words").split(";")).forEach(word -> words.put(word, share));
      }
      for (Row row : pack.table(CONCEPTS)) {
        concepts.put(row.expect("concept"), Double.parseDouble(row.expect("share")));
      }
      return new Shares(Map.copyOf(words), Map.copyOf(concepts), Set.copyOf(common));
    }
  }

  /**
   * A run of tokens that may tell something: one word, or the words of an act.
   *
   * @param acts as they are meant after negations; none of a plain word
   */
  record Item(List<Token> tokens, int[] acts, boolean near) {}

  /**
   * @param before names that go without saying: who speaks, who was named right before
   */
  Matter read(List<Item> items, Set<Integer> before) {
    Matter.Builder matter = new Matter.Builder();
    Set<Integer> names = new HashSet<>();
    for (Item item : items) {
      Token token = item.tokens().getFirst();
      int referent = referent(token);
      if (referent >= 0) {
        name(token, referent, item.near(), names, matter);
      } else if (item.acts().length > 0 || isTelling(token)) {
        word(item, matter);
      }
    }
    for (int each : before) {
      if (names.stream().noneMatch(name -> name == each)) {
        matter.begin(1, each, false, false, true);
        key(read.referents().get(each).name());
        matter.mark(hash("name", key, NAME));
        matter.end();
      }
    }
    return matter.build();
  }

  private boolean isTelling(Token token) {
    return token.isWord() && !shares.common().contains(token.norm());
  }

  private int referent(Token token) {
    for (Mention mention : read.mentions()) {
      if (mention.span().overlaps(token.span())) {
        return mention.referent();
      }
    }
    return -1;
  }

  /** A name is one word, however many it has; each of them marks it. */
  private void name(
      Token token, int referent, boolean near, Set<Integer> names, Matter.Builder matter) {
    if (!names.add(referent)) {
      return;
    }
    boolean first = true;
    for (Mention mention : read.mentions()) {
      if (mention.referent() == referent && mention.span().overlaps(token.span())) {
        first = false;
        matter.begin(1, referent, near, false, false);
        for (String part : read.article().words(mention.span()).split("[^\\p{L}\\p{N}]+")) {
          String word = part.toLowerCase(java.util.Locale.ROOT);
          concepts.concepts(word).stream()
              .limit(MOST_CONCEPTS)
              .forEach(concept -> matter.mark(concept.hashCode()));
          key(word);
          if (key.length() >= SHORTEST - 1) {
            matter.mark(hash("name", key, NAME));
          }
          if (key.length() >= COGNATE) {
            matter.mark(hash("any", key, COGNATE));
          }
        }
        matter.end();
        return;
      }
    }
  }

  private void word(Item item, Matter.Builder matter) {
    double share = COMMON;
    boolean known = item.acts().length > 0;
    boolean any = known;
    for (Token token : item.tokens()) {
      for (String concept : concepts.concepts(token.norm())) {
        share = Math.min(share, shares.concepts().getOrDefault(concept, RARE));
        known = true;
      }
      any |= token.norm().length() >= SHORTEST;
    }
    if (!known) {
      share = shares.words().getOrDefault(item.tokens().getFirst().norm(), RARE);
    }
    if (!any && !known) {
      return;
    }
    double weight = item.acts().length > 0 ? Math.max(ACT, weight(share)) : weight(share);
    boolean unread = !known && !capitalNouns && item.tokens().getFirst().isCapitalized();
    matter.begin(
        weight, unread ? Matter.Builder.UNREAD : -1, item.near(), !known && !unread, false);
    for (int act : item.acts()) {
      matter.act(act);
    }
    for (Token token : item.tokens()) {
      letters(token, matter);
    }
    matter.end();
  }

  private void letters(Token token, Matter.Builder matter) {
    String word = token.norm();
    concepts.concepts(word).stream()
        .limit(MOST_CONCEPTS)
        .forEach(concept -> matter.mark(concept.hashCode()));
    if (!isTelling(token)) {
      return;
    }
    if (word.length() >= STEM) {
      matter.mark(hash(language, word, STEM));
    }
    key(word);
    if (key.length() >= COGNATE) {
      matter.mark(hash("any", key, COGNATE));
    }
    if (token.isCapitalized()) { // a name that nobody has read as one
      matter.mark(hash("name", key, NAME));
    }
  }

  private void key(String word) {
    folder.fold(word, folded);
    folder.key(folded, key);
  }

  private static double weight(double share) {
    double weight = Math.log(COMMON / share) / Math.log(COMMON / RARE);
    return Math.max(0.05, Math.min(1, weight));
  }

  private static int hash(String kind, CharSequence word, int letters) {
    int hash = kind.hashCode();
    for (int i = 0; i < Math.min(letters, word.length()); i++) {
      hash = hash * 31 + word.charAt(i);
    }
    return hash;
  }
}
