package org.kilde.app.desk;

import java.util.Optional;

/**
 * What is looked for.
 *
 * @param words in any language; "quoted words" stand beside each other, -word must not be there;
 *     empty for everything the filter lets through
 * @param person id of an entity that must be named
 */
public record SearchRequest(
    String words, Filter filter, Optional<String> person, Order order, Slice slice) {

  /** In which order hits come. */
  public enum Order {
    BEST,
    LATEST
  }

  /** The best hits for some words. */
  public static SearchRequest of(String words) {
    return new SearchRequest(words, Filter.NONE, Optional.empty(), Order.BEST, Slice.first(20));
  }

  public SearchRequest with(Filter other) {
    return new SearchRequest(words, other, person, order, slice);
  }

  public SearchRequest with(Slice other) {
    return new SearchRequest(words, filter, person, order, other);
  }

  public SearchRequest with(Order other) {
    return new SearchRequest(words, filter, person, other, slice);
  }

  public SearchRequest withPerson(String entity) {
    return new SearchRequest(words, filter, Optional.of(entity), order, slice);
  }
}
