package org.kilde.name.tagger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in an article the same base form stands again: for each capitalised token, and each
 * lower-case token of a form that is capitalised somewhere, which others lie in its neighbourhood
 * of sentences (its own sentence left out). Sums over them take constant time each.
 */
final class Occurrences {
  /** Sentences on either side that count as the neighbourhood. */
  static final int REACH = 25;

  /** Rank of each token's occurrence among all, sorted by form and then by place; -1 for none. */
  final int[][] rank;

  private final int[] from;
  private final int[] ownFrom;
  private final int[] ownTo;
  private final int[] to;

  Occurrences(List<Word[]> sentences) {
    Map<Long, Integer> forms = new HashMap<>();
    for (Word[] sentence : sentences) {
      for (Word word : sentence) {
        if (word.capital()) {
          forms.putIfAbsent(word.base, forms.size());
        }
      }
    }
    int[][] form = new int[sentences.size()][];
    int[] start = new int[forms.size() + 1];
    for (int s = 0; s < form.length; s++) {
      Word[] sentence = sentences.get(s);
      form[s] = new int[sentence.length];
      for (int i = 0; i < sentence.length; i++) {
        Integer id = forms.get(sentence[i].base);
        form[s][i] = id == null ? -1 : id;
        if (id != null) {
          start[id + 1]++;
        }
      }
    }
    for (int i = 1; i < start.length; i++) {
      start[i] += start[i - 1];
    }
    int count = start[forms.size()];
    int[] sentenceOf = new int[count];
    int[] next = start.clone();
    for (int s = 0; s < form.length; s++) {
      for (int i = 0; i < form[s].length; i++) {
        if (form[s][i] >= 0) {
          int at = next[form[s][i]]++;
          sentenceOf[at] = s;
          form[s][i] = at;
        }
      }
    }
    rank = form;
    from = new int[count];
    ownFrom = new int[count];
    ownTo = new int[count];
    to = new int[count];
    for (int f = 0; f + 1 < start.length; f++) {
      window(sentenceOf, start[f], start[f + 1]);
    }
  }

  private void window(int[] sentenceOf, int begin, int end) {
    int low = begin;
    int own = begin;
    int ownEnd = begin;
    int high = begin;
    for (int i = begin; i < end; i++) {
      int sentence = sentenceOf[i];
      while (sentenceOf[low] < sentence - REACH) {
        low++;
      }
      while (sentenceOf[own] < sentence) {
        own++;
      }
      while (ownEnd < end && sentenceOf[ownEnd] <= sentence) {
        ownEnd++;
      }
      while (high < end && sentenceOf[high] <= sentence + REACH) {
        high++;
      }
      from[i] = low;
      ownFrom[i] = own;
      ownTo[i] = ownEnd;
      to[i] = high;
    }
  }

  int count() {
    return from.length;
  }

  /** How many other sentences' tokens of the form lie in the neighbourhood. */
  int others(int rank) {
    return ownFrom[rank] - from[rank] + to[rank] - ownTo[rank];
  }

  /** The sum over the others; {@code prefix[r]} is the sum of all values before rank r. */
  float sum(float[] prefix, int rank) {
    return prefix[ownFrom[rank]] - prefix[from[rank]] + prefix[to[rank]] - prefix[ownTo[rank]];
  }
}
