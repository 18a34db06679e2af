package org.kilde.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kilde.language.LanguagePacks;

/** Bytes to text: what is declared, what is true, and what is said when they differ. */
class EncodingTest {
  private static final String RUSSIAN =
      "Паром на Толву вышел из порта с опозданием на час, потому что экипаж ждал врача. ";
  private static final String DANISH =
      "Færgen til Tolva sejlede en time for sent, fordi besætningen måtte vente på lægen. ";

  private static final PageCleaner CLEANER = new PageCleaner(PageWords.of(LanguagePacks.shipped()));

  @ParameterizedTest
  @CsvSource({"windows-1251", "KOI8-R", "UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-5"})
  void detectsCyrillicWithoutDeclaration(String charset) {
    assertThat(read(RUSSIAN, charset, "", Optional.empty()).body()).contains("Паром на Толву");
  }

  @ParameterizedTest
  @CsvSource({"windows-1252", "UTF-8", "ISO-8859-1", "UTF-16BE"})
  void detectsDanishWithoutDeclaration(String charset) {
    assertThat(read(DANISH, charset, "", Optional.empty()).body()).contains("besætningen måtte");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, UTF-8, 'declared as UTF-8, read as windows-1252'",
    "UTF-8, iso-8859-1, 'declared as ISO-8859-1, read as UTF-8'",
    "UTF-8, windows-1252, 'declared as windows-1252, read as UTF-8'"
  })
  void noticesAWrongDeclaration(String real, String declared, String words) {
    Page page = read(DANISH, real, declared, Optional.empty());
    assertThat(page.body()).contains("Færgen til Tolva");
    assertThat(page.notes()).contains(new Note(Note.Kind.ENCODING, words));
  }

  @Test
  void noticesCyrillicDeclaredAsLatin() {
    Page page = read(RUSSIAN, "windows-1251", "iso-8859-1", Optional.empty());
    assertThat(page.body()).contains("Паром на Толву");
    assertThat(page.notes())
        .contains(new Note(Note.Kind.ENCODING, "declared as ISO-8859-1, read as windows-1251"));
  }

  @Test
  void transportGoesBeforeThePage() {
    Page page = read(RUSSIAN, "windows-1251", "utf-8", Optional.of("windows-1251"));
    assertThat(page.body()).contains("Паром на Толву");
    assertThat(page.notes()).isEmpty();
  }

  @Test
  void aFewBrokenBytesAreReplacedAndSaid() {
    byte[] bytes = page(DANISH.repeat(20), "utf-8").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 20] = (byte) 0xE6;
    Page page = CLEANER.clean(bytes, Optional.empty(), Optional.empty());
    assertThat(page.body()).contains("Færgen");
    assertThat(page.notes())
        .contains(new Note(Note.Kind.ENCODING, "1 broken UTF-8 sequences were replaced"));
  }

  private static Page read(String words, String charset, String declared, Optional<String> header) {
    byte[] bytes = page(words.repeat(6), declared).getBytes(Charset.forName(charset));
    return CLEANER.clean(bytes, Optional.empty(), header);
  }

  private static String page(String words, String declared) {
    String meta = declared.isEmpty() ? "" : "<meta charset=" + declared + ">";
    return "<html><head>"
        + meta
        + "<title>T</title></head><body><p>"
        + words
        + "</p></body></html>";
  }
}
