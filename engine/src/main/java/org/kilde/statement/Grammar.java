package org.kilde.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.text.Token;

/**
 * Reads {@code grammar.tsv}: the small words of a language, each with its uses as one set of bits.
 */
final class Grammar {
  static final TableFormat FORMAT = TableFormat.of("grammar.tsv", "use", "words");

  /** What a small word does in a sentence. */
  enum Use {
    /** Opens reported content: "at", "dass", "that". */
    THAT,
    /** Opens a question as content: "om", "ob", "whether", "why". */
    WHETHER,
    /** Stands before an infinitive: "å", "zu", "to". */
    TO,
    /** Opens an attributing clause: "som X siger", "wie", "as". */
    AS,
    AUXILIARY,
    /** With a participle makes a passive: "blev", "wurde", "was". */
    PASSIVE,
    /** The doer of a passive, the giver of an impersonal: "af", "von", "by", "fra". */
    AGENT,
    NEGATION,
    /** May stand between subject and verb, or verb and subject. */
    ADVERB,
    PREPOSITION,
    CONJUNCTION,
    /** Opens a relative clause. */
    RELATIVE,
    /** Opens any other clause: "fordi", "when", "nachdem". */
    SUBORDINATOR,
    DETERMINER,
    /** A determiner that no subject has: "den", "dem", "einen". */
    OBLIQUE,
    /** A verb form that shows a clause: "er", "har", "vil". */
    FINITE,
    /** Points back at what was just said: "det", "dies", "this". */
    DEMONSTRATIVE,
    /** An empty subject: "der", "es", "there". */
    EXPLETIVE,
    /** Says the claim is not the writer's own: "angiveligt", "reportedly". */
    HEDGE,
    /** A verb form that shows reported content by itself: "sei", "habe". */
    MOOD,
    /** Before the outlet that was told: "til", "to", "gegenüber". */
    VIA,
    /** Before the channel used: "på", "on", "i". */
    CHANNEL,
    /** A pronoun that hangs on its verb: "il" in "a-t-il", "dit-elle". */
    CLITIC,
    /** An infinitive that reports by itself: "avoir" in "affirme avoir vu", "haber". */
    INFINITIVE,
    /** An editor's note in brackets: "red.", "ed". */
    EDITOR,
    /** Before "that" it opens another clause: "after that", "etter at", "utan att". */
    BEFORE_THAT,
    /** Before a body whose people speak without a subject: "в МВД сообщили". */
    BODY,
    /** Names of women, names of men: "*ова", "*ський". */
    FEMININE,
    MASCULINE,
    /** Belongs to the person named after it: "адвокат Петрова", "мать Ивана". */
    OF_SOMEBODY,
    /** Ends a clause that a verb of saying closes: "*ғанын айтты". */
    REPORTED,
    /** Sets a sentence against the one before it: "but", "imidlertid", "dagegen". */
    CONTRAST,
    /** Joins two who speak together: "og", "samt". */
    JOINT,
    /** Says of which country or kind the body named after it is: "russisk", "lokalt". */
    ORIGIN,
    /** Before the first of two who speak together: "sowohl", "tanto". */
    BOTH,
    /** Before the second of them: "als auch", "como". */
    AS_WELL,
    /** Before those who share a fear or a hope: "among", "blant". */
    AMONG
  }

  private static final String REST = "*";
  private static final String ENDINGS = "definite-ending";
  private static final String GENITIVE = "genitive-ending"; // "*ның" of what belongs to a noun
  private static final String ANAPHOR = "anaphor"; // "ведомство": whatever body spoke last
  private static final String ARTICLE = "article"; // "the", "his": only a noun follows
  private static final String INDEFINITE = "indefinite"; // "a": opens a phrase about somebody new
  private static final String PARTICIPLE = "participle-ending"; // "*нному" of "представленному"
  private static final String OCCASION = "occasion"; // "*speech": where or when somebody spoke
  private static final String BEFORE_OCCASION = "before-occasion"; // "in", "at", "during"
  private static final String HIS = "article-he"; // "le", "un": whom "il" may mean
  private static final String HERS = "article-she"; // "la", "une": whom "elle" may mean
  private static final String THEIRS = "article-they"; // "les", "des": whom "ils" may mean
  private static final String PLURAL = "plural-ending"; // of nouns that "they" may mean
  private static final Set<String> LISTS =
      Set.of(
          ENDINGS,
          GENITIVE,
          ANAPHOR,
          ARTICLE,
          INDEFINITE,
          PARTICIPLE,
          OCCASION,
          BEFORE_OCCASION,
          HIS,
          HERS,
          THEIRS,
          PLURAL);
  private static final int STEM = 2; // letters before an ending

  private final boolean clitics;
  private final Map<String, Long> endings;

  private final Map<String, Long> uses;
  private final List<String> definite;
  private final Set<String> anaphors;
  private final Set<String> articles;
  private final Set<String> indefinites;
  private final List<String> genitives;
  private final List<String> participles;
  private final Set<String> occasions;
  private final List<String> occasionEndings;
  private final Set<String> beforeOccasions;
  private final List<String> plurals;
  private final List<Opening> openings; // "zurückzu*"
  private final Map<Noun.Kind, Set<String>> agreeing; // articles by the pronoun that takes them up

  /** Letters a word starts with, and what such a word does. */
  private record Opening(String letters, long bits) {}

  private Grammar(
      Map<String, Long> uses,
      Map<String, Long> endings,
      Map<String, Set<String>> lists,
      List<Opening> openings) {
    this.uses = uses;
    this.endings = endings;
    this.definite = List.copyOf(lists.getOrDefault(ENDINGS, Set.of()));
    this.anaphors = lists.getOrDefault(ANAPHOR, Set.of());
    this.articles = lists.getOrDefault(ARTICLE, Set.of());
    this.indefinites = lists.getOrDefault(INDEFINITE, Set.of());
    this.genitives = List.copyOf(lists.getOrDefault(GENITIVE, Set.of()));
    this.participles = List.copyOf(lists.getOrDefault(PARTICIPLE, Set.of()));
    this.occasions = lists.getOrDefault(OCCASION, Set.of());
    this.occasionEndings =
        occasions.stream().filter(e -> e.startsWith(REST)).map(e -> e.substring(1)).toList();
    this.beforeOccasions = lists.getOrDefault(BEFORE_OCCASION, Set.of());
    this.plurals = List.copyOf(lists.getOrDefault(PLURAL, Set.of()));
    this.openings = List.copyOf(openings);
    this.agreeing =
        Map.of(
            Noun.Kind.HE, lists.getOrDefault(HIS, Set.of()),
            Noun.Kind.SHE, lists.getOrDefault(HERS, Set.of()),
            Noun.Kind.THEY, lists.getOrDefault(THEIRS, Set.of()));
    this.clitics = uses.values().stream().anyMatch(bits -> (bits & bit(Use.CLITIC)) != 0);
  }

  /** True if pronouns may hang on verbs in this language. */
  boolean hasClitics() {
    return clitics;
  }

  boolean isClitic(String word) {
    return (uses.getOrDefault(word, 0L) & bit(Use.CLITIC)) != 0;
  }

  static Grammar of(LanguagePack pack) {
    Map<String, Long> uses = new HashMap<>();
    Map<String, Set<String>> lists = new HashMap<>();
    List<Opening> openings = new ArrayList<>();
    Map<String, Long> endings = new HashMap<>();
    for (Row row : pack.table(FORMAT)) {
      List<String> words = List.of(row.expect("words").split("[ ,]+"));
      if (LISTS.contains(row.expect("use"))) {
        lists.computeIfAbsent(row.expect("use"), any -> new LinkedHashSet<>()).addAll(words);
        continue;
      }
      long bit = bit(row.constant("use", Use.class));
      for (String word : words) {
        if (word.endsWith(REST)) {
          openings.add(new Opening(word.substring(0, word.length() - 1), bit));
        } else {
          boolean ending = word.startsWith(REST);
          (ending ? endings : uses)
              .merge(
                  (ending ? word.substring(1) : word).toLowerCase(Locale.ROOT),
                  bit,
                  (a, b) -> a | b);
        }
      }
    }
    return new Grammar(uses, endings, lists, openings);
  }

  long uses(Token token) {
    Long found = uses.get(token.norm());
    return found != null || openings.isEmpty() ? (found == null ? 0L : found) : opened(token);
  }

  private long opened(Token token) {
    if (token.isCapitalized()) {
      return 0;
    }
    for (Opening opening : openings) {
      if (token.norm().startsWith(opening.letters())
          && token.norm().length() > opening.letters().length() + 2) {
        return opening.bits();
      }
    }
    return 0;
  }

  /** True if a word in lower case is listed for a use, or ends as one that is. */
  boolean fits(String norm, Use use) {
    Long exact = uses.get(norm);
    if (exact != null && (exact & bit(use)) != 0) {
      return true;
    }
    for (Map.Entry<String, Long> each : endings.entrySet()) {
      if ((each.getValue() & bit(use)) != 0
          && norm.length() > each.getKey().length()
          && norm.endsWith(each.getKey())) {
        return true;
      }
    }
    return false;
  }

  /** True for a noun in lower case that means whatever body or paper spoke last. */
  boolean isAnaphor(String norm) {
    return anaphors.contains(norm);
  }

  /** True of "the", "his": a word right behind is a noun or belongs to one. */
  boolean isArticle(String norm) {
    return articles.contains(norm);
  }

  /** True of "a", "ein": who follows was not told of before. */
  boolean isIndefinite(String norm) {
    return indefinites.contains(norm);
  }

  /** True if a pronoun may take up a noun behind this article: "il" after "le", "un". */
  boolean agrees(Noun.Kind pronoun, String article) {
    return agreeing.getOrDefault(pronoun, Set.of()).contains(article);
  }

  /** True if a word ends as one that belongs to the noun behind it: "облысының". */
  boolean isGenitive(String norm) {
    for (String ending : genitives) {
      if (norm.length() >= ending.length() + STEM && norm.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** True of "speech", "pressekonferanse": where or when somebody spoke. */
  boolean isOccasion(String norm) {
    return occasions.contains(norm) || occasionEndings.stream().anyMatch(norm::endsWith);
  }

  /** True of "in", "at", "during" before where somebody spoke. */
  boolean isBeforeOccasion(String norm) {
    return beforeOccasions.contains(norm);
  }

  /**
   * True if a word ends as a participle that says more of the noun before it: "представленному".
   */
  boolean isParticiple(String norm) {
    return participles.stream()
        .anyMatch(ending -> norm.length() > ending.length() + STEM && norm.endsWith(ending));
  }

  /** True if a word ends as nouns of many do. */
  boolean isPlural(String norm) {
    return plurals.stream()
        .anyMatch(ending -> norm.length() > ending.length() + STEM && norm.endsWith(ending));
  }

  /** True in languages that hang the article on the noun. */
  boolean hasEndings() {
    return !definite.isEmpty();
  }

  /** True if the word ends as a noun with its article does: "finnen", "dukken", "33-åringen". */
  boolean isDefinite(Token token) {
    String word = token.norm();
    for (String ending : definite) {
      if (word.length() >= ending.length() + STEM && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  static long bit(Use use) {
    return 1L << use.ordinal();
  }
}
