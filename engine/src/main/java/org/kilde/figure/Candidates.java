package org.kilde.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The candidates of one sentence, found by their place. */
final class Candidates {
  private static final int BACK = 12; // what stands further back is not meant any more

  private final int first;
  private final @Nullable Candidate[] starts;
  private final @Nullable Candidate[] ends;
  private final List<Candidate> list = new ArrayList<>();
  private final Earlier before;
  private final @Nullable Candidate earlier; // the last figure about persons before this sentence

  /**
   * What was counted before a sentence.
   *
   * @param persons the last figure about persons, in the sentences just before
   * @param counted the last figure about persons or things in the sentence before
   * @param money the last sum, in the sentences just before
   * @param asked what the sentence before speaks of the number of, giving none itself
   */
  record Earlier(
      @Nullable Candidate persons,
      @Nullable Candidate counted,
      @Nullable Candidate money,
      @Nullable FigureWord asked) {}

  Candidates(int first, int end, Earlier before) {
    this.first = first;
    this.starts = new Candidate[end - first + 1];
    this.ends = new Candidate[end - first + 1];
    this.before = before;
    this.earlier = before.persons();
  }

  Earlier before() {
    return before;
  }

  void add(Candidate candidate) {
    candidate.index = list.size();
    list.add(candidate);
    starts[candidate.first - first] = candidate;
    ends[candidate.end - first] = candidate;
  }

  List<Candidate> list() {
    return list;
  }

  /** The last figure about persons in the sentences just before. */
  @Nullable Candidate earlier() {
    return earlier;
  }

  @Nullable Candidate startingAt(int at) {
    return at >= first && at - first < starts.length ? starts[at - first] : null;
  }

  @Nullable Candidate endingAt(int at) {
    return at >= first && at - first < ends.length ? ends[at - first] : null;
  }

  @Nullable Candidate before(Candidate c) {
    return c.index > 0 ? list.get(c.index - 1) : null;
  }

  /** The last candidate that ends before a token. */
  @Nullable Candidate lastBefore(int at) {
    Candidate last = null;
    for (Candidate each : list) {
      last = each.end <= at ? each : last;
    }
    return last;
  }

  /** The nearest candidate before that counts persons. */
  @Nullable Candidate personsBefore(Candidate c) {
    for (int i = c.index - 1; i >= 0 && i > c.index - BACK; i--) {
      Candidate each = list.get(i);
      if (each.isSettled() && !each.part && each.counted != Candidate.Counted.UNIT) {
        return each;
      }
    }
    return earlier;
  }

  /** The nearest settled candidate before whom something happened to. */
  @Nullable Candidate fateBefore(Candidate c) {
    for (int i = c.index - 1; i >= 0 && i > c.index - BACK; i--) {
      if (list.get(i).isSettled()) {
        return list.get(i);
      }
    }
    return earlier;
  }
}
