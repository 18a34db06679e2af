package org.kilde.name;

import java.util.ArrayList;
import java.util.List;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Mention;
import org.kilde.annotation.Role;
import org.kilde.article.TokenizedArticle;
import org.kilde.text.Sentence;
import org.kilde.text.Span;

/** Finds proper names and joins those that mean the same within the article. */
public final class NameFinder {

  /** The names of an article, in the order of the text, with the roles that stand beside them. */
  public Names find(TokenizedArticle article) {
    NameRules rules = article.pack().compiled(NameRules.class, NameRules::of);
    List<Candidate> told = new NameContext(article, rules).decide(candidates(article, rules));
    List<Candidate> candidates = new Consistency(article, rules).settle(told);
    Coreference.Joined joined = new Coreference(article, rules).join(candidates);
    readRoles(article, rules, candidates, joined);
    List<Mention> mentions = new ArrayList<>(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      mentions.add(mention(article, candidates.get(i), joined.groups()[i]));
    }
    return new Names(mentions, joined.referents().build());
  }

  private static List<Candidate> candidates(TokenizedArticle article, NameRules rules) {
    CandidateFinder finder = new CandidateFinder(article, rules);
    List<Candidate> candidates = finder.find();
    List<Candidate> joined =
        rules.tagged() ? new TaggedCandidates(article, finder).join(candidates) : candidates;
    return new SpelledOut(article, rules).join(joined);
  }

  private static Mention mention(
      TokenizedArticle article, Candidate candidate, Referents.Group group) {
    Span span = article.span(candidate.first(), candidate.end());
    Derivation.Step step = Derivation.Step.of(candidate.evidence().words(), span);
    return new Mention(span, group.entityClass, group.id, Derivation.of(step));
  }

  private static void readRoles(
      TokenizedArticle article,
      NameRules rules,
      List<Candidate> candidates,
      Coreference.Joined joined) {
    RoleReader reader = new RoleReader(article, rules);
    int sentence = 0;
    List<Span> persons =
        candidates.stream()
            .filter(each -> each.entityClass() == EntityClass.PERSON)
            .map(each -> article.span(each.first(), each.end()))
            .toList();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate each = candidates.get(i);
      while (article.sentences().get(sentence).endToken() <= each.first()) {
        sentence++;
      }
      if (each.entityClass() == EntityClass.PERSON) {
        Sentence around = article.sentences().get(sentence);
        for (Role role : reader.read(around, each.first(), each.end())) {
          // A role with a person in it is that person's: "Anna Berg, the minister Carl Dahl and …".
          if (persons.stream().noneMatch(role.span()::overlaps)) {
            joined.groups()[i].roles.add(role);
          }
        }
      }
    }
  }
}
