package org.kilde.story;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/**
 * How common features are in news at large, so that a desk of five articles knows that "government"
 * tells nothing. A country and the people that all the world knows are the stage, not the event:
 * they stay common however seldom a desk met them. Words and concepts from {@code word-shares.tsv}
 * and {@code concept-shares.tsv}, in thousandths of articles.
 */
final class Background {
  static final TableFormat WORDS = TableFormat.of("word-shares.tsv", "share", "words");
  static final TableFormat CONCEPTS = TableFormat.of("concept-shares.tsv", "concept", "share");
  private static final int OTHERS = 5; // thousandths: what is on no list is rare
  private static final int OTHER_GRAMS = 12; // letters of many rare words
  private static final int STAGE = 100;
  private static final int ONE_DIGIT = 250;
  private static final int TWO_DIGITS = 60;
  private static final int ROUND = 40; // 100, 200, … 1000

  /** Of one language. */
  private record Words(int language, IntCounts words, IntCounts grams) {}

  private final LanguagePacks packs;
  private final Map<Integer, Words> languages = new HashMap<>();
  private @Nullable Words latest; // looked up for every feature of an article
  private final IntCounts concepts = new IntCounts(1 << 10);
  private final IntCounts numbers = new IntCounts(1 << 7);
  private final IntCounts countries = new IntCounts(1 << 11);

  Background(LanguagePacks packs) {
    this.packs = packs;
    for (Row row : packs.shared().table(CONCEPTS)) {
      concepts.set(Hash.of(row.expect("concept")), share(row));
    }
    for (int i = 0; i < 100; i++) {
      numbers.set(Hash.of(String.valueOf(i)), i < 10 ? ONE_DIGIT : TWO_DIGITS);
    }
    for (String code : Locale.getISOCountries()) {
      countries.set(Hash.of("country:" + code), STAGE);
    }
    countries.set(Hash.of("country:XK"), STAGE);
    for (int i = 1; i < 1000; i++) { // UN M49 codes of regions
      countries.set(Hash.of(String.format(Locale.ROOT, "country:%03d", i)), STAGE);
    }
    for (int i = 100; i <= 1000; i += 100) {
      numbers.set(Hash.of(String.valueOf(i)), ROUND);
    }
  }

  /** The words of a language by its number in {@link Traits}; none if it has no pack. */
  private Words words(int language) {
    Words known = latest;
    if (known != null && known.language() == language) {
      return known;
    }
    known = languages.get(language);
    if (known == null) {
      known = new Words(language, new IntCounts(1 << 10), new IntCounts(1 << 12));
      for (LanguagePack pack : packs.all()) {
        if (Hash.of(pack.tag().value()) == language) {
          read(pack, known);
        }
      }
      languages.put(language, known);
    }
    latest = known;
    return known;
  }

  private static void read(LanguagePack pack, Words read) {
    GramReader grams = new GramReader();
    for (Row row : pack.table(WORDS)) {
      int share = share(row);
      for (String word : row.expect("words").split(";")) {
        read.words.set(Hash.of(word), share);
        // Chances that no word with these letters stands in a text multiply.
        grams.read(
            word,
            key -> {
              int known = read.grams.count(key);
              read.grams.set(key, known + (1000 - known) * share / 1000);
            });
      }
    }
  }

  private static int share(Row row) {
    String cell = row.expect("share");
    try {
      int share = Integer.parseInt(cell);
      if (share > 0 && share < 1000) {
        return share;
      }
    } catch (NumberFormatException e) {
      throw row.error("share", "thousandths of articles, 1 to 999");
    }
    throw row.error("share", "thousandths of articles, 1 to 999");
  }

  /** The share of articles that a feature is taken to stand in, 0 to 1. */
  double share(Channel channel, int key, int language) {
    int thousandths =
        switch (channel) {
          case WORD -> words(language).words.count(key);
          case GRAM -> words(language).grams.count(key);
          case CONCEPT, KIND -> concepts.count(key);
          case NUMBER -> numbers.count(key);
          case PLACE -> countries.count(key);
          case KNOWN -> STAGE;
          case NAME, DATE -> 0;
        };
    return Math.max(channel == Channel.GRAM ? OTHER_GRAMS : OTHERS, thousandths) / 1000.0;
  }

  /** True if a feature stays as common as {@link #share} says, however few articles have it. */
  boolean isStage(Channel channel, int key) {
    return channel == Channel.KNOWN || channel == Channel.PLACE && countries.count(key) > 0;
  }
}
