package org.kilde.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The page's text in reading order, cut at line breaks, and the boxes it stands in: one pass. */
final class PageTree implements NodeFilter {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "map",
          "button",
          "select",
          "input",
          "textarea",
          "option",
          "datalist",
          "head",
          "label",
          "amp-ad",
          "amp-embed",
          "amp-analytics",
          "math",
          "nav-menu");
  private static final int LONGEST_STRIP = 2_000_000;

  final List<Box> boxes = new ArrayList<>();
  final List<Strip> strips = new ArrayList<>();
  final PageIndex index = new PageIndex();

  private final Marker marker;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> inlineMarks = new ArrayList<>();
  private @Nullable Box box;
  private int links;
  private int strongs;
  private int linkChars;
  private int strongChars;
  private int breaks;
  private boolean space;
  private int shared = -1;
  private int inline;

  private PageTree(Marker marker) {
    this.marker = marker;
  }

  static PageTree read(Document document, PageWords words) {
    PageTree tree = new PageTree(new Marker(words));
    document.filter(tree);
    if (tree.boxes.isEmpty()) {
      tree.boxes.add(new Box(null, document, 0, 0));
    }
    return tree;
  }

  Box root() {
    return boxes.getFirst();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (box != null) {
        append(words);
      }
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    index.note(element);
    if (box == null && !name.equals("body")) {
      return FilterResult.CONTINUE;
    }
    if (SILENT.contains(name)) {
      gather(element);
      return FilterResult.SKIP_CHILDREN;
    }
    if (name.equals("br") || name.equals("hr")) {
      breakLine(name.equals("hr") ? 2 : 1);
    } else if (isBlock(element, name)) {
      open(element);
    } else {
      inlineHead(element, name);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (box == null || SILENT.contains(name) || name.equals("br") || name.equals("hr")) {
        return FilterResult.CONTINUE;
      }
      if (isBlock(element, name)) {
        close();
      } else {
        inlineTail(name);
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Data scripts may stand in places whose text is silent. */
  private void gather(Element silent) {
    if (silent.childNodeSize() > 0 && !silent.normalName().equals("script")) {
      for (Element script : silent.getElementsByTag("script")) {
        index.note(script);
      }
    }
  }

  private static boolean isBlock(Element element, String name) {
    return element.isBlock() || name.indexOf('-') > 0 || name.equals("picture");
  }

  private void open(Element element) {
    flush();
    box = new Box(box, element, marker.marks(element), strips.size());
    boxes.add(box);
  }

  private void close() {
    flush();
    Box done = box;
    if (done == null) {
      return; // an end tag of a parser's own making, outside the body
    }
    done.endStrip = strips.size();
    box = done.parent;
    if (box != null) {
      box.chars += done.chars;
      box.linkChars += done.linkChars;
      box.good += done.good;
    }
  }

  private void inlineHead(Element element, String name) {
    if (name.equals("a") && element.hasAttr("href")) {
      links++;
    } else if (name.equals("b") || name.equals("strong")) {
      strongs++;
    }
    inlineMarks.add(inline);
    int marks = marker.marks(element);
    if (breaks > 0 && name.equals("font") && (marks & Mark.HEADLINE) != 0) {
      flush(); // a line in large type is no part of the small line above it
    }
    inline |= marks;
  }

  private void inlineTail(String name) {
    if (name.equals("a")) {
      links = Math.max(0, links - 1);
    } else if (name.equals("b") || name.equals("strong")) {
      strongs--;
    }
    inline = inlineMarks.removeLast();
  }

  private void breakLine(int count) {
    breaks += count;
    space = true;
    if (breaks >= 2) {
      flush();
    }
  }

  private void append(TextNode node) {
    if ((inline & Mark.HIDDEN) != 0) {
      return;
    }
    String raw = node.getWholeText();
    int before = text.length();
    int at = 0;
    while (at < raw.length()) {
      char c = raw.charAt(at);
      if (isBlank(c) || !isShown(c)) {
        space |= isBlank(c);
        at++;
        continue;
      }
      if (space && !text.isEmpty()) {
        text.append(breaks > 0 ? '\n' : ' ');
      }
      space = false;
      breaks = 0;
      int end = endOfWord(raw, at);
      text.append(raw, at, end);
      at = end;
    }
    int added = text.length() - before;
    if (added > 0) {
      shared &= inline;
      linkChars += links > 0 ? added : 0;
      strongChars += strongs > 0 ? added : 0;
    }
    if (text.length() > LONGEST_STRIP) {
      flush();
    }
  }

  private static int endOfWord(String raw, int start) {
    int end = start + 1;
    while (end < raw.length() && !isBlank(raw.charAt(end)) && isShown(raw.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static boolean isShown(char c) {
    return (c > '\u009f' || c < '\u007f')
        && c != '\u00ad'
        && c != '\u200b'
        && c != '\u2060'
        && c != '\ufeff';
  }

  private void flush() {
    Box at = box;
    if (at != null && !text.isEmpty() && hasWords()) {
      Strip strip =
          new Strip(
              at,
              at.element,
              kind(at.element.normalName()),
              text.toString(),
              linkChars,
              strongChars,
              shared == -1 ? 0 : shared);
      strips.add(strip);
      at.chars += strip.length();
      at.linkChars += linkChars;
    }
    text.setLength(0);
    linkChars = 0;
    strongChars = 0;
    breaks = 0;
    space = false;
    shared = -1;
  }

  /** Rules of stars, bullets and bars are no text. */
  private boolean hasWords() {
    for (int i = 0; i < Math.min(text.length(), 500); i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Strip.Kind kind(String name) {
    return switch (name) {
      case "p" -> Strip.Kind.PARAGRAPH;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Strip.Kind.HEADING;
      case "li", "dd", "dt" -> Strip.Kind.ITEM;
      case "td", "th" -> Strip.Kind.CELL;
      default -> Strip.Kind.OTHER;
    };
  }
}
