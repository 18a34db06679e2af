package org.kilde.story;

import java.util.function.IntConsumer;

/** Reads a word's runs of five letters, of the spelling that languages share. */
final class GramReader {
  private static final int GRAM = 5;
  private final WordFolder folder = new WordFolder();
  private final StringBuilder folded = new StringBuilder();
  private final StringBuilder key = new StringBuilder();

  void read(String word, IntConsumer into) {
    folder.fold(word, folded);
    folder.key(folded, key); // cognates differ in spelling as names do
    key.insert(0, ' ').append(' ');
    for (int i = 0; i + GRAM <= key.length(); i++) {
      into.accept(Hash.of(key, i, i + GRAM));
    }
  }
}
