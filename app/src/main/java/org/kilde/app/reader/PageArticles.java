package org.kilde.app.reader;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kilde.app.page.Note;
import org.kilde.app.page.Page;
import org.kilde.app.page.PageCleaner;
import org.kilde.app.page.PageKind;
import org.kilde.app.page.archive.SavedPage;
import org.kilde.article.Block;
import org.kilde.article.Outlet;
import org.kilde.article.Publication;
import org.kilde.article.RawArticle;
import org.kilde.language.LanguageTag;
import org.kilde.text.SourceText;
import org.kilde.text.Span;

/** Makes a document of a saved page; says what a reader of the article should know of its page. */
final class PageArticles {
  private final PageCleaner cleaner;

  PageArticles(PageCleaner cleaner) {
    this.cleaner = cleaner;
  }

  Document read(Path file, String where, SavedPage saved, Fingerprint print, DocumentSink sink)
      throws UnreadableException {
    Page page = cleaner.clean(saved.bytes(), saved.address(), saved.charset());
    refuse(page);
    remark(where, page, sink);
    return new Document(
        file,
        article(print.id(), where, page, saved.address()),
        print.sha256(),
        false,
        Original.ofPage(saved.bytes(), saved.address(), saved.charset()));
  }

  private static void refuse(Page page) throws UnreadableException {
    for (Note note : page.notes()) {
      if (note.kind() == Note.Kind.NOT_READ) {
        throw new UnreadableException("found that " + note.words() + "; expected an article.");
      }
    }
    if (page.text().length() > Limit.TEXT.bytes()) {
      throw new UnreadableException(Limit.TEXT.tooMuch());
    }
  }

  private static void remark(String where, Page page, DocumentSink sink) {
    if (page.kind() == PageKind.LIST) {
      sink.remark(
          Remark.note(
              where,
              "found a page that looks like a list of links to articles; read as one article."
                  + " Save the articles' own pages."));
    }
    for (Note note : page.notes()) {
      reason(note).ifPresent(reason -> sink.remark(Remark.note(where, reason)));
    }
  }

  private static Optional<String> reason(Note note) {
    return switch (note.kind()) {
      case PAYWALL ->
          Optional.of("found the notice of a paywall; the article may be cut off there.");
      case ENCODING, FROM_METADATA -> Optional.of(note.words() + ".");
      case CORRECTION, NOT_READ -> Optional.empty();
    };
  }

  private static RawArticle article(String id, String where, Page page, Optional<String> address) {
    Optional<String> url = page.canonical().or(() -> address);
    return new RawArticle(
        id,
        where,
        SourceText.of(page.text()),
        page.title(),
        page.published()
            .filter(date -> date.basis() != Publication.Basis.NONE)
            .map(date -> Publication.of(date.edtf(), date.basis()))
            .orElse(Publication.UNKNOWN),
        page.language().map(LanguageTag::of),
        url,
        outlet(page, url),
        blocks(page));
  }

  private static Optional<Outlet> outlet(Page page, Optional<String> url) {
    String domain = url.flatMap(PageArticles::domain).orElse("");
    return page.outlet().map(name -> new Outlet(name, domain));
  }

  private static Optional<String> domain(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost())
          .map(host -> host.toLowerCase(Locale.ROOT))
          .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    } catch (URISyntaxException e) {
      return Optional.empty(); // pages write their own address with blanks and bars in it
    }
  }

  private static List<Block> blocks(Page page) {
    return page.blocks().stream()
        .map(block -> new Block(new Span(block.start(), block.end()), block.role()))
        .toList();
  }
}
