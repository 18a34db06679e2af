package org.kilde.name;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/**
 * A key that spellings of one name share: Tokajev, Tokayev, Токаев. Letters outside Latin are
 * transliterated (ICU4J), diacritics fall, and letter groups that transliteration habits disagree
 * on become one, as {@code spellings.tsv} of this package's resources says.
 */
public final class NameKey {
  private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();

  private NameKey() {}

  /** Cyrillic and all else to Latin; loaded only when a text needs it. */
  private static final class ToLatin {
    static final Transliterator RULES =
        Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII");
  }

  /** The keys of a name's words, parted by spaces. */
  public static String of(String name) {
    String latin = isLatin(name) ? name : ToLatin.RULES.transliterate(name);
    StringBuilder letters = new StringBuilder(latin.length());
    String folded = NFKD.normalize(latin).toLowerCase(Locale.ROOT);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && c != '\''
          && c != '\u2019'
          && !letters.isEmpty()
          && letters.charAt(letters.length() - 1) != ' ') {
        letters.append(' ');
      }
    }
    return Spellings.rewrite(letters.toString().strip());
  }

  /** True if no letter needs transliteration. */
  static boolean isLatin(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x370 && Character.isLetter(name.charAt(i)) && name.charAt(i) < 0x1E00
          || name.charAt(i) >= 0x2E80) {
        return false;
      }
    }
    return true;
  }
}
