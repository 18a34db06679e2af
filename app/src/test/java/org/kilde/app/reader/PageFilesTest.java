package org.kilde.app.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kilde.article.Block;
import org.kilde.article.BlockRole;
import org.kilde.article.Publication;
import org.kilde.article.RawArticle;

/** Saved pages become articles with roles and dates, whatever file they come in. */
class PageFilesTest {
  private static final String STORY =
      "The harbour of Tolva was closed on Monday because the ice had come earlier than usual. ";
  private static final String PAGE =
      "<!doctype html><html lang=en><link rel=canonical href=https://www.tolva.example/ice>"
          + "<meta property=article:published_time content=2031-03-04T08:00:00Z>"
          + "<meta property=og:site_name content='Tolva Post'><nav><a href=/>Front page</a></nav>"
          + "<article><h1>Harbour closed by early ice</h1><p class=byline>By Ann Reed</p><p>"
          + STORY.repeat(4)
          + "</p><p>"
          + STORY.repeat(3)
          + "</p></article>";

  private final Path folder;

  PageFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aPageBringsRolesDateAndOutlet() throws IOException {
    RawArticle article = read("a.html", PAGE).documents.getFirst().article();
    assertThat(article.title()).contains("Harbour closed by early ice");
    assertThat(article.published())
        .isEqualTo(Publication.of("2031-03-04", Publication.Basis.METADATA));
    assertThat(article.url()).contains("https://www.tolva.example/ice");
    assertThat(article.outlet().orElseThrow().domain()).isEqualTo("tolva.example");
    assertThat(article.blocks())
        .extracting(Block::role)
        .containsExactly(BlockRole.HEADLINE, BlockRole.BYLINE, BlockRole.BODY, BlockRole.BODY);
    Block last = article.blocks().getLast();
    assertThat(last.span().in(article.source().text())).isEqualTo(STORY.repeat(3).strip());
  }

  @Test
  void aWarcFileHoldsOneArticleAPage() throws IOException {
    Collected read = read("a.warc", warc("a", PAGE) + warc("b", PAGE.replace("Monday", "Friday")));
    assertThat(read.remarks).isEmpty();
    assertThat(read.documents).hasSize(2);
    assertThat(read.documents.getLast().article().origin())
        .endsWith("a.warc!https://tolva.example/b");
    assertThat(read.documents.getLast().plain()).isFalse();
  }

  @Test
  void aPageOfAnArchiveThatCannotBeReadIsNamed() throws IOException {
    Collected read = read("a.warc", warc("a", "<img src=a.png>") + warc("b", PAGE));
    assertThat(read.documents).hasSize(1);
    assertThat(read.remarks.getFirst().toString())
        .endsWith(
            "a.warc!https://tolva.example/a: found that the page shows no text: it is empty, a"
                + " picture or made by scripts; expected an article.");
  }

  @Test
  void anMhtmlFileIsAPage() throws IOException {
    String mail =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"
            + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
            + PAGE
            + "\r\n--b--\r\n";
    assertThat(read("a.mhtml", mail).texts().getFirst()).startsWith("Harbour closed");
  }

  @Test
  void aDamagedArchiveKeepsItsFirstPages() throws IOException {
    String whole = warc("a", PAGE);
    Collected read = read("a.warc", whole + whole.substring(0, 60));
    assertThat(read.documents).hasSize(1);
    assertThat(read.reason()).startsWith("found the archive damaged");
  }

  @Test
  void aFeedHoldsOneArticleAnItem() throws IOException {
    Collected read =
        read(
            "feed.xml",
            "<?xml version='1.0'?><rss version='2.0'><channel><title>Tolva Post</title>"
                + "<link>https://www.tolva.example/</link><description>News</description>"
                + "<language>en</language><item><title>Harbour closed by early ice</title>"
                + "<link>https://www.tolva.example/ice</link>"
                + "<pubDate>Tue, 04 Mar 2031 08:00:00 GMT</pubDate><description>&lt;p&gt;"
                + STORY.repeat(3)
                + "&lt;/p&gt;</description></item><item><title>Bridge opened</title>"
                + "<link>https://www.tolva.example/bridge</link>"
                + "<source url='https://vna.example/rss'>VNA</source><description>"
                + STORY.repeat(2)
                + "</description></item></channel></rss>");
    assertThat(read.remarks).isEmpty();
    RawArticle first = read.documents.getFirst().article();
    assertThat(first.title()).contains("Harbour closed by early ice");
    assertThat(first.published())
        .isEqualTo(Publication.of("2031-03-04", Publication.Basis.METADATA));
    assertThat(first.url()).contains("https://www.tolva.example/ice");
    assertThat(first.outlet().orElseThrow().name()).isEqualTo("Tolva Post");
    assertThat(first.blocks())
        .extracting(Block::role)
        .containsExactly(BlockRole.HEADLINE, BlockRole.BODY);
    assertThat(read.documents.getLast().article().outlet().orElseThrow().name()).isEqualTo("VNA");
  }

  @Test
  void aJsonFeedHoldsOneArticleAnItem() throws IOException {
    String feed =
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Tolva Post\","
            + " \"language\": \"en\", \"_more\": {\"items\": [1]}, \"items\": [{\"id\": 7,"
            + " \"url\": \"https://www.tolva.example/ice\", \"title\": \"Harbour closed by early"
            + " ice\", \"date_published\": \"2031-03-04T08:00:00Z\", \"content_text\": \""
            + STORY.repeat(3)
            + "\\nIce < water & wind.\"}]}";
    for (String name : List.of("feed.json", "feed")) {
      Collected read = read(name, feed);
      assertThat(read.remarks).isEmpty();
      RawArticle first = read.documents.getFirst().article();
      assertThat(first.title()).contains("Harbour closed by early ice");
      assertThat(first.published())
          .isEqualTo(Publication.of("2031-03-04", Publication.Basis.METADATA));
      assertThat(first.url()).contains("https://www.tolva.example/ice");
      assertThat(first.outlet().orElseThrow().name()).isEqualTo("Tolva Post");
      assertThat(first.source().text()).contains("Ice < water & wind.");
    }
    assertThat(read("cut.json", feed.substring(0, feed.length() - 3)).reason())
        .startsWith("found broken JSON (");
  }

  @Test
  void aFeedNestedWithoutEndIsNamed() throws IOException {
    String feed =
        "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>a</title><entry>"
            + "<title>b</title><content type='xhtml'>"
            + "<div xmlns='http://www.w3.org/1999/xhtml'>".repeat(50_000)
            + "</div>".repeat(50_000)
            + "</content></entry></feed>";
    assertThat(read("deep.xml", feed).reason()).isNotBlank();
  }

  @Test
  void aFeedWithADoctypeIsRefused() throws IOException {
    String feed =
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
            + "<rss version='2.0'><channel><title>&a;</title></channel></rss>";
    assertThat(read("feed.xml", feed).reason())
        .startsWith("found no feed that can be read (")
        .endsWith("); expected RSS, Atom or JSON Feed. Fetch the feed again.");
  }

  @Test
  void anXmlFileThatIsNoFeedIsNamed() throws IOException {
    assertThat(read("a.xml", "<?xml version='1.0'?><table/>").reason())
        .isEqualTo(
            "found an .xml file that is no feed; expected text, saved pages, feeds or JSON Lines.");
  }

  private Collected read(String name, String content) throws IOException {
    return Collected.of(
        Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8)));
  }

  private static String warc(String name, String page) {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + page.length()
            + "\r\n\r\n"
            + page;
    return "WARC/1.0\r\nWARC-Type: response\r\n"
        + "WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
        + "WARC-Date: 2031-03-14T10:00:00Z\r\nWARC-Target-URI: https://tolva.example/"
        + name
        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
        + http.length()
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }
}
