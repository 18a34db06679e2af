package org.kilde.app.codec;

import java.util.Arrays;

/**
 * The strings that were read last, so that names and measures which stand in many records need room
 * once. For one thread.
 */
public final class StringPool {
  private static final int SIZE = 1 << 14;

  private final String[] latest = new String[SIZE];

  public StringPool() {
    Arrays.fill(latest, "");
  }

  String of(String value) {
    int hash = value.hashCode();
    int slot = (hash ^ hash >>> 14) & SIZE - 1;
    if (!latest[slot].equals(value)) {
      latest[slot] = value;
    }
    return latest[slot];
  }
}
