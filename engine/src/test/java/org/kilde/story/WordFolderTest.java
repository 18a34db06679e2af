package org.kilde.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFolderTest {
  private final WordFolder folder = new WordFolder();

  @ParameterizedTest
  @CsvSource({
    "Sjukov,Zhukov", "Schukow,Zhukov", "Жуков,Zhukov", "Basjkirov,Bashkirov",
    "Baschkirow,Bashkirov", "Башкиров,Bashkirov", "Tolstoj,Tolstoy", "Wolkow,Volkov",
    "Волков,Volkov", "Åland,Aland"
  })
  void spellingsOfANameShareTheirKey(String one, String other) {
    assertThat(key(one)).isEqualTo(key(other));
  }

  @ParameterizedTest
  @CsvSource({"Hansen,Jensen", "Volkov,Markov", "Oslo,Olso"})
  void namesStayApart(String one, String other) {
    assertThat(key(one)).isNotEqualTo(key(other));
  }

  @Test
  void lettersThatStandInTheCodeFoldAsUnicodeSays() {
    Transliterator rules = Transliterator.getInstance("Latin-ASCII; Lower");
    StringBuilder folded = new StringBuilder();
    for (char c = 0xC0; c < 0x180; c++) {
      if (Character.isLetter(c)) {
        folder.fold(String.valueOf(c), folded);
        assertThat(folded).hasToString(rules.transliterate(String.valueOf(c)));
      }
    }
  }

  private String key(String word) {
    StringBuilder folded = new StringBuilder();
    StringBuilder key = new StringBuilder();
    folder.fold(word, folded);
    folder.key(folded, key);
    return key.toString();
  }
}
