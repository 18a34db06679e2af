package org.kilde.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/**
 * Legal forms of companies in one short spelling each, from {@code legal-forms.tsv}:
 * Aktiengesellschaft is AG.
 */
public final class LegalForms {
  private static final TableFormat FORMAT = TableFormat.of("legal-forms.tsv", "short", "written");

  private final Map<String, String> shortOf = new HashMap<>();
  private int longest = 1;

  private LegalForms() {}

  /** The forms of the shared pack. */
  public static LegalForms of(LanguagePack pack) {
    return pack.shared().compiled(LegalForms.class, LegalForms::load);
  }

  private static LegalForms load(LanguagePack shared) {
    LegalForms forms = new LegalForms();
    for (Row row : shared.table(FORMAT)) {
      for (String written : row.expect("written").split(";")) {
        forms.shortOf.put(written, row.expect("short"));
        forms.longest = Math.max(forms.longest, written.split(" ").length);
      }
    }
    return forms;
  }

  /** A name in lower case without marks, its legal form in the short spelling. */
  String shorten(String name) {
    String[] words = plain(name).split(" ");
    StringBuilder shorter = new StringBuilder();
    int at = 0;
    while (at < words.length) {
      int used = 0;
      for (int n = Math.min(longest, words.length - at); n > 0 && used == 0; n--) {
        String form =
            shortOf.get(String.join(" ", java.util.Arrays.copyOfRange(words, at, at + n)));
        if (form != null) {
          shorter.append(form).append(' ');
          used = n;
        }
      }
      if (used == 0) {
        shorter.append(words[at]).append(' ');
        used = 1;
      }
      at += used;
    }
    return shorter.toString().strip();
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      } else if (c != '.'
          && c != '\''
          && c != '’'
          && !plain.isEmpty()
          && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }
}
