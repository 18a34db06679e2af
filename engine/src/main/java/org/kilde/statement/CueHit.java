package org.kilde.statement;

/**
 * A cue in the text.
 *
 * @param first first token
 * @param end token after its last one, not counting the particle
 * @param particle last token of the particle, -1 if it needs none
 */
record CueHit(Cue cue, int first, int end, int particle) {

  /** The token after cue and particle. */
  int after() {
    return Math.max(end, particle + 1);
  }

  /** First token of the particle, which may be of several words: "kjenner til". */
  int particleFirst() {
    int words = 0;
    for (int i = 0; i < cue.particle().length(); i++) {
      words += cue.particle().charAt(i) == ' ' ? 1 : 0;
    }
    return particle - words;
  }

  boolean takes(Takes what) {
    return cue.takes(what);
  }
}
