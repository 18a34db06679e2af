package org.kilde.app.codec;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;

/**
 * A small set as it was read: its elements side by side in the order they were written, a tenth of
 * the room a linked set needs. Cannot be changed.
 */
final class ReadSet extends AbstractSet<Object> {
  /** As many are looked through faster than they are hashed. */
  static final int MOST = 12;

  private final Object[] elements;

  /**
   * @param elements all different; not to be changed any more
   */
  ReadSet(Object[] elements) {
    this.elements = elements;
  }

  @Override
  public boolean contains(Object sought) {
    for (Object each : elements) {
      if (each.equals(sought)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Iterator<Object> iterator() {
    return Arrays.asList(elements).iterator();
  }

  @Override
  public int size() {
    return elements.length;
  }
}
