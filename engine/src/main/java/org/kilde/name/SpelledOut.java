package org.kilde.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kilde.annotation.EntityClass;
import org.kilde.article.TokenizedArticle;
import org.kilde.name.Candidate.Evidence;
import org.kilde.text.Sentence;
import org.kilde.text.Token;

/**
 * Bodies that an article spells out before their acronym: of "Liga de Ciudades del Norte (LCN)" the
 * letters say where the name begins, in any language. Small words give no letter, parts of a
 * compound may.
 */
final class SpelledOut {
  private static final int MOST_LETTERS = 7;
  private static final int REACH = 14; // tokens of a name
  private static final int SMALL = 3; // letters of a word in lower case that may give none

  private final TokenizedArticle article;
  private final List<Token> tokens;
  private final NameRules rules;

  SpelledOut(TokenizedArticle article, NameRules rules) {
    this.article = article;
    this.tokens = article.tokens();
    this.rules = rules;
  }

  /** The candidates, with those that stand across or inside a spelled-out name made one. */
  List<Candidate> join(List<Candidate> candidates) {
    List<Candidate> spelled = find().stream().filter(each -> isName(each, candidates)).toList();
    if (spelled.isEmpty()) {
      return candidates;
    }
    List<Candidate> joined = new ArrayList<>(candidates.size() + spelled.size());
    int next = 0;
    for (Candidate each : candidates) {
      while (next < spelled.size() && spelled.get(next).end() <= each.first()) {
        joined.add(spelled.get(next++));
      }
      boolean apart = next == spelled.size() || each.end() <= spelled.get(next).first();
      boolean longer =
          !apart
              && each.first() <= spelled.get(next).first()
              && each.end() >= spelled.get(next).end()
              && each.entityClass() == EntityClass.ORGANIZATION;
      if (apart || longer) {
        joined.add(each);
        next += longer ? 1 : 0;
      }
    }
    joined.addAll(spelled.subList(next, spelled.size()));
    return joined;
  }

  /** Something in it was taken for a name, or names a kind of body: no "Augmented Reality (AR)". */
  private boolean isName(Candidate spelled, List<Candidate> candidates) {
    for (int at = spelled.first(); at < spelled.end(); at++) {
      if (tokens.get(at).isWord()
          && rules.words().is(NameWords.Kind.ORGANIZATION_HEAD, tokens.get(at))) {
        return true;
      }
    }
    return candidates.stream()
        .anyMatch(each -> each.first() < spelled.end() && spelled.first() < each.end());
  }

  private List<Candidate> find() {
    List<Candidate> spelled = new ArrayList<>(0);
    for (Sentence sentence : article.sentences()) {
      if (!article.role(sentence).isRead()) {
        continue;
      }
      for (int at = sentence.firstToken() + 2; at + 2 < sentence.endToken(); at++) {
        if (tokens.get(at).is('(') && tokens.get(at + 2).is(')') && isAcronym(tokens.get(at + 1))) {
          int end = isQuote(tokens.get(at - 1)) ? at - 1 : at;
          int first = first(sentence.firstToken(), end, tokens.get(at + 1).text());
          if (first >= 0 && (spelled.isEmpty() || spelled.getLast().end() <= first)) {
            spelled.add(spelled(first, end, at + 1));
          }
        }
      }
    }
    return spelled;
  }

  /** What the gazetteer knows by the acronym, else a body. */
  private Candidate spelled(int first, int end, int acronym) {
    return rules
        .gazetteer()
        .longestAt(tokens, acronym, acronym + 1, rules.inflections())
        .map(Gazetteer.Match::entity)
        .map(known -> new Candidate(first, end, known.entityClass(), known, Evidence.GAZETTEER))
        .orElseGet(
            () -> new Candidate(first, end, EntityClass.ORGANIZATION, null, Evidence.PATTERN));
  }

  private static boolean isAcronym(Token token) {
    int length = token.text().length();
    return token.isWord()
        && length > 1
        && length <= MOST_LETTERS
        && Surfaces.isCapitals(token.text())
        && token.text().chars().allMatch(Character::isLetter);
  }

  private static boolean isQuote(Token token) {
    return token.isMark() && "\"»“”’'".indexOf(token.text().charAt(0)) >= 0;
  }

  /** Where the name of these letters begins that ends before a token; -1 if none does. */
  private int first(int start, int end, String letters) {
    String wanted = letters.toLowerCase(Locale.ROOT);
    int words = 0;
    for (int at = end - 1; at >= Math.max(start, end - REACH); at--) {
      Token token = tokens.get(at);
      boolean part = token.isWord() || token.is('-') || token.is('\'') || token.is('’');
      if (!part) {
        return -1;
      }
      words += token.isWord() ? 1 : 0;
      if (token.isWord()
          && words > 1
          && token.isCapitalized()
          && Character.toLowerCase(token.text().charAt(0)) == wanted.charAt(0)
          && (gives(at, end, wanted, false) || gives(at, end, wanted, true))) {
        return at;
      }
    }
    return -1;
  }

  /** True if the words give these letters in order and every word that is not small gives one. */
  private boolean gives(int first, int end, String wanted, boolean small) {
    int given = 0;
    for (int at = first; at < end; at++) {
      Token token = tokens.get(at);
      if (!token.isWord()) {
        continue;
      }
      String word = token.text();
      boolean begins =
          given < wanted.length() && Character.toLowerCase(word.charAt(0)) == wanted.charAt(given);
      boolean skipped = word.length() <= SMALL && !token.isCapitalized() && (!small || !begins);
      if (skipped) {
        continue;
      }
      if (!begins) {
        return false;
      }
      given++;
      given = inside(token.norm(), wanted, given, wordsAfter(at, end));
    }
    return given == wanted.length();
  }

  /** Further letters of a compound: the second of "Redningscentral" in NRC. */
  private static int inside(String word, String wanted, int given, int wordsAfter) {
    int at = 1;
    int now = given;
    while (wanted.length() - now > wordsAfter && at > 0) {
      at = word.indexOf(wanted.charAt(now), at + 2);
      now += at > 0 ? 1 : 0;
    }
    return now;
  }

  private int wordsAfter(int at, int end) {
    int words = 0;
    for (int i = at + 1; i < end; i++) {
      boolean big = tokens.get(i).isCapitalized() || tokens.get(i).text().length() > SMALL;
      words += tokens.get(i).isWord() && big ? 1 : 0;
    }
    return words;
  }
}
