package org.kilde.story;

/**
 * A place outside the memory where a long run lays bytes that it seldom needs. What is laid down is
 * gone when the run is over. For one thread.
 */
public interface Shelf {
  /** Lays bytes down and says where they lie. */
  long put(byte[] bytes);

  /** Takes a copy of what lies at a place. */
  byte[] get(long place, int length);

  /** Gives a place back: what lay there is not asked for again. */
  void free(long place, int length);
}
