package org.kilde.app.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One element that breaks lines, with the sums of the text below it. Lives for one page. */
final class Box {
  final @Nullable Box parent;
  final Element element;
  int own;
  final int depth;
  int marks;
  int chars;
  int linkChars;
  int firstStrip;
  int endStrip;
  int children;
  double good;

  Box(@Nullable Box parent, Element element, int own, int firstStrip) {
    this.parent = parent;
    this.element = element;
    this.own = own;
    this.marks = own | (parent == null ? 0 : parent.marks);
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.firstStrip = firstStrip;
    if (parent != null) {
      parent.children++;
    }
  }

  boolean has(int mark) {
    return (marks & mark) != 0;
  }

  double linkShare() {
    return chars == 0 ? 0 : (double) linkChars / chars;
  }

  boolean within(Box other) {
    Box at = this;
    while (at != null && at.depth > other.depth) {
      at = at.parent;
    }
    return at == other;
  }
}
