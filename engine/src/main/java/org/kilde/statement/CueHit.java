package org.kilde.statement;

/**
 * A cue in the text.
 *
 * @param first first token
 * @param end token after its last one, not counting the particle
 * @param particle token of the particle, -1 if it needs none
 */
record CueHit(Cue cue, int first, int end, int particle) {

  /** The token after cue and particle. */
  int after() {
    return Math.max(end, particle + 1);
  }

  boolean takes(Takes what) {
    return cue.takes(what);
  }
}
