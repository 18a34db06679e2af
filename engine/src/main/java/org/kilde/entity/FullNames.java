package org.kilde.entity;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.EntityClass;
import org.kilde.entity.NameSounds.CountryForm;

/**
 * Entities by their full names: by how these sound, by the stem of a country's name, by first and
 * last word where words between are left out. Who has been met by several names is found only by
 * one that fits them all.
 */
final class FullNames {
  private static final String CASE = "the same name in another case, or without a father's name";
  private static final String SPELLING = "the same name but for its spelling";
  private static final int LONG_ENOUGH = 6;
  private static final int READINGS_OF_FORM = 2;
  private static final double SURE = NameSimilarity.SAME + 0.1;

  private final NameSounds sounds;
  private final NameSimilarity similarity;
  private final List<Gathered> entities;
  private final KeyIndex index = new KeyIndex();

  /** An entity found for a referent, and why it is the one. */
  record Found(int number, String reason) {}

  /**
   * A full name as one article has it.
   *
   * @param label of its class
   * @param readings how it may sound, the likeliest first
   * @param bare how the forms without a case may sound that it may be one of
   */
  record Name(
      String written,
      String language,
      EntityClass entityClass,
      String label,
      List<String> readings,
      List<String> bare,
      List<CountryForm> countries) {}

  /**
   * @param entities by number, as they are gathered
   */
  FullNames(NameSounds sounds, NameSimilarity similarity, List<Gathered> entities) {
    this.sounds = sounds;
    this.similarity = similarity;
    this.entities = entities;
  }

  Name name(String written, String language, EntityClass entityClass) {
    return name(written, language, entityClass, List.of());
  }

  /**
   * @param forms without a case that the name may be one of
   */
  Name name(String written, String language, EntityClass entityClass, List<String> forms) {
    List<String> readings = sounds.readings(written, language);
    return new Name(
        written,
        language,
        entityClass,
        entityClass.label(),
        readings,
        forms.stream()
            .flatMap(form -> sounds.readings(form, language).stream().limit(READINGS_OF_FORM))
            .filter(reading -> !readings.contains(reading))
            .distinct()
            .toList(),
        entityClass == EntityClass.PLACE ? sounds.countryForms(written, language) : List.of());
  }

  /** The entity whose name is written the same, or sounds the same as it is read first. */
  @Nullable Found same(Name name) {
    int number = index.find(key("written", name, written(name)), each -> fitsOthers(each, name));
    if (number < 0) {
      number =
          index.find(key("name", name, name.readings().getFirst()), each -> fitsOthers(each, name));
    }
    return number < 0 ? null : new Found(number, SPELLING);
  }

  private static String written(Name name) {
    return String.join(" ", NameSounds.words(name.written()));
  }

  /** True if the entity was first met by a name that sounds as this one does. */
  boolean isCalled(int number, Name name) {
    Gathered.Form first = entities.get(number).first();
    return sounds
        .readings(first.name(), first.language())
        .getFirst()
        .equals(name.readings().getFirst());
  }

  /**
   * The one entity whose name is another spelling of this.
   *
   * @param free true for entities that no other name of the article means
   */
  @Nullable Found alike(Name name, IntPredicate free) {
    if (name.entityClass() == EntityClass.ORGANIZATION) {
      // In the same script a body's name in another spelling is too often another body's.
      IntPredicate foreign = each -> free.test(each) && isInOtherScripts(each, name);
      Found read = name.written().length() < LONG_ENOUGH ? null : read(name, foreign);
      return read == null ? bare(name, foreign) : read;
    }
    Found read = read(name, each -> free.test(each) && fits(each, name) && fitsOthers(each, name));
    if (read != null) {
      return read;
    }
    Found close = name.entityClass() == EntityClass.PERSON ? near(name, free) : country(name, free);
    return close == null ? bare(name, each -> free.test(each) && fitsOthers(each, name)) : close;
  }

  /** By a form without a case, of this name or of the entity's; nothing if two entities fit. */
  private @Nullable Found bare(Name name, IntPredicate fits) {
    int found = -1;
    for (String reading : name.bare()) {
      for (String kind : List.of("name", "read", "bare")) {
        int number = index.find(key(kind, name, reading), fits);
        if (number >= 0 && found >= 0 && number != found) {
          return null;
        }
        found = number >= 0 ? number : found;
      }
    }
    for (String reading : name.readings()) {
      int number = index.find(key("bare", name, reading), fits);
      if (number >= 0 && found >= 0 && number != found) {
        return null;
      }
      found = number >= 0 ? number : found;
    }
    return found < 0 ? null : new Found(found, CASE);
  }

  /** By any reading of either name; nothing if two entities fit. */
  private @Nullable Found read(Name name, IntPredicate fits) {
    int found = -1;
    for (int i = 0; i < name.readings().size(); i++) {
      String reading = name.readings().get(i);
      int main = i == 0 ? -1 : index.find(key("name", name, reading), fits);
      int other = index.find(key("read", name, reading), fits);
      for (int number : new int[] {main, other}) {
        if (number >= 0 && found >= 0 && number != found) {
          return null;
        }
        found = number >= 0 ? number : found;
      }
    }
    return found < 0 ? null : new Found(found, SPELLING);
  }

  /** A place's second readings count only for a long name in another language. */
  private boolean fits(int number, Name name) {
    return name.entityClass() != EntityClass.PLACE
        || name.written().length() >= LONG_ENOUGH
            && !entities.get(number).first().language().equals(name.language());
  }

  private boolean isInOtherScripts(int number, Name name) {
    Character.UnicodeScript mine = script(name.written());
    Gathered entity = entities.get(number);
    return script(entity.first().name()) != mine
        && entity.others().stream().noneMatch(form -> script(form.name()) == mine);
  }

  private static Character.UnicodeScript script(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .findFirst()
        .orElse(Character.UnicodeScript.COMMON);
  }

  private boolean fitsOthers(int number, Name name) {
    Gathered entity = entities.get(number);
    return entity.others().isEmpty()
        || fits(entity.first(), name)
            && entity.others().stream().allMatch(form -> fits(form, name));
  }

  private boolean fits(Gathered.Form form, Name name) {
    if (form.name().indexOf(' ') < 0 && name.written().indexOf(' ') > 0) {
      return true; // a surname alone
    }
    Name other = name(form.name(), form.language(), name.entityClass());
    for (String reading : other.readings()) {
      if (name.bare().contains(reading)) {
        return true;
      }
      for (String mine : name.readings()) {
        if (reading.equals(mine) || isWithin(reading.split(" "), mine.split(" "))) {
          return true;
        }
      }
    }
    return other.countries().stream()
        .anyMatch(a -> name.countries().stream().anyMatch(b -> a.stem().equals(b.stem())));
  }

  /** The same first and last words, and between them the fewer words among the more. */
  private static boolean isWithin(String[] a, String[] b) {
    String[] fewer = a.length <= b.length ? a : b;
    String[] more = a.length <= b.length ? b : a;
    if (fewer.length < 2
        || !fewer[0].equals(more[0])
        || !fewer[fewer.length - 1].equals(more[more.length - 1])) {
      return false;
    }
    int at = 1;
    for (int i = 1; i < fewer.length - 1; i++) {
      while (at < more.length - 1 && !isSameMiddle(fewer[i], more[at])) {
        at++;
      }
      if (at++ >= more.length - 1) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSameMiddle(String a, String b) {
    boolean initial = a.length() == 1 || b.length() == 1;
    return a.equals(b) || initial && a.charAt(0) == b.charAt(0);
  }

  private @Nullable Found near(Name name, IntPredicate free) {
    for (String reading : name.readings()) {
      int number =
          index.find(
              key("near", name, ends(reading)),
              each ->
                  free.test(each)
                      && fits(entities.get(each).first(), name)
                      && fitsOthers(each, name)
                      && similarity.score(
                              entities.get(each).name(), name.written(), EntityClass.PERSON)
                          >= SURE);
      if (number >= 0) {
        return new Found(number, "a spelling close to this one");
      }
    }
    return null;
  }

  private static String ends(String reading) {
    return reading.substring(0, reading.indexOf(' ') + 1)
        + reading.substring(reading.lastIndexOf(' ') + 1);
  }

  /** Velmarien beside Velmaria: another language's ending, and none of its own language differs. */
  private @Nullable Found country(Name name, IntPredicate free) {
    for (CountryForm form : name.countries()) {
      int number =
          index.find(
              key("country", name, form.stem()),
              each -> free.test(each) && !endsOtherwise(each, form, name.language()));
      if (number >= 0) {
        return new Found(number, "a country's name in another language");
      }
    }
    return null;
  }

  private boolean endsOtherwise(int number, CountryForm form, String language) {
    for (String ending : sounds.countryEndings()) {
      if (!ending.equals(form.ending())
          && index.find(ending(language, ending, form), each -> each == number) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static long ending(String language, String ending, CountryForm form) {
    return KeyIndex.key("ending", language + ' ' + ending, form.stem());
  }

  /** From now on this name may mean the entity. */
  void add(int number, Name name) {
    index.add(key("written", name, written(name)), number);
    List<String> readings = name.readings();
    for (int i = 0; i < readings.size(); i++) {
      index.add(key(i == 0 ? "name" : "read", name, readings.get(i)), number);
    }
    for (String reading : name.bare()) {
      index.add(key("bare", name, reading), number);
    }
    if (name.entityClass() == EntityClass.PERSON) {
      index.add(key("near", name, ends(readings.getFirst())), number);
    }
    for (CountryForm form : name.countries()) {
      index.add(key("country", name, form.stem()), number);
      index.add(ending(name.language(), form.ending(), form), number);
    }
  }

  private static long key(String kind, Name name, String reading) {
    return KeyIndex.key(kind, name.label(), reading);
  }
}
