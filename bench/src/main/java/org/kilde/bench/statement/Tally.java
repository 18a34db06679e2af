package org.kilde.bench.statement;

import java.util.Locale;

/** Counts of one measure. */
final class Tally {
  private final String name;
  private int found;
  private int right;
  private int rightWithSpeaker;
  private int gold;
  private int named;
  private int namedRight;

  Tally(String name) {
    this.name = name;
  }

  void expect() {
    gold++;
  }

  void find(boolean content, boolean speaker) {
    found++;
    right += content ? 1 : 0;
    rightWithSpeaker += content && speaker ? 1 : 0;
  }

  /** A content found whose speaker both sides name. */
  void name(boolean speaker) {
    named++;
    namedRight += speaker ? 1 : 0;
  }

  @Override
  public String toString() {
    return name
        + "\n"
        + line("content", right)
        + line("content and speaker", rightWithSpeaker)
        + String.format(
            Locale.ROOT,
            "  named speakers right where the content is and the annotation names one: %.3f (%d of %d)%n",
            named == 0 ? 0 : (double) namedRight / named,
            namedRight,
            named);
  }

  private String line(String what, int hits) {
    double precision = found == 0 ? 0 : (double) hits / found;
    double recall = gold == 0 ? 0 : (double) hits / gold;
    double f1 = hits == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return String.format(
        Locale.ROOT,
        "  %-20s P %.3f  R %.3f  F1 %.3f  (%d of %d, %d given)%n",
        what,
        precision,
        recall,
        f1,
        hits,
        gold,
        found);
  }
}
