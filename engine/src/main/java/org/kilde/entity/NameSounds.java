package org.kilde.entity;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/**
 * Reads names as they sound, from {@code sounds.tsv} of the shared pack: Achmetow in a German
 * report, Akhmetov in an English and Ахметов in a Russian one have a reading in common. Which sound
 * a letter stands for depends on the language it is written in and is often open, so that a name
 * has several readings, the likeliest first.
 */
final class NameSounds {
  static final TableFormat FORMAT =
      TableFormat.of("sounds.tsv", "kind", "written", "languages", "sounds");

  private static final int MOST = 12; // readings of a name; most names have one or two
  private static final int SHORTEST_STEM = 4;
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();

  private final Map<String, List<Rule>> sounds = new HashMap<>();
  private final Map<String, List<Rule>> countries = new HashMap<>();
  private final Map<String, List<Rule>> cases = new HashMap<>();
  private final Map<String, String> given = new HashMap<>(); // by sound
  private int longest = 1;

  private NameSounds() {}

  /** Scripts no row speaks of; loaded only when a name needs it. */
  private static final class ToLatin {
    static final Transliterator RULES = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  /**
   * What letters may sound like.
   *
   * @param languages in which; empty for all that have no row of their own
   */
  private record Rule(List<String> languages, String[] sounds) {}

  /**
   * A country's name without what languages end it in.
   *
   * @param stem as it sounds, with a mark that tells it from whole names
   * @param ending as written
   */
  record CountryForm(String stem, String ending) {}

  /** The table of the shared pack. */
  static NameSounds of(LanguagePack pack) {
    return pack.shared().compiled(NameSounds.class, NameSounds::load);
  }

  private static NameSounds load(LanguagePack shared) {
    NameSounds table = new NameSounds();
    List<Row> given = new ArrayList<>();
    for (Row row : shared.table(FORMAT)) {
      String languages = row.cell("languages");
      Rule rule =
          new Rule(
              languages.isEmpty() ? List.of() : List.of(languages.split(" ")),
              row.cell("sounds").split(";", -1));
      String written = row.expect("written");
      switch (row.expect("kind")) {
        case "sound" -> {
          table.sounds.computeIfAbsent(written, any -> new ArrayList<>(1)).add(rule);
          table.longest = Math.max(table.longest, written.length());
        }
        case "given" -> given.add(row);
        case "case" -> table.cases.computeIfAbsent(written, any -> new ArrayList<>(1)).add(rule);
        case "country" ->
            table.countries.computeIfAbsent(written, any -> new ArrayList<>(1)).add(rule);
        default -> throw row.error("kind", "sound, given, case or country");
      }
    }
    for (Row row : given) {
      String other = table.readingsOf(lower(row.cell("sounds")), "").getFirst();
      for (String reading : table.readingsOf(lower(row.expect("written")), "")) {
        table.given.put(reading, other);
      }
    }
    return table;
  }

  /** The words of a name: parted by blanks and hyphens, in lower case, without other marks. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String lower = NFC.normalize(hasOwnRows(name) ? name : ToLatin.RULES.transliterate(name));
    lower = lower.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        word.append(c);
      } else if (c != '\'' && c != '\u2019' && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  private static boolean hasOwnRows(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean latinOrCyrillic = c < 0x370 || c >= 0x400 && c < 0x530 || c >= 0x1E00 && c < 0x2E80;
      if (!latinOrCyrillic && Character.isLetter(c)) {
        return false;
      }
    }
    return true;
  }

  /** How a name may sound, its words parted by blanks; the likeliest first, never empty. */
  List<String> readings(String name, String language) {
    List<String> readings = List.of("");
    List<String> words = words(name);
    for (int i = 0; i < words.size(); i++) {
      List<String> sounds = readingsOf(words.get(i), language);
      readings = join(readings, i + 1 < words.size() ? inOneLanguage(sounds) : sounds);
    }
    return readings;
  }

  /** Pavlo as Pavel: what stands before a surname as the language has it that most others take. */
  private List<String> inOneLanguage(List<String> sounds) {
    if (sounds.stream().noneMatch(given::containsKey)) {
      return sounds;
    }
    return sounds.stream().map(each -> given.getOrDefault(each, each)).distinct().toList();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static List<String> join(List<String> heads, List<String> tails) {
    if (tails.size() == 1 && heads.size() == 1) {
      return List.of(glue(heads.getFirst(), tails.getFirst()));
    }
    List<String> joined = new ArrayList<>(heads.size() * tails.size());
    for (String tail : tails) {
      for (String head : heads) {
        if (joined.size() < MOST) {
          joined.add(glue(head, tail));
        }
      }
    }
    return joined;
  }

  private static String glue(String head, String tail) {
    return head.isEmpty() ? tail : head + ' ' + tail;
  }

  /** How one word in lower case may sound. */
  List<String> readingsOf(String word, String language) {
    List<StringBuilder> open = new ArrayList<>(2);
    open.add(new StringBuilder(word.length()));
    String marked = word + '$';
    int at = 0;
    while (at < word.length()) {
      String @Nullable [] sounds = null;
      int end = Math.min(marked.length(), at + longest);
      while (end > at && sounds == null) {
        sounds = find(sounds(marked.substring(at, end)), language);
        end -= sounds == null ? 1 : 0;
      }
      if (sounds == null) {
        sounds = new String[] {bare(word.charAt(at))};
        end = at + 1;
      }
      append(open, sounds);
      at = end;
    }
    List<String> readings = new ArrayList<>(open.size());
    open.forEach(each -> soften(each.toString(), readings));
    return readings;
  }

  private List<Rule> sounds(String written) {
    return sounds.getOrDefault(written, List.of());
  }

  private static String @Nullable [] find(List<Rule> rules, String language) {
    String @Nullable [] general = null;
    for (Rule rule : rules) {
      if (rule.languages().contains(language)) {
        return rule.sounds();
      }
      general = rule.languages().isEmpty() ? rule.sounds() : general;
    }
    return general;
  }

  private static String bare(char letter) {
    String folded = NFKD.normalize(String.valueOf(letter));
    return folded.isEmpty() ? "" : folded.substring(0, 1);
  }

  private static void append(List<StringBuilder> open, String[] sounds) {
    int count = open.size();
    for (int i = 1; i < sounds.length; i++) {
      for (int n = 0; n < count && open.size() < MOST; n++) {
        open.add(new StringBuilder(open.get(n)).append(sounds[i]));
      }
    }
    for (int n = 0; n < count; n++) {
      open.get(n).append(sounds[0]);
    }
  }

  /** Drops j before e, takes jo for o or e, all other j for i; equal sounds in a row are one. */
  private static void soften(String sounds, List<String> readings) {
    StringBuilder plain = new StringBuilder(sounds.length());
    @Nullable StringBuilder other = null;
    for (int i = 0; i < sounds.length(); i++) {
      char c = sounds.charAt(i);
      char next = i + 1 < sounds.length() ? sounds.charAt(i + 1) : '$';
      if (c == 'j' && next == 'o' && other == null) {
        other = new StringBuilder(plain);
        add(other, 'e');
        i++;
        add(plain, 'o');
        continue;
      }
      if (c == 'j' && (next == 'e' && i + 2 < sounds.length() || next == 'o')) {
        continue;
      }
      char sound = c == 'j' ? 'i' : c;
      add(plain, sound);
      if (other != null) {
        add(other, sound);
      }
    }
    addNew(readings, plain.toString());
    if (other != null) {
      addNew(readings, other.toString());
    }
  }

  private static void addNew(List<String> readings, String reading) {
    if (!readings.contains(reading)) {
      readings.add(reading);
    }
  }

  private static void add(StringBuilder reading, char sound) {
    if (reading.isEmpty()
        || reading.charAt(reading.length() - 1) != sound
        || Character.isDigit(sound)) {
      reading.append(sound);
    }
  }

  /** The ways a place may be a country's name; empty if it ends as none in this language. */
  List<CountryForm> countryForms(String name, String language) {
    List<String> words = words(name);
    if (words.isEmpty()) {
      return List.of();
    }
    nominative(words, language);
    String last = words.getLast();
    for (int length = Math.min(7, last.length() - SHORTEST_STEM); length > 1; length--) {
      String ending = last.substring(last.length() - length);
      String @Nullable [] sounds = find(countries.getOrDefault(ending, List.of()), language);
      if (sounds != null) {
        words.set(words.size() - 1, last.substring(0, last.length() - length));
        return readings(String.join(" ", words), language).stream()
            .map(stem -> new CountryForm(stem + '+' + sounds[0], ending))
            .toList();
      }
    }
    return List.of();
  }

  /** Takes a case ending off the last word. */
  private void nominative(List<String> words, String language) {
    String last = words.getLast();
    for (int length = Math.min(7, last.length() - SHORTEST_STEM); length > 1; length--) {
      String stem = last.substring(0, last.length() - length);
      String @Nullable [] bare =
          find(cases.getOrDefault(last.substring(stem.length()), List.of()), language);
      if (bare != null) {
        words.set(words.size() - 1, stem + bare[0]);
        return;
      }
    }
  }

  /** All endings of countries, as written. */
  Iterable<String> countryEndings() {
    return countries.keySet();
  }
}
