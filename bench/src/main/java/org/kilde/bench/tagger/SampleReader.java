package org.kilde.bench.tagger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kilde.name.tagger.Labels;
import org.kilde.name.tagger.NameClass;

/** Reads {@code token TAB tag} lines with IOB2 tags, an empty line after each sentence. */
final class SampleReader {
  private SampleReader() {}

  static SampleText read(Path file, String language, boolean running) throws IOException {
    List<Sample> samples = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      int tab = line.indexOf('\t');
      if (tab < 0) {
        add(tokens, tags, samples);
      } else {
        tokens.add(line.substring(0, tab));
        tags.add(line.substring(tab + 1).strip());
      }
    }
    add(tokens, tags, samples);
    return new SampleText(language, running, samples);
  }

  private static void add(List<String> tokens, List<String> tags, List<Sample> samples) {
    if (!tokens.isEmpty()) {
      samples.add(new Sample(List.copyOf(tokens), labels(tags)));
      tokens.clear();
      tags.clear();
    }
  }

  private static int[] labels(List<String> tags) {
    int[] labels = new int[tags.size()];
    for (int i = 0; i < labels.length; i++) {
      String tag = tags.get(i);
      if (!tag.equals("O")) {
        boolean first = tag.charAt(0) == 'B' || !tags.get(i - 1).endsWith(tag.substring(1));
        boolean last = i + 1 == labels.length || !tags.get(i + 1).equals("I-" + tag.substring(2));
        labels[i] = Labels.of(nameClass(tag).ordinal(), first ? last ? 3 : 0 : last ? 2 : 1);
      }
    }
    return labels;
  }

  private static NameClass nameClass(String tag) {
    return switch (tag.substring(2)) {
      case "PER" -> NameClass.PERSON;
      case "ORG" -> NameClass.ORGANIZATION;
      case "LOC" -> NameClass.PLACE;
      default -> throw new IllegalArgumentException("tag: found " + tag + "; expected IOB2");
    };
  }
}
