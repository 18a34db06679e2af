package org.kilde.app.codec;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns records into bytes and back, by their components: records, enums, sealed interfaces,
 * collections, optional values, numbers and strings; and final classes whose one constructor takes
 * their fields. Nobody else reads these bytes: when the shape of a record changes, they are thrown
 * away and made again. Safe for several threads.
 */
public final class RecordCodec<T> {
  private final Class<T> type;
  private final Shape shape;
  private final long hash;

  private RecordCodec(Class<T> type) {
    this.type = type;
    Shapes shapes = new Shapes();
    this.shape = shapes.of(type);
    this.hash = shapes.hash();
  }

  public static <T> RecordCodec<T> of(Class<T> type) {
    return new RecordCodec<>(type);
  }

  /** A number that changes whenever any record within gets other components. */
  public long shape() {
    return hash;
  }

  public byte[] write(T record) {
    Output out = new Output();
    shape.write(record, out);
    return out.bytes.toByteArray();
  }

  public T read(byte[] bytes) {
    return type.cast(shape.read(new Input(bytes, null)));
  }

  /** As {@link #read(byte[])}; strings that the pool knows are its own. */
  public T read(byte[] bytes, StringPool pool) {
    return type.cast(shape.read(new Input(bytes, pool)));
  }

  /** How values of one type are written. */
  interface Shape {
    void write(Object value, Output out);

    Object read(Input in);
  }

  /** Bytes while they are written; a string is spelled once. */
  static final class Output {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    private final Map<String, Integer> strings = new HashMap<>();

    void whole(long value) { // seven bits a byte, the sign in the lowest
      long rest = value << 1 ^ value >> 63;
      while ((rest & ~0x7FL) != 0) {
        bytes.write((int) (rest & 0x7F | 0x80));
        rest >>>= 7;
      }
      bytes.write((int) rest);
    }

    void fixed(long value, int length) {
      for (int i = 0; i < length; i++) {
        bytes.write((int) (value >>> 8 * i));
      }
    }

    void string(String value) {
      Integer known = strings.putIfAbsent(value, strings.size());
      if (known != null) {
        whole(known + 1L);
        return;
      }
      whole(0);
      byte[] letters = value.getBytes(java.nio.charset.StandardCharsets.UTF_8);
      whole(letters.length);
      bytes.writeBytes(letters);
    }
  }

  /** Bytes while they are read. */
  static final class Input {
    private final byte[] bytes;
    private final @Nullable StringPool pool;
    private final List<String> strings = new ArrayList<>();
    private int at;

    Input(byte[] bytes, @Nullable StringPool pool) {
      this.bytes = bytes;
      this.pool = pool;
    }

    long whole() {
      long rest = 0;
      int shift = 0;
      byte next;
      do {
        next = bytes[at++];
        rest |= (next & 0x7FL) << shift;
        shift += 7;
      } while (next < 0);
      return rest >>> 1 ^ -(rest & 1);
    }

    int count() {
      return (int) whole();
    }

    long fixed(int length) {
      long value = 0;
      for (int i = 0; i < length; i++) {
        value |= (bytes[at++] & 0xFFL) << 8 * i;
      }
      return value;
    }

    String string() {
      int known = count();
      if (known > 0) {
        return strings.get(known - 1);
      }
      int length = count();
      String value = new String(bytes, at, length, java.nio.charset.StandardCharsets.UTF_8);
      at += length;
      String kept = pool == null ? value : pool.of(value);
      strings.add(kept);
      return kept;
    }
  }
}
