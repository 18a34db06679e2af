package org.kilde.name;

import java.util.List;
import java.util.Locale;
import org.kilde.name.NameWords.Kind;
import org.kilde.text.Token;

/** What a word alone tells: a given name in any case, an organization's word, an acronym. */
final class WordForms {
  private final List<Token> tokens;
  private final NameRules rules;
  private final NameWords words;

  WordForms(List<Token> tokens, NameRules rules) {
    this.tokens = tokens;
    this.rules = rules;
    this.words = rules.words();
  }

  /**
   * A word with a capital that can stand in a name: no compound with a common noun, no lone letter.
   */
  boolean isNameWord(Token token) {
    String text = token.text();
    if (text.length() == 1
        || text.indexOf('\'') == 1
        || text.indexOf('\u2019') == 1
        || words.is(Kind.PORTFOLIO, token)) {
      return false;
    }
    if (rules.gazetteer().knows(text)) {
      return true;
    }
    if (words.is(Kind.NOT_NAME, token) || words.isDemonym(token)) {
      return false;
    }
    int hyphen = text.lastIndexOf('-');
    if (hyphen < 0 || hyphen + 1 == text.length()) {
      return true;
    }
    String head = text.substring(hyphen + 1).toLowerCase(Locale.ROOT);
    return Character.isUpperCase(text.codePointAt(hyphen + 1)) && !isRole(head)
        || words.is(Kind.ORGANIZATION_HEAD, head)
        || words.is(Kind.PLACE_HEAD, head);
  }

  private boolean isRole(String head) {
    Token token = new Token(0, head.length(), Token.Kind.WORD, head, head);
    return rules.roles().longestAt(List.of(token), 0, 1).isPresent();
  }

  boolean isHead(Token token) {
    return rules.inflections().bases(token.norm()).stream()
        .anyMatch(base -> words.is(Kind.ORGANIZATION_HEAD, base));
  }

  boolean isGivenForm(int at) {
    if (words.isGiven(tokens.get(at).text())) {
      return true;
    }
    return !words.isEmpty(Kind.GIVEN)
        && rules.inflections().bases(tokens.get(at).text()).stream().anyMatch(words::isGiven);
  }

  boolean isSurnameForm(Token token) {
    return words.isSurname(token.text())
        || !words.isEmpty(Kind.SURNAME)
            && rules.inflections().bases(token.text()).stream().anyMatch(words::endsAsSurname);
  }

  boolean hasAcronym(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.get(i).text().length() > 1 && Surfaces.isCapitals(tokens.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  boolean isAllCapitals(int first, int end) {
    for (int i = first; i < end; i++) {
      if (!Surfaces.isCapitals(tokens.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  boolean hasCapital(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.get(i).isCapitalized() || tokens.get(i).isNumber()) {
        return true;
      }
    }
    return false;
  }

  boolean isRegion(Token token) {
    return rules
        .gazetteer()
        .find(token.text())
        .filter(known -> known.kind().equals("country") || known.kind().equals("region"))
        .isPresent();
  }

  boolean isCountry(Token token) {
    return rules
        .gazetteer()
        .find(token.text())
        .filter(known -> known.kind().equals("country"))
        .isPresent();
  }
}
