package org.kilde.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Letter groups and what stands for them in a {@link NameKey}; the longest group first. */
final class Spellings {
  private static final Group GROUPS = load();

  private Spellings() {}

  /** A place in the tree of groups: what the letters so far become, what letters may follow. */
  private static final class Group {
    private @Nullable String value;
    private char[] letters = {};
    private Group[] next = {};

    @Nullable Group after(char letter) {
      for (int i = 0; i < letters.length; i++) {
        if (letters[i] == letter) {
          return next[i];
        }
      }
      return null;
    }

    void add(String written, int at, String becomes) {
      if (at == written.length()) {
        value = becomes;
        return;
      }
      Group after = after(written.charAt(at));
      if (after == null) {
        after = new Group();
        letters = Arrays.copyOf(letters, letters.length + 1);
        letters[letters.length - 1] = written.charAt(at);
        next = Arrays.copyOf(next, next.length + 1);
        next[next.length - 1] = after;
      }
      after.add(written, at + 1, becomes);
    }
  }

  private static Group load() {
    Group groups = new Group();
    try (InputStream in = Spellings.class.getResourceAsStream("spellings.tsv")) {
      if (in == null) {
        throw new IllegalStateException("spellings.tsv: found none beside Spellings.class.");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("written\t")) {
          String[] cells = line.split("\t", -1);
          groups.add(cells[0], 0, cells.length > 1 ? cells[1] : "");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return groups;
  }

  /** One pass from left to right; equal letters in a row become one. */
  static String rewrite(String folded) {
    StringBuilder key = new StringBuilder(folded.length());
    int at = 0;
    while (at < folded.length()) {
      String value = null;
      int end = at + 1;
      Group group = GROUPS;
      for (int i = at; i < folded.length() && group != null; i++) {
        group = group.after(folded.charAt(i));
        if (group != null && group.value != null) {
          value = group.value;
          end = i + 1;
        }
      }
      if (value == null) {
        append(key, folded.charAt(at));
      } else {
        for (int i = 0; i < value.length(); i++) {
          append(key, value.charAt(i));
        }
      }
      at = end;
    }
    return key.toString();
  }

  private static void append(StringBuilder key, char c) {
    if (key.isEmpty() || key.charAt(key.length() - 1) != c || Character.isDigit(c)) {
      key.append(c);
    }
  }
}
