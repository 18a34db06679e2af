package org.kilde.app.desk.index;

/** Terms that stand for the same in every language, told apart by their first letter. */
final class Keys {
  static final String FIELD = "key";

  private Keys() {}

  static String entity(String id) {
    return "e" + id;
  }

  static String concept(String concept) {
    return "c" + concept;
  }

  static String number(String digits) {
    return "n" + digits;
  }
}
