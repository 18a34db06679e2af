package org.kilde.finding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kilde.lineage.ArticleTrace;

/** The digests of a run, asked for one at a time: they may lie outside the memory. */
public interface Digests {
  /** The trace of every article by its document, with or without its sentences. */
  List<ArticleTrace> traces();

  /** The digest of a document; empty if the run has none. */
  Optional<ArticleDigest> find(String document);

  /** Digests that lie in memory; the last of a document counts. */
  static Digests of(List<ArticleDigest> digests) {
    Map<String, ArticleDigest> byDocument = new HashMap<>();
    digests.forEach(each -> byDocument.put(each.document(), each));
    List<ArticleTrace> traces =
        byDocument.values().stream()
            .map(ArticleDigest::trace)
            .sorted(Comparator.comparing(ArticleTrace::document))
            .toList();
    return new Digests() {
      @Override
      public List<ArticleTrace> traces() {
        return traces;
      }

      @Override
      public Optional<ArticleDigest> find(String document) {
        return Optional.ofNullable(byDocument.get(document));
      }
    };
  }
}
