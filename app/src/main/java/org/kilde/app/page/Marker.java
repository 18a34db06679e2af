package org.kilde.app.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Reads what an element's name, class, id and role say about the text below it. One per page. */
final class Marker {
  private static final Map<String, Integer> NAMES =
      Map.ofEntries(
          Map.entry("nav", Mark.NAVIGATION),
          Map.entry("menu", Mark.NAVIGATION),
          Map.entry("footer", Mark.FOOTER),
          Map.entry("aside", Mark.ASIDE),
          Map.entry("header", Mark.HEADER),
          Map.entry("figure", Mark.FIGURE),
          Map.entry("figcaption", Mark.CAPTION),
          Map.entry("caption", Mark.CAPTION),
          Map.entry("article", Mark.ARTICLE),
          Map.entry("main", Mark.SECTION),
          Map.entry("ul", Mark.LIST),
          Map.entry("ol", Mark.LIST),
          Map.entry("dl", Mark.LIST),
          Map.entry("table", Mark.TABLE),
          Map.entry("blockquote", Mark.QUOTE),
          Map.entry("pre", Mark.PRE),
          Map.entry("dialog", Mark.DROP),
          Map.entry("amp-sidebar", Mark.NAVIGATION),
          Map.entry("amp-consent", Mark.CONSENT));

  private static final Map<String, Integer> ROLES =
      Map.of(
          "navigation", Mark.NAVIGATION,
          "menu", Mark.NAVIGATION,
          "menubar", Mark.NAVIGATION,
          "contentinfo", Mark.FOOTER,
          "complementary", Mark.ASIDE,
          "banner", Mark.HEADER,
          "dialog", Mark.DROP,
          "alertdialog", Mark.DROP,
          "search", Mark.DROP,
          "article", Mark.ARTICLE);

  private final PageWords words;
  private final Map<String, Integer> seen = new HashMap<>();

  Marker(PageWords words) {
    this.words = words;
  }

  int marks(Element element) {
    int marks = NAMES.getOrDefault(element.normalName(), 0);
    if (element.attributesSize() == 0) {
      return marks;
    }
    String type = element.attr("class");
    String id = element.id();
    String name = element.normalName();
    boolean frame =
        switch (name) {
          case "body", "html", "tbody", "tr", "td", "th" -> true;
          default -> false;
        };
    if (!frame && !(type.isEmpty() && id.isEmpty())) {
      marks |= seen.computeIfAbsent(id.isEmpty() ? type : type + " | " + id, this::ofClass);
    }
    if (name.equals("font") && isLarge(element.attr("size"))) {
      marks |= Mark.HEADLINE;
    }
    String role = element.attr("role");
    if (!role.isEmpty() && !frame) {
      marks |= ROLES.getOrDefault(role, 0);
    }
    marks |= ofProperty(element.attr("itemprop"));
    if (!frame && hidden(element)) {
      marks |= Mark.HIDDEN;
    }
    return marks;
  }

  /** Pages older than style sheets set headlines so. */
  private static boolean isLarge(String size) {
    return switch (size) {
      case "5", "6", "7", "+2", "+3", "+4" -> true;
      default -> false;
    };
  }

  private static int ofProperty(String property) {
    return switch (property) {
      case "articleBody" -> Mark.BODY;
      case "author" -> Mark.BYLINE;
      case "caption" -> Mark.CAPTION;
      case "datePublished", "dateModified" -> Mark.DATE;
      case "comment" -> Mark.COMMENTS;
      default -> 0;
    };
  }

  private static boolean hidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && (says(style, "display", "none") || says(style, "visibility", "hidden"));
  }

  private static boolean says(String style, String property, String value) {
    int at = style.indexOf(property);
    if (at < 0) {
      return false;
    }
    int colon = at + property.length();
    while (colon < style.length() && style.charAt(colon) == ' ') {
      colon++;
    }
    return colon < style.length()
        && style.charAt(colon) == ':'
        && style.substring(colon + 1).stripLeading().startsWith(value);
  }

  /** Splits class and id at everything that parts words, camel case too, and asks for each. */
  private int ofClass(String text) {
    int marks = 0;
    int start = -1;
    String before = "";
    for (int at = 0; at <= text.length(); at++) {
      char c = at < text.length() ? text.charAt(at) : ' ';
      boolean letter = Character.isLetter(c);
      boolean hump =
          start >= 0 && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(at - 1));
      if (start >= 0 && (!letter || hump)) {
        // Short words may end inside the filter's window (camel case): they are always asked for.
        if (at - start < 5 || words.mayBeClass(text, start)) {
          String word = text.substring(start, at).toLowerCase(Locale.ROOT);
          marks |= words.classMarks(word);
          if (!before.isEmpty()) {
            marks |= words.classMarks(before + " " + word);
          }
          before = c != ' ' && words.startsClass(word) ? word : "";
        } else {
          before = "";
        }
        start = -1;
      }
      if (letter && start < 0) {
        start = at;
      }
    }
    return marks;
  }
}
