package org.kilde.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.EntityClass;
import org.kilde.article.TokenizedArticle;
import org.kilde.name.Candidate.Evidence;
import org.kilde.text.Token;

/**
 * Reads the article as a whole: what is a surname in one sentence is one in the next, and a capital
 * at a sentence start is a name if it is one elsewhere.
 */
final class Consistency {
  private static final int LONG_ENOUGH_FOR_SLIPS = 7;

  private final List<Token> tokens;
  private final NameRules rules;
  private final Set<String> surnames = new HashSet<>();
  private final Map<String, Candidate> names = new LinkedHashMap<>();

  Consistency(TokenizedArticle article, NameRules rules) {
    this.tokens = article.tokens();
    this.rules = rules;
  }

  /** The candidates that stand, each with the class the whole article gives it. */
  List<Candidate> settle(List<Candidate> candidates) {
    for (Candidate each : candidates) {
      if (each.entityClass() == EntityClass.PERSON && each.size() > 1) {
        surnames.add(word(each.end() - 1));
        if (!rules.words().isEmpty(NameWords.Kind.SURNAME)) {
          surnames.addAll(rules.inflections().bases(word(each.end() - 1)));
        }
      }
    }
    for (Candidate each : candidates) {
      if (each.evidence() != Evidence.SENTENCE_START && each.size() == 1) {
        names.merge(
            word(each.first()),
            each,
            (a, b) -> a.evidence().isWeak() && !b.evidence().isWeak() ? b : a);
      }
    }
    for (Candidate each : candidates) {
      if (isTownWithNoun(each)) {
        names.putIfAbsent(
            word(each.first()),
            new Candidate(
                each.first(), each.first() + 1, each.entityClass(), each.known(), each.evidence()));
      }
    }
    List<Candidate> settled = new ArrayList<>(candidates.size());
    for (Candidate each : candidates) {
      settle(each).ifPresent(settled::add);
    }
    return settled;
  }

  /** "Ақтерек қаласында": elsewhere the town stands without its noun. */
  private boolean isTownWithNoun(Candidate each) {
    return each.entityClass() == EntityClass.PLACE
        && each.evidence() == Evidence.PATTERN
        && each.size() == 2
        && !tokens.get(each.first() + 1).isCapitalized();
  }

  private Optional<Candidate> settle(Candidate each) {
    if (each.size() > 1) {
      return each.evidence() == Evidence.SENTENCE_START ? Optional.empty() : Optional.of(each);
    }
    boolean surname =
        rules.inflections().bases(word(each.first())).stream().anyMatch(surnames::contains);
    boolean mayBePerson =
        each.known() == null
            || each.known().kind().equals("city")
            || each.evidence() == Evidence.SENTENCE_START;
    if (surname && mayBePerson) {
      return Optional.of(
          new Candidate(each.first(), each.end(), EntityClass.PERSON, null, Evidence.CONSISTENCY));
    }
    if (!each.evidence().isWeak()) {
      return Optional.of(each.evidence() == Evidence.TAGGER ? corrected(each) : each);
    }
    Candidate same = elsewhere(each);
    if (same != null) {
      return Optional.of(
          new Candidate(
              each.first(), each.end(), same.entityClass(), same.known(), Evidence.CONSISTENCY));
    }
    return each.evidence() == Evidence.SENTENCE_START ? Optional.empty() : Optional.of(each);
  }

  /** "Ruritaina" beside "Ruritania": a slip of the pen, no other name. */
  private Candidate corrected(Candidate each) {
    Candidate meant = slip(word(each.first()));
    return meant == null
        ? each
        : new Candidate(
            each.first(), each.end(), meant.entityClass(), meant.known(), Evidence.CONSISTENCY);
  }

  /** The same name, or one that differs by a slip of the pen, in a place where it is surer. */
  private @Nullable Candidate elsewhere(Candidate each) {
    String word = word(each.first());
    for (String base : rules.inflections().bases(word)) {
      Candidate same = names.get(base);
      if (same != null
          && same != each
          && (!same.evidence().isWeak() || each.evidence() == Evidence.SENTENCE_START)) {
        return same;
      }
    }
    return slip(word);
  }

  private @Nullable Candidate slip(String word) {
    if (word.length() < LONG_ENOUGH_FOR_SLIPS || rules.gazetteer().knows(word)) {
      return null;
    }
    for (Map.Entry<String, Candidate> other : names.entrySet()) {
      if (other.getValue().known() != null && OneLetter.apart(word, other.getKey())) {
        return other.getValue();
      }
    }
    return null;
  }

  private String word(int token) {
    return tokens.get(token).text();
  }
}
