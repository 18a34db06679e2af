package org.kilde.annotation;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.kilde.text.Span;

/**
 * How many of what.
 *
 * @param span number, qualifier and counted thing
 * @param low lower end of what the words allow; empty = open
 * @param high upper end; empty = open
 * @param of what is counted, as written; empty text if the words leave it out
 * @param place index of the {@link Referent} where it happened, if told
 * @param asOf EDTF, when the count stood so, if told
 * @param attribution who says so; empty if the writer says it in his own voice
 */
public record Figure(
    Span span,
    Measure measure,
    OptionalDouble low,
    OptionalDouble high,
    Qualifier qualifier,
    String of,
    Scope scope,
    boolean hedged,
    OptionalInt place,
    Optional<String> asOf,
    Optional<Attribution> attribution,
    Derivation derivation)
    implements Annotation {

  /** Whether the figure is all there are, some of them, or more than before. */
  public enum Scope {
    TOTAL,
    PART,
    INCREMENT
  }

  public Figure withAttribution(Attribution other, Derivation.Step step) {
    return new Figure(
        span,
        measure,
        low,
        high,
        qualifier,
        of,
        scope,
        hedged,
        place,
        asOf,
        Optional.of(other),
        derivation.and(step));
  }

  public Figure withContext(OptionalInt newPlace, Optional<String> newAsOf) {
    return new Figure(
        span,
        measure,
        low,
        high,
        qualifier,
        of,
        scope,
        hedged,
        newPlace,
        newAsOf,
        attribution,
        derivation);
  }
}
