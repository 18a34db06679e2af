package org.kilde.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kilde.language.LanguagePacks;

/** Pages nobody should save: no crash, no hang, a reason where nothing was read. */
class BadPagesTest {
  private static final PageCleaner CLEANER = new PageCleaner(PageWords.of(LanguagePacks.shipped()));
  private static final String WORDS = "The ferry to Tolva left the quay an hour late. ";

  @BeforeAll
  static void warm() {
    for (int i = 0; i < 50; i++) {
      clean("<h1>Ferry late</h1><p>" + WORDS.repeat(20));
    }
  }

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("nested", "<div>".repeat(100_000) + "<p>" + WORDS.repeat(20)),
        Arguments.of("nested spans", "<span><b>".repeat(50_000) + WORDS.repeat(20)),
        Arguments.of("nested tables", "<table><tr><td>".repeat(20_000) + WORDS.repeat(20)),
        Arguments.of("one text node", "<p>" + WORDS.repeat(50_000_000 / WORDS.length())),
        Arguments.of("unclosed", ("<p><b><i><a href=x><div><li>" + WORDS).repeat(5_000)),
        Arguments.of("links only", ("<li><a href=/a>Another page of ours</a>").repeat(20_000)),
        Arguments.of(
            "headings only", ("<div class=a><h2><a href=/a>Page</a></h2></div>").repeat(20_000)),
        Arguments.of("controls", "<p>" + "\u0001\u200b\ufeff\u00ad\u0000".repeat(200_000)),
        Arguments.of("open script", "<p>" + WORDS + "<script>" + "x".repeat(5_000_000)),
        Arguments.of("open tags", "<".repeat(3_000_000)),
        Arguments.of("open comment", "<!--" + "- ".repeat(3_000_000)),
        Arguments.of(
            "broken data", "<script type=application/ld+json>" + "{\"a\":[".repeat(100_000)),
        Arguments.of("attributes", "<p " + "a=b ".repeat(200_000) + ">" + WORDS),
        Arguments.of("classes", "<p class=\"" + "ad-".repeat(500_000) + "\">" + WORDS),
        Arguments.of("quotes", "<script " + "\"'".repeat(1_000_000)),
        Arguments.of("scripts", "<script>a".repeat(200_000)),
        Arguments.of("empty", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void readsWithinTwoSeconds(String name, String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Page page = CLEANER.clean(bytes, Optional.empty(), Optional.empty());
    // CPU time: the clock of a busy machine says nothing about the cleaner.
    long millis = (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
    System.out.println(name + " " + millis + " ms");
    assertThat(millis).as(name + ": milliseconds").isLessThanOrEqualTo(2_000);
    boolean read = page.body().contains("The ferry to Tolva");
    assertThat(read || page.notes().stream().anyMatch(n -> n.kind() == Note.Kind.NOT_READ))
        .as("either text or a reason: " + name)
        .isTrue();
  }

  @Test
  void textDeepBelowIsRead() {
    assertThat(clean("<div>".repeat(100_000) + "<p>" + WORDS.repeat(20)).body())
        .contains("The ferry");
  }

  @Test
  void pageOfLinksIsAList() {
    Page page = clean("<div><h2><a href=/a>A page of ours</a></h2></div>".repeat(40));
    assertThat(page.kind()).isEqualTo(PageKind.LIST);
    assertThat(page.notes())
        .containsExactly(
            new Note(
                Note.Kind.NOT_READ,
                "the page shows no running text: links, buttons or headings only"));
  }

  @Test
  void pictureIsEmpty() {
    Page page = clean("<html><body><img src=front.png></body></html>");
    assertThat(page.kind()).isEqualTo(PageKind.EMPTY);
    assertThat(page.notes())
        .containsExactly(
            new Note(
                Note.Kind.NOT_READ,
                "the page shows no text: it is empty, a picture or made by scripts"));
  }

  @Test
  void textInTheDataOfAScriptIsReadAndSaid() {
    String told = WORDS.repeat(10);
    Page page =
        clean(
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\","
                + "\"articleBody\":\""
                + told
                + "\"}</script><div id=app></div>");
    assertThat(page.body()).isEqualTo(told.strip());
    assertThat(page.notes()).extracting(Note::kind).isEqualTo(List.of(Note.Kind.FROM_METADATA));
  }

  @Test
  void invisibleCharactersAreDropped() {
    Page page =
        clean(
            "<h1>Ferry</h1><p>"
                + "The fer\u00adry\u200b left\u0001 the quay an hour late. ".repeat(8));
    assertThat(page.body()).startsWith("The ferry left the quay");
  }

  private static Page clean(String html) {
    return CLEANER.clean(html, Optional.empty());
  }
}
