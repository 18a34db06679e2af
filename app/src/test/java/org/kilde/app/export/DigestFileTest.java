package org.kilde.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kilde.analysis.Analyzer;
import org.kilde.finding.ArticleDigest;
import org.kilde.finding.DigestMaker;
import org.kilde.language.LanguagePacks;

/** Digests come back from the file as they went in, and leave nothing behind. */
class DigestFileTest {
  @Test
  void digestsComeBackAsTheyWere(@TempDir Path folder) throws IOException {
    Analyzer analyzer = Analyzer.shipped();
    DigestMaker maker = new DigestMaker(LanguagePacks.shipped());
    List<ArticleDigest> digests =
        Stream.of(
                "Three people were killed in Ostrel on Monday, police said.",
                "\"We saw the smoke at noon,\" said Ilse Korb, who lives in Ostrel.",
                "Politiet i Ostrel opplyser at tre personer er døde etter brannen mandag.")
            .map(text -> maker.digest(analyzer.analyze(text)))
            .toList();
    try (DigestFile file = new DigestFile(folder.resolve("e.jsonl"), 1)) {
      digests.forEach(file::add);
      for (int i : new int[] {2, 0, 1}) {
        assertThat(file.get(i)).usingRecursiveComparison().isEqualTo(digests.get(i));
      }
      assertThat(digests.get(1).statements()).as("something to keep").isNotEmpty();
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }
}
