package org.kilde.bench.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TitlesTest {
  @TempDir private Path packs;

  @Test
  void personsLoseTheirTitles() throws IOException {
    Files.createDirectories(packs.resolve("en"));
    Files.writeString(
        packs.resolve("en/name-words.tsv"), "kind\tform\ntitle\tpresident\npeople\tDanes\n");
    List<String> tokens = List.of("President", "Ann", "Lee", "met", "Danes", ".");
    int[] labels = Tags.labels(List.of(0, 10, 10, -1, 0, -1));
    Sample stripped = new Titles(packs).strip(new Sample(tokens, labels));
    assertThat(Score.gold(stripped.labels())).containsExactly(new int[] {1, 3, 0});
  }
}
