package org.kilde.app.web;

import com.ibm.icu.text.MessageFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.kilde.app.words.DateWords;

/**
 * The interface in one language: its strings, dates, names of languages. Safe for several threads.
 */
public final class Texts {
  /** Languages the interface has, the first where none is asked for. */
  public static final List<String> TAGS = List.of("en", "da", "nb");

  private static final Map<String, Texts> ALL = new ConcurrentHashMap<>();

  private final String tag;
  private final Locale locale;
  private final ResourceBundle strings;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Texts(String tag) {
    this.tag = tag;
    this.locale = Locale.forLanguageTag(tag);
    this.strings =
        ResourceBundle.getBundle(
            "org.kilde.app.web.texts",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Those of a language; English where the interface has not that one. */
  public static Texts of(String tag) {
    return ALL.computeIfAbsent(TAGS.contains(tag) ? tag : TAGS.getFirst(), Texts::new);
  }

  public String tag() {
    return tag;
  }

  /** A string by its key, with numbers and words put in where it has places for them. */
  public String say(String key, Object... values) {
    try {
      String pattern = strings.getString(key);
      if (values.length == 0) {
        return pattern;
      }
      MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(pattern, locale));
      synchronized (format) { // ICU's formats are not safe for several threads
        return format.format(values);
      }
    } catch (MissingResourceException e) {
      throw new IllegalStateException(
          "texts.properties: found no \"" + key + "\"; expected it. Add it.", e);
    }
  }

  /**
   * A string whose key may be missing: then the label itself, such as a measure nobody translated.
   */
  public String label(String group, String label) {
    String key = group + "." + label;
    return strings.containsKey(key) ? strings.getString(key) : label.replace('-', ' ');
  }

  /** A day, month or year in words; other times as their EDTF or in English. */
  public String date(String edtf) {
    try {
      return switch (edtf.length()) {
        case 10 ->
            LocalDate.parse(edtf).format(DateTimeFormatter.ofPattern(say("date.day"), locale));
        case 7 -> YearMonth.parse(edtf).format(DateTimeFormatter.ofPattern("MMMM yyyy", locale));
        default -> tag.equals("en") ? DateWords.of(edtf) : edtf;
      };
    } catch (DateTimeException e) {
      return tag.equals("en") ? DateWords.of(edtf) : edtf;
    }
  }

  /** When something was published; says so where that is not known. */
  public String date(Optional<String> edtf) {
    return edtf.map(this::date).orElse(say("date.none"));
  }

  /** A moment, to the second, UTC. */
  public String moment(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' ').replace("Z", "");
  }

  /** From when to when; one date where both are the same. */
  public String period(Optional<String> from, Optional<String> to) {
    return from.isEmpty() && to.isEmpty()
        ? say("date.none")
        : from.equals(to) || to.isEmpty()
            ? date(from)
            : from.isEmpty() ? date(to) : date(from) + " – " + date(to);
  }

  /** A language's name in the interface's language. */
  public String language(String other) {
    return other.equals("und")
        ? say("language.unclear")
        : Locale.forLanguageTag(other).getDisplayLanguage(locale);
  }
}
