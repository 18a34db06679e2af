package org.kilde.lineage;

import java.util.List;
import java.util.Optional;

/**
 * What is kept of an article to tell copies and where they came from.
 *
 * @param document id of the article
 * @param outlet who published it, if known
 * @param agency the agency whose tag it bears, in capitals: {@code NTB}
 * @param published EDTF
 * @param sentences of its body, at most {@value #MOST_SENTENCES}
 */
public record ArticleTrace(
    String document,
    Optional<KnownOutlet> outlet,
    Optional<String> agency,
    Optional<String> published,
    Sketch sketch,
    List<SentencePrint> sentences) {
  static final int MOST_SENTENCES = 40;

  public ArticleTrace {
    sentences = List.copyOf(sentences);
  }

  /** Enough to find copies by; how they differ needs the sentences. */
  public ArticleTrace withoutSentences() {
    return withSentences(0);
  }

  /** With its first sentences only. */
  public ArticleTrace withSentences(int most) {
    return new ArticleTrace(
        document,
        outlet,
        agency,
        published,
        sketch,
        sentences.subList(0, Math.min(most, sentences.size())));
  }
}
