package org.kilde.name;

import java.util.List;
import org.kilde.annotation.EntityClass;
import org.kilde.name.NameWords.Kind;
import org.kilde.text.Token;

/** Where a name of the trained tagger starts and ends, and whether its words can be a name. */
final class TagEdges {
  private final List<Token> tokens;
  private final NameRules rules;
  private final NameWords words;
  private final WordForms forms;
  private final Surroundings surroundings;

  TagEdges(List<Token> tokens, NameRules rules, WordForms forms, Surroundings surroundings) {
    this.tokens = tokens;
    this.rules = rules;
    this.words = rules.words();
    this.forms = forms;
    this.surroundings = surroundings;
  }

  /** Where a tagged name starts without the titles, no-names and countries before it. */
  int trimmedStart(int first, int end, EntityClass entityClass) {
    int at = first;
    boolean person = entityClass == EntityClass.PERSON;
    while (at < end) {
      Token token = tokens.get(at);
      boolean strange =
          person
                  && (isRole(at, end)
                      || words.is(Kind.TITLE, token)
                      || forms.isCountry(token)
                      || isBeforeGiven(first, at, end))
              || words.is(Kind.NOT_NAME, token)
              || at == first && isNounOfTag(at, end);
      if (!strange) {
        break;
      }
      at++;
    }
    return at;
  }

  /** "Forgjengerne Gerd-Liv Valla": a word with a capital only because a sentence starts there. */
  private boolean isBeforeGiven(int first, int at, int end) {
    String text = tokens.get(at).text();
    boolean opens = at == first && (at == 0 || surroundings.startsSentence(at));
    boolean head = words.is(Kind.ORGANIZATION_HEAD, tokens.get(at));
    return end - at > 2
        && (opens || head)
        && tokens.get(at + 1).isWord()
        && words.isGiven(tokens.get(at + 1).text())
        && !words.isGiven(text)
        && !words.isSurname(text)
        && !Surfaces.isCapitals(tokens.get(at + 1).text());
  }

  /** "Lærerforbundet og Legenes Forening": the "and" between two bodies; -1 if it is one. */
  int betweenBodies(int first, int end) {
    for (int at = first + 1; at < end - 1; at++) {
      boolean and = words.is(NameWords.Kind.AND, tokens.get(at)) && !tokens.get(at).isCapitalized();
      if (and && hasHead(first, at) && hasHead(at + 1, end) && nameAfter(at, end) < end) {
        return at;
      }
    }
    return -1;
  }

  /** The first word with a capital behind a token. */
  int nameAfter(int and, int end) {
    int at = and + 1;
    while (at < end && !tokens.get(at).isCapitalized()) {
      at++;
    }
    return at;
  }

  private boolean hasHead(int first, int end) {
    for (int at = first; at < end; at++) {
      if (tokens.get(at).isCapitalized() && forms.isHead(tokens.get(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNounOfTag(int at, int end) {
    return end - at > 1
        && (surroundings.startsSentence(at) || words.capitalNouns())
        && surroundings.isNounBefore(at)
        && tokens.get(at + 1).isCapitalized()
        && rules
            .gazetteer()
            .longestAt(tokens, at, end, rules.inflections())
            .filter(match -> match.end() > at + 1)
            .isEmpty();
  }

  /**
   * True if what stands between the start of an organization and a tag at its end belongs to it: a
   * genitive ("People's"), its head where nouns have capitals ("Landgericht"); or if the tag is no
   * more than the head ("Velm Tidende").
   */
  boolean isHeaded(int first, int tag, int tagEnd) {
    boolean genitive = tokens.get(tag - 1).norm().equals("'s") && tag - 1 > first;
    boolean head = tagEnd == tag + 1 && tag == first + 1 && forms.isHead(tokens.get(tag));
    return genitive
        || head
        || words.capitalNouns() && tag == first + 1 && forms.isHead(tokens.get(first));
  }

  /** Where a tagged name ends without no-names after it. */
  int trimmedEnd(int first, int end) {
    int at = end;
    while (at > first && words.is(Kind.NOT_NAME, tokens.get(at - 1))) {
      at--;
    }
    while (at < end && at > first + 1 && words.is(Kind.JOINER, tokens.get(at - 1))) {
      at--; // "the Security Council for Friday"
    }
    return at;
  }

  private boolean isRole(int at, int end) {
    return rules.roles().longestAt(tokens, at, end).isPresent()
        && !words.isGiven(tokens.get(at).text());
  }

  /** True if words may be a name: no compound with a common noun, no demonym, no lone letter. */
  boolean isNameRun(int first, int end) {
    Token token = tokens.get(first);
    if (end - first > 1) {
      return forms.hasCapital(first, end);
    }
    boolean function = words.is(Kind.FUNCTION, token) && !Surfaces.isCapitals(token.text());
    return token.isWord()
        && token.isCapitalized()
        && forms.isNameWord(token)
        && !(function && !rules.gazetteer().knows(token.text()))
        && !isHalfOfDemonym(end);
  }

  /** "North" of "North Korean". */
  private boolean isHalfOfDemonym(int end) {
    return end < tokens.size()
        && tokens.get(end).isWord()
        && tokens.get(end).isCapitalized()
        && tokens.get(end - 1).end() + 1 == tokens.get(end).start()
        && words.isDemonym(tokens.get(end))
        && words.isDemonymPrefix(tokens.get(end - 1));
  }
}
