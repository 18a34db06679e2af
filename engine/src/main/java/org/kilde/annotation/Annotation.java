package org.kilde.annotation;

import java.util.List;
import org.kilde.text.Span;

/** Something read off an article, with its place and how it was read. */
public sealed interface Annotation permits Mention, TimeExpression, Figure, Statement, Doubt {

  /** Its words in the clean text; of a statement in several parts, from the first to the last. */
  Span span();

  Derivation derivation();

  /** Index of the first of a list in text order that starts at or after an offset. */
  static int firstFrom(List<? extends Annotation> ordered, int offset) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ordered.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
