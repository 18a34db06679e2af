package org.kilde.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kilde.article.BlockRole;
import org.kilde.article.Publication;
import org.kilde.language.LanguagePacks;

/** Pages of invented outlets, in the manners of real ones. */
class PageCleanerTest {
  private static final PageCleaner CLEANER = new PageCleaner(PageWords.of(LanguagePacks.shipped()));

  @Test
  void readsADanishArticle() throws IOException {
    Page page = page("da.html");
    assertThat(page.kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(page.title()).contains("Færgen til Tolva stod stille hele natten");
    assertThat(page.authors()).containsExactly("Ane Vestervig", "Bo Kastrup");
    assertThat(page.published())
        .contains(new Dated("2026-03-14", Publication.Basis.METADATA, "json-ld datePublished"));
    assertThat(page.modified())
        .contains(
            new Dated("2026-03-15", Publication.Basis.METADATA, "meta article:modified_time"));
    assertThat(page.outlet()).contains("Tolva Tidende");
    assertThat(page.canonical()).contains("https://tolva.example/2026/03/14/faerge");
    assertThat(page.language()).contains("da");
    assertThat(page.section()).contains("Indland");
    assertThat(page.tags()).containsExactly("færger", "Tolva");
    assertThat(page.notes()).extracting(Note::kind).containsExactly(Note.Kind.CORRECTION);
    assertThat(page.conflicts()).isEmpty();
  }

  @Test
  void givesDanishBlocksTheirRoles() throws IOException {
    Page page = page("da.html");
    assertThat(words(page, BlockRole.HEADLINE))
        .containsExactly("Færgen til Tolva stod stille hele natten");
    assertThat(words(page, BlockRole.BYLINE)).first().isEqualTo("Af Ane Vestervig og Bo Kastrup");
    assertThat(words(page, BlockRole.CAPTION))
        .containsExactly("Færgen lå for anker i otte timer. Foto: Mille Strand");
    assertThat(words(page, BlockRole.TEASER))
        .containsExactly("Læs også: Rederiet fik påbud i fjor");
    assertThat(words(page, BlockRole.SUBHEAD)).containsExactly("Ventilen var gammel");
    assertThat(words(page, BlockRole.BODY)).hasSize(6).first().asString().startsWith("To hundrede");
    assertThat(page.text()).doesNotContain("cookies", "Kommentarer", "Forside", "Bro til Tolva");
  }

  @Test
  void offsetsAreThoseOfTheText() throws IOException {
    Page page = page("da.html");
    int end = 0;
    for (PageBlock block : page.blocks()) {
      assertThat(block.start()).isGreaterThanOrEqualTo(end);
      assertThat(page.text().substring(block.start(), block.end())).isNotBlank();
      assertThat(block.node()).startsWith("html.1/body.");
      end = block.end();
    }
    assertThat(end).isEqualTo(page.text().length());
  }

  @Test
  void readsANorwegianArticleWithoutAnyData() throws IOException {
    Page page = page("nb.html");
    assertThat(page.title()).contains("Ordføreren i Vassby går av");
    assertThat(page.authors()).containsExactly("Jens Aakre");
    assertThat(page.published())
        .contains(new Dated("2026-06-03", Publication.Basis.TEXT, "text: 3. juni 2026"));
    assertThat(page.language()).contains("nb-NO");
    assertThat(page.body()).contains("Tora Lindvik trekker seg", "velgerne får vite");
    assertThat(page.body()).doesNotContain("ANNONSE", "Les også", "Tips oss");
    assertThat(page.notes())
        .containsExactly(new Note(Note.Kind.PAYWALL, "Denne saken er for abonnenter"));
  }

  @Test
  void knowsALivePage() throws IOException {
    assertThat(page("sv.html").kind()).isEqualTo(PageKind.LIVE);
  }

  @Test
  void knowsAListOfTeasers() throws IOException {
    assertThat(page("list.html").kind()).isEqualTo(PageKind.LIST);
  }

  @Test
  void keepsDatesThatDiffer() {
    Page page =
        CLEANER.clean(
            "<meta property=article:published_time content=2026-03-10><h1>Ferry late again</h1>"
                + "<p>Published 14 March 2026</p><p>"
                + "The ferry was late again. ".repeat(20),
            Optional.empty());
    assertThat(page.conflicts())
        .containsExactly(
            new Conflict(
                "published",
                "2026-03-10 (meta article:published_time)",
                "2026-03-14 (text: 14 March 2026)"));
  }

  @Test
  void readsThePlainBodyOfAFeedItem() {
    Page page =
        CLEANER.clean("<p>" + "The ferry was late again. ".repeat(10) + "</p>", Optional.empty());
    assertThat(page.body()).startsWith("The ferry was late again.");
  }

  private static List<String> words(Page page, BlockRole role) {
    return page.blocks().stream()
        .filter(block -> block.role() == role)
        .map(block -> page.text().substring(block.start(), block.end()))
        .toList();
  }

  private static Page page(String name) throws IOException {
    try (InputStream in = PageCleanerTest.class.getResourceAsStream("/pages/" + name)) {
      return CLEANER.clean(in.readAllBytes(), Optional.empty(), Optional.empty());
    }
  }
}
