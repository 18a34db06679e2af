package org.kilde.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kilde.language.LanguagePack;
import org.kilde.language.Lexicon;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.text.Token;
import org.kilde.text.Tokenizer;

/** The words around figures of one pack, compiled. */
final class FigureWords {
  private static final TableFormat MEASURES =
      TableFormat.of("measures.tsv", "kind", "words", "measure?", "factor?");
  private static final TableFormat FATES = TableFormat.of("fates.tsv", "kind", "words", "measure?");
  private static final TableFormat GRAMMAR = TableFormat.of("figure-words.tsv", "kind", "words");
  private static final TableFormat NOT = TableFormat.of("not-figures.tsv", "kind", "words");
  private static final TableFormat COUNTS = TableFormat.of("counts.tsv", "kind", "words");
  private static final Set<String> COUNTING = Set.of("verb", "says", "last");
  private static final String GAP = " … ";

  private final Lexicon<FigurePhrase> lexicon;
  private final boolean capitalNouns;
  private final boolean persons;
  private final boolean headFirst;

  private FigureWords(
      Lexicon<FigurePhrase> lexicon, boolean capitalNouns, boolean persons, boolean headFirst) {
    this.persons = persons;
    this.headFirst = headFirst;
    this.lexicon = lexicon;
    this.capitalNouns = capitalNouns;
  }

  static FigureWords of(LanguagePack pack) {
    Map<String, List<FigureWord>> words = new LinkedHashMap<>();
    new Currencies(pack).addTo(words);
    for (Row row : pack.table(MEASURES)) {
      double factor = row.cell("factor").isEmpty() ? 1 : row.number("factor");
      put(words, row.expect("words"), word(row, row.cell("measure"), factor));
    }
    pack.table(FATES).forEach(row -> fate(words, row));
    pack.table(GRAMMAR).forEach(row -> put(words, row.expect("words"), word(row, "", 1)));
    pack.table(NOT).forEach(row -> put(words, row.expect("words"), word(row, "", 1)));
    pack.table(COUNTS).forEach(row -> counts(words, row));
    Lexicon.Builder<FigurePhrase> lexicon = Lexicon.builder(pack);
    words.forEach((phrase, each) -> lexicon.add(phrase, FigurePhrase.of(each)));
    boolean capitals = pack.setting("capital-nouns", "no").equals("yes");
    boolean persons =
        words.values().stream()
            .flatMap(List::stream)
            .anyMatch(word -> word.kind() == FigureWord.Kind.PERSON);
    boolean headFirst = !pack.setting("name-case-endings", "").isEmpty();
    return new FigureWords(lexicon.build(), capitals, persons, headFirst);
  }

  /** True where a noun in a case follows what it belongs to: "20 жителей города". */
  boolean headFirst() {
    return headFirst;
  }

  /** A verb, or two parts of one around its object: "nahm … fest". */
  private static void fate(Map<String, List<FigureWord>> words, Row row) {
    String phrase = row.expect("words");
    int gap = phrase.indexOf(GAP);
    if (row.cell("kind").equals("split") && gap > 0) {
      String measure = row.expect("measure");
      put(words, phrase.substring(0, gap), part(FigureWord.Kind.SPLIT_OPEN, measure, row));
      put(
          words,
          phrase.substring(gap + GAP.length()),
          part(FigureWord.Kind.SPLIT_CLOSE, measure, row));
    } else {
      put(words, phrase, word(row, row.cell("measure"), 1));
    }
  }

  /** Verbs of counting, but for phrases that would hide an auxiliary: "har talt". */
  private static void counts(Map<String, List<FigureWord>> words, Row row) {
    boolean verb = COUNTING.contains(row.cell("kind"));
    FigureWord.Kind kind =
        row.cell("kind").equals("last") ? FigureWord.Kind.CLOSES : FigureWord.Kind.COUNTS;
    for (String phrase : verb ? row.expect("words").split("; *") : new String[0]) {
      int blank = phrase.indexOf(' ');
      List<FigureWord> first =
          blank < 0 ? List.of() : words.getOrDefault(phrase.substring(0, blank), List.of());
      if (first.stream().noneMatch(word -> word.kind() == FigureWord.Kind.AUX)) {
        put(words, phrase, new FigureWord(kind, "", 1, row.rule()));
      }
    }
  }

  private static FigureWord part(FigureWord.Kind kind, String measure, Row row) {
    return new FigureWord(kind, measure, 1, row.rule());
  }

  private static FigureWord word(Row row, String measure, double factor) {
    return new FigureWord(row.constant("kind", FigureWord.Kind.class), measure, factor, row.rule());
  }

  static void put(Map<String, List<FigureWord>> words, String phrase, FigureWord word) {
    List<FigureWord> known = words.computeIfAbsent(key(phrase), any -> new ArrayList<>());
    if (known.stream().noneMatch(each -> isSame(each, word))) {
      known.add(word);
    }
  }

  /** One word of two rows; halves of a verb belong to the row that pairs them. */
  private static boolean isSame(FigureWord a, FigureWord b) {
    boolean half =
        a.kind() == FigureWord.Kind.SPLIT_OPEN || a.kind() == FigureWord.Kind.SPLIT_CLOSE;
    return a.kind() == b.kind()
        && a.measure().equals(b.measure())
        && (!half || a.rule().equals(b.rule()));
  }

  /** Phrases that differ in nothing that matters are one. */
  private static String key(String phrase) {
    return phrase.strip().replaceAll(" +", " ");
  }

  /** True if the pack knows words for persons: then what it does not know is a thing. */
  boolean knowsPersons() {
    return persons;
  }

  boolean capitalNouns() {
    return capitalNouns;
  }

  Lexicon.@Nullable Match<FigurePhrase> at(List<Token> tokens, int at, int end) {
    return lexicon.longestAt(tokens, at, end).orElse(null);
  }

  /** The unit that letters after digits name: {@code km}, {@code -year}. */
  @Nullable FigureWord unit(String tail) {
    String letters = tail.startsWith("-") ? tail.substring(1) : tail;
    List<Token> one =
        List.of(new Token(0, letters.length(), Token.Kind.WORD, letters, Tokenizer.norm(letters)));
    Lexicon.Match<FigurePhrase> match =
        letters.isEmpty() ? null : lexicon.longestAt(one, 0, 1).orElse(null);
    if (match == null) {
      return null;
    }
    for (FigureWord each : match.value().words()) {
      if (each.kind() == FigureWord.Kind.UNIT || each.kind() == FigureWord.Kind.CURRENCY) {
        return each;
      }
    }
    return null;
  }
}
