package org.kilde.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a block into sentences: Unicode's rules (UAX 29, ICU4J), kept from breaking after a
 * language's abbreviations and ordinals before a month.
 */
public final class SentenceSplitter {
  private final BreakIterator prototype;
  private final Set<String> monthNames;

  /**
   * @param abbreviations with their full stop, as written: {@code bl.a.}, {@code Dr.}
   * @param monthNames in lower case; "2. januar" is no sentence end
   */
  public SentenceSplitter(Set<String> abbreviations, Set<String> monthNames) {
    FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getEmptyInstance();
    abbreviations.forEach(builder::suppressBreakAfter);
    this.prototype =
        builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ROOT));
    this.monthNames = Set.copyOf(monthNames);
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
      boolean goesOn =
          end < block.length()
              && isOrdinalBeforeMonth(text, block.start() + start, block.start() + end);
      if (!goesOn) {
        addTrimmed(sentences, text, block.start() + start, block.start() + end);
        start = end;
      }
    }
    addTrimmed(sentences, text, block.start() + start, block.end());
    return sentences;
  }

  private boolean isOrdinalBeforeMonth(String text, int start, int next) {
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
    return monthNames.contains(Tokenizer.norm(text.substring(next, end)));
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
