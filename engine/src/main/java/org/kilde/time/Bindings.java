package org.kilde.time;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What filled the slots of a pattern, the last one first. */
record Bindings(@Nullable Slot slot, int value, @Nullable Bindings before) {
  static final Bindings NONE = new Bindings(null, -1, null);

  Bindings with(Slot next, int nextValue) {
    return new Bindings(next, nextValue, this);
  }

  /** The value of the {@code nth} filled slot of a kind, counted from 0 at the start. */
  OptionalInt find(Slot wanted, int nth) {
    int count = count(wanted);
    int skip = count - 1 - nth;
    for (Bindings each = this; each != null && skip >= 0; each = each.before) {
      if (each.slot == wanted && skip-- == 0) {
        return OptionalInt.of(each.value);
      }
    }
    return OptionalInt.empty();
  }

  OptionalInt find(Slot wanted) {
    return find(wanted, 0);
  }

  int count(Slot wanted) {
    int count = 0;
    for (Bindings each = this; each != null; each = each.before) {
      count += each.slot == wanted ? 1 : 0;
    }
    return count;
  }
}
