package org.kilde.name.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Which words and phrases stand in which lists: a set of 32-bit keys, each with flags. One entry in
 * some 10,000 look-ups of strange words is found by chance; the weights are learnt with that.
 */
public final class WordLists {
  public static final int FIRST_COMMON = 1;
  public static final int FIRST = 1 << 1;
  public static final int LAST_COMMON = 1 << 2;
  public static final int LAST = 1 << 3;
  public static final int CITY_LARGE = 1 << 4;
  public static final int CITY = 1 << 5;
  public static final int VILLAGE = 1 << 6;
  public static final int COUNTRY = 1 << 7;
  public static final int REGION = 1 << 8;
  public static final int ORGANIZATION = 1 << 9;
  public static final int BRAND = 1 << 10;
  public static final int ORGANIZATION_WORD = 1 << 11;
  public static final int LEGAL_FORM = 1 << 12;
  public static final int TITLE = 1 << 13;
  public static final int PLACE_WORD = 1 << 14;
  public static final int LOWER_SAME = 1 << 15;
  public static final int LOWER_ANY = 1 << 16;
  public static final int FAMOUS = 1 << 17;

  /** The first word of an entry of several words. */
  public static final int STARTS_PHRASE = 1 << 18;

  /** Set by the reader of words, never stored: found without its genitive ending. */
  public static final int BY_BASE = 1 << 19;

  /** Peoples and faiths, where they are written with a capital. */
  public static final int PEOPLE = 1 << 20;

  private static final long CASED = 0x1234567L;
  private static final long ENDING = 0x7654321L;
  private final long[] slots;
  private final int mask;

  private WordLists(int[] sortedKeys, int[] flagsOf) {
    int capacity = Integer.highestOneBit(Math.max(16, sortedKeys.length)) << 2;
    slots = new long[capacity];
    mask = capacity - 1;
    for (int i = 0; i < sortedKeys.length; i++) {
      int slot = sortedKeys[i] & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = (long) sortedKeys[i] << 32 | flagsOf[i];
    }
  }

  /** Lists from keys (see the key methods here) and the flags of each. */
  public static WordLists of(int[] keys, int[] flags) {
    return new WordLists(keys, flags);
  }

  /** Key of a lower-case word or phrase; a phrase's hash is its words' hashes folded by pair. */
  public static int key(long lowerHash) {
    return Hash.key(lowerHash);
  }

  /** Key of a word as written: "BT" but not "bt". */
  public static int casedKey(long exactHash) {
    return Hash.key(exactHash + CASED);
  }

  /** Key of a word that is known in lower case in a language. */
  public static int lowerKey(long lowerHash, long language) {
    return Hash.key(Hash.pair(lowerHash, language));
  }

  /** Key of what words of a kind end in. */
  public static int endingKey(long lowerHash) {
    return Hash.key(lowerHash + ENDING);
  }

  /** The flags of a key, 0 if it stands in no list. */
  public int flags(int key) {
    int slot = key & mask;
    while (slots[slot] != 0) {
      if ((int) (slots[slot] >>> 32) == key) {
        return (int) slots[slot];
      }
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  static WordLists read(DataInput in) throws IOException {
    int[] kinds = new int[in.readInt()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = in.readInt();
    }
    int[] keys = KeyStream.read(in);
    int[] flags = new int[keys.length];
    byte[] kindOf = new byte[keys.length * 2];
    in.readFully(kindOf);
    for (int i = 0; i < keys.length; i++) {
      flags[i] = kinds[(kindOf[i] & 255) | (kindOf[keys.length + i] & 255) << 8];
    }
    return new WordLists(keys, flags);
  }

  /** Writes what {@link #read} reads; {@code keys} ascending as unsigned. */
  public static void write(int[] keys, int[] flags, DataOutput out) throws IOException {
    int[] kinds = Arrays.stream(flags).sorted().distinct().toArray();
    out.writeInt(kinds.length);
    for (int kind : kinds) {
      out.writeInt(kind);
    }
    KeyStream.write(keys, out);
    byte[] kindOf = new byte[keys.length * 2];
    for (int i = 0; i < keys.length; i++) {
      int kind = Arrays.binarySearch(kinds, flags[i]);
      kindOf[i] = (byte) kind;
      kindOf[keys.length + i] = (byte) (kind >> 8);
    }
    out.write(kindOf);
  }
}
