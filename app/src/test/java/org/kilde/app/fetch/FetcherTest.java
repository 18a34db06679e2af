package org.kilde.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers do, well or badly: each is handled, nothing hangs. */
@Timeout(60)
class FetcherTest {
  private static final FetchLimits LIMITS =
      new FetchLimits(
          64 << 10, Duration.ofSeconds(20), 5, Duration.ofMillis(1), Duration.ofMillis(1500));
  private static final FetchLimits HASTY =
      new FetchLimits(
          64 << 10, Duration.ofMillis(400), 5, Duration.ofMillis(1), Duration.ofMillis(1));

  private final LocalServer server = new LocalServer();
  private final InstantSource clock = InstantSource.fixed(Instant.parse("2031-03-10T08:00:00Z"));

  FetcherTest() throws IOException {}

  @AfterEach
  void stop() {
    server.close();
  }

  private Fetcher fetcher(FetchLimits limits) {
    return new Fetcher(limits, true, clock);
  }

  private Fetched fetch(FetchLimits limits, String path) throws IOException {
    try (Fetcher fetcher = fetcher(limits)) {
      return fetcher.fetch(server.address(path), Validators.NONE);
    }
  }

  private static String reason(Fetched fetched) {
    assertThat(fetched).isInstanceOf(Fetched.Failed.class);
    return ((Fetched.Failed) fetched).reason();
  }

  @Test
  void aPageComesWithItsTypeAndWhereItIs() throws IOException {
    server.on("/a", LocalServer.redirect("/b c"));
    server.on(
        "/b%20c",
        LocalServer.answer(
            200,
            "text/html; charset=ISO-8859-1",
            LocalServer.gzip("<p>æ".getBytes(StandardCharsets.ISO_8859_1)),
            "Content-Encoding",
            "gzip",
            "Last-Modified",
            "Mon, 10 Mar 2031 07:00:00 GMT"));
    Fetched.Body body = (Fetched.Body) fetch(LIMITS, "/a");
    assertThat(body.address()).hasToString(server.address("/b%20c"));
    assertThat(body.bytes()).isEqualTo("<p>æ".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(body.type()).isEqualTo("text/html");
    assertThat(body.charset()).contains("ISO-8859-1");
    assertThat(body.validators().lastModified()).contains("Mon, 10 Mar 2031 07:00:00 GMT");
  }

  @Test
  void whatIsKnownIsNotSentAgain() throws IOException {
    server.on("/feed", LocalServer.tagged("application/rss+xml", "<rss/>", "\"v1\""));
    try (Fetcher fetcher = fetcher(LIMITS)) {
      Fetched.Body first = (Fetched.Body) fetcher.fetch(server.address("/feed"), Validators.NONE);
      assertThat(first.validators().etag()).contains("\"v1\"");
      assertThat(fetcher.fetch(server.address("/feed"), first.validators()))
          .isInstanceOf(Fetched.Unchanged.class);
    }
  }

  @Test
  void aShortRetryAfterIsWaitedFor() throws IOException {
    AtomicInteger times = new AtomicInteger();
    server.on(
        "/busy",
        exchange ->
            (times.incrementAndGet() == 1
                    ? LocalServer.answer(429, "text/plain", "", "Retry-After", "1")
                    : LocalServer.page("<p>now"))
                .handle(exchange));
    assertThat(fetch(LIMITS, "/busy")).isInstanceOf(Fetched.Body.class);
    assertThat(times).hasValue(2);
  }

  @Test
  void aLongRetryAfterIsRespected() throws IOException {
    server.on("/busy", LocalServer.answer(503, "text/plain", "", "Retry-After", "3600"));
    server.on("/other", LocalServer.page("<p>a"));
    try (Fetcher fetcher = fetcher(LIMITS)) {
      Fetched.Failed failed =
          (Fetched.Failed) fetcher.fetch(server.address("/busy"), Validators.NONE);
      assertThat(failed.retryAfter()).contains(Duration.ofHours(1));
      assertThat(failed.reason())
          .isEqualTo(
              "found the answer 503 (the server is in trouble); expected a page. Try again in"
                  + " 60 min.");
      assertThat(reason(fetcher.fetch(server.address("/other"), Validators.NONE)))
          .startsWith(
              "found that 127.0.0.1 was in trouble or wished to be left alone; it is, for ");
    }
    assertThat(server.asked("/busy")).isOne();
    assertThat(server.asked("/other")).isZero();
  }

  @Test
  void aDateInRetryAfterIsRead() throws IOException {
    server.on(
        "/busy",
        LocalServer.answer(429, "text/plain", "", "Retry-After", "Mon, 10 Mar 2031 08:10:00 GMT"));
    assertThat(((Fetched.Failed) fetch(LIMITS, "/busy")).retryAfter())
        .contains(Duration.ofMinutes(10));
  }

  @Test
  void aServerInTroubleIsLeftAlone() throws IOException {
    server.on("/broken", LocalServer.answer(500, "text/html", "<p>error"));
    try (Fetcher fetcher = fetcher(LIMITS)) {
      assertThat(reason(fetcher.fetch(server.address("/broken"), Validators.NONE)))
          .isEqualTo(
              "found the answer 500 (the server is in trouble); expected a page. Try again later.");
      assertThat(reason(fetcher.fetch(server.address("/broken"), Validators.NONE)))
          .contains("left alone");
    }
    assertThat(server.asked("/broken")).isOne();
  }

  @Test
  void slowAndEndlessAnswersEnd() throws IOException {
    server.on("/slow", LocalServer.slow(5_000));
    server.on("/drip", LocalServer.endless(1, 20));
    server.on("/flood", LocalServer.endless(8 << 10, 0));
    String late = "found no whole answer within 400 ms; expected one. Try again later.";
    assertThat(reason(fetch(HASTY, "/slow"))).isEqualTo(late);
    assertThat(reason(fetch(HASTY, "/drip"))).isEqualTo(late);
    assertThat(reason(fetch(LIMITS, "/flood")))
        .isEqualTo(
            "found more than 64 KB; expected a page or a feed. If it is one, save it as a file.");
  }

  @Test
  void aGzipBombStopsAtTheLimit() throws IOException {
    byte[] bomb = LocalServer.gzip(new byte[32 << 20]);
    assertThat(bomb.length).isLessThan(LIMITS.bytes());
    server.on("/bomb", LocalServer.answer(200, "text/html", bomb, "Content-Encoding", "gzip"));
    assertThat(reason(fetch(LIMITS, "/bomb"))).startsWith("found more than 64 KB;");
    server.on(
        "/damaged",
        LocalServer.answer(200, "text/html", new byte[100], "Content-Encoding", "gzip"));
    assertThat(reason(fetch(LIMITS, "/damaged"))).startsWith("found a damaged gzip (");
  }

  @Test
  void redirectsEnd() throws IOException {
    server.on("/round", LocalServer.redirect("/round"));
    assertThat(reason(fetch(LIMITS, "/round"))).startsWith("found more than 5 redirects;");
    assertThat(server.asked("/round")).isEqualTo(6);
    server.on("/file", LocalServer.redirect("file:///etc/passwd"));
    assertThat(reason(fetch(LIMITS, "/file")))
        .isEqualTo(
            "found the address \"file:///etc/passwd\"; expected http:// or https://. Check it.");
  }

  @Test
  void aRedirectToAPrivateAddressIsRefused() throws IOException {
    InetAddress own = InetAddress.ofLiteral("127.0.0.1");
    try (Fetcher fetcher =
        new Fetcher(LIMITS, address -> address.equals(own) || PublicAddress.is(address), clock)) {
      for (String host :
          List.of("127.0.0.2", "10.0.0.1", "[::1]", "[::ffff:10.0.0.1]", "169.254.169.254")) {
        server.on("/to", LocalServer.redirect("http://" + host + "/secret"));
        assertThat(reason(fetcher.fetch(server.address("/to"), Validators.NONE)))
            .as(host)
            .startsWith("found the private or local address ")
            .endsWith("; expected one of the public net. If it is meant: --allow-private");
      }
    }
  }

  @Test
  void privateAddressesAreRefusedUnlessAllowed() throws IOException {
    server.on("/page", LocalServer.page("<p>a"));
    try (Fetcher fetcher = new Fetcher(LIMITS, false, clock)) {
      assertThat(reason(fetcher.fetch(server.address("/page"), Validators.NONE)))
          .isEqualTo(
              "found the private or local address 127.0.0.1 behind 127.0.0.1; expected one of the"
                  + " public net. If it is meant: --allow-private");
      assertThat(
              reason(
                  fetcher.fetch(
                      server.address("/page").replace("127.0.0.1", "localhost"), Validators.NONE)))
          .startsWith("found the private or local address ");
    }
    assertThat(server.asked("/robots.txt")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.2.1",
        "192.168.1.1",
        "198.18.0.1",
        "203.0.113.9",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::127.0.0.1",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001::1",
        "2001:db8::1"
      })
  void notOfThePublicNet(String address) {
    assertThat(PublicAddress.is(InetAddress.ofLiteral(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.1.1.1", "100.128.0.1", "172.32.0.1", "193.0.6.139", "2606:4700::1111"})
  void ofThePublicNet(String address) {
    assertThat(PublicAddress.is(InetAddress.ofLiteral(address))).isTrue();
  }

  @Test
  void otherTypesAreNotRead() throws IOException {
    server.on("/film", LocalServer.answer(200, "video/mp4", new byte[10]));
    assertThat(reason(fetch(LIMITS, "/film")))
        .isEqualTo("found video/mp4; expected a web page or a feed. Save it and look at it.");
    assertThat(reason(fetch(LIMITS, "/nothing")))
        .isEqualTo(
            "found the answer 404 (no such page); expected a page or a feed. Check the address.");
  }

  @Test
  void robotsAreHonoured() throws IOException {
    server.on(
        "/robots.txt",
        LocalServer.answer(200, "text/plain", "User-agent: *\nDisallow: /private/\n"));
    server.on("/private/a", LocalServer.page("<p>a"));
    server.on("/open", LocalServer.page("<p>b"));
    server.on("/round", LocalServer.redirect("/private/a"));
    try (Fetcher fetcher = fetcher(LIMITS)) {
      for (String path : List.of("/private/a", "/round")) {
        assertThat(reason(fetcher.fetch(server.address(path), Validators.NONE)))
            .isEqualTo(
                "found that 127.0.0.1 wants no program to fetch it (robots.txt). Open it in a"
                    + " browser and save it.");
      }
      assertThat(fetcher.fetch(server.address("/open"), Validators.NONE))
          .isInstanceOf(Fetched.Body.class);
    }
    assertThat(server.asked("/private/a")).isZero();
    assertThat(server.asked("/robots.txt")).isOne();
  }

  @Test
  void brokenRobotsForbidForNow() throws IOException {
    server.on("/robots.txt", LocalServer.answer(500, "text/plain", "oh"));
    server.on("/page", LocalServer.page("<p>a"));
    assertThat(reason(fetch(LIMITS, "/page"))).contains("robots.txt of 127.0.0.1 out of order");
    assertThat(server.asked("/page")).isZero();
  }

  @Test
  void aHostIsAskedOneThingAtATime() throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Callable<Fetched>> tasks = new java.util.ArrayList<>();
    try (Fetcher fetcher = fetcher(LIMITS);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 8; i++) {
        String path = "/p" + i;
        server.on(
            path,
            exchange -> {
              most.accumulateAndGet(now.incrementAndGet(), Math::max);
              LocalServer.slow(10).handle(exchange);
              now.decrementAndGet();
            });
        tasks.add(() -> fetcher.fetch(server.address(path), Validators.NONE));
      }
      for (var each : threads.invokeAll(tasks)) {
        assertThat(each.get()).isInstanceOf(Fetched.Body.class);
      }
    }
    assertThat(most).hasValue(1);
  }

  @Test
  void addressesAreMadeAskable() {
    assertThat(WebAddress.find(" HTTPS://Ærø.example/a b?q=å#top ").map(Object::toString))
        .contains("https://xn--r-3fa9c.example/a%20b?q=%C3%A5");
    assertThat(WebAddress.find("https://a.example").map(Object::toString))
        .contains("https://a.example/");
    for (String wrong :
        List.of("ftp://a.example/", "https://", "https://me:pw@a.example/", "a.example", "")) {
      assertThat(WebAddress.find(wrong)).as(wrong).isEqualTo(Optional.empty());
    }
  }
}
