package org.kilde.app.page;

import org.jsoup.nodes.Element;

/**
 * A run of text between two line breaks of the page.
 *
 * @param element the element it belongs to
 * @param linkChars how many of its characters are inside links
 * @param strongChars how many of its characters are bold
 * @param inline marks of the inline elements that hold all of it
 */
record Strip(
    Box box, Element element, Kind kind, String text, int linkChars, int strongChars, int inline) {

  /** What element the run stands in. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    CELL,
    OTHER
  }

  int marks() {
    return box.marks | inline;
  }

  boolean has(int mark) {
    return (marks() & mark) != 0;
  }

  int length() {
    return text.length();
  }

  double linkShare() {
    return text.isEmpty() ? 0 : (double) linkChars / text.length();
  }

  boolean endsSentence() {
    int end = text.length();
    while (end > 0 && "\"'»”’)]“ ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…:;。！？।".indexOf(text.charAt(end - 1)) >= 0;
  }
}
