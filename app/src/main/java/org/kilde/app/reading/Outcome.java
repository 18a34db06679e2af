package org.kilde.app.reading;

/**
 * How a run went.
 *
 * @param articles read
 */
public record Outcome(int articles, Remarks remarks) {

  /** True if nothing was left out. */
  public boolean isWhole() {
    return remarks.skipped() == 0;
  }
}
