package org.kilde.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/**
 * The words by which pages of any language mark bylines, captions, dates, consent and the like,
 * compiled once from the {@code page.tsv} of all language packs.
 *
 * <p>All languages are asked at once: what a page declares as its language is too often wrong, and
 * a saved page mixes its own language with that of its shop.
 */
public final class PageWords {

  /** What a phrase marks, and how it is held against a text. */
  public enum Kind {
    /** Opens a line that names the writers: {@code by}. */
    BYLINE,
    /** Opens, or stands inside, the credit of a picture: {@code photo:}. */
    CREDIT,
    /** Opens a link to another article between two paragraphs: {@code read also}. */
    READ_ALSO,
    /** A whole heading behind which other articles are listed. */
    RELATED,
    /** Opens a heading behind which readers write. */
    COMMENTS,
    /** Opens a sentence of a consent dialogue. */
    CONSENT,
    /** A whole line that is a button: {@code share}, {@code print}. */
    BUTTON,
    /** Opens a line that asks to subscribe, to follow or to write a letter. */
    APPEAL,
    /** Stands before the day of publication. */
    PUBLISHED,
    /** Stands before the day of the last change. */
    MODIFIED,
    /** Stands anywhere in the notice of a paywall. */
    PAYWALL,
    /** Opens a correction. */
    CORRECTION,
    /** Opens a list of tags. */
    TAGS,
    /** Opens a legal line at a page's foot: {@code all rights reserved}. */
    LEGAL,
    /** A word between two names: {@code and}. */
    AND,
    /** A word that follows a writer's name and is no name: {@code journalist}. */
    TITLE,
    /** A whole word in the heading of a live page: {@code live}. */
    LIVE,
    /** A whole word in a writer's place that names nobody: {@code editor}. */
    NOT_NAME,
    /** BCP 47 tag whose month names (from CLDR) are read. */
    MONTH_LANGUAGE,
    /** A spelling of a month that CLDR has not, behind the month's number: {@code 9 sept}. */
    MONTH,
    /** End of an outlet's domain where English dates are written day first: {@code uk}. */
    DAY_FIRST_DOMAIN,
    /** Word in class or id: never part of an article. */
    CLASS_NEVER,
    /** Word in class or id: reader comments. */
    CLASS_COMMENTS,
    /** Word in class or id: consent dialogue. */
    CLASS_CONSENT,
    /** Word in class or id: links to other articles. */
    CLASS_RELATED,
    /** Word in class or id: the article's body. */
    CLASS_BODY,
    /** Word in class or id: the article. */
    CLASS_ARTICLE,
    /** Word in class or id: names of writers. */
    CLASS_BYLINE,
    /** Word in class or id: picture text or credit. */
    CLASS_CAPTION,
    /** Word in class or id: the lead. */
    CLASS_LEAD,
    /** Word in class or id: a date. */
    CLASS_DATE,
    /** Word in class or id: navigation. */
    CLASS_NAVIGATION,
    /** Word in class or id: the headline. */
    CLASS_HEADLINE,
    /** Name of a meta element that holds the day of publication. */
    META_PUBLISHED,
    /** Name of a meta element that holds the day of the last change. */
    META_MODIFIED,
    /** Name of a meta element that holds a day of either sort. */
    META_DATE,
    /** Name of a meta element that names writers. */
    META_AUTHOR,
    /** Name of a meta element that holds the section. */
    META_SECTION,
    /** Name of a meta element that holds tags. */
    META_TAGS,
    /** Name of a meta element that names the outlet. */
    META_OUTLET
  }

  private static final TableFormat FORMAT = TableFormat.of("page.tsv", "kind", "phrase");

  private record Phrase(String words, EnumSet<Kind> kinds) {}

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final Map<Kind, Set<String>> wholes = new EnumMap<>(Kind.class);

  private final Map<Kind, long[]> starts = new EnumMap<>(Kind.class);
  private final Map<String, Integer> classMarks = new HashMap<>();
  private final long[] classStarts = new long[64];
  private final Set<String> classFirstWords = new HashSet<>();

  private PageWords() {}

  /** The words of all packs, the one shared by all included. */
  public static PageWords of(LanguagePacks packs) {
    Map<Kind, Set<String>> phrases = new EnumMap<>(Kind.class);
    note(packs.shared(), phrases);
    packs.all().forEach(pack -> note(pack, phrases));
    return of(phrases);
  }

  /** The words of one pack and of what it inherits. */
  static PageWords of(LanguagePack pack) {
    Map<Kind, Set<String>> phrases = new EnumMap<>(Kind.class);
    pack.table(FORMAT).forEach(row -> note(row, phrases));
    return of(phrases);
  }

  private static void note(LanguagePack pack, Map<Kind, Set<String>> phrases) {
    pack.ownTable(FORMAT).forEach(row -> note(row, phrases));
  }

  private static void note(Row row, Map<Kind, Set<String>> phrases) {
    phrases
        .computeIfAbsent(row.constant("kind", Kind.class), _ -> new HashSet<>())
        .add(row.expect("phrase").toLowerCase(Locale.ROOT));
  }

  static PageWords of(Map<Kind, Set<String>> phrases) {
    PageWords words = new PageWords();
    Map<String, EnumSet<Kind>> merged = new HashMap<>();
    phrases.forEach(
        (kind, set) -> {
          words.wholes.put(kind, new HashSet<>(set));
          set.forEach(
              phrase -> merged.computeIfAbsent(phrase, _ -> EnumSet.noneOf(Kind.class)).add(kind));
        });
    merged.forEach(
        (phrase, kinds) ->
            words
                .byFirstWord
                .computeIfAbsent(firstWord(phrase, 0), _ -> new ArrayList<>())
                .add(new Phrase(phrase, kinds)));
    words.compile();
    // The longest phrase is asked first, so that "last updated" wins over "last".
    words
        .byFirstWord
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(p -> -p.words().length())));
    return words;
  }

  private void compile() {
    wholes.forEach(
        (kind, phrases) -> {
          long[] bits = starts.computeIfAbsent(kind, _ -> new long[64]);
          for (String phrase : phrases) {
            int hash = start(phrase, 0);
            bits[hash >> 6] |= 1L << (hash & 63);
          }
          int mark = Mark.of(kind);
          for (String phrase : mark == 0 ? Set.<String>of() : phrases) {
            classMarks.merge(phrase, mark, (a, b) -> a | b);
            int blank = phrase.indexOf(' ');
            noteClassStart(phrase, 0);
            noteClassStart(phrase, blank + 1);
            if (blank > 0) {
              classFirstWords.add(phrase.substring(0, blank));
            }
          }
        });
  }

  private void noteClassStart(String phrase, int at) {
    int hash = start(phrase, at);
    classStarts[hash >> 6] |= 1L << (hash & 63);
  }

  /** A hash of the first word's start, case apart: most places of a text fail here already. */
  private static int start(String text, int at) {
    int end = Math.min(text.length(), at + 5);
    int hash = 0;
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        break;
      }
      hash = hash * 31 + (c < 0x80 ? c | 0x20 : Character.toLowerCase(c));
    }
    return (hash ^ hash >>> 12) & 4095;
  }

  /** Whether a class word may begin here at all. */
  boolean mayBeClass(String text, int at) {
    int hash = start(text, at);
    return (classStarts[hash >> 6] & 1L << (hash & 63)) != 0;
  }

  /** Marks of a word of class or id, or of two words with a blank between. */
  int classMarks(String word) {
    return classMarks.getOrDefault(word, 0);
  }

  /** Whether a phrase of two class words begins with this one. */
  boolean startsClass(String word) {
    return classFirstWords.contains(word);
  }

  /** All phrases of one kind, lower case. */
  public Set<String> all(Kind kind) {
    return wholes.getOrDefault(kind, Set.of());
  }

  /** Whether the whole text, apart from case and marks around it, is a phrase of this kind. */
  public boolean is(Kind kind, String text) {
    return text.length() <= 60 && all(kind).contains(bare(text));
  }

  /** How many characters of the text a phrase of this kind at its start takes; 0 = none. */
  public int opens(Kind kind, String text) {
    int start = 0;
    while (start < text.length() && start < 4 && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return findAt(kind, text, start).map(end -> end).orElse(0);
  }

  /** Whether a phrase of this kind stands anywhere in the text, at a word's start. */
  public boolean within(Kind kind, String text) {
    return indexOf(kind, text) >= 0;
  }

  /** Where the first phrase of this kind starts in the text; -1 = nowhere. */
  public int indexOf(Kind kind, String text) {
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(at));
      if (letter && !inside && findAt(kind, text, at).isPresent()) {
        return at;
      }
      inside = letter;
    }
    return -1;
  }

  /** Where a phrase of this kind that starts exactly here ends. */
  Optional<Integer> findAt(Kind kind, String text, int start) {
    long[] bits = starts.get(kind);
    if (start >= text.length() || bits == null) {
      return Optional.empty();
    }
    int hash = start(text, start);
    if ((bits[hash >> 6] & 1L << (hash & 63)) == 0) {
      return Optional.empty();
    }
    List<Phrase> candidates = byFirstWord.get(firstWord(text, start));
    if (candidates == null) {
      return Optional.empty();
    }
    for (Phrase phrase : candidates) {
      int end = start + phrase.words.length();
      if (phrase.kinds.contains(kind)
          && text.regionMatches(true, start, phrase.words, 0, phrase.words.length())
          && (end == text.length()
              || !Character.isLetterOrDigit(text.charAt(end))
              || !Character.isLetterOrDigit(text.charAt(end - 1)))) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }

  private static String firstWord(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < 40 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
