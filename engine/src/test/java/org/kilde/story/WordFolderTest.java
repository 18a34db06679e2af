package org.kilde.story;

import static org.assertj.core.api.Assertions.assertThat;

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

  private String key(String word) {
    StringBuilder folded = new StringBuilder();
    StringBuilder key = new StringBuilder();
    folder.fold(word, folded);
    folder.key(folded, key);
    return key.toString();
  }
}
