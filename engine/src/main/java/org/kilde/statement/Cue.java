package org.kilde.statement;

import java.util.Set;
import org.kilde.language.Rule;

/**
 * One form of a cue.
 *
 * @param particle the word that must follow in the same clause ("legger … til"); empty if none
 * @param prefix true if the particle is the verb's own prefix, which ends its clause ("warf … vor")
 * @param participle true if it counts only behind an auxiliary ("a", perhaps words, "déclaré")
 */
record Cue(
    String particle,
    boolean prefix,
    boolean participle,
    CueKind kind,
    Set<Takes> takes,
    Rule rule) {

  boolean takes(Takes what) {
    return takes.contains(what);
  }

  boolean isSeparable() {
    return !particle.isEmpty();
  }
}
