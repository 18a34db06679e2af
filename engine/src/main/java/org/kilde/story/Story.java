package org.kilde.story;

import java.util.List;
import java.util.Optional;

/**
 * Articles that tell of one event, in any language.
 *
 * @param id made from the id of its earliest article; stays while that article stays the earliest
 * @param title first line of its earliest article that has a headline, else of its earliest
 * @param documents ids of its articles, the earliest first
 * @param from EDTF publication date of the earliest dated article; empty if none is dated
 * @param to EDTF publication date of the latest dated article
 */
public record Story(
    String id, String title, List<String> documents, Optional<String> from, Optional<String> to) {

  public Story {
    documents = List.copyOf(documents);
  }

  /**
   * The title of a story: the first that is a headline, which ends without a full stop.
   *
   * @param titles of its articles, the earliest first; at least one
   */
  public static String titleOf(List<String> titles) {
    return titles.stream()
        .filter(each -> !each.isEmpty() && !each.endsWith("."))
        .findFirst()
        .orElse(titles.getFirst());
  }
}
