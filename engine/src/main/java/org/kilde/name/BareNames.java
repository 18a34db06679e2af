package org.kilde.name;

import java.util.List;
import java.util.Optional;
import org.kilde.annotation.EntityClass;
import org.kilde.name.NameWords.Kind;

/**
 * Takes the case off a person's name, where a pack says what given names and surnames look like:
 * "Дмитрию Соколову" is Дмитрий Соколов, "Айгүл Өтепованы" is Айгүл Өтепова. What is not sure stays
 * as written.
 */
final class BareNames {
  private final NameRules rules;
  private final NameWords words;
  private final String open; // letters in which the bare names of women end
  private final String[] cases; // ending of a surname=ending of the given name in the same case

  BareNames(NameRules rules) {
    this.rules = rules;
    this.words = rules.words();
    this.open = rules.pack().setting("name-feminine-endings", "");
    this.cases = rules.pack().setting("name-case-endings", "").split(" ");
  }

  /** True for a language whose pack says nothing of names in cases. */
  boolean isIdle() {
    return words.isEmpty(Kind.SURNAME);
  }

  String of(String name) {
    int space = name.lastIndexOf(' ');
    if (isIdle() || space < 0) {
      return name;
    }
    String given = name.substring(0, name.indexOf(' '));
    String surname = name.substring(space + 1);
    String bareGiven = bareGiven(given);
    if (bareGiven.equals(given) && (!open.isEmpty() || words.endsAsSurname(surname))) {
      return name;
    }
    String between = space > given.length() ? name.substring(given.length(), space) : "";
    if (between.indexOf(' ', 1) > 0) {
      return name;
    }
    String bareSurname = bareSurname(surname, given, bareGiven);
    boolean patronymic = !between.isEmpty() && !bareGiven.equals(given);
    return bareSurname.equals(surname) && patronymic
        ? name
        : bareGiven + (patronymic ? "" : between) + " " + bareSurname;
  }

  /** "Дарко Велимира", of whom the article also says "Велимир": as the surname stands alone. */
  void settle(Referents.Group group) {
    String full = group.fullest();
    int space = full.lastIndexOf(' ');
    if (group.entityClass != EntityClass.PERSON || space < 0) {
      return;
    }
    String given = full.substring(0, full.indexOf(' '));
    String surname = full.substring(space + 1);
    boolean woman = isOpen(given) && words.isGiven(given);
    if (woman && words.endsAsSurname(surname)) {
      return; // the other surname is another's
    }
    for (String base : rules.inflections().bases(surname)) {
      if (!base.equals(surname) && group.surfaces.contains(base)) {
        String rest = full.substring(given.length(), space + 1);
        Optional<String> man = woman ? man(given) : Optional.empty();
        if (woman && (man.isEmpty() || !words.endsAsSurname(base))) {
          return;
        }
        group.settle(man.orElseGet(() -> withoutCaseOf(given, surname)) + rest + base);
        return;
      }
    }
  }

  /** "Евгения Ткачука", of whom it also says "Ткачук": Евгений. */
  private Optional<String> man(String given) {
    return rules.inflections().bases(given).stream()
        .filter(base -> !isOpen(base) && words.isGiven(base))
        .findFirst();
  }

  /** A given name of no list without the ending that goes with the case of its surname. */
  private String withoutCaseOf(String given, String surname) {
    for (String pair : cases) {
      int sign = pair.indexOf('=');
      boolean same =
          sign > 0
              && surname.endsWith(pair.substring(0, sign))
              && given.endsWith(pair.substring(sign + 1))
              && !words.isGiven(given);
      List<String> bases = same ? rules.inflections().bases(given) : List.of();
      if (bases.size() > 1) {
        return bases.stream().filter(words::isGiven).findFirst().orElse(bases.get(1));
      }
    }
    return given;
  }

  /** A body's name with its first word, if that is the head, out of its case: "Министерство …". */
  String ofBody(String name) {
    int space = name.indexOf(' ');
    if (isIdle() || space < 0) {
      return name;
    }
    String head = name.substring(0, space);
    for (String base : rules.inflections().bases(head)) {
      if (isHead(base)) {
        return base + name.substring(space);
      }
    }
    return name;
  }

  private boolean isHead(String word) {
    String norm = org.kilde.text.Tokenizer.norm(word);
    return words.is(Kind.ORGANIZATION_HEAD, norm) && words.is(Kind.ORGANIZATION_TAIL, norm);
  }

  private String bareGiven(String given) {
    if (words.is(Kind.GIVEN, org.kilde.text.Tokenizer.norm(given))) {
      return given;
    }
    // The language's own names first: "Ивана" is Иван here, Ивана elsewhere.
    for (String base : rules.inflections().bases(given)) {
      if (words.is(Kind.GIVEN, org.kilde.text.Tokenizer.norm(base))) {
        return base;
      }
    }
    return rules.inflections().bases(given).stream()
        .filter(words::isGiven)
        .findFirst()
        .orElse(given);
  }

  private String bareSurname(String surname, String given, String bareGiven) {
    List<String> bases = rules.inflections().bases(surname);
    boolean woman = isOpen(bareGiven);
    for (String base : bases) {
      boolean changed = !base.equals(surname) || isOpen(base) == woman;
      if (changed && words.endsAsSurname(base) && (open.isEmpty() || agrees(base, woman))) {
        return base;
      }
    }
    return woman || bareGiven.equals(given) ? surname : closed(surname, given);
  }

  /** A man's surname without the ending that goes with the case of his given name. */
  private String closed(String surname, String given) {
    for (String pair : cases) {
      int sign = pair.indexOf('=');
      if (sign > 0
          && surname.endsWith(pair.substring(0, sign))
          && given.endsWith(pair.substring(sign + 1))) {
        String base = surname.substring(0, surname.length() - sign);
        if (base.length() > 2) {
          return base;
        }
      }
    }
    return surname;
  }

  /** Only what does not change with the case may end otherwise: Шойгу, Лукашенко. */
  private boolean agrees(String surname, boolean woman) {
    return isOpen(surname) == woman;
  }

  private boolean isOpen(String name) {
    return !open.isEmpty() && open.indexOf(name.charAt(name.length() - 1)) >= 0;
  }
}
