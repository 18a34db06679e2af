package org.kilde.name;

import java.util.List;
import java.util.Optional;
import org.kilde.language.Lexicon;
import org.kilde.name.NameWords.Kind;
import org.kilde.text.Token;

/** What makes a person's name of a run: a given name, a photographer's credit, a title. */
final class PersonSigns {
  private static final int LONGEST = 5;
  private static final int LONG_TITLE = 6; // letters: shorter ones are as often given names

  private final List<Token> tokens;
  private final NameRules rules;
  private final NameWords words;
  private final NameLine line;
  private final WordForms forms;

  PersonSigns(List<Token> tokens, NameRules rules, NameLine line, WordForms forms) {
    this.tokens = tokens;
    this.rules = rules;
    this.words = rules.words();
    this.line = line;
    this.forms = forms;
  }

  /** True if a run is short enough for a person's name. */
  boolean isShortEnough(int at, int end) {
    return end - at <= LONGEST;
  }

  boolean looksLikePerson(int at, int end) {
    return end - at > 1
            && end - at <= LONGEST
            && forms.isGivenForm(at)
            && !forms.isRegion(tokens.get(at))
            && !(end - at == 2 && words.is(Kind.PLACE_FIRST, tokens.get(at)))
            && !words.is(Kind.ORGANIZATION_HEAD, tokens.get(end - 1))
        || end - at > 1 && isAfterCredit(at);
  }

  private boolean isAfterCredit(int at) {
    for (int i = at - 1; i >= Math.max(line.start(), at - 6); i--) {
      if (words.is(Kind.CREDIT, tokens.get(i))) {
        return true;
      }
      if (!tokens.get(i).isMark() && !tokens.get(i).isCapitalized()) {
        return false;
      }
    }
    return false;
  }

  /** Title words at the head of a run: President Tokayev; the end of the title. */
  int titleEnd(int at, int end) {
    int stop = at;
    boolean more = true;
    while (more && stop < end) {
      Optional<Lexicon.Match<RoleWords.RoleNoun>> role =
          rules.roles().longestAt(tokens, stop, line.end());
      boolean title = words.is(Kind.TITLE, tokens.get(stop));
      more = role.isPresent() || title;
      stop = role.isPresent() ? role.get().end() : title ? stop + 1 : stop;
    }
    return stop;
  }

  /** "Hydrologen Iryna Mostova": what opens a sentence before a full name, no name itself. */
  boolean isTitleBefore(int at, int end) {
    String text = tokens.get(at).text();
    return end - at == 3
        && line.isStart(at)
        && forms.isGivenForm(at + 1)
        && !forms.isGivenForm(at)
        && !forms.isSurnameForm(tokens.get(at))
        && !Surfaces.isCapitals(text)
        && text.indexOf('-') < 0
        && text.length() >= LONG_TITLE
        && !words.is(Kind.ORGANIZATION_HEAD, tokens.get(at))
        && !words.is(Kind.PLACE_FIRST, tokens.get(at))
        && !words.is(Kind.PARTICLE, tokens.get(at))
        && !forms.isHead(tokens.get(end - 1))
        && !words.is(Kind.ORGANIZATION_END, tokens.get(end - 1))
        && !words.is(Kind.PLACE_HEAD, tokens.get(end - 1));
  }

  boolean isNoNameFirst(int at) {
    Token token = tokens.get(at);
    return words.is(Kind.FUNCTION, token) && (line.isStart(at) || line.capitalsSayLittle())
        || line.isStart(at) && line.hasLowerCase(token.norm()) && !words.isGiven(token.text());
  }
}
