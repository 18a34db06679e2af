package org.kilde.app.page.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages out of WARC, WACZ and MHTML files made here. */
class PageArchiveTest {
  private static final String HTML =
      "<html><body><p>Færgen til Tolva var forsinket.</p></body></html>";
  private static final String ADDRESS = "http://tolva.example/faergen";

  private final Path folder;
  private final List<SavedPage> pages = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();

  PageArchiveTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsWarcWithGzippedBody() throws IOException {
    read("a.warc", warc(gzip(HTML.getBytes(StandardCharsets.UTF_8)), "Content-Encoding: gzip\r\n"));
    assertOnePage();
  }

  @Test
  void readsGzippedWarc() throws IOException {
    read("a.warc.gz", gzip(warc(HTML.getBytes(StandardCharsets.UTF_8), "")));
    assertOnePage();
  }

  @Test
  void readsWacz() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("datapackage.json"));
      zip.write("{}".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("archive/data.warc.gz"));
      zip.write(gzip(warc(HTML.getBytes(StandardCharsets.UTF_8), "")));
    }
    read("a.wacz", bytes.toByteArray());
    assertOnePage();
  }

  @Test
  void cutOffWarcKeepsWhatWasRead() throws IOException {
    byte[] one = warc(HTML.getBytes(StandardCharsets.UTF_8), "");
    byte[] both = Arrays.copyOf(one, one.length + one.length / 2);
    System.arraycopy(one, 0, both, one.length, one.length / 2);
    read("a.warc", both);
    assertThat(pages.getFirst().address()).contains(ADDRESS);
  }

  @Test
  void readsQuotedPrintableMhtml() throws IOException {
    String part =
        HTML.replace("æ", "=C3=A6")
            .replace("<p>", "<p class=3D\"a\">")
            .replace("var ", "v=\r\nar ");
    read("a.mhtml", mhtml("quoted-printable", part));
    assertThat(new String(pages.getFirst().bytes(), StandardCharsets.UTF_8))
        .contains("<p class=\"a\">Færgen til Tolva var forsinket.");
    assertThat(pages.getFirst().address()).contains(ADDRESS);
    assertThat(pages.getFirst().charset()).contains("utf-8");
  }

  @Test
  void readsBase64Mhtml() throws IOException {
    String part =
        java.util.Base64.getMimeEncoder().encodeToString(HTML.getBytes(StandardCharsets.UTF_8));
    read("a.mht", mhtml("base64", part));
    assertThat(new String(pages.getFirst().bytes(), StandardCharsets.UTF_8)).startsWith(HTML);
  }

  @Test
  void findsNoPageInOtherMail() throws IOException {
    read("a.mhtml", "MIME-Version: 1.0\n\nhello".getBytes(StandardCharsets.UTF_8));
    assertThat(pages).isEmpty();
  }

  @Test
  void errorsOfTheTakerComeThrough() throws IOException {
    byte[] warc = warc(HTML.getBytes(StandardCharsets.UTF_8), "");
    PageSink full =
        new PageSink() {
          @Override
          public void accept(SavedPage page) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public void skipped(String reason) {
            skipped.add(reason);
          }
        };
    assertThatThrownBy(() -> WarcPages.read(new ByteArrayInputStream(warc), full))
        .hasMessage("disk full");
    assertThat(skipped).isEmpty();
  }

  private void assertOnePage() {
    assertThat(skipped).isEmpty();
    assertThat(pages).hasSize(1);
    assertThat(pages.getFirst().address()).contains(ADDRESS);
    assertThat(pages.getFirst().charset()).contains("utf-8");
    assertThat(new String(pages.getFirst().bytes(), StandardCharsets.UTF_8)).isEqualTo(HTML);
  }

  private void read(String name, byte[] bytes) throws IOException {
    PageSink sink =
        new PageSink() {
          @Override
          public void accept(SavedPage page) {
            pages.add(page);
          }

          @Override
          public void skipped(String reason) {
            skipped.add(reason);
          }
        };
    Path file = Files.write(folder.resolve(name), bytes);
    if (WaczPages.isWacz(file)) {
      WaczPages.read(file, sink);
    } else if (name.contains(".warc")) {
      WarcPages.read(new ByteArrayInputStream(bytes), sink);
    } else {
      MhtmlPage.find(bytes).ifPresent(pages::add);
    }
  }

  private static byte[] mhtml(String encoding, String part) {
    return ("MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"=_b\"\r\n\r\n"
            + "--=_b\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: "
            + encoding
            + "\r\nContent-Location: "
            + ADDRESS
            + "\r\n\r\n"
            + part
            + "\r\n--=_b\r\nContent-Type: image/png\r\n\r\nxx\r\n--=_b--\r\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] warc(byte[] body, String fields) throws IOException {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.write(
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
                + fields
                + "Content-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    http.write(body);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(
        ("WARC/1.0\r\n"
                + "WARC-Type: response\r\n"
                + "WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
                + "WARC-Date: 2026-03-14T10:00:00Z\r\n"
                + "WARC-Target-URI: "
                + ADDRESS
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.size()
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    out.write(http.toByteArray());
    out.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
