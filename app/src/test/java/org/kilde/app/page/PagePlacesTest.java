package org.kilde.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kilde.language.LanguagePacks;

/** Each block leads back to the bytes of its page. */
class PagePlacesTest {
  private static final PageCleaner CLEANER = new PageCleaner(PageWords.of(LanguagePacks.shipped()));
  private static final String PAGE =
      "<!doctype html><html lang=da><head><script>var a = '<p>ikke dette</p>';</script></head><body>"
          + "<article><h1>Færgen lå stille hele natten</h1><p>"
          + "Tågen lå så tæt, at ingen kunne se havnen i Tolva, siger kaptajnen. ".repeat(4)
          + "</p><p>Ørnen fløj over vandet, og åen løb til. ".repeat(4)
          + "</article></body></html>";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
  void leadsBackInAnyCharset(String name) {
    Charset charset = Charset.forName(name);
    byte[] bytes = PAGE.getBytes(charset);
    Page page = CLEANER.clean(bytes, Optional.empty(), Optional.of(name));
    PagePlaces places = PagePlaces.of(bytes, Optional.of(name));
    assertThat(page.blocks()).hasSizeGreaterThanOrEqualTo(3);
    for (PageBlock block : page.blocks()) {
      PagePlaces.Bytes at = places.find(block.node()).orElseThrow();
      String source = new String(Arrays.copyOfRange(bytes, at.start(), at.end()), charset);
      String words = page.text().substring(block.start(), block.end());
      assertThat(source).startsWith("<").contains(words.substring(0, 12)).isNotEqualTo(PAGE);
    }
  }

  @Test
  void countsAByteOrderMark() {
    byte[] bytes = ("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_8);
    PagePlaces.Bytes at =
        PagePlaces.of(bytes, Optional.empty()).find("html.1/body.2/article.1/h1.1").orElseThrow();
    assertThat(new String(Arrays.copyOfRange(bytes, at.start(), at.end()), StandardCharsets.UTF_8))
        .isEqualTo("<h1>Færgen lå stille hele natten</h1>");
  }

  @Test
  void saysNothingWhereBytesWereReplaced() {
    byte[] bytes = (PAGE + "æ".repeat(100) + '\u0001').getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE5; // one Latin-1 letter in a UTF-8 page
    bytes = Arrays.copyOf(bytes, bytes.length + 1);
    bytes[bytes.length - 1] = ' ';
    PagePlaces places = PagePlaces.of(bytes, Optional.of("UTF-8"));
    assertThat(places.find("html.1/body.2/article.1/h1.1")).isEmpty();
  }

  @Test
  void findsNothingWhereNothingIsWritten() {
    PagePlaces places =
        PagePlaces.of("<p>Kun et afsnit".getBytes(StandardCharsets.UTF_8), Optional.empty());
    assertThat(places.find("html.1/body.2")).isEmpty(); // the parser's own, not the page's
    assertThat(places.find("html.1/body.2/p.1")).contains(new PagePlaces.Bytes(0, 16));
    assertThat(places.find("html.1/body.2/p.2")).isEmpty();
    assertThat(places.find("json-ld")).isEmpty();
  }

  @Test
  void leadsBackOnASavedPage() throws IOException {
    try (InputStream in = PagePlacesTest.class.getResourceAsStream("/pages/da.html")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      Page page = CLEANER.clean(bytes, Optional.empty(), Optional.empty());
      PagePlaces places = PagePlaces.of(bytes, Optional.empty());
      for (PageBlock block : page.blocks()) {
        PagePlaces.Bytes at = places.find(block.node()).orElseThrow();
        String source =
            new String(Arrays.copyOfRange(bytes, at.start(), at.end()), StandardCharsets.UTF_8);
        String first = page.text().substring(block.start(), block.end()).split("[ :]")[0];
        assertThat(source).contains(first);
      }
    }
  }
}
