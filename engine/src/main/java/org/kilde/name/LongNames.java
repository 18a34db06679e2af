package org.kilde.name;

import java.util.List;
import org.kilde.name.NameWords.Kind;
import org.kilde.text.Token;

/**
 * Names that go on in lower case, as languages with cases write them: "Министерство иностранных дел
 * РФ", "Орталық сайлау комиссиясы", "Рязанской области". Which words may stand inside is data.
 */
final class LongNames {
  private static final int INSIDE = 6;

  private final List<Token> tokens;
  private final NameRules rules;
  private final NameWords words;

  LongNames(List<Token> tokens, NameRules rules) {
    this.tokens = tokens;
    this.rules = rules;
    this.words = rules.words();
  }

  /** The end of an organization whose head stands before {@code end}. */
  int afterHead(int end, int limit) {
    if (words.isEmpty(Kind.ORGANIZATION_INSIDE)) {
      return end;
    }
    int inside = inside(end, limit);
    return inside > end && isOf(inside, limit) ? inside + 2 : owner(inside, limit);
  }

  /** "Ligue des villes du Nord": a word of place after what stands in lower case. */
  private boolean isOf(int end, int limit) {
    return end + 1 < limit
        && isNext(end)
        && words.is(Kind.BEFORE_LINK, tokens.get(end))
        && tokens.get(end + 1).isWord()
        && tokens.get(end + 1).isCapitalized()
        && tokens.get(end + 1).start() - tokens.get(end).end() <= 1
        && !isPerson(end + 1);
  }

  /** The end of an organization whose head follows in lower case; {@code end} if none does. */
  int withTail(int end, int limit) {
    if (words.isEmpty(Kind.ORGANIZATION_INSIDE)) {
      return end;
    }
    int at = end;
    while (at < limit && at < end + INSIDE && isNext(at)) {
      if (isForm(Kind.ORGANIZATION_TAIL, at)) {
        int tail = at + 1;
        while (tail < limit && isNext(tail) && isForm(Kind.ORGANIZATION_TAIL, tail)) {
          tail++;
        }
        return owner(inside(tail, limit), limit);
      }
      if (!words.is(Kind.ORGANIZATION_INSIDE, tokens.get(at))) {
        return end;
      }
      at++;
    }
    return end;
  }

  /** The end of a place whose common noun follows in lower case; {@code end} if none does. */
  int withPlaceHead(int end, int limit) {
    boolean head =
        !words.isEmpty(Kind.ORGANIZATION_INSIDE)
            && end < limit
            && isNext(end)
            && isForm(Kind.PLACE_HEAD, end);
    return head ? end + 1 : end;
  }

  /** The end of a name in quotation marks behind its common noun: "партия «Новый путь»"; or -1. */
  int quotedEnd(int open, int start, int limit) {
    boolean opens =
        !words.isEmpty(Kind.QUOTED_HEAD)
            && "«\"„“".indexOf(tokens.get(open).text().charAt(0)) >= 0
            && open + 2 < limit
            && tokens.get(open + 1).isCapitalized();
    boolean before =
        opens
            && open > start
            && isForm(Kind.QUOTED_HEAD, open - 1)
            && tokens.get(open).start() - tokens.get(open - 1).end() == 1;
    if (!opens) {
      return -1;
    }
    int known =
        rules
            .gazetteer()
            .longestAt(tokens, open + 1, limit, rules.inflections())
            .map(Gazetteer.Match::end)
            .orElse(-1);
    for (int at = open + 2; at < Math.min(limit, open + 2 + INSIDE); at++) {
      Token token = tokens.get(at);
      if ("»\"“”".indexOf(token.text().charAt(0)) >= 0) {
        return at == known || !before && !isHeadBehind(at + 1, limit) ? -1 : at;
      }
      if (token.isMark() && !token.is('-')) {
        return -1;
      }
    }
    return -1;
  }

  /** "«Жаңа бағыт» партиясы": the common noun behind the name. */
  private boolean isHeadBehind(int at, int limit) {
    return at < limit && isNext(at) && isForm(Kind.QUOTED_HEAD, at);
  }

  /**
   * One unknown word with a capital between marks, where organizations are written so: "«Нордверк»
   * закрывает завод". Behind a noun that names something else it is none.
   */
  boolean isQuotedWord(int open, int start, int limit) {
    boolean quoted =
        !words.isEmpty(Kind.QUOTED_HEAD)
            && tokens.get(open).is('«')
            && open + 2 < limit
            && tokens.get(open + 1).isWord()
            && tokens.get(open + 1).isCapitalized()
            && tokens.get(open + 2).is('»');
    boolean other =
        open > start
            && tokens.get(open - 1).isWord()
            && words.is(Kind.QUOTED_OTHER, tokens.get(open - 1));
    boolean thing = // "«Темірқазық» кемесі"
        open + 3 < limit && isNext(open + 3) && isForm(Kind.QUOTED_OTHER, open + 3);
    boolean speech = open > start && tokens.get(open - 1).is(':');
    return quoted
        && !other
        && !thing
        && !speech
        && rules.gazetteer().longestAt(tokens, open + 1, open + 2, rules.inflections()).isEmpty();
  }

  private int inside(int end, int limit) {
    int at = end;
    int last = end;
    while (at < limit && at < end + INSIDE && isNext(at)) {
      if (words.is(Kind.ORGANIZATION_INSIDE, tokens.get(at))) {
        last = at + 1;
      } else if (!words.is(Kind.JOINER, tokens.get(at))) {
        break;
      }
      at++;
    }
    return last;
  }

  /** Takes in whose body it is: a country, a town, an acronym in the genitive. */
  private int owner(int end, int limit) {
    if (end >= limit
        || !isSpaced(end)
        || !tokens.get(end).isWord()
        || !tokens.get(end).isCapitalized()
        || isForm(Kind.ORGANIZATION_TAIL, end - 1) && !words.isEmpty(Kind.DEFINITE)) {
      return end;
    }
    var known = rules.gazetteer().longestAt(tokens, end, limit, rules.inflections());
    if (known.isPresent()) {
      boolean place =
          known.get().entity().entityClass() == org.kilde.annotation.EntityClass.PLACE
              && !isPerson(end);
      boolean body =
          known.get().entity().entityClass() == org.kilde.annotation.EntityClass.ORGANIZATION;
      return place || body ? known.get().end() : end;
    }
    String text = tokens.get(end).text();
    return text.length() <= 5 && Surfaces.isCapitals(text) && text.length() >= 2 ? end + 1 : end;
  }

  private boolean isPerson(int at) {
    return words.isGiven(tokens.get(at).text());
  }

  private boolean isForm(Kind kind, int at) {
    return rules.inflections().bases(tokens.get(at).norm()).stream()
        .anyMatch(base -> words.is(kind, base));
  }

  /** A word in lower case one space behind the word before it. */
  private boolean isNext(int at) {
    return tokens.get(at).isWord() && !tokens.get(at).isCapitalized() && isSpaced(at);
  }

  private boolean isSpaced(int at) {
    return tokens.get(at).start() - tokens.get(at - 1).end() == 1;
  }
}
