package org.kilde.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Says which sentences a copy added, lost and changed. */
final class SentenceDiff {
  private static final double SAME = 0.999;
  private static final double CHANGED = 0.5;
  private static final int SHORTEST = 3; // words; less is a byline or a tag

  List<Copies.Difference> between(ArticleTrace first, ArticleTrace copy) {
    List<SentencePrint> left = first.sentences();
    List<SentencePrint> right = copy.sentences();
    int[] partner = new int[right.size()];
    Arrays.fill(partner, -1);
    boolean[] taken = new boolean[left.size()];
    pair(left, right, partner, taken, SAME);
    pair(left, right, partner, taken, CHANGED);
    List<Copies.Difference> differences = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      if (!taken[i] && left.get(i).size() >= SHORTEST) {
        differences.add(new Copies.Lost(copy.document(), left.get(i).passage()));
      }
    }
    for (int i = 0; i < right.size(); i++) {
      if (partner[i] < 0 && right.get(i).size() >= SHORTEST) {
        differences.add(new Copies.Added(right.get(i).passage()));
      } else if (partner[i] >= 0 && left.get(partner[i]).likeness(right.get(i)) < SAME) {
        differences.add(new Copies.Changed(left.get(partner[i]).passage(), right.get(i).passage()));
      }
    }
    return differences;
  }

  private static void pair(
      List<SentencePrint> left,
      List<SentencePrint> right,
      int[] partner,
      boolean[] taken,
      double least) {
    for (int i = 0; i < right.size(); i++) {
      int best = -1;
      double most = least;
      for (int k = 0; partner[i] < 0 && k < left.size(); k++) {
        double likeness = taken[k] ? 0 : left.get(k).likeness(right.get(i));
        if (likeness >= most && (best < 0 || likeness > most)) {
          most = likeness;
          best = k;
        }
      }
      if (best >= 0) {
        partner[i] = best;
        taken[best] = true;
      }
    }
  }
}
