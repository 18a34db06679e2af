package org.kilde.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

/** A shelf for tests that notices when something is asked for that was freed. */
final class HeapShelf implements Shelf {
  private final Map<Long, byte[]> lying = new HashMap<>();
  private long puts;

  @Override
  public long put(byte[] bytes) {
    lying.put(puts, bytes.clone());
    return puts++;
  }

  @Override
  public byte[] get(long place, int length) {
    assertThat(lying).containsKey(place);
    byte[] bytes = lying.getOrDefault(place, new byte[0]).clone();
    assertThat(bytes).hasSize(length);
    return bytes;
  }

  @Override
  public void free(long place, int length) {
    assertThat(get(place, length)).hasSize(length);
    lying.remove(place);
  }

  /** How often something was laid down. */
  long puts() {
    return puts;
  }

  /** How much lies there now. */
  int size() {
    return lying.size();
  }
}
