package org.kilde.statement;

import java.util.Optional;
import org.kilde.name.Demonyms;
import org.kilde.text.Token;

/** Reads phrases that name an outlet: "avisen Nordposten", "Channel 9", "the Interfax agency". */
final class OutletPhrases {
  private static final int BEFORE = 4; // words between an article and the name
  private static final int QUOTED = 6; // tokens of a name in marks

  private final Session session;
  private final Reading text;
  private final WayPhrase.Table table;
  private final Demonyms demonyms;

  OutletPhrases(Session session) {
    this.session = session;
    this.text = session.text;
    this.table = text.words.ways();
    this.demonyms = Demonyms.of(text.article.pack());
  }

  /** How sure it is that a phrase names an outlet. */
  enum Sureness {
    /** A name nobody knows. */
    NAME,
    /** An organization. */
    ORGANIZATION,
    /** Its kind is told, its name is known, or made as those of outlets are. */
    OUTLET
  }

  /**
   * An outlet.
   *
   * @param named false for "the newspaper"
   */
  record Outlet(int first, int end, String name, Sureness sureness, boolean named) {
    boolean isSure() {
      return sureness == Sureness.OUTLET;
    }

    boolean isBody() {
      return sureness != Sureness.NAME;
    }
  }

  /** The outlet whose phrase starts at a token. */
  Optional<Outlet> at(int first, int limit) {
    int at = first;
    int kindEnd = -1;
    for (int words = 0; words <= BEFORE && at < limit; words++) {
      int people = people(at, limit, kindEnd == at);
      if (people > 0) {
        kindEnd = kindEnd == at ? people : kindEnd;
        at = people;
        continue;
      }
      int nameEnd = nameEnd(at, limit, kindEnd == at);
      if (nameEnd > 0) {
        return Optional.of(named(first, at, nameEnd, limit, kindEnd == at));
      }
      int noun = kind(at, limit);
      if (noun > 0) {
        at = noun;
        kindEnd = noun;
      } else if (kindEnd == at || !mayStandBefore(at) && !isBesideKind(at, limit)) {
        break;
      } else {
        at++;
      }
    }
    return kindEnd > 0
        ? Optional.of(new Outlet(first, kindEnd, text.text(first, kindEnd), Sureness.OUTLET, false))
        : Optional.empty();
  }

  /**
   * Token after "German", "South Korean" before the kind of an outlet, "turque" behind it: whose it
   * is, not its name; -1 for other words.
   */
  private int people(int at, int limit, boolean afterKind) {
    int end = Math.max(at + 1, text.mentionEnd(at));
    if (end >= limit || end - at > 2 || demonyms.country(norm(at, end)).isEmpty()) {
      return -1;
    }
    int kind = end;
    while (kind < Math.min(limit, end + 3) && kind(kind, limit) < 0 && mayStandBefore(kind)) {
      kind++;
    }
    boolean before = kind < limit && kind(kind, limit) > 0;
    return before || afterKind && nameEnd(end, limit, true) > 0 && isLower(at) ? end : -1;
  }

  private String norm(int first, int end) {
    return end == first + 1
        ? text.tokens.get(first).norm()
        : text.tokens.get(first).norm() + " " + text.tokens.get(first + 1).norm();
  }

  private boolean isLower(int at) {
    return !text.tokens.get(at).isCapitalized();
  }

  private Outlet named(int first, int at, int nameEnd, int limit, boolean kindBefore) {
    boolean marked = text.isMark(at);
    int nameFirst = marked ? at + 1 : at;
    int last = marked ? nameEnd - 1 : nameEnd;
    int kindEnd = kind(nameEnd, limit);
    boolean known =
        text.mention(nameFirst) >= 0
            && text.referentAt(nameFirst).known().orElse("").startsWith("outlet:");
    boolean made = false;
    for (int i = nameFirst; i < last; i++) {
      made |= table.name().at(text.tokens, i, last).isPresent();
    }
    Sureness sureness =
        kindBefore || kindEnd > 0 || known || made
            ? Sureness.OUTLET
            : text.isOrganization(nameFirst) ? Sureness.ORGANIZATION : Sureness.NAME;
    boolean whole = text.mention(nameFirst) >= 0 && text.mentionEnd(nameFirst) == last;
    String name = whole ? text.referentAt(nameFirst).name() : text.text(nameFirst, last);
    return new Outlet(first, Math.max(nameEnd, kindEnd), name, sureness, true);
  }

  private int kind(int at, int limit) {
    return at < limit && (text.mention(at) < 0 || text.isOrganization(at))
        ? table.outlet().at(text.tokens, at, limit).map(m -> m.end()).orElse(-1)
        : -1;
  }

  /** "the opposition website": a noun of people before the kind. */
  private boolean isBesideKind(int at, int limit) {
    return text.noun(at) != null && text.mention(at) < 0 && kind(at + 1, limit) > 0;
  }

  private boolean mayStandBefore(int at) {
    return text.mention(at) < 0
        && !text.isMark(at)
        && (text.is(at, Grammar.Use.DETERMINER)
            || !text.tokens.get(at).isCapitalized()
                && text.tokens.get(at).isWord()
                && text.cue(at) == null
                && text.noun(at) == null
                && !text.isAny(
                    at,
                    Grammar.bit(Grammar.Use.PREPOSITION)
                        | Grammar.bit(Grammar.Use.CONJUNCTION)
                        | Grammar.bit(Grammar.Use.FINITE)
                        | Grammar.bit(Grammar.Use.RELATIVE)
                        | Grammar.bit(Grammar.Use.AUXILIARY)
                        | Grammar.bit(Grammar.Use.THAT)));
  }

  /** Token after a name that may be an outlet's; -1 if none starts here. */
  private int nameEnd(int at, int limit, boolean afterKind) {
    if (text.isMark(at)) {
      return quotedEnd(at, limit);
    }
    Token token = text.tokens.get(at);
    if (!token.isCapitalized() && text.mentionEnd(at) < 0 && !(afterKind && hasCapital(token))) {
      return -1;
    }
    if (text.isPlace(at) && !afterKind && text.mentionEnd(at) - at == 1 && !isNumber(at + 1)) {
      return -1;
    }
    int mentionEnd = text.mentionEnd(at);
    if (mentionEnd < 0 && !afterKind && (text.is(at, Grammar.Use.DETERMINER) || isStart(at))) {
      return -1;
    }
    boolean made = table.name().at(text.tokens, at, limit).isPresent() && kind(at, limit) < 0;
    if (mentionEnd < 0 && text.words.capitalNouns() && !afterKind && !made) {
      return -1; // any noun
    }
    if (text.isPerson(at) && !afterKind && mentionEnd - at > 1) {
      return -1;
    }
    int end = mentionEnd > 0 ? mentionEnd : at + 1;
    return text.words.capitalNouns() ? numbers(end, limit) : run(end, limit, afterKind);
  }

  private boolean isStart(int at) {
    return at == session.sentenceFirst(at);
  }

  private boolean isNumber(int at) {
    return at < text.size && text.tokens.get(at).isNumber();
  }

  private int numbers(int end, int limit) {
    return end < limit && isNumber(end) ? end + 1 : end;
  }

  /** On over further capitals, "La Dépêche du Nord", "Canal 9", "Havre Info". */
  private int run(int from, int limit, boolean afterKind) {
    int end = numbers(from, limit);
    while (end < limit) {
      if (isCapital(end)) {
        end = Math.max(end + 1, text.mentionEnd(end));
      } else if (afterKind && isSmall(end) && end + 1 < limit && isCapital(end + 1)) {
        end += 2;
      } else if (afterKind
          && isSmall(end)
          && end + 2 < limit
          && isSmall(end + 1)
          && (isCapital(end + 2) || text.words.sourceComma())) {
        end += 3;
      } else {
        break;
      }
    }
    return numbers(end, limit);
  }

  /** "al-Jazira". */
  private static boolean hasCapital(Token token) {
    return token.text().chars().anyMatch(Character::isUpperCase);
  }

  private boolean isCapital(int at) {
    return text.tokens.get(at).isCapitalized() && text.cue(at) == null && !text.isMark(at);
  }

  private boolean isSmall(int at) {
    return !text.isMark(at)
        && text.tokens.get(at).text().length() <= 3
        && text.isAny(
            at,
            Grammar.bit(Grammar.Use.PREPOSITION)
                | Grammar.bit(Grammar.Use.DETERMINER)
                | Grammar.bit(Grammar.Use.AGENT));
  }

  private int quotedEnd(int at, int limit) {
    if ("«„“”\"'‘»".indexOf(text.tokens.get(at).text().charAt(0)) < 0
        || at + 1 >= limit
        || !text.tokens.get(at + 1).isCapitalized()) {
      return -1;
    }
    for (int i = at + 2; i < Math.min(limit, at + QUOTED); i++) {
      if ("»“”\"'’«".indexOf(text.tokens.get(i).text().charAt(0)) >= 0 && text.isMark(i)) {
        return i + 1;
      }
      if (text.isMark(i)) {
        return -1;
      }
    }
    return -1;
  }
}
