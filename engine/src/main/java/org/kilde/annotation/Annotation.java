package org.kilde.annotation;

import org.kilde.text.Span;

/** Something read off an article, with its place and how it was read. */
public sealed interface Annotation permits Mention, TimeExpression, Figure, Statement, Doubt {

  /** Its words in the clean text; of a statement in several parts, from the first to the last. */
  Span span();

  Derivation derivation();
}
