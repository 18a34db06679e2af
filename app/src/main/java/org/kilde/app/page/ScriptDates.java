package org.kilde.app.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Days in the data that a page's own scripts carry; looked for only when nothing better is there.
 */
final class ScriptDates {
  private static final List<String> NAMES =
      List.of(
          "datePublished",
          "publishedDate",
          "published_at",
          "publishedAt",
          "published_time",
          "publish_date",
          "publishDate",
          "publicationDate",
          "created_at",
          "createdAt",
          "createdDate");
  private static final int LARGEST = 8_000_000;

  private final Supplier<String> page;

  private ScriptDates(Supplier<String> page) {
    this.page = page;
  }

  /** Of a page's bytes; names and days are ASCII in every charset but UTF-16. */
  static ScriptDates of(byte[] bytes) {
    return new ScriptDates(
        () -> new String(bytes, 0, Math.min(bytes.length, LARGEST), StandardCharsets.ISO_8859_1));
  }

  static ScriptDates of(String html) {
    return new ScriptDates(() -> html);
  }

  /** Hands over each name with the ten characters that may be its day. */
  void forEach(BiConsumer<String, String> found) {
    String data = page.get();
    for (String name : NAMES) {
      int at = data.indexOf(name);
      if (at >= 0) {
        int from = at + name.length();
        int start = from;
        while (start < data.length()
            && start < from + 5
            && "\" :=\\".indexOf(data.charAt(start)) >= 0) {
          start++;
        }
        found.accept(name, data.substring(start, Math.min(data.length(), start + 10)));
      }
    }
  }
}
