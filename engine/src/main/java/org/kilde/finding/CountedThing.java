package org.kilde.finding;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/**
 * What a figure counts.
 *
 * @param words as written; empty text if the words leave it out
 * @param group who or what it is, the same in every language; empty if the words do not tell
 * @param concepts what its words speak of
 */
record CountedThing(String words, String group, Set<String> concepts) {
  private static final double ALIKE = 0.5; // words for one thing in related languages

  /**
   * True if both are of one known group, or words for one thing as far as letters or concepts tell.
   */
  boolean isAlike(CountedThing other) {
    return isOfOneGroup(other)
        || alike(words, other.words)
        || !Collections.disjoint(concepts, other.concepts);
  }

  boolean isOfOneGroup(CountedThing other) {
    return !group.isEmpty() && group.equals(other.group);
  }

  /** True if people of no special kind may be those who march or strike. */
  boolean isPerhaps(CountedThing other) {
    return group.equals(CountedGroups.ANYBODY) && other.isCrowd()
        || isCrowd() && other.group.equals(CountedGroups.ANYBODY);
  }

  /** True if one side calls them fighters, the other people or civilians. */
  boolean isOtherWordFor(CountedThing other) {
    return isFighter() && other.isPerson() || isPerson() && other.isFighter();
  }

  private boolean isFighter() {
    return group.equals(CountedGroups.FIGHTER);
  }

  private boolean isPerson() {
    return group.equals(CountedGroups.ANYBODY) || group.equals(CountedGroups.CIVILIAN);
  }

  private boolean isCrowd() {
    return group.equals(CountedGroups.PROTESTER) || group.equals(CountedGroups.WORKER);
  }

  /** True if both are people of one kind: workers, deputies. */
  boolean isOfOneSpecialGroup(CountedThing other) {
    return isOfOneGroup(other) && !group.equals(CountedGroups.ANYBODY);
  }

  /**
   * True if two words share most of their letters in order: "spydspids", "spjutspets"; single words
   * also their first: "people" is not "elever".
   */
  static boolean alike(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    String left = a.toLowerCase(Locale.ROOT);
    String right = b.toLowerCase(Locale.ROOT);
    boolean words = left.indexOf(' ') < 0 && right.indexOf(' ') < 0;
    if (words && left.charAt(0) != right.charAt(0)) {
      return false;
    }
    int[] row = new int[right.length() + 1];
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = 0;
      for (int k = 1; k <= right.length(); k++) {
        int above = row[k];
        row[k] =
            left.charAt(i - 1) == right.charAt(k - 1) ? diagonal + 1 : Math.max(above, row[k - 1]);
        diagonal = above;
      }
    }
    return row[right.length()] >= ALIKE * Math.max(left.length(), right.length());
  }
}
