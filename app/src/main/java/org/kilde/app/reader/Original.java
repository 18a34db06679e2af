package org.kilde.app.reader;

import java.util.Locale;
import java.util.Optional;

/**
 * The untouched bytes of one article, with what must be known to read them again.
 *
 * @param bytes of a text its file's, of a line the line's without its end, of a page the page's;
 *     gzip and archives undone
 * @param address the address a page was fetched from
 * @param charset the charset a server named
 * @param fields the option {@code --fields} that a line was read with
 */
public record Original(
    Form form,
    byte[] bytes,
    Optional<String> address,
    Optional<String> charset,
    Optional<String> fields) {

  /** What the bytes are. */
  public enum Form {
    TEXT,
    /** A line of JSON. */
    LINE,
    PAGE;

    /** The name that is kept. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The form of a kept name. */
    public static Form of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }

  /** A text file's. */
  public static Original ofText(byte[] bytes) {
    return new Original(Form.TEXT, bytes, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Original ofLine(byte[] bytes, Optional<String> fields) {
    return new Original(Form.LINE, bytes, Optional.empty(), Optional.empty(), fields);
  }

  static Original ofPage(byte[] bytes, Optional<String> address, Optional<String> charset) {
    return new Original(Form.PAGE, bytes, address, charset, Optional.empty());
  }
}
