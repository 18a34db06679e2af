package org.kilde.run;

import java.util.ArrayList;
import java.util.List;
import org.kilde.finding.ArticleDigest;

/** Where a run keeps the digests of its articles until it is asked what they show together. */
public interface DigestKeep {
  void add(ArticleDigest digest);

  /** The digest that was added as this one, from 0. */
  ArticleDigest get(int number);

  /** Keeps them in memory, some 5 to 10 kB each. */
  static DigestKeep inMemory() {
    List<ArticleDigest> all = new ArrayList<>();
    return new DigestKeep() {
      @Override
      public void add(ArticleDigest digest) {
        all.add(digest);
      }

      @Override
      public ArticleDigest get(int number) {
        return all.get(number);
      }
    };
  }
}
