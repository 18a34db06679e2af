package org.kilde.app.page;

import java.nio.charset.Charset;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * The way back from a block to the bytes of its page. Positions make parsing slower and hardly any
 * block is ever asked for, so the page is parsed once more when one is.
 */
public final class PagePlaces {
  private final Document document;
  private final String text;
  private final Charset charset;
  private final int mark; // bytes of a byte order mark, which is no character of the text
  private final boolean exact;

  /** Bytes of a page: the first, and the one behind the last, counted from 0. */
  public record Bytes(int start, int end) {}

  private PagePlaces(PageDecoder.Decoded decoded, int length) {
    text = decoded.text();
    charset = decoded.charset();
    int plain = text.getBytes(charset).length;
    mark = length - plain;
    exact = mark == 0 || mark == markLength(charset);
    document = Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
  }

  /**
   * Reads a page with the place of each element.
   *
   * @param declared the charset the transport named, as given to {@link PageCleaner#clean}
   */
  public static PagePlaces of(byte[] bytes, Optional<String> declared) {
    return new PagePlaces(PageDecoder.decode(bytes, declared), bytes.length);
  }

  /**
   * The bytes of the element at this path, its tags included.
   *
   * @param node as {@link PageBlock#node} gives it
   * @return empty where no such element is written in the page (browsers add some that are not), or
   *     where broken bytes make counting uncertain
   */
  public Optional<Bytes> find(String node) {
    return exact ? element(node).flatMap(this::bytes) : Optional.empty();
  }

  private Optional<Element> element(String node) {
    Element at = document;
    for (String step : node.split("/")) {
      int dot = step.lastIndexOf('.');
      int position = dot < 0 ? 0 : number(step.substring(dot + 1));
      if (position < 1 || position > at.childrenSize()) {
        return Optional.empty();
      }
      at = at.child(position - 1);
      if (!at.normalName().equals(step.substring(0, dot))) {
        return Optional.empty();
      }
    }
    return Optional.of(at);
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private Optional<Bytes> bytes(Element element) {
    Range opening = element.sourceRange();
    int start = opening.startPos();
    int end = end(element);
    return start < 0 || end < start || opening.isImplicit()
        ? Optional.empty()
        : Optional.of(new Bytes(offset(start), offset(end)));
  }

  /** Where an element ends; one whose end tag was left out ends with what it holds. */
  private static int end(Element element) {
    Node last = element;
    while (true) {
      if (last instanceof Element at && at.endSourceRange().isTracked()) {
        return at.endSourceRange().endPos();
      }
      if (last.childNodeSize() == 0) {
        return last.sourceRange().endPos();
      }
      last = last.childNode(last.childNodeSize() - 1);
    }
  }

  private int offset(int character) {
    return mark + text.substring(0, character).getBytes(charset).length;
  }

  private static int markLength(Charset charset) {
    return switch (charset.name()) {
      case "UTF-8" -> 3;
      case "UTF-16LE", "UTF-16BE" -> 2;
      default -> 0;
    };
  }
}
