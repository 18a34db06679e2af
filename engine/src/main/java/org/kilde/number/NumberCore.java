package org.kilde.number;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A number without its qualifier, as read from tokens {@code first} to {@code end}.
 *
 * @param round true if its words do not mean it exactly ("a dozen")
 * @param digits true if its first part is in digits
 * @param scaled true if a scale of a thousand or more multiplies it
 * @param vague the phrase behind an amount such as "dozens"; null for a number
 * @param word a word of the pack it was read by, for the derivation; null if none
 */
record NumberCore(
    int first,
    int end,
    double value,
    boolean round,
    boolean digits,
    boolean bare,
    boolean scaled,
    boolean weak,
    OptionalDouble other,
    String tail,
    @Nullable NumberWord vague,
    @Nullable NumberWord word) {

  static NumberCore vague(int first, int end, NumberWord vague) {
    return new NumberCore(
        first,
        end,
        vague.low().orElse(0),
        false,
        false,
        false,
        false,
        false,
        OptionalDouble.empty(),
        "",
        vague,
        vague);
  }
}
