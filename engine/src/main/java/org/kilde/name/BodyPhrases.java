package org.kilde.name;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kilde.name.BodyWords.Found;
import org.kilde.name.BodyWords.Part;
import org.kilde.name.BodyWords.PartKind;
import org.kilde.name.NameWords.Kind;
import org.kilde.text.Token;

/**
 * Finds bodies whose names are plain words with a capital at their head: "Верховный суд", "the
 * Miners' Union", "Kustbevakningen". What the words are is data, see {@link BodyWords}.
 */
final class BodyPhrases {
  /** Kinds whose compounds are names also where a sentence begins: the interior ministry. */
  private static final Set<String> NAMING = Set.of("ministry", "party", "union");

  private static final int MOST = 12; // tokens

  private final List<Token> tokens;
  private final BodyWords bodies;
  private final NameWords words;
  private final NameLine line;
  private final WordForms forms;
  private final boolean capitals; // every word of such a name has one
  private final boolean headLast; // in a language of endings its kind stands last

  BodyPhrases(
      List<Token> tokens, BodyWords bodies, NameRules rules, NameLine line, WordForms forms) {
    this.tokens = tokens;
    this.bodies = bodies;
    this.words = rules.words();
    this.line = line;
    this.forms = forms;
    this.capitals = rules.pack().setting("body-words", "").equals("capitalized");
    this.headLast = !words.isEmpty(Kind.PLACE_FORM);
  }

  /** What a run of parts has shown so far. */
  private static final class Seen {
    private final Set<String> parts = new TreeSet<>();
    private boolean body;
    private boolean head;
    private boolean owned;
    private int end;

    void add(Found found) {
      for (Part part : found.parts()) {
        parts.addAll(List.of(part.names().split("\\+")));
        body |= part.kind() == PartKind.BODY;
        head |= part.kind() != PartKind.OF && part.kind() != PartKind.PAPER;
        owned |= part.kind() == PartKind.OWNED;
      }
      end = found.end();
    }

    boolean isTold() {
      return body || head && parts.size() > 1;
    }
  }

  /**
   * The token after the body's name that starts at a token; {@code at} if none does, or only a word
   * that the sentence may have given its capital.
   */
  int endAt(int at) {
    Token token = tokens.get(at);
    if (!token.isWord() || !token.isCapitalized() || isInsideRun(at)) {
      return at;
    }
    Seen seen = read(at);
    if (seen == null) {
      return ownedEnd(at);
    }
    int end = withOwner(seen);
    boolean told = seen.isTold() || seen.head && end > seen.end;
    return told && seen.head && isName(at, end, seen) ? end : at;
  }

  private boolean isName(int at, int end, Seen seen) {
    boolean strong = seen.body || seen.parts.stream().anyMatch(NAMING::contains);
    boolean word = end == at + 1;
    if (word && words.capitalNouns()) {
      return seen.body || seen.parts.contains("ministry");
    }
    boolean small = line.hasLowerCase(tokens.get(at).norm());
    return !(line.isStart(at) && (word || !capitals) && (small || word && !strong));
  }

  /** Behind another word with a capital it is the end of a longer name. */
  private boolean isInsideRun(int at) {
    return at > line.start()
        && !words.capitalNouns()
        && line.isNextTo(at)
        && tokens.get(at - 1).isWord()
        && tokens.get(at - 1).isCapitalized()
        && !line.isStart(at - 1);
  }

  /** The parts from a token on, small words between them; null if none starts there. */
  private @Nullable Seen read(int at) {
    Seen seen = null;
    int next = at;
    boolean joined = true;
    boolean and = false;
    while (next < line.end() && next < at + MOST && (next == at || line.isNear(next))) {
      Token token = tokens.get(next);
      Found found =
          token.isWord() && mayGoOn(seen, joined, next)
              ? bodies.at(tokens, next, line.end())
              : null;
      boolean apart = // "the Supreme Court and the Ministry", "Bladet i samband med"
          found != null
              && isKind(found)
              && (and || joined && seen != null && !token.isCapitalized());
      if (found != null && mayBe(found, next) && !apart) {
        seen = seen == null ? new Seen() : seen;
        seen.add(found);
        next = found.end();
        joined = false;
        and = false;
      } else if (seen != null && isBetween(token)) {
        joined |= token.isWord() && !token.norm().equals("'s");
        and |= words.is(Kind.AND, token);
        next++;
      } else {
        break;
      }
    }
    return seen;
  }

  private boolean mayBe(Found found, int at) {
    Token last = tokens.get(found.end() - 1);
    boolean genitive = last.isMark() || last.norm().equals("'s");
    return !capitals || tokens.get(at).isCapitalized() && (genitive || last.isCapitalized());
  }

  /** Behind its kind a body's name goes on at once only where names go on in lower case. */
  private boolean mayGoOn(@Nullable Seen seen, boolean joined, int at) {
    return seen == null
        || joined
        || !seen.head
        || (capitals
            ? isHead(at)
            : !headLast
                && !words.isEmpty(Kind.ORGANIZATION_INSIDE)
                && !tokens.get(at).isCapitalized()
                && !isHead(at));
  }

  private boolean isHead(int at) {
    Found found = bodies.at(tokens, at, line.end());
    return found != null && isKind(found);
  }

  private static boolean isKind(Found found) {
    return found.parts().stream().anyMatch(part -> part.kind() != PartKind.OF);
  }

  private boolean isBetween(Token token) {
    return token.norm().equals("'s")
        || token.is('\'')
        || token.is('’')
        || token.isWord()
            && !token.isCapitalized()
            && !words.is(Kind.INSIDE, token)
            && (words.is(Kind.JOINER, token)
                || words.is(Kind.PLACE_OF, token)
                || words.is(Kind.BEFORE_LINK, token) && !words.is(Kind.PLACE_CUE, token));
  }

  /** "Bank of Kestoria", "Центральный банк Кестории": with whose it is. */
  private int withOwner(Seen seen) {
    int end = seen.end;
    int at = end;
    while (at < line.end()
        && line.isNear(at)
        && isBetween(tokens.get(at))
        && !words.is(Kind.AND, tokens.get(at))) {
      at++;
    }
    boolean genitive = !words.isEmpty(Kind.SURNAME) && !headLast && seen.isTold();
    boolean owner =
        (at > end ? seen.owned : genitive)
            && at < line.end()
            && line.isNear(at)
            && tokens.get(at).isWord()
            && tokens.get(at).isCapitalized()
            && !forms.isGivenForm(at)
            && !forms.isSurnameForm(tokens.get(at))
            && !(at + 1 < line.end()
                && line.isNextTo(at + 1)
                && tokens.get(at + 1).isCapitalized());
    return owner ? at + 1 : end;
  }

  /** "Kestoriens bank": a name in the genitive before such a body in lower case. */
  private int ownedEnd(int at) {
    boolean genitive =
        !words.isEmpty(Kind.DEFINITE)
            && tokens.get(at).text().endsWith("s")
            && at + 1 < line.end()
            && line.isNextTo(at + 1)
            && !tokens.get(at + 1).isCapitalized()
            && !forms.isGivenForm(at);
    Seen seen = genitive ? read(at + 1) : null;
    return seen != null && seen.owned ? seen.end : at;
  }
}
