package org.kilde.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kilde.annotation.Figure;
import org.kilde.annotation.Qualifier;
import org.kilde.lineage.Passage;

/**
 * What is kept of a figure.
 *
 * @param index in the article's figures
 * @param low negative infinity if open
 * @param high positive infinity if open
 * @param place index of the article's referent; -1 if none
 * @param statement index of the statement around it; -1 if none
 * @param concepts what its sentence speaks of
 * @param beside index of the figure before that counts the same there and then; -1 if none
 * @param instead index of the figure that holds now, where this one was said first; -1 if it holds
 * @param around what the sentence before speaks of, in the same paragraph; of tolls only
 */
record FigureDigest(
    int index,
    Passage passage,
    String measure,
    double low,
    double high,
    Qualifier qualifier,
    CountedThing thing,
    Figure.Scope scope,
    int place,
    Optional<String> asOf,
    Optional<SourceDigest> source,
    int statement,
    int beside,
    int instead,
    List<String> via,
    Set<String> concepts,
    Set<String> around) {

  /** What is counted, as written; empty text if the words leave it out. */
  String of() {
    return thing.words();
  }

  /** Who or what is counted, the same in every language; empty if the words do not tell. */
  String group() {
    return thing.group();
  }

  /** The number its words give; of a range open upwards the lower end. */
  double value() {
    return Double.isInfinite(low) ? high : low;
  }

  boolean isExactlyAs(FigureDigest other) {
    return low == other.low && high == other.high;
  }

  /** True if one true number could stand behind both. */
  boolean agreesWith(FigureDigest other) {
    return low <= other.high && other.low <= high;
  }
}
