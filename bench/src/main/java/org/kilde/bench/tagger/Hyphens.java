package org.kilde.bench.tagger;

import java.util.ArrayList;
import java.util.List;
import org.kilde.name.tagger.Labels;

/** English treebanks cut words at hyphens; texts here keep them whole. */
final class Hyphens {
  private Hyphens() {}

  static boolean apart(Sample sample) {
    for (int i = 0; i < sample.tokens().size(); i++) {
      if (joins(sample, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean joins(Sample sample, int i) {
    List<String> tokens = sample.tokens();
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i).equals("-")
        && Character.isLetter(last(tokens.get(i - 1)))
        && Character.isLetter(tokens.get(i + 1).charAt(0));
  }

  private static char last(String token) {
    return token.charAt(token.length() - 1);
  }

  static Sample join(Sample sample) {
    List<String> tokens = new ArrayList<>();
    List<Integer> tags = new ArrayList<>();
    for (int i = 0; i < sample.tokens().size(); i++) {
      String token = sample.tokens().get(i);
      int tag = Labels.classOf(sample.labels()[i]);
      if (joins(sample, i)) {
        int end = tokens.size() - 1;
        tokens.set(end, tokens.get(end) + "-" + sample.tokens().get(i + 1));
        i++;
      } else {
        tokens.add(token);
        tags.add(i > 0 && Labels.continues(sample.labels()[i]) ? tag + 10 : tag);
      }
    }
    return new Sample(tokens, Tags.labels(tags));
  }
}
