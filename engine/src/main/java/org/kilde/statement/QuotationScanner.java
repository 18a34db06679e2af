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
  private record Open(int token, char mark) {}

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
        add(from, from, close, here);
        carried = 0;
        from = close + 1;
      }
      Open left = paragraph(here, from);
      for (int tries = 0; left != null && tries < RETRIES; tries++) {
        if (next != null && goesOn(next, left.mark())) {
          found.add(
              new Quotation(
                  left.token(), left.token() + 1, here.end(), here.end(), here.block(), false));
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
      char mark = text.tokens.get(i).text().charAt(0);
      if (closes(open, i, mark)) {
        Open top = open.pop();
        if (open.isEmpty()) {
          add(top.token(), top.token() + 1, i, here);
        }
      } else if (marks.opens(mark) && mayOpen(i, mark)) {
        open.push(new Open(i, mark));
      }
    }
    return open.isEmpty() ? null : open.getLast();
  }

  private boolean closes(Deque<Open> open, int i, char mark) {
    if (open.isEmpty() || !marks.closes(open.peek().mark(), mark)) {
      return false;
    }
    boolean looksOpening = marks.opens(mark) && gluedRight(i) && !gluedLeft(i);
    return !looksOpening;
  }

  private boolean mayOpen(int i, char mark) {
    boolean right = gluedRight(i);
    boolean left = gluedLeft(i) && !text.isMark(i - 1);
    if (mark == '\'' || mark == '’') {
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
    return text.isMark(next.first(), mark)
        || (mark == '„' || mark == '“')
            && (text.isMark(next.first(), '„') || text.isMark(next.first(), '“'));
  }

  private int firstClose(Paragraph next, char mark) {
    for (int i = next.first(); i < next.end(); i++) {
      if (!text.tokens.get(i).isMark()) {
        continue;
      }
      char here = text.tokens.get(i).text().charAt(0);
      boolean opening = marks.opens(here) && gluedRight(i) && !gluedLeft(i);
      if (marks.closes(mark, here) && !opening) {
        return i;
      }
      if (marks.opens(here) && mayOpen(i, here)) {
        return -1;
      }
    }
    return -1;
  }

  private void add(int open, int first, int close, Paragraph here) {
    if (first < close) {
      found.add(new Quotation(open, first, close, close, here.block(), false));
    }
  }
}
