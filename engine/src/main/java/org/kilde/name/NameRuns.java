package org.kilde.name;

import java.util.List;
import org.kilde.annotation.EntityClass;
import org.kilde.name.NameWords.Kind;
import org.kilde.text.Token;

/** Words with capitals that stand together, with initials and particles between them. */
final class NameRuns {
  private static final int LONGEST_RUN = 40; // tokens; a line of capital words is read in time

  private final List<Token> tokens;
  private final NameRules rules;
  private final NameWords words;
  private final NameLine line;
  private final WordForms forms;

  NameRuns(List<Token> tokens, NameRules rules, NameLine line, WordForms forms) {
    this.tokens = tokens;
    this.rules = rules;
    this.words = rules.words();
    this.line = line;
    this.forms = forms;
  }

  boolean startsRun(int at) {
    Token token = tokens.get(at);
    return token.isWord()
        && token.isCapitalized()
        && (forms.isNameWord(token) || isFirstInitial(at));
  }

  /** "A. Holm", "A.B. Holm": an initial with a name behind it. */
  private boolean isFirstInitial(int at) {
    int next = at + 2;
    while (next + 2 < line.end() && isInitialToken(next) && line.isDot(next + 1)) {
      next += 2;
    }
    return isInitialToken(at)
        && line.isDot(at + 1)
        && next < line.end()
        && line.isNextTo(next)
        && tokens.get(next).isCapitalized()
        && forms.isNameWord(tokens.get(next));
  }

  private boolean isInitialToken(int at) {
    String text = tokens.get(at).text();
    return Character.isUpperCase(text.charAt(0))
        && (text.length() == 1 || text.length() == 3 && text.charAt(1) == '.');
  }

  int runEnd(int first) {
    boolean capitals = Surfaces.isCapitals(tokens.get(first).text());
    int end = first + 1;
    while (end < line.end() && end - first < LONGEST_RUN) {
      int next = nextOfRun(first, end);
      if (next < 0) {
        break;
      }
      boolean sameShape =
          !capitals
              || end - first < 2
              || Surfaces.isCapitals(tokens.get(next).text())
              || !forms.isAllCapitals(first, end);
      if (!sameShape) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  /** The next word with a capital that belongs to the run before {@code end}; -1 if none. */
  private int nextOfRun(int first, int end) {
    int at = end;
    if (isInitialDot(first, at)) {
      at++; // George W. Bush
    }
    if (isPossessivePart(first, end)) {
      at = end + 1; // People's Republic
    }
    int limit = Math.min(line.end(), at + 3);
    int particles = 0;
    while (at < limit && line.isNextTo(at) && isParticle(first, end, tokens.get(at))) {
      at++;
      particles++;
    }
    if (at >= line.end() || !line.isNextTo(at) || endsName(first, end)) {
      return -1;
    }
    Token token = tokens.get(at);
    boolean initial = isInitialToken(at) && line.isDot(at + 1);
    boolean goesOn =
        token.isWord() && token.isCapitalized() && (forms.isNameWord(token) || initial);
    boolean anew = isTitleInside(at) || isPersonBehindHead(at);
    return goesOn && !(particles == 0 && anew) ? at : -1;
  }

  /**
   * "Айгүл Серікованың Азаттыққа", "Ивана Петрова ТАСС": a form that ends a name, a known acronym
   * behind a full name.
   */
  private boolean endsName(int first, int end) {
    String next = end < line.end() ? tokens.get(end).text() : "";
    boolean acronym =
        end - first >= 2
            && words.isGiven(tokens.get(first).text())
            && !rules.tagged()
            && next.length() > 2
            && Surfaces.isCapitals(next)
            && rules.gazetteer().knows(next);
    return acronym || end - first >= 2 && words.is(Kind.NAME_END, tokens.get(end - 1));
  }

  /** A full name right behind an organization's last word: "of the Doctors' Union Lena Borsak". */
  private boolean isPersonBehindHead(int at) {
    return rules.tagged()
        && forms.isHead(tokens.get(at - 1))
        && words.isGiven(tokens.get(at).text())
        && at + 1 < line.end()
        && line.isNextTo(at + 1)
        && startsRun(at + 1)
        && !forms.isHead(tokens.get(at + 1));
  }

  /** A role noun with a capital inside a run starts anew: "Kazakh President Tokayev". */
  private boolean isTitleInside(int at) {
    boolean afterParticle =
        words.is(Kind.PARTICLE, tokens.get(at - 1)) && tokens.get(at - 1).isCapitalized();
    return !afterParticle // Le Maire
        && rules.roles().longestAt(tokens, at, line.end()).isPresent()
        && !words.isSurname(tokens.get(at).text());
  }

  private boolean isInitialDot(int first, int at) {
    return at > first
        && at < line.end()
        && line.isDot(at)
        && (tokens.get(at - 1).text().length() <= 2 || isInitialToken(at - 1))
        && tokens.get(at).start() == tokens.get(at - 1).end();
  }

  private boolean isPossessivePart(int first, int mark) {
    if (mark + 1 >= line.end()) {
      return false;
    }
    boolean owner = // "People's Party", "St Brendan's Hospital"
        words.is(Kind.POSSESSIVE_PART, tokens.get(mark - 1))
            || mark - 1 > first
                && words.is(Kind.PLACE_FIRST, tokens.get(mark - 2))
                && (forms.isHead(tokens.get(mark + 1))
                    || words.is(Kind.PLACE_HEAD, tokens.get(mark + 1)));
    if (!owner) {
      return false;
    }
    Token token = tokens.get(mark);
    boolean genitive = token.norm().equals("'s") || token.is('\'') || token.is('\u2019');
    return genitive && token.start() == tokens.get(mark - 1).end();
  }

  private boolean isParticle(int first, int end, Token token) {
    if (!token.isWord() || !words.is(Kind.PARTICLE, token) || token.isCapitalized()) {
      return false;
    }
    Token last = tokens.get(end - 1);
    boolean open =
        end - first == 1
            || words.isGiven(last.text())
            || last.text().length() == 1 // Peter R. de Vries
            || words.is(Kind.PARTICLE, last);
    boolean doubtful = words.is(Kind.FUNCTION, token) || words.is(Kind.AND, token);
    return !doubtful || open && words.isGiven(tokens.get(first).text());
  }

  /** In free word order a place may follow a full name at once: it is no part of it. */
  int withoutPlace(int first, int end, int knownEnd) {
    if (end - first < 3 || knownEnd >= end || words.isSurname(tokens.get(end - 1).text())) {
      return end;
    }
    boolean place =
        rules
            .gazetteer()
            .longestAt(tokens, end - 1, end, rules.inflections())
            .filter(match -> match.entity().entityClass() == EntityClass.PLACE)
            .filter(match -> !rules.gazetteer().knows(tokens.get(end - 1).text()))
            .isPresent();
    return place ? end - 1 : end;
  }

  /** "Милена Касторп Гавревикте", "Жанар Оспанова Ұлттық": behind given name and surname. */
  private boolean isApart(int surname, int next) {
    if (words.isEmpty(Kind.PLACE_FORM) || words.is(Kind.PATRONYMIC, tokens.get(next))) {
      return false;
    }
    boolean located =
        !words.isEmpty(Kind.PLACE_CASE) && words.is(Kind.PLACE_CASE, tokens.get(next));
    return located
        || !words.is(Kind.PATRONYMIC, tokens.get(surname))
            && words.endsAsSurname(tokens.get(surname).text())
            && !forms.isSurnameForm(tokens.get(next));
  }

  /** A full name at either end of a run is a person's: "МЧС Иван Петров", "Иван Петров ТАСС". */
  int withoutPerson(int first, int end) {
    if (!words.isEmpty(Kind.PLACE_FORM) && words.is(Kind.PLACE_FORM, tokens.get(first))) {
      return first + 1; // "Алматыдағы Алмалы …"
    }
    boolean ofPlace = // "el ministro de Velmaria Anton Dorn"
        !rules.tagged()
            && end - first > 2
            && first > line.start()
            && words.is(Kind.PLACE_OF, tokens.get(first - 1))
            && !words.isGiven(tokens.get(first).text())
            && !words.is(Kind.PARTICLE, tokens.get(first))
            && words.isGiven(tokens.get(first + 1).text())
            && !words.isSurname(tokens.get(first).text());
    if (ofPlace) {
      return first + 1;
    }
    if (words.isEmpty(Kind.GIVEN) || end - first < 3) {
      return end;
    }
    boolean town = // "Губернатор провинции Кестория Радован Велик"
        end - first == 3
            && first > line.start()
            && words.is(Kind.PLACE_BEFORE, tokens.get(first - 1))
            && !forms.isGivenForm(first);
    if (town) {
      return first + 1;
    }
    if (forms.isGivenForm(first)) {
      if (end - first == 3 && isApart(first + 1, first + 2)) {
        return first + 2;
      }
      boolean two =
          end - first == 4 && forms.isGivenForm(first + 2) && !forms.isGivenForm(first + 1);
      boolean body = !forms.hasAcronym(first, first + 2) && forms.hasAcronym(first + 2, first + 3);
      return (two || body) && !tokens.get(first + 2).isMark() ? first + 2 : end;
    }
    for (int at = first + 1; at < end - 1; at++) {
      if (forms.isGivenForm(at)) {
        return at;
      }
    }
    return end;
  }
}
