package org.kilde.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * The case of each word of a row of {@code speakers.tsv} in a pack that lists the nominative of a
 * noun before its other forms: "министр, министра, …". Its key {@code speaker-forms} lists the
 * endings of a nominative plural, which a form later in the row may be.
 */
final class CaseForms {
  private static final int REACH = 7; // forms of one noun
  private static final int ENDING = 2; // letters another case takes away
  private static final int STEM = 3;

  private CaseForms() {}

  static List<Noun.Form> of(List<String> words, Noun.Kind kind, List<String> plurals) {
    List<Noun.Form> forms = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < words.size(); i++) {
      if (i == first || i - first > REACH || !isForm(words.get(i), words.get(first))) {
        first = i;
        boolean declined = i + 1 < words.size() && isForm(words.get(i + 1), words.get(i));
        forms.add(declined && isSomebody(kind) ? Noun.Form.NOMINATIVE : Noun.Form.ANY);
      } else {
        boolean plural = plurals.stream().anyMatch(words.get(i)::endsWith);
        forms.add(plural ? Noun.Form.ANY : Noun.Form.OBLIQUE);
      }
    }
    return forms;
  }

  private static boolean isForm(String word, String nominative) {
    int stem = Math.max(STEM, nominative.length() - ENDING);
    return stem <= nominative.length()
        && !word.equals(nominative)
        && word.length() <= nominative.length() + ENDING
        && word.regionMatches(0, nominative, 0, stem);
  }

  /** Things have the same form as object: "в суд". */
  private static boolean isSomebody(Noun.Kind kind) {
    return switch (kind) {
      case ROLE, PERSON, MAN, WOMAN, ANONYMOUS -> true;
      case COLLECTIVE, MEDIUM, CHANNEL, HE, SHE, THEY, WRITER, IMPLIED -> false;
    };
  }
}
