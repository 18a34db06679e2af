package org.kilde.app.export;

/**
 * Names of entities before it is known who is who: an article is written at once with a provisional
 * name for each referent, and the names are exchanged for entity ids when all articles are read.
 */
final class EntityNames {
  private static final char MARK = '\uE000'; // private use: no id starts with it

  private EntityNames() {}

  static String provisional(String article, int referent) {
    return MARK + article + MARK + referent;
  }

  static boolean isProvisional(String value) {
    return !value.isEmpty() && value.charAt(0) == MARK;
  }

  static String article(String provisional) {
    return provisional.substring(1, provisional.indexOf(MARK, 1));
  }

  static int referent(String provisional) {
    return Integer.parseInt(provisional.substring(provisional.indexOf(MARK, 1) + 1));
  }
}
