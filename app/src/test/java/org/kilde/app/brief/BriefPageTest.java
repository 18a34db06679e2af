package org.kilde.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.kilde.app.InventedArticle;
import org.kilde.app.reading.Remarks;
import org.kilde.language.LanguagePacks;

class BriefPageTest {
  private static final String ID = "00112233445566ff";

  private static String page(InventedArticle... articles) throws IOException {
    BriefBuilder builder = new BriefBuilder(LanguagePacks.shipped());
    for (InventedArticle article : articles) {
      builder.add(article.read());
    }
    StringWriter out = new StringWriter();
    new BriefPage().write(builder.build(new Remarks()), "0", out);
    return out.toString();
  }

  @Test
  void needsNothingFromOutside() throws IOException {
    Document page = Jsoup.parse(page(InventedArticle.of(ID)));
    assertThat(page.select("[src], link[href], [style*=url]")).isEmpty();
    assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
  }

  @Test
  void everyLinkHasItsPlace() throws IOException {
    Document page = Jsoup.parse(page(InventedArticle.of(ID)));
    assertThat(page.select("a[href]").size()).isGreaterThan(20);
    for (Element link : page.select("a[href]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void wordsStayAsTheyAre() throws IOException {
    Document page = Jsoup.parse(page(InventedArticle.of(ID)));
    assertThat(page.expectFirst("article h3").wholeText())
        .isEqualTo("Kajen spærret: mindst 17 dræbt");
    assertThat(page.select("article p.words").eachText())
        .contains(
            "Mindst 17 mennesker er dræbt ved havnen, siger Mira Oskal fra lægernes fagforbund 💧.");
  }

  @Test
  void marksWhatWasRead() throws IOException {
    Document page = Jsoup.parse(page(InventedArticle.of(ID)));
    assertThat(page.select("article a.f").eachText())
        .containsExactly("Mindst 17 mennesker", "Omkring 40 personer");
    assertThat(page.select("article a.s:not(.f)").eachText())
        .containsExactly("er dræbt ved havnen", "Vi har talt 17 på tre hospitaler");
    assertThat(page.select("article a.d").text()).isEqualTo("video, der angiveligt viser skud");
    assertThat(page.select(".cap").text())
        .contains("Foto: E. Lund")
        .contains("not the story’s words");
    assertThat(page.select("#w-" + ID + "-s1 code").text()).isEqualTo("languages/da/cues.tsv:14");
  }

  @Test
  void saysWhatHasNoSource() throws IOException {
    Document page = Jsoup.parse(page(InventedArticle.of(ID)));
    assertThat(page.select("#figures tr:contains(about 40)").text())
        .contains("no source given")
        .contains("published March 2031");
    assertThat(page.select("#figures tr:contains(at least 17)").text())
        .contains("Mira Oskal")
        .contains("7 March 2031");
  }

  @Test
  void wordsOfAnArticleNeverAct() throws IOException {
    Document page = Jsoup.parse(page(InventedArticle.hostile(ID)));
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, [onerror]")).isEmpty();
    assertThat(page.text()).contains("<img src=x onerror=alert(1)>Oskal");
    assertThat(page.select("meta[http-equiv]").attr("content"))
        .contains("default-src 'none'")
        .doesNotContain("script-src 'unsafe-inline'");
  }

  @Test
  void listsWhatIsTooMuchForOnePage() throws IOException {
    BriefBuilder builder = new BriefBuilder(LanguagePacks.shipped());
    for (int i = 0; i <= BriefBuilder.MOST_TEXTS; i++) {
      builder.add(InventedArticle.of("%016x".formatted(i)).read());
    }
    Brief brief = builder.build(new Remarks());
    StringWriter out = new StringWriter();
    new BriefPage().write(brief, "0", out);
    Document page = Jsoup.parse(out.toString());
    assertThat(page.select("article")).isEmpty();
    assertThat(page.select("#articles li")).hasSize(BriefBuilder.MOST_TEXTS + 1);
    assertThat(page.select("#figures code.id")).isNotEmpty();
  }
}
