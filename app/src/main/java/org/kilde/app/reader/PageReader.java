package org.kilde.app.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kilde.app.page.Dated;
import org.kilde.app.page.Note;
import org.kilde.app.page.Page;
import org.kilde.app.page.PageBlock;
import org.kilde.app.page.PageCleaner;
import org.kilde.app.page.PageKind;
import org.kilde.article.Block;
import org.kilde.article.BlockRole;
import org.kilde.article.Outlet;
import org.kilde.article.Publication;
import org.kilde.article.RawArticle;
import org.kilde.language.LanguageTag;
import org.kilde.text.SourceText;
import org.kilde.text.Span;

/** Reads a saved web page: the article in it, with what the page says of itself. */
final class PageReader {
  private final Supplier<PageCleaner> cleaner;

  /**
   * @param cleaner made at the first page, as it takes a moment
   */
  PageReader(Supplier<PageCleaner> cleaner) {
    this.cleaner = cleaner;
  }

  void read(Path file, InputStream content, DocumentSink sink)
      throws IOException, UnreadableException {
    byte[] bytes = Limit.PAGE.readAll(content);
    Page page = cleaner.get().clean(bytes, Optional.empty(), Optional.empty());
    if (page.kind() == PageKind.EMPTY || page.text().isBlank()) {
      throw new UnreadableException("found a page without an article; expected one.");
    }
    if (page.text().length() > Limit.TEXT.bytes()) {
      throw new UnreadableException(Limit.TEXT.tooMuch());
    }
    remarks(page).forEach(words -> sink.remark(Remark.note(file, words)));
    Fingerprint print = Fingerprint.of(bytes);
    sink.accept(new Document(file, article(file, print.id(), page), print.sha256(), false));
  }

  private static List<String> remarks(Page page) {
    List<String> remarks = new ArrayList<>();
    if (page.kind() == PageKind.LIST) {
      remarks.add("found a list of articles; read as far as it has words of its own.");
    }
    for (Note note : page.notes()) {
      switch (note.kind()) {
        case ENCODING, NOT_READ -> remarks.add(note.words());
        case PAYWALL -> remarks.add("the page keeps its end behind a paywall: " + note.words());
        case CORRECTION, FROM_METADATA -> {} // of the article, not of its reading
      }
    }
    return remarks;
  }

  private static RawArticle article(Path file, String id, Page page) {
    return new RawArticle(
        id,
        file.toString(),
        SourceText.of(page.text()),
        page.title(),
        page.published().map(PageReader::publication).orElse(Publication.UNKNOWN),
        page.language().map(LanguageTag::of),
        page.canonical(),
        page.outlet().map(name -> new Outlet(name, "")),
        page.blocks().stream().map(PageReader::block).toList());
  }

  private static Publication publication(Dated date) {
    return switch (date.basis()) {
      case METADATA -> Publication.of(date.edtf(), Publication.Basis.METADATA);
      case URL -> Publication.of(date.edtf(), Publication.Basis.URL);
      case TEXT -> Publication.of(date.edtf(), Publication.Basis.TEXT);
      case INFERRED -> Publication.UNKNOWN; // it may have been published before or after that day
    };
  }

  private static Block block(PageBlock block) {
    return new Block(
        new Span(block.start(), block.end()),
        switch (block.role()) {
          case HEADLINE -> BlockRole.HEADLINE;
          case SUBHEAD -> BlockRole.SUBHEAD;
          case BYLINE -> BlockRole.BYLINE;
          case CAPTION -> BlockRole.CAPTION;
          case TEASER -> BlockRole.TEASER;
          case NAVIGATION -> BlockRole.NAVIGATION;
          case BODY -> BlockRole.BODY;
        });
  }
}
