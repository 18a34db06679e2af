package org.kilde.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds the outermost quotations between marks. A quotation may go on over paragraphs: each part is
 * one. A mark that nothing closes opens nothing.
 */
final class QuotationScanner {
  private static final int RETRIES = 4; // of a paragraph whose marks do not match

  private final Reading text;
  private final QuoteMarks marks;
  private final List<Quotation> found = new ArrayList<>();

  /** A mark waiting for its partner. */
  private record Open(int token, char mark) {
    int end() {
      return token + (QuoteMarks.isDoubled(mark) ? 2 : 1);
    }
  }

  QuotationScanner(Reading text) {
    this.text = text;
    this.marks = text.words.marks();
  }

  List<Quotation> scan(List<Paragraph> paragraphs) {
    char carried = 0;
    for (int p = 0; p < paragraphs.size(); p++) {
      Paragraph next = p + 1 < paragraphs.size() ? paragraphs.get(p + 1) : null;
      Paragraph here = paragraphs.get(p);
      int from = here.first();
      if (carried != 0) {
        int close = firstClose(here, carried);
        if (close < 0) {
          found.add(new Quotation(from, from, here.end(), here.end(), here.block(), false));
          continue;
        }
        int last = lastOf(close, carried);
        add(new Quotation(from, from, close, last, here.block(), false));
        carried = 0;
        from = last + 1;
      }
      Open left = paragraph(here, from);
      for (int tries = 0; left != null && tries < RETRIES; tries++) {
        if (next != null && goesOn(next, left.mark())) {
          found.add(
              new Quotation(left.token(), left.end(), here.end(), here.end(), here.block(), false));
          carried = opensWith(next, left.mark()) ? 0 : left.mark();
          left = null;
        } else {
          left = paragraph(here, left.token() + 1);
        }
      }
    }
    return found;
  }

  /** Scans from a token; the outermost mark left open, null if all are closed. */
  private @org.jspecify.annotations.Nullable Open paragraph(Paragraph here, int from) {
    Deque<Open> open = new ArrayDeque<>();
    for (int i = from; i < here.end(); i++) {
      if (!text.tokens.get(i).isMark()) {
        continue;
      }
      char mark = mark(i, open.isEmpty() ? 0 : open.peek().mark());
      int last = QuoteMarks.isDoubled(mark) ? i + 1 : i;
      if (closes(open, i, mark)) {
        Open top = open.pop();
        if (open.isEmpty()) {
          add(new Quotation(top.token(), top.end(), i, last, here.block(), false));
        }
      } else if (marks.opens(mark) && mayOpen(i, mark)) {
        open.push(new Open(i, mark));
      }
      i = last;
    }
    return open.isEmpty() ? null : open.getLast();
  }

  /** The mark at a token; two side by side are one, unless the first closes what is open. */
  private char mark(int i, char open) {
    char mark = text.tokens.get(i).text().charAt(0);
    boolean two =
        marks.isKnownDoubled(mark)
            && text.isMark(i + 1, mark)
            && text.tokens.get(i + 1).start() == text.tokens.get(i).end()
            && !marks.closes(open, mark);
    return two ? QuoteMarks.doubled(mark) : mark;
  }

  private int lastOf(int close, char open) {
    return QuoteMarks.isDoubled(mark(close, open)) ? close + 1 : close;
  }

  private boolean closes(Deque<Open> open, int i, char mark) {
    if (open.isEmpty() || !marks.closes(open.peek().mark(), mark)) {
      return false;
    }
    return !(marks.opens(mark) && looksOpening(i, mark));
  }

  private boolean looksOpening(int i, char mark) {
    return gluedRight(QuoteMarks.isDoubled(mark) ? i + 1 : i) && !gluedLeft(i);
  }

  private boolean mayOpen(int i, char mark) {
    boolean right = gluedRight(QuoteMarks.isDoubled(mark) ? i + 1 : i);
    boolean left = gluedLeft(i) && !text.isMark(i - 1);
    if (mark == '\'' || mark == '’') { // else an apostrophe
      return right && !left;
    }
    return !left || !right && mark != '"' && mark != '”' && mark != '»' && mark != '“';
  }

  private boolean gluedLeft(int i) {
    return i > 0 && text.tokens.get(i - 1).end() == text.tokens.get(i).start();
  }

  private boolean gluedRight(int i) {
    return i + 1 < text.size
        && text.tokens.get(i + 1).start() == text.tokens.get(i).end()
        && (!text.isMark(i + 1)
            || marks.opens(text.tokens.get(i + 1).text().charAt(0))
            || text.isEnd(i + 1) && text.isEnd(i + 2)
            || text.isMark(i + 1, '(')
            || text.isMark(i + 1, '['));
  }

  /** True if the next paragraph opens with the mark again, or closes it before opening another. */
  private boolean goesOn(Paragraph next, char mark) {
    return opensWith(next, mark) || firstClose(next, mark) >= 0;
  }

  private boolean opensWith(Paragraph next, char mark) {
    return next.first() < text.size
            && text.isMark(next.first())
            && mark(next.first(), (char) 0) == mark
        || (mark == '„' || mark == '“')
            && (text.isMark(next.first(), '„') || text.isMark(next.first(), '“'));
  }

  private int firstClose(Paragraph next, char mark) {
    for (int i = next.first(); i < next.end(); i++) {
      if (!text.tokens.get(i).isMark()) {
        continue;
      }
      char here = mark(i, mark);
      if (marks.closes(mark, here) && !(marks.opens(here) && looksOpening(i, here))) {
        return i;
      }
      if (marks.opens(here) && mayOpen(i, here)) {
        return -1;
      }
      i += QuoteMarks.isDoubled(here) ? 1 : 0;
    }
    return -1;
  }

  private void add(Quotation quotation) {
    if (quotation.size() > 0) {
      found.add(quotation);
    }
  }
}
