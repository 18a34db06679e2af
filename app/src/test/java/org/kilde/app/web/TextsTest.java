package org.kilde.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every string stands in every language, and what templates ask for is there. */
class TextsTest {
  private static Properties strings(String suffix) throws IOException {
    Properties all = new Properties();
    try (InputStream in = Texts.class.getResourceAsStream("texts" + suffix + ".properties")) {
      all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return all;
  }

  @Test
  void everyLanguageHasEveryString() throws IOException {
    Set<String> english = strings("").stringPropertyNames();
    assertThat(english).hasSizeGreaterThan(200);
    assertThat(strings("_da").stringPropertyNames()).isEqualTo(english);
    assertThat(strings("_nb").stringPropertyNames()).isEqualTo(english);
  }

  @Test
  void everyStringCanBeFilled() throws IOException {
    for (String suffix : new String[] {"", "_da", "_nb"}) {
      Properties strings = strings(suffix);
      for (String key : strings.stringPropertyNames()) {
        String said = new MessageFormat(strings.getProperty(key)).format(new Object[] {3, 4, 5, 6});
        assertThat(said).as(key).isNotBlank().doesNotContain("{");
      }
    }
  }

  @Test
  void whatTemplatesAskForIsThere() throws IOException {
    Set<String> english = strings("").stringPropertyNames();
    Set<String> asked = new TreeSet<>();
    Pattern say = Pattern.compile("say\\(\"([a-z.-]+)\"[,)]");
    try (Stream<Path> walk = Files.walk(ServedDesk.ROOT.resolve("app/src/main/jte/web"))) {
      for (Path template : walk.filter(Files::isRegularFile).toList()) {
        Matcher found = say.matcher(Files.readString(template));
        while (found.find()) {
          asked.add(found.group(1));
        }
      }
    }
    assertThat(asked).hasSizeGreaterThan(80);
    assertThat(english).containsAll(asked);
  }

  @Test
  void datesAreInTheReadersLanguage() {
    assertThat(Texts.of("en").date("2031-03-05")).isEqualTo("5 Mar 2031");
    assertThat(Texts.of("da").date("2031-05-05")).isEqualTo("5. maj 2031");
    assertThat(Texts.of("nb").date("2031-05")).isEqualTo("mai 2031");
    assertThat(Texts.of("en").date(Optional.empty())).isEqualTo("undated");
    assertThat(Texts.of("en").period(Optional.of("2031-03-05"), Optional.of("2031-03-06")))
        .isEqualTo("5 Mar 2031 – 6 Mar 2031");
    assertThat(Texts.of("xx").tag()).isEqualTo("en");
  }
}
