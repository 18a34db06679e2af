package org.kilde.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins what authorities say one after the other: the police's number, then the ministry's higher
 * one, is one series that grows. Where two of them differ about the same days, or a later one is
 * lower, each keeps its own.
 */
final class OfficialVoice {
  private OfficialVoice() {}

  /**
   * The series as voices: officials of one place in one, all others as they are.
   *
   * @param onlyRises true if the count cannot fall: then days that are not known do not part them
   */
  static List<List<SourcedFigure>> join(List<List<SourcedFigure>> series, boolean onlyRises) {
    List<List<SourcedFigure>> voices = new ArrayList<>();
    for (List<SourcedFigure> each : series) {
      int at = isOfficial(each) ? find(voices, each, onlyRises) : -1;
      if (at < 0) {
        voices.add(each);
      } else {
        List<SourcedFigure> both = new ArrayList<>(voices.get(at));
        both.addAll(each);
        both.sort(TollSeries.inTime());
        voices.set(at, both);
      }
    }
    return voices;
  }

  private static int find(
      List<List<SourcedFigure>> voices, List<SourcedFigure> series, boolean onlyRises) {
    for (int i = 0; i < voices.size(); i++) {
      List<SourcedFigure> voice = voices.get(i);
      if (isOfficial(voice) && voice.stream().allMatch(a -> fits(a, series, onlyRises))) {
        return i;
      }
    }
    return -1;
  }

  /** True if each of the others gives the same number, or a higher one later. */
  private static boolean fits(SourcedFigure a, List<SourcedFigure> others, boolean onlyRises) {
    return others.stream()
        .allMatch(
            b ->
                a.isSameNumber(b)
                    || b.value() > a.value() && follows(b, a, onlyRises)
                    || a.value() > b.value() && follows(a, b, onlyRises));
  }

  private static boolean follows(SourcedFigure higher, SourcedFigure lower, boolean onlyRises) {
    boolean known = isDay(higher) && isDay(lower);
    return TollSeries.isAfter(higher, lower)
        || onlyRises && !known && !TollSeries.isAfter(lower, higher);
  }

  private static boolean isDay(SourcedFigure each) {
    return each.asOf().isPresent() && each.asOf().get().isDay();
  }

  /** True if an authority of the story's own place stands behind all that names a source. */
  private static boolean isOfficial(List<SourcedFigure> series) {
    return series.stream().anyMatch(each -> each.origin().isOfficial())
        && series.stream()
            .filter(each -> each.origin().isKnown())
            .allMatch(each -> each.origin().isOfficial() && each.origin().key().indexOf('@') < 0);
  }
}
