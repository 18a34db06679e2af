package org.kilde.bench.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {
  @TempDir private Path folder;

  private Sample read(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("x.tsv"), lines);
    return SampleReader.read(file, "en", true).samples().get(0);
  }

  @Test
  void tagsBecomeSpans() throws IOException {
    Sample sample = read("Ann\tB-PER\nLee\tI-PER\nof\tO\nAcme\tB-ORG\nOslo\tB-LOC\n\n");
    assertThat(Score.gold(sample.labels()))
        .containsExactly(new int[] {0, 2, 0}, new int[] {3, 4, 1}, new int[] {4, 5, 2});
  }

  @Test
  void hyphensJoinWordsAndKeepNames() throws IOException {
    Sample sample = read("Ann\tB-PER\nRoss\tI-PER\n-\tI-PER\nLee\tI-PER\nsaid\tO\n\n");
    assertThat(Hyphens.apart(sample)).isTrue();
    Sample joined = Hyphens.join(sample);
    assertThat(joined.tokens()).containsExactly("Ann", "Ross-Lee", "said");
    assertThat(Score.gold(joined.labels())).containsExactly(new int[] {0, 2, 0});
  }

  @Test
  void capitalsRaiseOnlyPersonsUnlessAll() throws IOException {
    Sample sample = read("Ann\tB-PER\nsaw\tO\nOslo\tB-LOC\n\n");
    assertThat(Capitals.of(sample, false).tokens()).containsExactly("ANN", "saw", "Oslo");
    assertThat(Capitals.of(sample, true).tokens()).containsExactly("ANN", "SAW", "OSLO");
  }

  @Test
  void listEntriesAreCutAsTextsAre() {
    assertThat(ListBuilder.tokens("Women's Party (Wales), Ltd"))
        .containsExactly("Women", "'s", "Party", ",", "Ltd");
  }

  @Test
  void shufflingKeepsAllAndRepeatsWithTheSeed() {
    int[] one = Shuffle.order(100);
    int[] two = Shuffle.order(100);
    Shuffle.shuffle(one, new Random(1));
    Shuffle.shuffle(two, new Random(1));
    assertThat(one).isEqualTo(two).isNotEqualTo(Shuffle.order(100));
    assertThat(one).containsExactlyInAnyOrder(Shuffle.order(100));
  }
}
