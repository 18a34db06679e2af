package org.kilde.lineage;

import org.kilde.article.Article;
import org.kilde.text.Span;

/**
 * Words of one document, by place alone, so that a run need not keep the texts.
 *
 * @param document id of the article
 * @param span UTF-16 offsets in its clean text
 * @param start code point offset in its source text
 * @param end code point offset after the last character
 */
public record Passage(String document, Span span, int start, int end)
    implements Comparable<Passage> {

  public static Passage of(Article article, Span span) {
    Span original = article.original(span);
    return new Passage(
        article.id(),
        span,
        article.source().codePointOffset(original.start()),
        article.source().codePointOffset(original.end()));
  }

  /** True if both are of one document and share a character. */
  public boolean overlaps(Passage other) {
    return document.equals(other.document) && span.overlaps(other.span);
  }

  @Override
  public int compareTo(Passage other) {
    int byDocument = document.compareTo(other.document);
    return byDocument != 0 ? byDocument : span.compareTo(other.span);
  }
}
