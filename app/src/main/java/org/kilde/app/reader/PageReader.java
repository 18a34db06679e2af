package org.kilde.app.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.kilde.article.IsoDate;
import org.kilde.article.Outlet;
import org.kilde.article.Publication;
import org.kilde.article.RawArticle;
import org.kilde.language.LanguageTag;
import org.kilde.text.SourceText;

/** Reads a saved web page: the paragraphs of its article element, or of its body. */
final class PageReader {
  private static final int DECLARED_WITHIN = 2048; // HTML: a charset stands in the first bytes

  void read(Path file, InputStream content, DocumentSink sink)
      throws IOException, UnreadableException {
    byte[] bytes = Limit.PAGE.readAll(content);
    Decoder.Decoded decoded = Decoder.decode(bytes, declared(bytes));
    org.jsoup.nodes.Document page = Jsoup.parse(decoded.text());
    String text = text(page);
    if (text.isBlank()) {
      throw new UnreadableException("found a page without words; expected an article.");
    }
    if (text.length() > Limit.TEXT.bytes()) {
      throw new UnreadableException(Limit.TEXT.tooMuch());
    }
    decoded.note().ifPresent(note -> sink.remark(Remark.note(file, note)));
    Fingerprint print = Fingerprint.of(bytes);
    sink.accept(new Document(file, article(file, print.id(), page, text), print.sha256(), false));
  }

  private static Optional<String> declared(byte[] bytes) throws IOException {
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
    org.jsoup.nodes.Document page =
        Jsoup.parse(
            new ByteArrayInputStream(head.getBytes(StandardCharsets.ISO_8859_1)),
            StandardCharsets.ISO_8859_1.name(),
            "");
    return Optional.ofNullable(page.selectFirst("meta[charset]"))
        .map(meta -> meta.attr("charset"))
        .or(
            () ->
                Optional.ofNullable(page.selectFirst("meta[http-equiv=content-type]"))
                    .map(meta -> meta.attr("content").replaceFirst("(?i).*charset=", "")));
  }

  private static String text(org.jsoup.nodes.Document page) {
    Element article = page.selectFirst("article");
    Element root = article == null ? page.body() : article;
    StringBuilder text = new StringBuilder();
    for (Element each : root.select("h1, h2, h3, p, figcaption, blockquote, li")) {
      if (each.select("p").size() <= 1 && !each.text().isBlank()) {
        text.append(text.isEmpty() ? "" : "\n\n").append(each.text());
      }
    }
    return text.isEmpty() ? root.text() : text.toString();
  }

  private static RawArticle article(
      Path file, String id, org.jsoup.nodes.Document page, String text) {
    return new RawArticle(
        id,
        file.toString(),
        SourceText.of(text),
        meta(page, "og:title").or(() -> Optional.of(page.title()).filter(t -> !t.isBlank())),
        meta(page, "article:published_time")
            .flatMap(IsoDate::parse)
            .map(date -> Publication.of(date, Publication.Basis.METADATA))
            .orElse(Publication.UNKNOWN),
        Optional.of(page.select("html").attr("lang"))
            .filter(tag -> !tag.isBlank())
            .map(LanguageTag::of),
        Optional.of(page.select("link[rel=canonical]").attr("href")).filter(u -> !u.isBlank()),
        meta(page, "og:site_name").map(name -> new Outlet(name, "")),
        List.of());
  }

  private static Optional<String> meta(org.jsoup.nodes.Document page, String property) {
    String content = page.select("meta[property=" + property + "]").attr("content");
    return content.isBlank() ? Optional.empty() : Optional.of(content);
  }
}
