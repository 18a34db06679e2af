package org.kilde.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a block into sentences: Unicode's rules (UAX 29, ICU4J), kept from breaking after a
 * language's abbreviations and ordinals before what is numbered.
 */
public final class SentenceSplitter {
  private static final int LONGEST = 16; // characters of an abbreviation
  private static final int WORD = 4; // letters of a word that is not shortened
  private static final String VOWELS = "aeiouyæøåäöüáàâéèêëíîïóôúûœаеёиоуыэюяіїєәөүұ";

  private final BreakIterator prototype;
  private final Set<String> abbreviations;
  private final Set<String> numbered;

  /**
   * @param abbreviations with their full stop, as written: {@code bl.a.}, {@code Dr.}
   * @param numbered what a number with a full stop goes on with, in lower case: "2. januar", "18.
   *     Jahrhundert" are no sentence end
   */
  public SentenceSplitter(Set<String> abbreviations, Set<String> numbered) {
    // Not ICU's own filter: it takes the end of a longer word for an abbreviation.
    this.prototype = BreakIterator.getSentenceInstance(ULocale.ROOT);
    this.abbreviations = Set.copyOf(abbreviations);
    this.numbered = Set.copyOf(numbered);
  }

  /**
   * The sentences of {@code block}, without surrounding spaces, in order; they cover all its words.
   */
  public List<Span> split(String text, Span block) {
    BreakIterator breaks = (BreakIterator) prototype.clone();
    breaks.setText(new StringCharacterIterator(block.in(text)));
    List<Span> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      int from = block.start() + start;
      int next = block.start() + end;
      boolean goesOn =
          end < block.length()
              && (isAbbreviation(text, from, next)
                  || isInitial(text, from, next)
                  || isOrdinal(text, from, next));
      if (!goesOn) {
        add(sentences, text, block.start() + start, block.start() + end);
        start = end;
      }
    }
    add(sentences, text, block.start() + start, block.end());
    return sentences;
  }

  /**
   * Unicode's rules do not end a sentence before a number with a small letter behind it, nor before
   * a quotation that begins with one.
   */
  private void add(List<Span> into, String text, int start, int end) {
    int from = start;
    for (int i = start + 1; i + 3 < end; i++) {
      boolean dot = text.charAt(i - 1) == '.';
      boolean quoted = // "… “extremists”. 18 officers …", "… “extremists.” 18 officers …"
          i - 2 > from && isClosing(text.charAt(dot ? i - 2 : i - 1));
      boolean opens =
          text.charAt(i) == ' '
              && (dot || quoted && text.charAt(i - 2) == '.')
              && (isOpening(text.charAt(i + 1)) && Character.isDigit(text.charAt(i + 2))
                  || Character.isDigit(text.charAt(i + 1))
                      && (quoted || endsWord(text, from, i - 1)));
      if (opens && !isAbbreviation(text, from, i) && !isInitial(text, from, i)) {
        addTrimmed(into, text, from, i + 1);
        from = i + 1;
      }
    }
    addTrimmed(into, text, from, end);
  }

  /** A whole word in small letters, too long for what is shortened: "… was shut. 34 men …". */
  private static boolean endsWord(String text, int start, int dot) {
    int at = dot;
    int vowels = 0;
    while (at > start && Character.isLowerCase(text.charAt(at - 1))) {
      at--;
      vowels += VOWELS.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
    }
    boolean whole = at > start && text.charAt(at - 1) == ' ';
    return whole && dot - at >= WORD && vowels > 1;
  }

  private static boolean isClosing(char c) {
    return c == '"' || c == '”' || c == '“' || c == '»' || c == '«' || c == ')';
  }

  private static boolean isOpening(char c) {
    return c == '«' || c == '„' || c == '“' || c == '"';
  }

  private boolean isAbbreviation(String text, int start, int next) {
    int end = next;
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (end == start || text.charAt(end - 1) != '.') {
      return false;
    }
    int word = end - 1;
    while (word > start && end - word < LONGEST && isInside(text.charAt(word - 1))) {
      word--;
    }
    return abbreviations.contains(text.substring(word, end));
  }

  /**
   * An initial between a name's words: "Anna B. Holm", "A. Holm". A lone I is a numeral as often.
   */
  private static boolean isInitial(String text, int start, int next) {
    int dot = next - 1;
    while (dot > start && text.charAt(dot) == ' ') {
      dot--;
    }
    int letter = dot - 1;
    boolean initial =
        letter >= start
            && text.charAt(dot) == '.'
            && Character.isUpperCase(text.charAt(letter))
            && text.charAt(letter) != 'I'
            && (letter == start || text.charAt(letter - 1) == ' ');
    if (!initial || !startsName(text, next)) {
      return false;
    }
    int before = letter - 2;
    boolean another = text.charAt(next + 1) == '.'; // "A. B. Holm"
    if (before < start || text.charAt(before) == '.' || another) {
      return true;
    }
    while (before > start && Character.isLetter(text.charAt(before - 1))) {
      before--;
    }
    return Character.isUpperCase(text.charAt(before));
  }

  private static boolean startsName(String text, int at) {
    return at + 1 < text.length()
        && Character.isUpperCase(text.charAt(at))
        && (Character.isLowerCase(text.charAt(at + 1)) || text.charAt(at + 1) == '.');
  }

  private static boolean isInside(char c) {
    return Character.isLetter(c) || c == '.' || c == ':' || c == '-';
  }

  private boolean isOrdinal(String text, int start, int next) {
    int at = next;
    while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    if (at - start < 2 || text.charAt(at - 1) != '.' || !Character.isDigit(text.charAt(at - 2))) {
      return false;
    }
    int end = next;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return numbered.contains(Tokenizer.norm(text.substring(next, end)));
  }

  private static void addTrimmed(List<Span> into, String text, int start, int end) {
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      into.add(new Span(start, end));
    }
  }
}
