package org.kilde.app.brief;

/** Cuts words that are too long for their place, between words where it can. */
public final class Shorten {
  private Shorten() {}

  /** At most {@code length} characters, line ends as spaces. */
  public static String to(int length, String words) {
    String line = words.replace('\n', ' ').stripTrailing();
    if (line.length() <= length) {
      return line;
    }
    int space = line.lastIndexOf(' ', length - 1);
    int end = space > length / 2 ? space : length - 1;
    if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end).stripTrailing() + "…";
  }
}
