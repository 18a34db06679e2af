package org.kilde.statement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.Lexicon;
import org.kilde.statement.CountParties.Party;
import org.kilde.text.Sentence;
import org.kilde.text.Span;

/**
 * Whose a count is by other words than a verb before it: the agent of a passive ("put at 40 by the
 * police"), who changes a number ("lowered its toll from 14 to 11"), the owner of a count ("a count
 * by the union shows"), a verb that closes the clause, or a sentence of its own that says where the
 * figure is from.
 */
final class CountOrigin {
  private static final int NEAR = 10; // tokens between a figure and a word that tells of it
  private static final int CLOSE = 4; // tokens between a word and the party that belongs to it
  private static final int ORIGIN = 7; // tokens from "the figure" to "comes from"
  private static final int OPENING = 4; // tokens at a sentence's head
  private static final int SHORT = 18; // tokens of a sentence that says whose a count is

  private final TokenizedArticle article;
  private final CountParties parties;

  CountOrigin(TokenizedArticle article, CountParties parties) {
    this.article = article;
    this.parties = parties;
  }

  /** Who gives a figure, told in its own sentence. */
  Optional<CountGiver.Giver> inSentence(Span figure, @Nullable Span before, Sentence sentence) {
    int first = article.tokenAt(figure.start());
    int end = article.tokenAt(figure.end());
    int floor = before == null ? sentence.firstToken() : article.tokenAt(before.end());
    return agent(first, end, floor, sentence)
        .or(() -> revised(first, end, sentence))
        .or(() -> closing(first, end, floor, sentence))
        .or(() -> owner(first, sentence))
        .or(() -> aside(end, sentence));
  }

  // ---- "put at 40 by the police", "wird von der Versicherung auf 40 geschätzt"

  private Optional<CountGiver.Giver> agent(int first, int end, int floor, Sentence sentence) {
    int passive = passive(first, end, sentence);
    if (passive < 0) {
      return Optional.empty();
    }
    Party behind = agentAt(end, sentence.endToken());
    if (behind != null) {
      return given(behind, passive, sentence);
    }
    int from = Math.max(Math.max(floor, sentence.firstToken()), first - NEAR);
    for (int i = first - 2; i >= from; i--) {
      Party party = parties.is(i, Grammar.Use.AGENT) ? agentAt(i, first) : null;
      boolean beside = // "wordt door de vakbond geraamd op", not "the fund's yield, put at"
          party != null && (passive >= first || i > passive || party.end() == passive);
      if (party != null && beside) {
        return given(party, passive, sentence);
      }
      if (parties.token(i).is(';') || parties.token(i).is(':')) {
        break;
      }
    }
    Lexicon.Match<CountWord> match = parties.count(passive, first);
    Party inCase = // "оценивается страховой компанией в 150 млн"
        parties.hasFreeOrder() && match != null && passive < first
            ? parties.right(match.end(), first)
            : null;
    return inCase == null ? Optional.empty() : given(inCase, passive, sentence);
  }

  /** A passive of counting before a figure or right behind it; -1 if there is none. */
  private int passive(int first, int end, Sentence sentence) {
    for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - NEAR - 2); i--) {
      if (parties.isCount(i, sentence.endToken(), CountWord.Kind.PASSIVE)) {
        return i;
      }
      if (parties.token(i).is(';') || parties.token(i).is(':') || parties.is(i, Grammar.Use.THAT)) {
        return -1;
      }
    }
    for (int i = end; i < Math.min(sentence.endToken(), end + CLOSE); i++) {
      if (parties.isCount(i, sentence.endToken(), CountWord.Kind.PASSIVE)) {
        return i;
      }
      if (parties.token(i).isMark()) {
        return -1;
      }
    }
    return -1;
  }

  /** "by the police": a party behind its preposition, before anything else. */
  private @Nullable Party agentAt(int at, int limit) {
    if (at >= limit || !parties.is(at, Grammar.Use.AGENT)) {
      return null;
    }
    return parties.behind(at + 1, CLOSE - 1, limit);
  }

  private Optional<CountGiver.Giver> given(Party party, int at, Sentence sentence) {
    Lexicon.Match<CountWord> word = parties.count(at, sentence.endToken());
    return Optional.of(
        parties.giver(
            party, word == null ? null : word.value().rule(), at, Math.min(at, party.first())));
  }

  // ---- "lowered its number of dead from 14 to 11"

  private Optional<CountGiver.Giver> revised(int first, int end, Sentence sentence) {
    int verb = -1;
    int object = -1;
    int limit = sentence.endToken();
    for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - NEAR - CLOSE); i--) {
      if (parties.token(i).isMark() || parties.is(i, Grammar.Use.THAT)) {
        break;
      }
      if (object < 0 && parties.isCount(i, limit, CountWord.Kind.COUNTED)) {
        object = i;
      } else if (verb < 0 && parties.isCount(i, limit, CountWord.Kind.REVISES)) {
        verb = i;
      }
    }
    for (int i = end; object >= 0 && verb < 0 && i < Math.min(limit, end + CLOSE); i++) {
      verb = parties.isCount(i, limit, CountWord.Kind.REVISES) ? i : -1;
    }
    if (object < 0 || verb < 0) {
      return Optional.empty();
    }
    Party party = parties.left(Math.min(verb, object), sentence);
    if (party == null && verb < object) {
      Lexicon.Match<CountWord> match = parties.count(verb, limit);
      party = match == null ? null : parties.right(match.end(), object);
    }
    return party == null ? Optional.empty() : given(party, verb, sentence);
  }

  // ---- "hat 37 Fälle registriert"

  private Optional<CountGiver.Giver> closing(int first, int end, int floor, Sentence sentence) {
    int limit = sentence.endToken();
    for (int i = end; i < Math.min(limit, end + CLOSE); i++) {
      if (parties.token(i).isMark()) {
        return Optional.empty();
      }
      Lexicon.Match<CountWord> match = parties.count(i, limit);
      if (match != null && match.value().is(CountWord.Kind.LAST)) {
        boolean closes = match.end() >= limit || parties.token(match.end()).isMark();
        Party party = closes && floor <= first ? parties.left(first, sentence) : null;
        return party == null || party.first() < floor && floor > sentence.firstToken()
            ? Optional.empty()
            : Optional.of(parties.giver(party, match.value().rule(), i, sentence.firstToken()));
      }
    }
    return Optional.empty();
  }

  // ---- "according to a count by the union", "a count by the union shows"

  private Optional<CountGiver.Giver> owner(int first, Sentence sentence) {
    int limit = sentence.endToken();
    for (int i = sentence.firstToken(); i < limit; i++) {
      Lexicon.Match<CountWord> shows = parties.count(i, limit);
      if (shows == null || !shows.value().is(CountWord.Kind.SHOWS)) {
        continue;
      }
      for (int at = shows.end(); at < Math.min(limit, shows.end() + CLOSE); at++) {
        Lexicon.Match<CountWord> tally = parties.count(at, limit);
        if (tally != null && tally.value().is(CountWord.Kind.TALLY)) {
          Party party = owner(tally.end(), limit);
          boolean other = party != null && party.first() <= first && first < party.end();
          return party == null || other
              ? Optional.empty()
              : Optional.of(
                  parties.giver(
                      party,
                      tally.value().rule(),
                      at,
                      sentence.firstToken(),
                      article.span(at, tally.end()).in(article.article().words())));
        }
        if (parties.token(at).isMark()) {
          break;
        }
      }
    }
    return Optional.empty();
  }

  /** Behind "of", "by", "made by", "that … made": the first that may give it. */
  private @Nullable Party owner(int from, int limit) {
    int at = from;
    if (at < limit && parties.token(at).is(',')) {
      at++; // "en optælling, som organisationen X har lavet"
      if (at >= limit || !parties.is(at, Grammar.Use.RELATIVE)) {
        return null;
      }
    }
    return parties.behind(at, CLOSE, limit);
  }

  // ---- "42 died, a figure given by the rescuers"

  private Optional<CountGiver.Giver> aside(int end, Sentence sentence) {
    int limit = Math.min(sentence.endToken(), end + NEAR);
    for (int i = end; i < limit; i++) {
      if (parties.token(i).is(',')) {
        for (int at = i + 1; at < Math.min(sentence.endToken(), i + 1 + CLOSE - 1); at++) {
          Lexicon.Match<CountWord> number = number(at, sentence.endToken());
          if (number != null) {
            return behindOrigin(number.end(), sentence, sentence.endToken());
          }
        }
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Lexicon.@Nullable Match<CountWord> number(int at, int limit) {
    Lexicon.Match<CountWord> match = parties.count(at, limit);
    boolean number =
        match != null
            && (match.value().is(CountWord.Kind.TALLY) || match.value().is(CountWord.Kind.NUMBER));
    return number ? match : null;
  }

  // ---- "The figure comes from the council.", "That is what the coastguard says."

  /**
   * @param limit token before which it must be told: that of the sentence's first figure, or its
   *     end
   */
  Optional<CountGiver.Giver> ofSentenceBefore(Sentence sentence, int limit) {
    int first = sentence.firstToken();
    if (limit - first > SHORT) {
      return Optional.empty();
    }
    for (int i = first; i < Math.min(limit, first + OPENING); i++) {
      Lexicon.Match<CountWord> match = parties.count(i, limit);
      if (match == null) {
        continue;
      }
      if (match.value().is(CountWord.Kind.BACK) && i == first) {
        Party party = parties.behind(match.end(), CLOSE + 1, limit);
        return party == null || !isSaid(i, party, limit)
            ? Optional.empty()
            : given(party, i, sentence);
      }
      Lexicon.Match<CountWord> number = number(i, limit);
      if (number != null) {
        return behindOrigin(number.end(), sentence, limit);
      }
    }
    return numberLast(sentence, limit);
  }

  /** "The council gave the figure.", "Det er X som oppgir tallet." */
  private Optional<CountGiver.Giver> numberLast(Sentence sentence, int limit) {
    int last = limit - 1;
    while (last > sentence.firstToken() && parties.token(last).isMark()) {
      last--;
    }
    Lexicon.Match<CountWord> number = number(last, limit);
    Party party = number == null ? null : parties.behind(sentence.firstToken(), OPENING, last);
    for (int i = party == null ? last : party.end(); i < last && party != null; i++) {
      Lexicon.Match<CountWord> match = parties.count(i, limit);
      if (match != null && match.value().is(CountWord.Kind.ORIGIN)) {
        return given(party, i, sentence);
      }
      if (parties.token(i).isMark() && i > party.end()) {
        break;
      }
    }
    return Optional.empty();
  }

  /** A verb of saying, or one that tells where a number is from, stands beside the party. */
  private boolean isSaid(int from, Party party, int limit) {
    for (int i = from; i < Math.min(limit, party.end() + CLOSE); i++) {
      if (parties.startsCue(i, limit) || parties.isCount(i, limit, CountWord.Kind.ORIGIN)) {
        return true;
      }
    }
    return false;
  }

  private Optional<CountGiver.Giver> behindOrigin(int from, Sentence sentence, int limit) {
    for (int i = from; i < Math.min(limit, from + ORIGIN); i++) {
      Lexicon.Match<CountWord> match = parties.count(i, limit);
      if (match != null && match.value().is(CountWord.Kind.ORIGIN)) {
        Party behind = parties.behind(match.end(), CLOSE, limit);
        Party party =
            behind == null ? parties.behind(from, ORIGIN, i) : behind; // "деректі ІІМ келтірді"
        return party == null ? Optional.empty() : given(party, i, sentence);
      }
      if (parties.token(i).isMark()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
