package org.kilde.app.page.archive;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Makes a page of each item of a feed (RSS, Atom, JSON Feed): what the feed says about it becomes
 * the page's own data, its body the article. ROME refuses a DOCTYPE, so no entity can reach out of
 * the file.
 */
public final class FeedPages {
  private FeedPages() {}

  /** What was given is no feed, or a broken one. */
  public static final class NoFeedException extends Exception {
    private static final long serialVersionUID = 1L;

    NoFeedException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /**
   * A feed's title and its items, each a page of its own.
   *
   * @param items those that have no words of their own as well
   */
  public record Feed(Optional<String> title, List<SavedPage> items) {
    public Feed {
      items = List.copyOf(items);
    }
  }

  /**
   * Reads RSS, Atom or JSON Feed.
   *
   * @param address where it was fetched: links may be told from there
   * @param charset the charset that the server named
   * @throws NoFeedException if it is no feed; the message says what was found
   */
  public static Feed read(byte[] bytes, Optional<String> address, Optional<String> charset)
      throws IOException, NoFeedException {
    try {
      SyndFeed feed = JsonFeed.is(bytes) ? JsonFeed.read(bytes) : feed(bytes, charset);
      List<SavedPage> items = new ArrayList<>();
      for (SyndEntry entry : feed.getEntries()) {
        items.add(page(feed, entry, address));
      }
      return new Feed(said(feed.getTitle()), items);
    } catch (FeedException | RuntimeException e) { // ROME trips over some broken feeds
      throw new NoFeedException("no feed that can be read (" + e.getMessage() + ")", e);
    } catch (StackOverflowError e) {
      throw new NoFeedException("no feed that can be read (nested too deeply)", e);
    }
  }

  private static SyndFeed feed(byte[] bytes, Optional<String> charset)
      throws IOException, FeedException {
    InputStream in = new ByteArrayInputStream(bytes);
    try (XmlReader reader =
        charset.isEmpty()
            ? new XmlReader(in)
            : new XmlReader(in, "application/xml; charset=" + charset.get(), true)) {
      return new SyndFeedInput(false, Locale.ROOT).build(reader);
    }
  }

  private static String resolved(String link, Optional<String> from) {
    if (from.isEmpty() || link.contains("://")) {
      return link;
    }
    try {
      return new URI(from.get()).resolve(link).toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return link; // as it stands there
    }
  }

  /** One item as a page of its own; its address is the item's link. */
  private static SavedPage page(SyndFeed feed, SyndEntry entry, Optional<String> from) {
    Optional<String> link = said(entry.getLink()).map(each -> resolved(each, from));
    Document page = Document.createShell(link.orElse(""));
    said(feed.getLanguage()).ifPresent(tag -> html(page).attr("lang", tag));
    Element head = page.head();
    link.ifPresent(
        address -> head.appendElement("link").attr("rel", "canonical").attr("href", address));
    outlet(feed, entry).ifPresent(name -> meta(head, "og:site_name", name));
    date(entry.getPublishedDate()).ifPresent(at -> meta(head, "article:published_time", at));
    date(entry.getUpdatedDate()).ifPresent(at -> meta(head, "article:modified_time", at));
    said(entry.getAuthor())
        .ifPresent(name -> head.appendElement("meta").attr("name", "author").attr("content", name));
    said(entry.getTitle()).ifPresent(title -> meta(head, "og:title", title));
    Element article = page.body().appendElement("article");
    said(entry.getTitle()).ifPresent(title -> article.appendElement("h1").text(title));
    body(entry).ifPresent(words -> append(article, words));
    return new SavedPage(
        link, page.outerHtml().getBytes(StandardCharsets.UTF_8), Optional.of("UTF-8"));
  }

  private static Element html(Document page) {
    return page.child(0);
  }

  private static void meta(Element head, String property, String content) {
    head.appendElement("meta").attr("property", property).attr("content", content);
  }

  /** Where the item was taken from another's feed, that one's name; else the feed's. */
  private static Optional<String> outlet(SyndFeed feed, SyndEntry entry) {
    return Optional.ofNullable(entry.getSource())
        .flatMap(source -> said(source.getTitle()))
        .or(() -> said(feed.getTitle()));
  }

  /** The fullest of what the item gives: its content, else its description. */
  private static Optional<String> body(SyndEntry entry) {
    return Stream.concat(
            entry.getContents().stream(), Optional.ofNullable(entry.getDescription()).stream())
        .map(SyndContent::getValue)
        .flatMap(words -> said(words).stream())
        .max(Comparator.comparingInt(String::length));
  }

  private static void append(Element article, String words) {
    if (words.indexOf('<') >= 0) {
      article.append(words);
      return;
    }
    for (String paragraph : List.of(words.split("\\n+"))) {
      said(paragraph).ifPresent(text -> article.append("<p>" + text + "</p>"));
    }
  }

  private static Optional<String> date(@Nullable Date date) {
    return Optional.ofNullable(date).map(at -> at.toInstant().toString());
  }

  private static Optional<String> said(@Nullable String words) {
    return Optional.ofNullable(words).map(String::strip).filter(text -> !text.isEmpty());
  }
}
