package org.kilde.name;

import java.util.List;
import org.kilde.annotation.EntityClass;
import org.kilde.name.NameWords.Kind;
import org.kilde.text.Token;

/** Where the name of a body ends: ministries, heads and tails, legal forms, whose it is. */
final class OrganizationNames {
  private final List<Token> tokens;
  private final NameRules rules;
  private final NameWords words;
  private final NameLine line;
  private final WordForms forms;
  private final NameRuns runs;
  private final PersonSigns persons;
  private final LongNames longNames;

  OrganizationNames(
      List<Token> tokens,
      NameRules rules,
      NameLine line,
      WordForms forms,
      NameRuns runs,
      PersonSigns persons) {
    this.tokens = tokens;
    this.rules = rules;
    this.words = rules.words();
    this.line = line;
    this.forms = forms;
    this.runs = runs;
    this.persons = persons;
    this.longNames = new LongNames(tokens, rules);
  }

  /** "ministère de la Santé", "Ministerio de Asuntos Exteriores": the token after it. */
  int ministryEnd(int at) {
    if (!words.is(Kind.MINISTRY, tokens.get(at))) {
      return at;
    }
    int end = at + 1;
    int next = end;
    while (next < line.end() && line.isNear(next) && words.is(Kind.JOINER, tokens.get(next))) {
      next++;
    }
    boolean names =
        next > end
            && next < line.end()
            && line.isNear(next)
            && tokens.get(next).isCapitalized()
            && words.is(Kind.PORTFOLIO, tokens.get(next));
    while (names && next < line.end() && line.isNear(next)) {
      if (words.is(Kind.PORTFOLIO, tokens.get(next))) {
        end = next + 1;
      } else if (!words.is(Kind.JOINER, tokens.get(next))) {
        break;
      }
      next++;
    }
    return end;
  }

  /** "Российская академия наук": a people's adjective with a capital inside a sentence. */
  int afterDemonym(int at) {
    boolean capital =
        tokens.get(at).isWord()
            && tokens.get(at).isCapitalized()
            && !line.isStart(at)
            && words.isDemonym(tokens.get(at));
    int end = capital ? longNames.withTail(at + 1, line.end()) : at;
    return end > at + 1 ? end : at;
  }

  /** End of a name with an organization's word in it; {@code at} if there is none. */
  int endOf(int at, int end) {
    int legal = legalFormEnd(end);
    if (legal > end) {
      return legal;
    }
    boolean head = false;
    for (int i = at; i < end; i++) {
      head |= forms.isHead(tokens.get(i)) && !isCommonAtStart(i, end);
    }
    if (!head && end - at > 1 && words.is(Kind.ORGANIZATION_END, tokens.get(end - 1))) {
      return end;
    }
    if (!head) {
      boolean surname = end - at == 1 && forms.isSurnameForm(tokens.get(at));
      boolean inside = // "Мещанский районный суд"
          end < line.end() && words.is(Kind.ORGANIZATION_INSIDE, tokens.get(end));
      boolean person = persons.looksLikePerson(at, end) || surname && !inside;
      int tailed = persons.isNoNameFirst(at) || person ? end : longNames.withTail(end, line.end());
      boolean noun = // "Горная компания «Кестор»": what the name behind it is
          line.isStart(at) && tailed < line.end() && "«\"„“".indexOf(mark(tailed)) >= 0;
      if (tailed > end && !noun) {
        return tailed;
      }
      boolean tail =
          end < line.end()
              && line.isNextTo(end)
              && words.is(Kind.ORGANIZATION_TAIL, tokens.get(end))
              && !line.isStart(at);
      return tail ? end + 1 : at;
    }
    int joined = joined(at, end);
    return joined > end ? joined : longNames.afterHead(end, line.end());
  }

  /**
   * "the union Dock and Harbour": where a noun in front says that one organization follows, two
   * unknown words joined by "and" are its name; {@code end} if that is not so.
   */
  int pairEnd(int at, int end) {
    boolean pair =
        end - at == 1
            && at > line.start()
            && words.is(Kind.ORGANIZATION_BEFORE, tokens.get(at - 1))
            && end + 1 < line.end()
            && (words.is(Kind.AND, tokens.get(end)) || tokens.get(end).is('&'))
            && runs.startsRun(end + 1)
            && runs.runEnd(end + 1) == end + 2;
    return pair && !rules.gazetteer().knows(tokens.get(end + 1).text()) ? end + 2 : end;
  }

  private char mark(int at) {
    return tokens.get(at).text().charAt(0);
  }

  /** After A/S and its like, which are three tokens. */
  private int legalFormEnd(int end) {
    if (end + 3 > line.end() || !line.isNextTo(end) || !tokens.get(end + 1).is('/')) {
      return end;
    }
    String form = tokens.get(end).norm() + "/" + tokens.get(end + 2).norm();
    return words.is(Kind.ORGANIZATION_HEAD, form) ? end + 3 : end;
  }

  /** "Parliament", "Politiet" at a sentence start is a word with a capital, no name. */
  private boolean isCommonAtStart(int at, int end) {
    boolean plain = tokens.get(at).text().indexOf('-') < 0;
    return plain && line.isStart(at) && (end - at == 1) && line.hasLowerCase(tokens.get(at).norm());
  }

  /** Ministry of Foreign Affairs, Institute for War and Peace. */
  private int joined(int at, int end) {
    int stop = end;
    while (stop < line.end() && words.is(Kind.JOINER, tokens.get(stop)) && line.isNextTo(stop)) {
      int next = stop + 1;
      while (next < line.end() && line.isNear(next) && words.is(Kind.JOINER, tokens.get(next))) {
        next++;
      }
      boolean other = // "Sindicato de Maestros y la Federación de Padres"
          next < line.end()
              && words.is(Kind.AND, tokens.get(stop))
              && forms.isHead(tokens.get(at))
              && forms.isHead(tokens.get(next));
      if (other || next >= line.end() || !line.isNear(next) || !runs.startsRun(next)) {
        break;
      }
      stop = runs.withoutPerson(next, runs.runEnd(next));
    }
    return stop;
  }

  /**
   * Where a longer name ends that a known one only starts: "Харьков" in "Харьковский областной
   * суд".
   */
  int longEnd(int at, int end, Gazetteer.Match known) {
    if (known.entity().entityClass() == EntityClass.PERSON) {
      return known.end();
    }
    int place =
        known.entity().kind().equals("country")
            ? known.end()
            : longNames.withPlaceHead(end, line.end());
    int organization =
        known.entity().entityClass() == EntityClass.PLACE
            ? longNames.withTail(end, line.end())
            : forms.isHead(tokens.get(end - 1))
                ? longNames.afterHead(end, line.end())
                : known.end();
    return Math.max(known.end(), Math.max(place, organization));
  }
}
