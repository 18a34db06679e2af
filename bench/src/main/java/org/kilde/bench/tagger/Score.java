package org.kilde.bench.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kilde.name.tagger.Labels;
import org.kilde.name.tagger.NameClass;
import org.kilde.name.tagger.NameTagger;
import org.kilde.name.tagger.TaggedName;

/** Exact-span counts a class, and what a tagger finds in a text. */
final class Score {
  final int[] right = new int[3];
  final int[] found = new int[3];
  final int[] gold = new int[3];

  static Score of(NameTagger tagger, SampleText text) {
    Score score = new Score();
    for (List<Sample> article : text.articles()) {
      List<List<TaggedName>> names =
          tagger.tag(article.stream().map(Sample::tokens).toList(), text.language());
      for (int s = 0; s < article.size(); s++) {
        score.add(names.get(s), gold(article.get(s).labels()));
      }
    }
    return score;
  }

  private void add(List<TaggedName> names, List<int[]> golds) {
    for (TaggedName name : names) {
      found[name.nameClass().ordinal()]++;
    }
    for (int[] span : golds) {
      gold[span[2]]++;
      for (TaggedName name : names) {
        if (name.firstToken() == span[0]
            && name.endToken() == span[1]
            && name.nameClass().ordinal() == span[2]) {
          right[span[2]]++;
        }
      }
    }
  }

  static List<int[]> gold(int[] labels) {
    List<int[]> spans = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] != Labels.OUTSIDE) {
        int end = i + 1;
        while (Labels.open(labels[end - 1])) {
          end++;
        }
        spans.add(new int[] {i, end, Labels.classOf(labels[i])});
        i = end - 1;
      }
    }
    return spans;
  }

  private static double f1(int right, int found, int gold) {
    return found + gold == 0 ? 0 : 200.0 * right / (found + gold);
  }

  double f1(NameClass nameClass) {
    int c = nameClass.ordinal();
    return f1(right[c], found[c], gold[c]);
  }

  double f1() {
    return f1(sum(right), sum(found), sum(gold));
  }

  private static int sum(int[] counts) {
    return counts[0] + counts[1] + counts[2];
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "F1 %.1f  P %.1f R %.1f  PER %.1f ORG %.1f LOC %.1f",
        f1(),
        100.0 * sum(right) / Math.max(1, sum(found)),
        100.0 * sum(right) / Math.max(1, sum(gold)),
        f1(NameClass.PERSON),
        f1(NameClass.ORGANIZATION),
        f1(NameClass.PLACE));
  }
}
