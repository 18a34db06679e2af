package org.kilde.story;

import com.ibm.icu.text.Transliterator;
import org.jspecify.annotations.Nullable;

/**
 * Folds letters to plain Latin ones. {@link #fold} keeps the word readable; {@link #key} goes on to
 * what the spellings of one name share: Lukasjenko, Lukashenko, Lukaschenko, Лукашенко.
 */
final class WordFolder {
  private static final int TABLE = 0x600; // Latin with marks, Greek, Cyrillic
  private static final char GREEK = 0x370; // before it all letters are Latin
  private static final String TRANSLITERATION = "Any-Latin; NFD; [:Nonspacing Mark:] Remove";

  private final @Nullable String[] plain = new String[TABLE];

  WordFolder() {
    for (char c = 0; c < 0x80; c++) {
      plain[c] = String.valueOf(Character.toLowerCase(c));
    }
  }

  /** Folded when first met: most texts need a few letters of one script. */
  private String plain(char c) {
    String known = plain[c];
    if (known == null) {
      known = letter(c);
      plain[c] = known;
    }
    return known;
  }

  /** Loaded when first needed: the rules of all scripts are large. */
  private static final class Rules {
    private static final Transliterator LATIN = Transliterator.getInstance(TRANSLITERATION);

    private Rules() {}
  }

  private static final class Ascii {
    private static final Transliterator RULES = Transliterator.getInstance("Latin-ASCII; Lower");

    private Ascii() {}
  }

  /** The letters most texts have stand here: the rules for all others take their time to load. */
  private static String letter(char c) {
    if (!Character.isLetterOrDigit(c)) {
      return "";
    }
    return switch (Character.toLowerCase(c)) {
      case 'å', 'ä', 'á', 'à', 'â', 'ã' -> "a";
      case 'ö', 'ø', 'ó', 'ò', 'ô', 'õ' -> "o";
      case 'é', 'è', 'ê', 'ë' -> "e";
      case 'í', 'ì', 'î', 'ï' -> "i";
      case 'ú', 'ù', 'û', 'ü' -> "u";
      case 'æ' -> "ae";
      case 'ç' -> "c";
      case 'ñ' -> "n";
      case 'ß' -> "ss";
      case 'ж' -> "sh"; // all hushing letters fall together in the key
      case 'ш', 'щ' -> "sh";
      case 'ч' -> "ch";
      case 'х' -> "kh";
      case 'ц' -> "ts";
      case 'ю' -> "ju";
      case 'я' -> "ja";
      case 'ё' -> "jo";
      case 'ь', 'ъ' -> "";
      case 'қ' -> "k";
      case 'ғ' -> "g";
      case 'ң' -> "n";
      case 'ұ', 'ү' -> "u";
      case 'һ' -> "h";
      default -> {
        String one = String.valueOf(c);
        String folded = Ascii.RULES.transliterate(c < GREEK ? one : Rules.LATIN.transliterate(one));
        yield folded.equals("?") ? "" : folded;
      }
    };
  }

  /** Lower-case Latin letters and digits of a word; marks and hyphens fall away. */
  void fold(CharSequence word, StringBuilder into) {
    into.setLength(0);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 0x80) {
        char lower = Character.toLowerCase(c);
        if (lower >= 'a' && lower <= 'z' || lower >= '0' && lower <= '9') {
          into.append(lower);
        }
      } else if (c < TABLE) {
        into.append(plain(c));
      } else if (Character.isLetter(c)) {
        into.append(c);
      }
    }
  }

  /** The key of a folded word: sounds that languages spell differently become one letter. */
  void key(CharSequence folded, StringBuilder into) {
    into.setLength(0);
    int at = 0;
    while (at < folded.length()) {
      at = sound(folded, at, into);
    }
  }

  private static int sound(CharSequence word, int at, StringBuilder into) {
    char c = word.charAt(at);
    char next = at + 1 < word.length() ? word.charAt(at + 1) : 0;
    char third = at + 2 < word.length() ? word.charAt(at + 2) : 0;
    return switch (c) {
      case 's' -> {
        if (next == 'c' && third == 'h' || next == 'k' && third == 'j') {
          yield put(into, 's', at + 3);
        }
        yield put(into, 's', next == 'h' || next == 'j' || next == 'z' ? at + 2 : at + 1);
      }
      case 'z' -> put(into, 's', next == 'h' || next == 'j' ? at + 2 : at + 1);
      case 't' -> {
        if (next == 's' && third == 'c' || next == 't' && third == 's') {
          yield put(into, 'h', Math.min(word.length(), at + 4)); // tsch
        }
        if (next == 'c' && third == 'h') {
          yield put(into, 'h', at + 3);
        }
        if (next == 's' && third == 'j') {
          yield put(into, 'h', at + 3);
        }
        yield switch (next) {
          case 's', 'z' -> put(into, 's', at + 2);
          case 'j' -> put(into, 'h', at + 2);
          case 'h' -> put(into, 't', at + 2);
          default -> put(into, 't', at + 1);
        };
      }
      case 'd' -> put(into, 'd', next == 'h' ? at + 2 : at + 1);
      case 'c' -> {
        if (next == 'h') {
          yield put(into, 'h', at + 2);
        }
        yield next == 'k'
            ? put(into, 'k', at + 2)
            : put(into, next == 'e' || next == 'i' || next == 'y' ? 's' : 'k', at + 1);
      }
      case 'k' -> put(into, next == 'h' ? 'h' : 'k', next == 'h' ? at + 2 : at + 1);
      case 'q' -> put(into, 'k', next == 'u' ? at + 2 : at + 1);
      case 'x' -> {
        put(into, 'k', at);
        yield put(into, 's', at + 1);
      }
      case 'p' -> put(into, next == 'h' ? 'f' : 'p', next == 'h' ? at + 2 : at + 1);
      case 'w' -> put(into, 'v', at + 1);
      case 'j', 'y' -> put(into, 'i', at + 1);
      case 'g' -> put(into, 'g', next == 'h' ? at + 2 : at + 1);
      default -> put(into, c, at + 1);
    };
  }

  private static int put(StringBuilder into, char c, int next) {
    int last = into.length() - 1;
    if (last < 0 || into.charAt(last) != c) {
      into.append(c);
    }
    return next;
  }
}
