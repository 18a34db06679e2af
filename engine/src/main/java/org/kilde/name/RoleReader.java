package org.kilde.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kilde.annotation.Role;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.Lexicon;
import org.kilde.name.NameWords.Kind;
import org.kilde.text.Sentence;
import org.kilde.text.Token;

/** Reads titles and roles that stand beside a person's name, before or after, as apposition. */
final class RoleReader {
  private static final int REACH = 9;
  private static final int LONGEST = 16;

  private final TokenizedArticle article;
  private final List<Token> tokens;
  private final NameRules rules;

  RoleReader(TokenizedArticle article, NameRules rules) {
    this.article = article;
    this.tokens = article.tokens();
    this.rules = rules;
  }

  /** The roles beside the name from token {@code first} to before {@code end}. */
  List<Role> read(Sentence sentence, int first, int end) {
    List<Role> roles = new ArrayList<>(2);
    before(sentence.firstToken(), first).ifPresent(roles::add);
    after(end, sentence.endToken()).ifPresent(roles::add);
    return roles;
  }

  // ---- before: "the Ruritanian foreign minister NAME", "adviser at the Institute, NAME" ----

  private Optional<Role> before(int start, int name) {
    int end = name;
    if (end > start && tokens.get(end - 1).is(',')) {
      end--;
    }
    for (int at = end - 1; at >= Math.max(start, end - REACH); at--) {
      if (isBarrier(tokens.get(at))) {
        return Optional.empty();
      }
      Optional<Lexicon.Match<RoleWords.RoleNoun>> noun = noun(at, end);
      if (noun.isPresent()
          && (reaches(noun.get().end(), end) || isComplement(noun.get().end(), end))) {
        return Optional.of(role(extendLeft(start, longest(start, at, noun.get().end())), end));
      }
    }
    return Optional.empty();
  }

  private static boolean isBarrier(Token token) {
    return token.isMark() && "\"»«“”„.;:!?()[]–—,".indexOf(token.text().charAt(0)) >= 0;
  }

  /**
   * True if a role noun that ends here belongs to what ends there: at once or over a preposition.
   */
  private boolean reaches(int nounEnd, int end) {
    return nounEnd == end
        || nounEnd + 1 < end && rules.words().is(Kind.ROLE_LINK, tokens.get(nounEnd));
  }

  /** "министр обороны", "губернатор Рязанской области": all between belongs to the role. */
  private boolean isComplement(int first, int end) {
    if (rules.words().isEmpty(Kind.ROLE_COMPLEMENT)) {
      return false;
    }
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      boolean fits =
          token.isWord()
              && (rules.words().is(Kind.ROLE_COMPLEMENT, token)
                  || token.isCapitalized() && !rules.words().isGiven(token.text()));
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private Optional<Lexicon.Match<RoleWords.RoleNoun>> noun(int at, int end) {
    return rules.roles().longestAt(tokens, at, end).filter(match -> !match.value().isBefore());
  }

  /** Where the longest role noun starts that ends where this one does: foreign minister. */
  private int longest(int start, int noun, int end) {
    for (int at = Math.max(start, noun - 4); at < noun; at++) {
      if (noun(at, end).filter(match -> match.end() == end).isPresent()) {
        return at;
      }
    }
    return noun;
  }

  /** Takes in what belongs to the noun on its left: former, Ruritanian, Ruritania's. */
  private int extendLeft(int start, int noun) {
    int at = noun;
    while (at > start) {
      int next = leftPart(start, at);
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }

  private int leftPart(int start, int at) {
    Token left = tokens.get(at - 1);
    Optional<Lexicon.Match<RoleWords.RoleNoun>> role = rules.roles().longestAt(tokens, at - 1, at);
    if (role.isPresent() || rules.words().isDemonym(left)) {
      return at - 1;
    }
    boolean genitiveMark = left.text().equals("'s") || left.is('\'') || left.is('\u2019');
    if (genitiveMark && at - 2 >= start && tokens.get(at - 2).isCapitalized()) {
      return at - 2;
    }
    int listed = listedLeft(start, at);
    if (listed < at) {
      return listed;
    }
    boolean genitive =
        left.isCapitalized()
            && !rules.words().is(Kind.FUNCTION, left)
            && rules.inflections().bases(left.text()).size() > 1
            && rules.gazetteer().longestAt(tokens, at - 1, at, rules.inflections()).isPresent();
    return genitive ? at - 1 : at;
  }

  /** "journalist, publicist and human rights activist": goes on over a comma or an "and". */
  private int listedLeft(int start, int at) {
    for (int joint = at - 1; joint >= Math.max(start + 1, at - 3); joint--) {
      Token token = tokens.get(joint);
      boolean joins = token.is(',') || rules.words().is(Kind.JOINER, token);
      if (joins && noun(joint - 1, joint).isPresent()) {
        return joint - 1;
      }
      if (token.isMark()
          || token.isCapitalized()
          || rules.words().is(Kind.ROLE_STOP, token)) { // "… tidligere, sier lederen X"
        return at;
      }
    }
    return at;
  }

  // ---- after: "NAME, director of the Institute," ----

  private Optional<Role> after(int name, int sentenceEnd) {
    if (name + 1 >= sentenceEnd || !tokens.get(name).is(',')) {
      return Optional.empty();
    }
    boolean age =
        name + 2 < sentenceEnd && tokens.get(name + 1).isNumber() && tokens.get(name + 2).is(',');
    int start = age ? name + 3 : name + 1;
    int limit = Math.min(sentenceEnd, start + LONGEST);
    int nounAt = -1;
    for (int at = start; at < Math.min(limit, start + 5) && nounAt < 0; at++) {
      Token token = tokens.get(at);
      if (!token.isWord() || rules.words().is(Kind.ROLE_STOP, token)) {
        return Optional.empty();
      }
      nounAt = noun(at, limit).isPresent() ? at : -1;
    }
    return nounAt < 0 ? Optional.empty() : Optional.of(role(start, endAfter(nounAt, limit)));
  }

  private int endAfter(int noun, int limit) {
    int at = noun + 1;
    boolean bracket = false;
    while (at < limit) {
      Token token = tokens.get(at);
      if (token.is('(')) {
        bracket = true;
      } else if (token.is(')')) {
        return bracket ? at + 1 : at;
      } else if (token.isMark() && !bracket && !isInside(at, limit)
          || rules.words().is(Kind.ROLE_STOP, token)) {
        break;
      }
      at++;
    }
    return at;
  }

  /** A quoted name or a slash belongs to the role: leader of the party "Support". */
  private boolean isInside(int at, int limit) {
    Token token = tokens.get(at);
    return token.is('/')
        || token.is('\'')
        || token.is('.')
            && at + 1 < limit
            && tokens.get(at - 1).text().length() <= 3
            && !tokens.get(at + 1).isCapitalized();
  }

  private Role role(int first, int end) {
    return new Role(article.article().words(article.span(first, end)), article.span(first, end));
  }
}
