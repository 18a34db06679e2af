package org.kilde.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Letter groups and what stands for them in a {@link NameKey}; the longest group first. */
final class Spellings {
  private static final Map<String, String> GROUPS = load();
  private static final int LONGEST = 4;

  private Spellings() {}

  private static Map<String, String> load() {
    Map<String, String> groups = new HashMap<>();
    try (InputStream in = Spellings.class.getResourceAsStream("spellings.tsv")) {
      if (in == null) {
        throw new IllegalStateException("spellings.tsv: found none beside Spellings.class.");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("written\t")) {
          String[] cells = line.split("\t", -1);
          groups.put(cells[0], cells.length > 1 ? cells[1] : "");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(groups);
  }

  /** One pass from left to right; equal letters in a row become one. */
  static String rewrite(String folded) {
    StringBuilder key = new StringBuilder(folded.length());
    int at = 0;
    while (at < folded.length()) {
      int length = Math.min(LONGEST, folded.length() - at);
      String value = null;
      while (length > 0 && value == null) {
        value = GROUPS.get(folded.substring(at, at + length));
        length--;
      }
      if (value == null) {
        append(key, folded.charAt(at));
        at++;
      } else {
        for (int i = 0; i < value.length(); i++) {
          append(key, value.charAt(i));
        }
        at += length + 1;
      }
    }
    return key.toString();
  }

  private static void append(StringBuilder key, char c) {
    if (key.isEmpty() || key.charAt(key.length() - 1) != c || Character.isDigit(c)) {
      key.append(c);
    }
  }
}
