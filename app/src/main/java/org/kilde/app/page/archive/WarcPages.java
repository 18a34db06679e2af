package org.kilde.app.page.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads the HTML pages out of WARC records, packed with gzip or not. jwarc throws unchecked
 * exceptions on damage; what was read before stays.
 */
public final class WarcPages {
  private static final int LARGEST = 64 << 20;

  private final WarcReader reader;
  private final PageSink sink;

  private WarcPages(WarcReader reader, PageSink sink) {
    this.reader = reader;
    this.sink = sink;
  }

  /** Hands over all pages; memory holds one at a time. */
  public static void read(InputStream in, PageSink sink) throws IOException {
    try (WarcReader reader = new WarcReader(in)) {
      reader.setLenient(true);
      WarcPages pages = new WarcPages(reader, sink);
      Optional<WarcRecord> record = pages.next();
      while (record.isPresent()) {
        Optional<SavedPage> page = pages.page(record.get());
        if (page.isPresent()) {
          sink.accept(page.get());
        }
        record = pages.next();
      }
    }
  }

  private Optional<WarcRecord> next() {
    try {
      return reader.next();
    } catch (IOException | RuntimeException e) {
      sink.skipped("found the archive damaged (" + e.getMessage() + "); read up to there.");
      return Optional.empty();
    }
  }

  private Optional<SavedPage> page(WarcRecord record) {
    try {
      return switch (record) {
        case WarcResponse response -> ofResponse(response);
        case WarcResource resource -> ofResource(resource);
        default -> Optional.empty();
      };
    } catch (IOException | RuntimeException e) {
      sink.skipped("found a record that cannot be read (" + e.getMessage() + "); left out.");
      return Optional.empty();
    }
  }

  private static Optional<SavedPage> ofResponse(WarcResponse response) throws IOException {
    if (!response.contentType().base().toString().equals("application/http")) {
      return Optional.empty();
    }
    HttpResponse http = response.http();
    return http.status() == 200 && isHtml(http.contentType())
        ? Optional.of(page(response.target(), http.bodyDecoded().stream(), http.contentType()))
        : Optional.empty();
  }

  private static Optional<SavedPage> ofResource(WarcResource resource) throws IOException {
    Optional<WarcPayload> payload = resource.payload().filter(body -> isHtml(body.type()));
    return payload.isEmpty()
        ? Optional.empty()
        : Optional.of(page(resource.target(), payload.get().body().stream(), payload.get().type()));
  }

  private static SavedPage page(String target, InputStream body, MediaType type)
      throws IOException {
    return new SavedPage(
        Optional.ofNullable(target),
        body.readNBytes(LARGEST),
        Optional.ofNullable(type.parameters().get("charset")));
  }

  private static boolean isHtml(MediaType type) {
    String base = type.base().toString();
    return base.equals("text/html") || base.equals("application/xhtml+xml");
  }
}
