package org.kilde.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Finds articles that are one text, near copies included. An agency's tag on both is the strongest
 * sign, so less common text is asked for; shared text alone must be most of the shorter one.
 */
public final class CopyFinder {
  private static final double RESEMBLANCE = 0.35;
  private static final double CONTAINMENT = 0.6;
  private static final double WITH_SAME_TAG = 0.15;
  private static final int FEWEST_SHINGLES = 20; // a shorter text is alike by chance
  private static final int FULLEST_BUCKET = 64; // a shingle in more texts is boilerplate

  /**
   * The groups of two or more; each article stands in one at most; by their first document.
   *
   * @param whole gives a trace with its sentences; asked only for those of a group
   */
  public List<Copies> find(Collection<ArticleTrace> traces, UnaryOperator<ArticleTrace> whole) {
    List<ArticleTrace> all = new ArrayList<>(traces);
    all.sort(Comparator.comparing(ArticleTrace::document));
    int[] group = new int[all.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    long[] buckets = buckets(all);
    for (int start = 0, at = 0; at < buckets.length; at++) {
      start = buckets[at] >> 32 == buckets[start] >> 32 ? start : at;
      int looked = Math.min(at, start + FULLEST_BUCKET);
      for (int other = start; other < looked; other++) {
        join(group, all, (int) buckets[at], (int) buckets[other]);
      }
    }
    return groups(group, all, whole);
  }

  /** The keys of all sketches in order, each with the number of its article in the lower half. */
  private static long[] buckets(List<ArticleTrace> all) {
    long[] buckets = new long[all.stream().mapToInt(each -> each.sketch().keys().length).sum()];
    int size = 0;
    for (int i = 0; i < all.size(); i++) {
      for (int key : all.get(i).sketch().keys()) {
        buckets[size++] = (long) key << 32 | i;
      }
    }
    Arrays.sort(buckets);
    return buckets;
  }

  private static void join(int[] group, List<ArticleTrace> all, int a, int b) {
    int left = root(group, a);
    int right = root(group, b);
    if (left != right && isCopy(all.get(a), all.get(b))) {
      group[Math.max(left, right)] = Math.min(left, right);
    }
  }

  static boolean isCopy(ArticleTrace a, ArticleTrace b) {
    if (Math.min(a.sketch().shingles(), b.sketch().shingles()) < FEWEST_SHINGLES) {
      return false;
    }
    boolean sameTag = a.agency().isPresent() && a.agency().equals(b.agency());
    double resemblance = a.sketch().resemblance(b.sketch());
    return resemblance >= (sameTag ? WITH_SAME_TAG : RESEMBLANCE)
        || a.sketch().containment(b.sketch()) >= CONTAINMENT;
  }

  private static int root(int[] group, int at) {
    int root = at;
    while (group[root] != root) {
      group[root] = group[group[root]]; // a shorter way for the next one who asks
      root = group[root];
    }
    return root;
  }

  private static List<Copies> groups(
      int[] group, List<ArticleTrace> all, UnaryOperator<ArticleTrace> whole) {
    Map<Integer, List<ArticleTrace>> members = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      members.computeIfAbsent(root(group, i), k -> new ArrayList<>(1)).add(all.get(i));
    }
    List<Copies> copies = new ArrayList<>();
    for (List<ArticleTrace> each : members.values()) {
      if (each.size() > 1) {
        copies.add(copies(each, whole));
      }
    }
    return copies;
  }

  private static Copies copies(List<ArticleTrace> members, UnaryOperator<ArticleTrace> whole) {
    members.sort(Comparator.comparing(CopyFinder::dateOf).thenComparing(ArticleTrace::document));
    ArticleTrace nearest = nearestToAll(members);
    ArticleTrace first = whole.apply(nearest);
    List<String> documents = new ArrayList<>(List.of(first.document()));
    List<Copies.Difference> differences = new ArrayList<>();
    for (ArticleTrace each : members) {
      if (each != nearest) {
        documents.add(each.document());
        differences.addAll(new SentenceDiff().between(first, whole.apply(each)));
      }
    }
    Optional<String> agency =
        members.stream().map(ArticleTrace::agency).flatMap(Optional::stream).sorted().findFirst();
    return new Copies(documents, agency, differences);
  }

  private static String dateOf(ArticleTrace trace) {
    return trace.published().orElse("9999");
  }

  private static ArticleTrace nearestToAll(List<ArticleTrace> members) {
    ArticleTrace best = members.getFirst();
    double most = -1;
    for (ArticleTrace each : members.subList(0, Math.min(members.size(), FULLEST_BUCKET))) {
      double sum = 0;
      for (ArticleTrace other : members.subList(0, Math.min(members.size(), FULLEST_BUCKET))) {
        sum += each.sketch().resemblance(other.sketch());
      }
      if (sum > most + 1e-9) {
        most = sum;
        best = each;
      }
    }
    return best;
  }
}
