package org.kilde.app.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;

/** The way from the page's root to an element, as names and positions among the siblings. */
final class PagePath {
  private static final int LONGEST = 64;

  private PagePath() {}

  static String of(Element element) {
    List<String> steps = new ArrayList<>();
    for (Element at = element; at != null && at.parent() != null; at = at.parent()) {
      steps.add(at.normalName() + "." + (at.elementSiblingIndex() + 1));
      if (steps.size() == LONGEST) {
        break;
      }
    }
    Collections.reverse(steps);
    return String.join("/", steps);
  }
}
