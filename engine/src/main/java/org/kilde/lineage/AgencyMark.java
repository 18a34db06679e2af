package org.kilde.lineage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kilde.article.Article;
import org.kilde.article.Block;
import org.kilde.article.BlockRole;

/**
 * Finds the tag of a news agency at the end of its text, {@code (NTB)}, {@code /ritzau/}, or before
 * its first words, {@code (NTB):}, {@code OSLO (Reuters) -}; of an agency that is known also in
 * other datelines, {@code Kiel (dpa) –}, {@code STOCKHOLM. TT-AFP.}
 */
final class AgencyMark {
  private static final int LAST_BLOCKS = 4; // a photo credit or a note may stand behind the tag
  private static final int FIRST_BLOCKS = 3; // a headline and a lead may stand before it
  private static final int DATELINE = 32; // letters of the place before the tag
  private static final int DATED = 48; // letters of "Ciudad de México, 3 de noviembre (EFE).-"
  private static final int SMALL = 2; // words of a date in small letters
  private static final int SHORTEST = 2;
  private static final int LONGEST = 24; // "(NTB-AFP-Reuters)"

  /** The agencies of the tag as written in it, in capitals; of several known ones parted by /. */
  Optional<String> find(Article article, OutletNames names) {
    return mark(article, names).map(mark -> parted(mark, names));
  }

  /** "NTB-AFP" to "NTB/AFP", but not "INTERFAX-UKRAINE". */
  private static String parted(String mark, OutletNames names) {
    return !names.isAgency(mark) && isAgencies(mark, names) ? mark.replace('-', '/') : mark;
  }

  private static Optional<String> mark(Article article, OutletNames names) {
    List<Block> blocks = article.blocks();
    for (int i = blocks.size() - 1; i >= Math.max(0, blocks.size() - LAST_BLOCKS); i--) {
      BlockRole role = blocks.get(i).role();
      if (role == BlockRole.BODY || role == BlockRole.BYLINE) {
        Optional<String> mark = atEnd(article.words(blocks.get(i).span()).strip());
        if (mark.isPresent()) {
          return mark;
        }
      }
    }
    for (int i = 0; i < Math.min(FIRST_BLOCKS, blocks.size()); i++) {
      if (blocks.get(i).role() == BlockRole.BODY) {
        Optional<String> mark = atStart(article.words(blocks.get(i).span()).strip());
        if (mark.isPresent()) {
          return mark;
        }
      }
    }
    for (int i = 0; i < Math.min(FIRST_BLOCKS, blocks.size()); i++) {
      if (blocks.get(i).role() == BlockRole.BODY || blocks.get(i).role() == BlockRole.BYLINE) {
        Optional<String> mark = known(article.words(blocks.get(i).span()).strip(), names);
        if (mark.isPresent()) {
          return mark;
        }
      }
    }
    return Optional.empty();
  }

  /** An agency's name between two marks of a dateline: "Kiel (dpa) –", "Минск, 3 мая. /БЕЛТА/". */
  private static Optional<String> known(String text, OutletNames names) {
    int limit = Math.min(text.length(), DATED);
    int small = 0;
    boolean word = false;
    for (int i = 0; i < limit; i++) {
      char letter = text.charAt(i);
      if (isMark(letter) && mayEndPlace(text, i)) {
        int end = nextMark(text, i + 1);
        String name = text.substring(i + 1, end).strip();
        if (end < text.length() && name.length() >= SHORTEST && isAgencies(name, names)) {
          return Optional.of(name.toUpperCase(Locale.ROOT));
        }
      }
      small += !word && Character.isLowerCase(letter) ? 1 : 0;
      word = Character.isLetter(letter);
      if (small > SMALL || "!?:;\"«»“”\n".indexOf(letter) >= 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A full stop ends a place only where more of the dateline may follow it. */
  private static boolean mayEndPlace(String text, int at) {
    return at > 0 || "(/".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isMark(char letter) {
    return "(/.–—-".indexOf(letter) >= 0;
  }

  private static int nextMark(String text, int from) {
    int at = from;
    int end = Math.min(text.length(), from + LONGEST);
    while (at < end && ")/.–—".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static boolean isAgencies(String names, OutletNames known) {
    if (known.isAgency(names)) {
      return true;
    }
    for (String name : names.split("[-/]")) {
      if (!known.isAgency(name)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> atStart(String text) {
    int open = text.indexOf('(');
    int close = text.indexOf(')', open + 1);
    if (open < 0 || open > DATELINE || close < 0 || !isPlace(text.substring(0, open))) {
      return Optional.empty();
    }
    int next = close + 1;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean parted = next < text.length() && ":-–—".indexOf(text.charAt(next)) >= 0;
    return parted ? name(text.substring(open + 1, close), true) : Optional.empty();
  }

  /** True for what may stand before an agency's tag: nothing, or a place in capitals. */
  private static boolean isPlace(String before) {
    return before.chars().allMatch(c -> Character.isUpperCase(c) || " ,./-".indexOf(c) >= 0);
  }

  private static Optional<String> atEnd(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    char last = text.charAt(text.length() - 1);
    int open =
        switch (last) {
          case ')' -> text.lastIndexOf('(');
          case '/' -> text.lastIndexOf('/', text.length() - 2);
          default -> text.lastIndexOf('©');
        };
    if (open < 0 || open > 0 && !afterSentence(text, open)) {
      return Optional.empty();
    }
    int end = last == ')' || last == '/' ? text.length() - 1 : text.length();
    return name(text.substring(open + 1, end).strip(), last != ')');
  }

  private static boolean afterSentence(String text, int open) {
    int at = open - 1;
    while (at > 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return ".!?”\"»\n".indexOf(text.charAt(at)) >= 0;
  }

  private static Optional<String> name(String inner, boolean anyCase) {
    boolean fits = inner.length() >= SHORTEST && inner.length() <= LONGEST;
    boolean letters = inner.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '/');
    boolean capitals = inner.equals(inner.toUpperCase(Locale.ROOT));
    return fits && letters && (anyCase || capitals)
        ? Optional.of(inner.toUpperCase(Locale.ROOT))
        : Optional.empty();
  }
}
