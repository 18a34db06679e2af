package org.kilde.app.page.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes the page out of an MHTML file: the first HTML part, its transfer encoding undone. */
public final class MhtmlPage {
  private MhtmlPage() {}

  /** The page; empty if no part is HTML. */
  public static Optional<SavedPage> find(byte[] file) {
    // ISO-8859-1 keeps every byte as one character, so that offsets are those of the bytes.
    String text = new String(file, StandardCharsets.ISO_8859_1);
    int body = endOfHead(text, 0);
    Map<String, String> head = head(text.substring(0, body));
    String type = head.getOrDefault("content-type", "");
    String boundary = parameter(type, "boundary");
    if (boundary.isEmpty()) {
      return isHtml(type) ? Optional.of(page(text.substring(body), head, head)) : Optional.empty();
    }
    String mark = "--" + boundary;
    int at = text.indexOf(mark, body);
    while (at >= 0) {
      int start = text.indexOf('\n', at) + 1;
      int next = text.indexOf(mark, at + mark.length());
      if (start <= 0) {
        return Optional.empty();
      }
      String part = text.substring(start, next < 0 ? text.length() : next);
      int partBody = endOfHead(part, 0);
      Map<String, String> partHead = head(part.substring(0, partBody));
      if (isHtml(partHead.getOrDefault("content-type", ""))) {
        return Optional.of(page(part.substring(partBody), partHead, head));
      }
      at = next;
    }
    return Optional.empty();
  }

  private static SavedPage page(String body, Map<String, String> part, Map<String, String> file) {
    String encoding =
        part.getOrDefault("content-transfer-encoding", "").strip().toLowerCase(Locale.ROOT);
    byte[] bytes =
        switch (encoding) {
          case "quoted-printable" -> quotedPrintable(body);
          case "base64" ->
              Base64.getMimeDecoder().decode(body.getBytes(StandardCharsets.ISO_8859_1));
          default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    Optional<String> address =
        Optional.ofNullable(part.get("content-location"))
            .or(() -> Optional.ofNullable(file.get("snapshot-content-location")))
            .map(String::strip);
    String charset = parameter(part.getOrDefault("content-type", ""), "charset");
    return new SavedPage(
        address, bytes, charset.isEmpty() ? Optional.empty() : Optional.of(charset));
  }

  private static boolean isHtml(String type) {
    String lower = type.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("text/html") || lower.startsWith("application/xhtml");
  }

  private static int endOfHead(String text, int from) {
    int unix = text.indexOf("\n\n", from);
    int dos = text.indexOf("\r\n\r\n", from);
    if (dos >= 0 && (unix < 0 || dos < unix)) {
      return dos + 4;
    }
    return unix < 0 ? text.length() : unix + 2;
  }

  /** Header fields by lower-case name; folded lines are joined. */
  private static Map<String, String> head(String text) {
    Map<String, String> out = new HashMap<>();
    String name = "";
    for (String line : text.split("\r?\n")) {
      int colon = line.indexOf(':');
      if (!line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t')) {
        out.merge(name, " " + line.strip(), String::concat);
      } else if (colon > 0) {
        name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        out.put(name, line.substring(colon + 1).strip());
      }
    }
    return out;
  }

  private static String parameter(String field, String name) {
    int at = field.toLowerCase(Locale.ROOT).indexOf(name + "=");
    if (at < 0) {
      return "";
    }
    String value = field.substring(at + name.length() + 1).strip();
    boolean quoted = value.startsWith("\"");
    int end = quoted ? value.indexOf('"', 1) : value.indexOf(';');
    return value.substring(quoted ? 1 : 0, end < 0 ? value.length() : end).strip();
  }

  private static byte[] quotedPrintable(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '=') {
        out.write(c);
        continue;
      }
      int high = i + 1 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
      if (high >= 0 && low >= 0) {
        out.write(high * 16 + low);
        i += 2;
      } else if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        i += 1;
      } else if (i + 2 < text.length()
          && text.charAt(i + 1) == '\r'
          && text.charAt(i + 2) == '\n') {
        i += 2;
      } else {
        out.write(c);
      }
    }
    return out.toByteArray();
  }
}
