package org.kilde.language;

/**
 * A place in a language pack: the answer to "why?".
 *
 * @param file from the folder of packs on, such as {@code languages/da/cues.tsv}
 * @param line counted from 1
 */
public record Rule(String file, int line) {

  /** The place as errors and explanations write it: {@code languages/da/cues.tsv:14}. */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
