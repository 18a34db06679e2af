package org.kilde.app.reader;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a file holds, told by its first bytes and, where they leave it open, by its name. */
enum FileKind {
  TEXT,
  PAGE,
  MHTML,
  WARC,
  FEED,
  JSON_LINES;

  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("%PDF-", "a PDF"),
          Map.entry("PK\u0003\u0004", "a ZIP archive or an office document"),
          Map.entry("\u0089PNG", "a picture"),
          Map.entry("\u00FF\u00D8\u00FF", "a picture"),
          Map.entry("GIF8", "a picture"),
          Map.entry("{\\rtf", "an RTF document"),
          Map.entry("\u00D0\u00CF\u0011\u00E0", "an old office document"),
          Map.entry("BZh", "a bzip2 archive"),
          Map.entry("\u00FD7zXZ", "an xz archive"),
          Map.entry("(\u00B5/\u00FD", "a zstd archive"),
          Map.entry("SQLite format", "a database"));

  /** A share of control characters that no text has. */
  private static final double MOST_CONTROLS = 0.1;

  /**
   * The kind of a file.
   *
   * @param name without {@code .gz}
   * @param head its first bytes
   */
  static FileKind of(String name, byte[] head) throws UnreadableException {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    refuseOthers(start);
    String suffix = suffix(name);
    String words = start.stripLeading().toLowerCase(Locale.ROOT);
    return switch (suffix) {
      case "jsonl", "ndjson" -> JSON_LINES;
      case "html", "htm", "xhtml" -> PAGE;
      case "mhtml", "mht" -> MHTML;
      case "warc" -> WARC;
      case "json" -> {
        if (isJsonFeed(words)) {
          yield FEED;
        }
        if (words.startsWith("[")) {
          throw new UnreadableException(
              "found a JSON array; expected JSON Lines, one object a line. Write one a line.");
        }
        yield JSON_LINES;
      }
      case "rss", "atom" -> FEED;
      case "xml" -> {
        if (!isFeed(words)) {
          throw new UnreadableException(
              "found an .xml file that is no feed; expected text, saved pages, feeds or JSON Lines.");
        }
        yield FEED;
      }
      case "csv", "tsv", "css", "js", "svg" ->
          throw new UnreadableException(
              "found a ." + suffix + " file; expected text, saved pages or JSON Lines.");
      default -> byWords(words);
    };
  }

  private static FileKind byWords(String words) {
    if (isJsonFeed(words)) {
      return FEED;
    }
    if (words.startsWith("{\"")) {
      return JSON_LINES;
    }
    if (words.startsWith("warc/1.")) {
      return WARC;
    }
    if (isFeed(words)) {
      return FEED;
    }
    boolean page = words.startsWith("<!doctype html") || words.startsWith("<html");
    return page || words.startsWith("<?xml") && words.contains("<html") ? PAGE : TEXT;
  }

  /** The root element of RSS or Atom comes first, behind the XML declaration and comments. */
  private static boolean isFeed(String words) {
    return (words.startsWith("<?xml") || words.startsWith("<"))
        && (words.contains("<rss") || words.contains("<rdf:rdf") || words.contains("<feed"))
        && !words.contains("<html");
  }

  /** A JSON Feed names its version, which its own rules want at the top. */
  private static boolean isJsonFeed(String words) {
    return words.startsWith("{") && words.replace("\\/", "/").contains("//jsonfeed.org/version/");
  }

  private static void refuseOthers(String start) throws UnreadableException {
    Optional<String> other =
        OTHERS.keySet().stream().filter(start::startsWith).findFirst().map(OTHERS::get);
    if (other.isPresent()) {
      throw new UnreadableException(
          "found "
              + other.get()
              + "; expected text, saved pages or JSON Lines. Export it as text.");
    }
    boolean marked = start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE");
    long controls = start.chars().filter(FileKind::isControl).count();
    if (!marked && (start.indexOf(0) >= 0 || controls > start.length() * MOST_CONTROLS)) {
      throw new UnreadableException("found binary data; expected text, saved pages or JSON Lines.");
    }
  }

  private static boolean isControl(int c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B;
  }

  private static String suffix(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
