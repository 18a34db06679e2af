package org.kilde.language;

import java.text.Normalizer;

/**
 * One reading of a text: its words sent to the model of their script, its letters counted.
 *
 * <p>A word here is a run of letters of one script; soft hyphens inside it are passed over. Of a
 * long text, equal pieces spread over its whole length are read.
 */
final class Reading {
  private static final int MOST = 4_096;
  private static final int PIECES = 8;

  private enum Script {
    NONE,
    LATIN,
    CYRILLIC,
    FOREIGN
  }

  private final LanguageModel.Evidence latin;
  private final LanguageModel.Evidence cyrillic;
  private final int[] letters = new int[Script.values().length];
  private final char[] word = new char[MOST];
  private int length;
  private Script script = Script.NONE;

  Reading(CharSequence text, LanguageModel latin, LanguageModel cyrillic) {
    this.latin = latin.evidence();
    this.cyrillic = cyrillic.evidence();
    if (text.length() <= MOST) {
      read(composed(text.toString()));
    } else {
      pieces(text);
    }
  }

  /** The evidence in the script that holds more letters. */
  LanguageModel.Evidence evidence() {
    return known(Script.CYRILLIC) > known(Script.LATIN) ? cyrillic : latin;
  }

  /** How many letters {@link #evidence()} rests on. */
  int letters() {
    return Math.max(known(Script.LATIN), known(Script.CYRILLIC));
  }

  /** The share of those letters among all letters, digits and symbols read, 0 to 1. */
  double share() {
    int all = letters[0] + known(Script.LATIN) + known(Script.CYRILLIC) + known(Script.FOREIGN);
    return all == 0 ? 0 : (double) letters() / all;
  }

  private int known(Script which) {
    return letters[which.ordinal()];
  }

  private void pieces(CharSequence text) {
    int size = MOST / PIECES;
    for (int i = 0; i < PIECES; i++) {
      int start = (int) ((long) (text.length() - size) * i / (PIECES - 1));
      read(composed(text.subSequence(start, start + size).toString()));
    }
  }

  /** The models know é as one character; a few texts write it as e and an accent. */
  private static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x300 && c < 0x370) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  private void read(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\u00AD') {
        take(c);
      }
    }
    endWord();
  }

  private void take(char c) {
    Script own = script(c);
    if (own != script || length == word.length) {
      endWord();
      script = own;
    }
    if (own != Script.NONE) {
      word[length++] = Character.toLowerCase(c);
    } else if (!Character.isWhitespace(c)) {
      letters[Script.NONE.ordinal()]++;
    }
  }

  private void endWord() {
    letters[script.ordinal()] += length;
    switch (script) {
      case LATIN -> WordGrams.each(word, 0, length, latin);
      case CYRILLIC -> WordGrams.each(word, 0, length, cyrillic);
      case NONE, FOREIGN -> {}
    }
    length = 0;
    script = Script.NONE;
  }

  private static Script script(char c) {
    if (!Character.isLetter(c)) {
      return Script.NONE;
    }
    if (c < 0x250 || c >= 0x1E00 && c < 0x1F00) {
      return Script.LATIN;
    }
    return c >= 0x400 && c < 0x530 ? Script.CYRILLIC : Script.FOREIGN;
  }
}
