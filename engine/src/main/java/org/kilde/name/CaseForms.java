package org.kilde.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kilde.language.LanguagePack;
import org.kilde.name.NameWords.Kind;

/**
 * What a name may be a form of, in languages whose packs say how names look in cases: "Торвика" is
 * Торвик or Торвика. What an article has in several cases is what all of them may be a form of.
 */
public final class CaseForms {
  private static final int MOST = 12;
  private static final int SHORTEST = 4; // letters of a bare form

  private final NameRules rules;
  private final boolean genders;

  private CaseForms(NameRules rules) {
    this.rules = rules;
    this.genders = !rules.pack().setting("name-feminine-endings", "").isEmpty();
  }

  public static CaseForms of(LanguagePack pack) {
    return new CaseForms(pack.compiled(NameRules.class, NameRules::of));
  }

  /**
   * The bare forms that a name of one word may have; empty where the pack knows no cases.
   *
   * @param surfaces as the article has it
   */
  public List<String> ofWord(Collection<String> surfaces) {
    if (rules.words().isEmpty(Kind.SURNAME)) {
      return List.of();
    }
    Set<String> common = new LinkedHashSet<>();
    boolean first = true;
    for (String surface : surfaces) {
      if (surface.indexOf(' ') < 0) {
        List<String> bases = rules.inflections().bases(surface);
        if (first) {
          common.addAll(bases);
        } else {
          common.retainAll(bases);
        }
        first = false;
      }
    }
    return common.stream().filter(form -> form.length() >= SHORTEST).limit(MOST).toList();
  }

  /** A name that persons are given, so that a word alone hardly is a place or a body. */
  public boolean isGiven(String word) {
    return rules.words().isGiven(word);
  }

  /** "Павло Петрович Гончар" is Павло Гончар in other reports. */
  private Optional<String> withoutPatronymic(String name, int space) {
    int last = name.lastIndexOf(' ');
    boolean three = space > 0 && last > space && name.indexOf(' ', space + 1) == last;
    String middle = three ? name.substring(space + 1, last) : "";
    return three && rules.words().is(Kind.PATRONYMIC, org.kilde.text.Tokenizer.norm(middle))
        ? Optional.of(name.substring(0, space) + name.substring(last))
        : Optional.empty();
  }

  /**
   * The bare forms of a given name and a surname whose case the article did not tell. A given name
   * that may stand as it is stays: "Александра Белова" is a woman's name.
   */
  public List<String> ofPerson(String name) {
    int space = name.indexOf(' ');
    Optional<String> plain = withoutPatronymic(name, space);
    if (plain.isPresent()) {
      return List.of(plain.get());
    }
    if (space < 0 || space != name.lastIndexOf(' ') || rules.words().isEmpty(Kind.SURNAME)) {
      return List.of();
    }
    String given = name.substring(0, space);
    boolean bare = rules.words().isGiven(given);
    if (bare && genders) {
      return List.of();
    }
    List<String> givens = bare ? List.of(given) : rules.inflections().bases(given);
    List<String> found = new ArrayList<>();
    for (String surname : rules.inflections().bases(name.substring(space + 1))) {
      for (String each : givens) {
        if (found.size() < MOST && surname.length() >= SHORTEST) {
          found.add(each + " " + surname);
        }
      }
    }
    return found;
  }
}
