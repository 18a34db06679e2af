package org.kilde.number;

import java.util.OptionalDouble;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.Qualifier;
import org.kilde.text.Span;

/**
 * A number in digits or words, with its qualifier.
 *
 * @param span number and qualifier in the clean text
 * @param firstToken index of the first token of the number itself
 * @param endToken index after its last token
 * @param low lower end of what the words allow; empty = open
 * @param high upper end; empty = open
 * @param writing how it is written, for those who ask whether it counts something
 */
public record Numeral(
    Span span,
    int firstToken,
    int endToken,
    OptionalDouble low,
    OptionalDouble high,
    Qualifier qualifier,
    Writing writing,
    Derivation derivation) {

  /**
   * How a number is written.
   *
   * @param qualifierToken index of the first token of qualifier or number
   * @param bare digits alone, without separators: may be a year or a house number
   * @param weak an article or pronoun as much as a number: {@code en}, {@code one}
   * @param other what it is if its one separator means the other thing; empty if that is clear
   * @param tail letters that hang on the digits, such as {@code -årige}; often empty
   */
  public record Writing(
      int qualifierToken, boolean bare, boolean weak, OptionalDouble other, String tail) {}

  /** The number itself: the lower end, or the upper one where the lower is open. */
  public double value() {
    return low.isPresent() ? low.getAsDouble() : high.orElse(Double.NaN);
  }

  /** True if no word says that it is not meant exactly. */
  public boolean isExact() {
    return qualifier == Qualifier.EXACT;
  }

  /** True if nothing can be counted in such a number: 3.5, unless its separator is misread. */
  public boolean isFraction() {
    return low.isPresent() && low.getAsDouble() != Math.rint(low.getAsDouble())
        || high.isPresent() && high.getAsDouble() != Math.rint(high.getAsDouble());
  }
}
