package org.kilde.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kilde.article.BlockRole;

/** Joins the chosen strips to the page's text; falls back on the text in the page's own data. */
final class PageText {
  private static final int HARDLY_ANY = 140;

  private final StringBuilder text = new StringBuilder();
  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private int body;

  PageText(List<Selector.Chosen> chosen, JsonLd data, boolean showsText) {
    for (Selector.Chosen one : chosen) {
      Strip strip = one.strip();
      body += one.role() == BlockRole.BODY ? strip.length() : 0;
      add(strip.text(), one.role(), PagePath.of(strip.element()));
    }
    Optional<String> told = articleBody(data);
    if (told.isPresent() && body < HARDLY_ANY && told.get().length() > 2 * body) {
      fromData(told.get());
    }
    if (body < 20) {
      notes.add(
          new Note(
              Note.Kind.NOT_READ,
              !showsText
                  ? "the page shows no text: it is empty, a picture or made by scripts"
                  : "the page shows no running text: links, buttons or headings only"));
    }
  }

  private static Optional<String> articleBody(JsonLd data) {
    return data.findArticle()
        .flatMap(a -> JsonLd.strings(a.get("articleBody")).stream().findFirst())
        .filter(words -> words.length() > HARDLY_ANY);
  }

  private void fromData(String told) {
    String plain = org.jsoup.parser.Parser.unescapeEntities(told, false);
    if (plain.indexOf("</") >= 0) {
      plain = org.jsoup.Jsoup.parse(plain).wholeText();
    }
    blocks.removeIf(block -> block.role() != BlockRole.HEADLINE);
    text.setLength(blocks.isEmpty() ? 0 : blocks.getLast().end());
    body = 0;
    for (String part : plain.split("\n")) {
      String words = Titles.plain(part);
      if (!words.isEmpty()) {
        add(words, BlockRole.BODY, "json-ld");
        body += words.length();
      }
    }
    notes.add(
        new Note(Note.Kind.FROM_METADATA, "the text was read from the page's data (articleBody)"));
  }

  private void add(String words, BlockRole role, String node) {
    text.append(text.isEmpty() ? "" : "\n\n");
    int start = text.length();
    text.append(words);
    blocks.add(new PageBlock(start, text.length(), role, node));
  }

  String text() {
    return text.toString();
  }

  List<PageBlock> blocks() {
    return blocks;
  }

  List<Note> notes() {
    return notes;
  }

  /** UTF-16 length of the body. */
  int bodyLength() {
    return body;
  }
}
