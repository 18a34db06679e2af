package org.kilde.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kilde.app.Main;
import org.kilde.app.desk.ArticleRow;
import org.kilde.app.desk.CaptureRow;
import org.kilde.app.desk.Filter;
import org.kilde.app.desk.Slice;
import org.kilde.app.desk.folder.Desk;
import org.kilde.app.fetch.LocalServer;
import org.kilde.app.fetch.Opml;
import org.kilde.language.LanguagePacks;

/** Feeds and addresses, from a local server onto a desk. */
@Timeout(120)
class WatchCommandTest {
  private static final Path ROOT = Path.of(System.getProperty("kilde.root", ".."));
  private static final LanguagePacks PACKS = LanguagePacks.shipped();

  private final Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final LocalServer server = new LocalServer();

  WatchCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Path desk() {
    return folder.resolve("desk");
  }

  private int run(Object... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Surroundings here =
        new Surroundings(
            Optional.of(ROOT.resolve("languages")),
            Optional.empty(),
            Optional.of(ROOT.resolve("samples")),
            false);
    return Main.commandLine(here)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(
            Stream.concat(Stream.of(args), Stream.of("--desk", desk()))
                .map(Object::toString)
                .toArray(String[]::new));
  }

  private int watch(Object... args) {
    return run(
        Stream.concat(
                Stream.of("watch", "--once", "--allow-private", "--pause", "1"), Stream.of(args))
            .toArray());
  }

  private static String article(String title, String words) {
    return "<!doctype html><html lang=en><head><title>"
        + title
        + "</title><meta property=article:published_time content=2031-03-05T08:00:00Z></head>"
        + "<body><article><h1>"
        + title
        + "</h1><p>"
        + words
        + "</p><p>The ferry across the sound stays in harbour until the wind drops, the port said"
        + " on Wednesday, and travellers were told to stay at home.</p></article></body></html>";
  }

  private String item(String path, String title, String words) {
    return "<item><title>"
        + title
        + "</title><link>"
        + server.address(path)
        + "</link><pubDate>Wed, 05 Mar 2031 08:00:00 GMT</pubDate><description>&lt;p&gt;"
        + words
        + " Nobody was hurt when the crane fell, said the harbour master, Ida Torvik, and the quay"
        + " opens again on Friday.&lt;/p&gt;</description></item>";
  }

  private static String rss(String... items) {
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Sound &amp; Shore</title>"
        + "<link>https://shore.example/</link><description>News</description>"
        + String.join("", items)
        + "</channel></rss>";
  }

  private List<ArticleRow> articles() throws IOException {
    try (Desk desk = Desk.open(desk(), PACKS)) {
      return desk.rows().articles(Filter.NONE, Slice.first(100)).rows();
    }
  }

  private List<CaptureRow> captures() throws IOException {
    try (Desk desk = Desk.open(desk(), PACKS)) {
      return desk.rows().captures(Slice.first(100)).rows();
    }
  }

  @Test
  void aFeedIsFollowed() throws IOException {
    server.on("/a", LocalServer.page(article("Storm holds the ferry", "Waves are four metres.")));
    String feed =
        rss(item("/a", "Storm holds the ferry", "Short."), item("/b", "Crane", "A crane."));
    server.on("/rss", LocalServer.tagged("application/rss+xml", feed, "\"1\""));
    String address = server.address("/rss");

    assertThat(watch(address)).as(err + "" + out).isZero();
    assertThat(out.toString())
        .contains(" UTC · 1 feed asked, 1 changed · 2 new items\n")
        .contains(desk() + ": 2 new articles\n")
        .contains("Read with a note: 1\n  " + server.address("/b") + ": found the answer 404");
    assertThat(captures())
        .extracting(CaptureRow::method)
        .containsExactlyInAnyOrder("address", "feed");
    assertThat(articles())
        .extracting(row -> row.url().orElse(""))
        .containsExactlyInAnyOrder(server.address("/a"), server.address("/b"));

    assertThat(watch()).isZero();
    assertThat(out.toString()).contains(" UTC · 1 feed asked, 0 changed · 0 new items\n");
    assertThat(server.asked("/rss")).isEqualTo(2);

    server.on("/c", LocalServer.page(article("Wind drops", "The sea is calm.")));
    server.on(
        "/rss",
        LocalServer.tagged(
            "application/rss+xml",
            rss(item("/c", "Wind drops", "Calm."), item("/a", "Storm holds the ferry", "Short.")),
            "\"2\""));
    Path list = folder.resolve("list.opml");
    assertThat(watch("--opml-out", list)).isZero();
    assertThat(out.toString()).contains("1 changed · 1 new item\n").contains(": 1 new article\n");
    assertThat(server.asked("/a")).isOne();
    assertThat(articles()).hasSize(3);
    assertThat(Opml.read(Files.readAllBytes(list)))
        .containsExactly(new Opml.Outline(address, Optional.of("Sound & Shore")));
  }

  @Test
  void aPageThatCannotBeHadForAMomentIsAskedForOnceMore() throws IOException {
    server.on("/a", LocalServer.answer(503, "text/plain", "oh", "Retry-After", "3600"));
    String feed = rss(item("/a", "Storm holds the ferry", "Waves are high."));
    server.on("/rss", LocalServer.tagged("application/rss+xml", feed, "\"1\""));
    assertThat(watch(server.address("/rss"))).isEqualTo(1);
    assertThat(out.toString())
        .contains(": 0 new articles\n")
        .contains("Try again in 60 min. Asked once more next time.");
    assertThat(watch()).isZero();
    assertThat(out.toString()).contains(": 1 new article\n").contains("feed's own words");
    assertThat(captures()).extracting(CaptureRow::method).containsExactly("feed");
    assertThat(watch()).isZero();
    assertThat(out.toString()).contains(" 0 new items\n");
    assertThat(server.asked("/a")).isEqualTo(2);
  }

  @Test
  void aListOfFeedsIsRead() throws IOException {
    server.on("/a", LocalServer.page(article("Storm holds the ferry", "Waves are four metres.")));
    server.on("/one", LocalServer.answer(200, "text/xml", rss(item("/a", "Storm", "Short."))));
    server.on(
        "/two",
        LocalServer.answer(
            200,
            "application/feed+json",
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Shore", "items": [
              {"id": "1", "url": "%s", "title": "Storm"},
              {"id": "2", "title": "Crane falls on the quay", "date_published": "2031-03-05T08:00:00Z",
               "authors": [{"name": "Ida Torvik"}],
               "content_text": "A crane fell on the quay & nobody was hurt, the port said.\\nThe quay opens again on Friday, the harbour master said in the evening."}]}
            """
                .formatted(server.address("/a"))));
    Path list =
        Files.writeString(
            folder.resolve("feeds.opml"),
            Opml.write(
                List.of(
                    new Opml.Outline(server.address("/one"), Optional.of("One")),
                    new Opml.Outline(server.address("/two"), Optional.empty()))));
    assertThat(watch(list)).as(err + "" + out).isZero();
    assertThat(server.asked("/a")).isOne();
    assertThat(articles())
        .extracting(ArticleRow::title)
        .containsExactlyInAnyOrder("Storm holds the ferry", "Crane falls on the quay");
  }

  @Test
  void hostileAndBrokenFeedsAreNamed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "topsecret");
    server.on(
        "/xxe",
        LocalServer.answer(
            200,
            "application/rss+xml",
            "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \""
                + secret.toUri()
                + "\">]>"
                + rss(item("/x", "&x;", "&x;")).replaceFirst("<\\?xml.*?\\?>", "")));
    server.on(
        "/page",
        LocalServer.page(
            "<!doctype html><html><head><link rel=alternate type=application/rss+xml href=/rss>"
                + "</head><body><p>Hello</body></html>"));
    assertThat(watch(server.address("/xxe"), server.address("/page"))).isEqualTo(1);
    assertThat(out.toString())
        .contains("Not read: 2\n")
        .contains("DOCTYPE")
        .contains("/page: found a web page; expected a feed. It names this one: ")
        .contains(server.address("/rss"))
        .doesNotContain("topsecret");
    assertThat(watch()).isEqualTo(1); // both are left alone for a while
    assertThat(out.toString())
        .contains(" UTC · 0 feeds asked, 0 changed · 0 new items\n")
        .contains("2 feeds left alone for now: they failed before.");
  }

  @Test
  void aFeedThatMayNotBeAskedIsNotLeftAlone() throws IOException {
    server.on("/a", LocalServer.page(article("Storm holds the ferry", "Waves are four metres.")));
    server.on("/rss", LocalServer.answer(200, "text/xml", rss(item("/a", "Storm", "Short."))));
    assertThat(run("watch", "--once", server.address("/rss"))).isEqualTo(1);
    assertThat(out.toString()).contains("found the private or local address 127.0.0.1");
    assertThat(watch()).isZero();
    assertThat(articles()).hasSize(1);
  }

  @Test
  void addressesAreRead() throws IOException {
    server.on("/a", LocalServer.page(article("Storm holds the ferry", "Waves are four metres.")));
    server.on("/b", LocalServer.page(article("Wind drops", "The sea is calm.")));
    server.on("/rss", LocalServer.answer(200, "text/xml", rss(item("/a", "Storm", "Short."))));
    assertThat(run("read", server.address("/b"), server.address("/rss"))).isEqualTo(1);
    assertThat(out.toString())
        .contains("Not read: 2\n")
        .contains("found the private or local address 127.0.0.1");
    assertThat(
            run(
                "read",
                "--pause",
                "1",
                "--allow-private",
                server.address("/b"),
                server.address("/rss")))
        .as(err + "" + out)
        .isZero();
    assertThat(out.toString()).contains(desk() + ": 2 new articles\n");
    assertThat(captures()).extracting(CaptureRow::method).containsOnly("address");
    assertThat(captures())
        .extracting(CaptureRow::origin)
        .containsExactlyInAnyOrder(server.address("/a"), server.address("/b"));
    assertThat(
            run(
                "read",
                "--pause",
                "1",
                "--allow-private",
                server.address("/b"),
                server.address("/rss")))
        .isZero();
    assertThat(out.toString()).contains(": 0 new articles, 1 known before\n");
    assertThat(server.asked("/a")).isOne();
  }

  @Test
  void wrongUse() throws IOException {
    assertThat(watch()).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("kilde: watch: feeds, found none; expected at least one.");
    assertThat(watch("nothing.opml")).isEqualTo(2);
    assertThat(err.toString())
        .contains("watch: feeds, found \"nothing.opml\"; expected an address (http, https)");
    assertThat(watch("https://a.example/rss", "--every", "5")).isEqualTo(2);
    assertThat(err.toString()).contains("watch: --every, found \"5\"; expected a time of at least");
    Path empty = Files.write(folder.resolve("e.opml"), "<opml/>".getBytes(StandardCharsets.UTF_8));
    assertThat(watch(empty)).isEqualTo(2);
    assertThat(err.toString()).contains("e.opml: found no feed in it; expected OPML");
  }
}
