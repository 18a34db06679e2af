package org.kilde.bench.language;

/** A run of up to five letters in the 60 low bits of a long, twelve bits each, the last lowest. */
final class Gram {
  static final int EDGE = 1;
  private static final int BITS = 12;
  private static final int MASK = (1 << BITS) - 1;

  private Gram() {}

  static long of(String text, int start, int end) {
    long gram = 0;
    for (int i = start; i < end; i++) {
      gram = with(gram, symbol(text.charAt(i)));
    }
    return gram;
  }

  /** Latin Extended Additional moves to 0xE00, which no Latin or Cyrillic letter uses. */
  private static int symbol(char letter) {
    return letter <= MASK ? letter : letter >= 0x1E00 && letter <= 0x1EFF ? letter - 0x1000 : 0xFFF;
  }

  static char letter(int symbol) {
    return (char) (symbol >= 0xE00 && symbol <= 0xEFF ? symbol + 0x1000 : symbol);
  }

  static long with(long gram, int symbol) {
    return gram << BITS | symbol;
  }

  static int last(long gram) {
    return (int) (gram & MASK);
  }

  static long withoutLast(long gram) {
    return gram >>> BITS;
  }

  static long withoutFirst(long gram) {
    return gram & (1L << (BITS * (length(gram) - 1))) - 1;
  }

  static long withEdgeBefore(long gram) {
    return (long) EDGE << (BITS * length(gram)) | gram;
  }

  static int length(long gram) {
    return (63 - Long.numberOfLeadingZeros(gram)) / BITS + 1;
  }
}
