package org.kilde.app.reading;

import java.util.ArrayList;
import java.util.List;
import org.kilde.app.reader.Remark;

/** What a run has to say of its files: all counted, the first of them kept in words. */
public final class Remarks {
  private static final int KEPT = 1000;

  private final List<Remark> first = new ArrayList<>();
  private int skipped;
  private int notes;

  /** Those that were said outside a run. */
  public static Remarks of(List<Remark> all) {
    Remarks remarks = new Remarks();
    all.forEach(remarks::add);
    return remarks;
  }

  void add(Remark remark) {
    skipped += remark.isSkipped() ? 1 : 0;
    notes += remark.isSkipped() ? 0 : 1;
    if (first.size() < KEPT) {
      first.add(remark);
    }
  }

  /** The first ones, in the order of the run. */
  public List<Remark> first() {
    return List.copyOf(first);
  }

  /** How many files or lines were not read. */
  public int skipped() {
    return skipped;
  }

  /** How many were read with a note. */
  public int notes() {
    return notes;
  }

  /** How many are not among the first. */
  public int more() {
    return skipped + notes - first.size();
  }
}
