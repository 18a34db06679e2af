package org.kilde.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuesserTest {
  private static final LanguageGuesser GUESSER = LanguageGuesser.shipped();

  @ParameterizedTest
  @MethodSource("sentences")
  void knowsTheLanguageOfASentence(String language, String text) {
    assertThat(GUESSER.guess(text)).as(text).contains(new LanguageTag(language));
  }

  @ParameterizedTest
  @MethodSource("unclear")
  void saysNothingWhenThereIsNoClearLanguage(String text) {
    assertThat(GUESSER.guess(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t ", "...", "\u0301\u0301", "\ud83d\ude00\ud83d"})
  void hasNoCandidatesWithoutLetters(String text) {
    assertThat(GUESSER.candidates(text)).isEmpty();
    assertThat(GUESSER.guess(text)).isEmpty();
  }

  @Test
  void candidatesAreOrderedAndSumToOne() {
    List<Candidate> candidates = GUESSER.candidates("Det er ikke så godt å si");
    assertThat(candidates)
        .extracting(Candidate::score)
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(candidates.stream().mapToDouble(Candidate::score).sum()).isBetween(0.999, 1.001);
  }

  @Test
  void readsALongTextInPiecesOverItsWholeLength() {
    String head = "Kort norsk ingress som ikke betyr noe. ".repeat(20);
    String body = "Полиция пока никого не задержала по этому делу. ".repeat(2_000);
    assertThat(GUESSER.guess(head + body)).contains(new LanguageTag("ru"));
  }

  @Test
  void readsDecomposedLettersAndSoftHyphens() {
    assertThat(
            GUESSER.guess(
                "Ra\u030Adet so\u00ADker sva\u00ADra\u00ADre fo\u0308r nio a\u030Ar framo\u030Aver"))
        .contains(new LanguageTag("sv"));
  }

  @Test
  void oneWordOfAMillionLettersIsRead() {
    assertThat(GUESSER.candidates("a".repeat(1_000_000))).isNotEmpty();
  }

  static Stream<String[]> sentences() {
    return lines("sentences.tsv").skip(1).map(line -> line.split("\t"));
  }

  static Stream<String> unclear() {
    return lines("unclear.txt");
  }

  private static Stream<String> lines(String name) {
    InputStream in = LanguageGuesserTest.class.getResourceAsStream(name);
    try (InputStream open = Objects.requireNonNull(in, name)) {
      String text = new String(open.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#"));
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
