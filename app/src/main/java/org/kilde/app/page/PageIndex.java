package org.kilde.app.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The elements that carry facts about the page, gathered in the one pass over its tree. */
final class PageIndex {
  final List<Element> metas = new ArrayList<>();
  final List<Element> links = new ArrayList<>();
  final List<Element> dataScripts = new ArrayList<>();
  final List<Element> scripts = new ArrayList<>();
  final List<Element> times = new ArrayList<>();
  final List<Element> abbreviations = new ArrayList<>();
  final List<Element> properties = new ArrayList<>();
  final List<Element> authorLinks = new ArrayList<>();
  String language = "";
  String title = "";

  void note(Element element) {
    String name = element.normalName();
    switch (name) {
      case "meta" -> metas.add(element);
      case "link" -> links.add(element);
      case "script" -> {
        boolean data = element.attr("type").startsWith("application/ld+json");
        (data ? dataScripts : scripts).add(element);
      }
      case "time", "relative-time" -> times.add(element);
      case "abbr" -> abbreviations.add(element);
      case "html" ->
          language =
              element.attr("lang").isBlank() ? element.attr("xml:lang") : element.attr("lang");
      case "title" -> {
        if (title.isEmpty()) {
          title = element.text();
        }
      }
      default -> {
        // Most elements carry no facts by their name; what they are marked with comes below.
      }
    }
    if (element.attributesSize() > 0 && !name.equals("meta")) {
      noteAttributes(element, element.attributes());
    }
  }

  private void noteAttributes(Element element, Attributes attributes) {
    if (attributes.hasKey("itemprop")) {
      properties.add(element);
    }
    if (attributes.hasKey("rel")
        && attributes.get("rel").contains("author")
        && element.normalName().equals("a")) {
      authorLinks.add(element);
    }
  }
}
