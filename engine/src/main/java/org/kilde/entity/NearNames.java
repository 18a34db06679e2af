package org.kilde.entity;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.EntityClass;
import org.kilde.entity.FullNames.Found;
import org.kilde.entity.FullNames.Name;

/**
 * Persons and places that two languages spell too differently to sound the same: Гребінка and
 * Гребёнка, Yevhen and Евгений. Their consonants must agree, and two unknown names must stand
 * beside them in both reports; within one language such names are two.
 */
final class NearNames {
  private static final int SHORTEST = 3; // consonants
  private static final String VOWELS = "aeiouj";

  private final Company company = new Company();
  private final List<Gathered> entities;

  NearNames(List<Gathered> entities) {
    this.entities = entities;
  }

  /**
   * The one entity of another language that may be meant.
   *
   * @param signs what no gazetteer knows and stands beside it
   */
  @Nullable Found find(Name name, List<String> signs, IntPredicate free) {
    String bones = bones(name);
    if (bones.length() < SHORTEST) {
      return null;
    }
    int number = company.find(List.of(bones), signs);
    return number >= 0 && free.test(number) && isForeign(number, name)
        ? new Found(number, "the same consonants beside the same names, in another language")
        : null;
  }

  void add(int number, Name name, List<String> signs) {
    String bones = bones(name);
    if (bones.length() >= SHORTEST) {
      company.add(number, List.of(bones), signs);
    }
  }

  private boolean isForeign(int number, Name name) {
    Gathered entity = entities.get(number);
    return entity.entityClass == name.entityClass()
        && !entity.first().language().equals(name.language())
        && entity.others().stream().noneMatch(form -> form.language().equals(name.language()));
  }

  /** Consonants, of which languages write some alike; a woman's surname stays one. */
  private static String bones(Name name) {
    String reading = name.readings().getFirst();
    StringBuilder bones = new StringBuilder();
    for (int i = 0; i < reading.length(); i++) {
      char c = fold(reading.charAt(i));
      if (VOWELS.indexOf(c) < 0 && (bones.isEmpty() || bones.charAt(bones.length() - 1) != c)) {
        bones.append(c);
      }
    }
    boolean person = name.entityClass() == EntityClass.PERSON;
    boolean open = VOWELS.indexOf(reading.charAt(reading.length() - 1)) >= 0;
    return bones.length() < SHORTEST
        ? ""
        : name.label() + ' ' + bones + (person && open ? " open" : "");
  }

  private static char fold(char sound) {
    return switch (sound) {
      case 'g' -> 'h';
      case 'f', 'w' -> 'v';
      case 'T' -> 's';
      case 'z' -> 's';
      case 'Z' -> 'S';
      default -> sound;
    };
  }
}
