package org.kilde.app.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.kilde.app.page.PageCleaner;
import org.kilde.app.page.PageWords;
import org.kilde.app.page.archive.FeedPages;
import org.kilde.app.page.archive.MhtmlPage;
import org.kilde.app.page.archive.PageSink;
import org.kilde.app.page.archive.SavedPage;
import org.kilde.app.page.archive.WaczPages;
import org.kilde.app.page.archive.WarcPages;
import org.kilde.language.LanguagePacks;

/** Reads saved web pages: a page alone, or the pages of an archive. */
final class PageReader {
  private final Supplier<LanguagePacks> packs;
  private @Nullable PageArticles articles; // words are compiled when the first page comes

  PageReader(Supplier<LanguagePacks> packs) {
    this.packs = packs;
  }

  /** Reads a page as a browser saves it. */
  void read(Path file, InputStream content, DocumentSink sink)
      throws IOException, UnreadableException {
    byte[] bytes = Limit.PAGE.readAll(content);
    accept(file, file.toString(), new SavedPage(Optional.empty(), bytes, Optional.empty()), sink);
  }

  /** Reads a kept page again. */
  Document read(Path file, String where, Original original, DocumentSink sink)
      throws UnreadableException {
    SavedPage page = new SavedPage(original.address(), original.bytes(), original.charset());
    return articles().read(file, where, page, Fingerprint.of(original.bytes()), sink);
  }

  /** Reads a page that was fetched. */
  void read(String where, SavedPage page, DocumentSink sink)
      throws IOException, UnreadableException {
    accept(Path.of(where), where, page, sink);
  }

  private void accept(Path file, String where, SavedPage page, DocumentSink sink)
      throws IOException, UnreadableException {
    Fingerprint print = Fingerprint.of(page.bytes());
    if (!sink.isKnown(print.sha256(), where)) {
      sink.accept(articles().read(file, where, page, print, sink));
    }
  }

  /** Reads a page saved as MHTML. */
  void readMhtml(Path file, InputStream content, DocumentSink sink)
      throws IOException, UnreadableException {
    SavedPage page =
        MhtmlPage.find(Limit.PAGE.readAll(content))
            .orElseThrow(
                () ->
                    new UnreadableException(
                        "found no HTML part; expected multipart/related with text/html."
                            + " Save the page again."));
    accept(file, file.toString(), page, sink);
  }

  /** Reads all pages of a WARC file. */
  void readWarc(Path file, InputStream content, DocumentSink sink) throws IOException {
    WarcPages.read(content, into(file, sink));
  }

  /** Reads all pages of a WACZ file. */
  void readWacz(Path file, DocumentSink sink) throws IOException, UnreadableException {
    try {
      WaczPages.read(file, into(file, sink));
    } catch (ZipException e) {
      throw new UnreadableException(
          "found a damaged WACZ file (" + e.getMessage() + "). Fetch it again.");
    }
  }

  /** Reads all items of a feed that was saved as a file. */
  void readFeed(Path file, InputStream content, DocumentSink sink)
      throws IOException, UnreadableException {
    byte[] bytes = Limit.PAGE.readAll(content);
    try {
      PageSink into = into(file, sink);
      for (SavedPage page : FeedPages.read(bytes, Optional.empty(), Optional.empty()).items()) {
        into.accept(page);
      }
    } catch (FeedPages.NoFeedException e) {
      throw new UnreadableException(
          "found " + e.getMessage() + "; expected RSS, Atom or JSON Feed. Fetch the feed again.");
    }
  }

  private PageSink into(Path file, DocumentSink sink) {
    return new PageSink() {
      private int number;

      @Override
      public void accept(SavedPage page) throws IOException {
        number++;
        String where = file + "!" + page.address().orElse("page " + number);
        try {
          PageReader.this.accept(file, where, page, sink);
        } catch (UnreadableException e) {
          sink.remark(Remark.skipped(where, e.reason()));
        }
      }

      @Override
      public void skipped(String reason) {
        sink.remark(Remark.skipped(file, reason));
      }
    };
  }

  private PageArticles articles() {
    PageArticles known = articles;
    if (known == null) {
      known = new PageArticles(new PageCleaner(PageWords.of(packs.get())));
      articles = known;
    }
    return known;
  }
}
