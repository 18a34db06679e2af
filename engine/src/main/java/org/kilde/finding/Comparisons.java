package org.kilde.finding;

import java.util.List;

/** Makes comparisons with ids that stay the same for the same figures. */
final class Comparisons {
  private Comparisons() {}

  static Comparison of(
      StoryEvidence story,
      String measure,
      String group,
      Verdict verdict,
      List<SourcedFigure> figures,
      String why) {
    SourcedFigure first = figures.getFirst();
    String id = "c-" + first.document() + "-f" + (first.index() + 1) + "-" + verdict.label();
    String shown = group.equals(CountedGroups.ANYBODY) ? "" : group;
    return new Comparison(id, story.story().id(), measure, shown, verdict, figures, why);
  }
}
