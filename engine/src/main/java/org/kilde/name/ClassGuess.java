package org.kilde.name;

import java.util.List;
import org.kilde.annotation.EntityClass;
import org.kilde.name.NameWords.Kind;
import org.kilde.text.Token;

/** Guesses what an unknown name means from its own words and the one before it. */
final class ClassGuess {
  private final List<Token> tokens;
  private final NameWords words;
  private final NameLine line;
  private final WordForms forms;

  ClassGuess(List<Token> tokens, NameWords words, NameLine line, WordForms forms) {
    this.tokens = tokens;
    this.words = words;
    this.line = line;
    this.forms = forms;
  }

  /** The class of the name from token {@code at} to {@code end}. */
  EntityClass of(int at, int end) {
    Token first = tokens.get(at);
    Token last = tokens.get(end - 1);
    if (words.is(Kind.PLACE_HEAD, last)
        || !words.isEmpty(Kind.PLACE_FORM) && words.is(Kind.PLACE_FORM, last)) {
      return EntityClass.PLACE;
    }
    if (!words.isEmpty(Kind.SURNAME) && (forms.hasAcronym(at, end) || line.isForeign(first))) {
      return EntityClass.ORGANIZATION;
    }
    if (end - at == 1 && Surfaces.isCapitals(first.text())) {
      return EntityClass.ORGANIZATION;
    }
    boolean place = at > line.start() && words.is(Kind.PLACE_CUE, tokens.get(at - 1));
    if (end - at > 1) {
      return place && !words.isSurname(last.text()) ? EntityClass.PLACE : EntityClass.PERSON;
    }
    if (forms.isSurnameForm(first) || words.isGiven(first.text())) {
      return EntityClass.PERSON;
    }
    boolean of = at > line.start() && words.is(Kind.PLACE_OF, tokens.get(at - 1));
    boolean ends = !words.isEmpty(Kind.PLACE_ENDING) && words.is(Kind.PLACE_ENDING, first);
    return place || of || ends ? EntityClass.PLACE : EntityClass.ORGANIZATION;
  }
}
