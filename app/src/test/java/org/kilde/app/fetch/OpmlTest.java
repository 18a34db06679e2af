package org.kilde.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of feeds, and what is remembered of each. */
class OpmlTest {

  private static List<Opml.Outline> read(String opml) throws IOException {
    return Opml.read(opml.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void foldersAreOpened() throws IOException {
    assertThat(
            read(
                """
                <?xml version="1.0"?>
                <OPML version="1.0"><body>
                  <outline text="North">
                    <outline text="Skerry Post" xmlUrl="https://skerry.example/rss?a=1&amp;b=2"/>
                    <outline title="Tide" text="other" xmlurl=" https://tide.example/atom "/>
                  </outline>
                  <outline xmlUrl="https://bare.example/feed"/>
                </body></OPML>
                """))
        .containsExactly(
            new Opml.Outline("https://skerry.example/rss?a=1&b=2", Optional.of("Skerry Post")),
            new Opml.Outline("https://tide.example/atom", Optional.of("Tide")),
            new Opml.Outline("https://bare.example/feed", Optional.empty()));
  }

  @Test
  void entitiesAreNotFollowed(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("s.txt"), "topsecret");
    assertThat(
            read(
                "<!DOCTYPE opml [<!ENTITY x SYSTEM \""
                    + secret.toUri()
                    + "\">]><opml><body><outline text=\"&x;\" xmlUrl=\"https://a.example/&x;\"/>"
                    + "</body></opml>"))
        .allSatisfy(each -> assertThat(each.toString()).doesNotContain("topsecret"));
  }

  @Test
  void whatIsWrittenIsReadTheSame() throws IOException {
    List<Opml.Outline> feeds =
        List.of(
            new Opml.Outline("https://a.example/?x=1&y=\"2\"", Optional.of("Å <b>&amp; Ø")),
            new Opml.Outline("https://b.example/", Optional.of("B")));
    assertThat(read(Opml.write(feeds))).isEqualTo(feeds);
    assertThat(Opml.write(List.of(new Opml.Outline("https://c.example/\u0001", Optional.empty()))))
        .contains("xmlUrl=\"https://c.example/ \"");
  }

  @Test
  void feedsAreRemembered(@TempDir Path folder) throws IOException {
    FeedState feed =
        new FeedState(
            "https://a.example/rss",
            Optional.of("Å \"A\""),
            new Validators(Optional.of("W/\"1\""), Optional.empty()),
            Instant.parse("2031-03-05T08:00:00Z"),
            3,
            List.of("0123456789abcdef", "fedcba9876543210"),
            List.of("00000000000000ff"));
    try (FeedBook book = FeedBook.open(folder)) {
      book.put(feed);
      book.put(FeedState.fresh("https://b.example/rss", Optional.empty()));
      book.save();
      assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> FeedBook.open(folder)))
          .hasMessageContaining("another process follows feeds for this desk");
    }
    try (FeedBook book = FeedBook.open(folder)) {
      assertThat(book.all())
          .containsExactly(feed, FeedState.fresh("https://b.example/rss", Optional.empty()));
    }
    Files.writeString(folder.resolve("feeds.jsonl"), "{\"feed\": ");
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> FeedBook.open(folder)))
        .hasMessageContaining("feeds.jsonl: found it damaged (");
  }

  @Test
  void waitsGrowAndEnd() {
    assertThat(Waits.backOff(Duration.ofMinutes(15), 0)).isEqualTo(Duration.ofMinutes(15));
    assertThat(Waits.backOff(Duration.ofMinutes(15), 2)).isEqualTo(Duration.ofHours(1));
    assertThat(Waits.backOff(Duration.ofMinutes(15), 99)).isEqualTo(Duration.ofDays(1));
    Instant now = Instant.parse("2031-03-10T08:00:00Z");
    assertThat(Waits.retryAfter("120", now)).contains(Duration.ofMinutes(2));
    assertThat(Waits.retryAfter("999999999", now)).contains(Duration.ofDays(1));
    assertThat(Waits.retryAfter("Mon, 10 Mar 2031 07:00:00 GMT", now)).contains(Duration.ZERO);
    assertThat(Waits.retryAfter("soon", now)).isEmpty();
    assertThat(Waits.retryAfter("-5", now)).isEmpty();
  }
}
