package org.kilde.bench.tagger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kilde.name.tagger.NameClass;

/**
 * The English training set now and then counts titles ("the President") and peoples ("Americans")
 * among persons, which no other set does: here a person's span loses its leading titles, and one
 * that is nothing else goes.
 */
final class Titles {
  private final Set<String> titles = new HashSet<>();

  Titles(Path packs) throws IOException {
    for (String line : Files.readAllLines(packs.resolve("en/name-words.tsv"))) {
      if (line.startsWith("title\t") || line.startsWith("people\t")) {
        titles.add(line.substring(line.indexOf('\t') + 1).toLowerCase(Locale.ROOT));
      }
    }
  }

  SampleText strip(SampleText text) {
    List<Sample> samples = text.samples().stream().map(this::strip).toList();
    return new SampleText(text.language(), text.running(), samples);
  }

  Sample strip(Sample sample) {
    int[] labels = new int[sample.labels().length];
    for (int[] span : Score.gold(sample.labels())) {
      int start = span[0];
      if (span[2] == NameClass.PERSON.ordinal()) {
        while (start < span[1] && title(sample.tokens().get(start))) {
          start++;
        }
      }
      Tags.mark(labels, start, span[1], span[2]);
    }
    return new Sample(sample.tokens(), labels);
  }

  private boolean title(String token) {
    return titles.contains(token.toLowerCase(Locale.ROOT));
  }
}
