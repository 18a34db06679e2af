package org.kilde.lineage;

import java.util.List;

/**
 * Who stands at the end of a chain.
 *
 * @param key the same for all words that come from there
 * @param name as readers know it: "Oksana Brel (police)"
 * @param path names on the way, nearest first
 * @param loop true if the way came back to where it began: then nobody stands at its end
 */
public record Origin(String key, String name, Standing standing, List<String> path, boolean loop) {
  public Origin {
    path = List.copyOf(path);
  }

  /** True if it is known who says so. */
  public boolean isKnown() {
    return !loop && standing != Standing.NONE;
  }

  /** True for somebody who speaks for a public authority. */
  public boolean isOfficial() {
    return standing == Standing.OFFICIAL;
  }

  /** True if no name and no body stands behind it. */
  public boolean isAnonymous() {
    return standing == Standing.ANONYMOUS;
  }
}
