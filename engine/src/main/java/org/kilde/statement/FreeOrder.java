package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.ADVERB;
import static org.kilde.statement.Grammar.Use.BODY;
import static org.kilde.statement.Grammar.Use.CHANNEL;
import static org.kilde.statement.Grammar.Use.CONJUNCTION;
import static org.kilde.statement.Grammar.Use.DETERMINER;
import static org.kilde.statement.Grammar.Use.FINITE;
import static org.kilde.statement.Grammar.Use.OBLIQUE;
import static org.kilde.statement.Grammar.Use.OF_SOMEBODY;
import static org.kilde.statement.Grammar.Use.PREPOSITION;
import static org.kilde.statement.Grammar.Use.RELATIVE;
import static org.kilde.statement.Grammar.Use.SUBORDINATOR;
import static org.kilde.statement.Grammar.Use.THAT;
import static org.kilde.statement.Grammar.Use.VIA;

import org.kilde.annotation.Referent;
import org.kilde.annotation.Role;

/**
 * What tells subject from object where word order does not: case, outlets that were told, whose
 * lawyer somebody is.
 */
final class FreeOrder {
  private static final int NAME = 6; // tokens of a name in marks
  private static final int STEM = 5; // letters two forms of one noun share
  private static final int CHAIN = 10; // tokens of "глава оперштаба Роспотребнадзора"
  private static final int ADJECTIVES = 3;
  private static final long NO_ADJECTIVE =
      Grammar.bit(ADVERB)
          | Grammar.bit(CONJUNCTION)
          | Grammar.bit(DETERMINER)
          | Grammar.bit(FINITE)
          | Grammar.bit(PREPOSITION)
          | Grammar.bit(RELATIVE)
          | Grammar.bit(SUBORDINATOR)
          | Grammar.bit(THAT);

  private final Reading text;
  private final NounPhrases phrases;

  FreeOrder(Reading text, NounPhrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /** True for pronouns and nouns in a form that no subject has: "его", "министру". */
  boolean isOblique(int token) {
    if (!text.words.freeOrder()) {
      return false;
    }
    var noun = text.noun(token);
    return text.is(token, OBLIQUE) || noun != null && noun.value().form() == Noun.Form.OBLIQUE;
  }

  /** A person's name in a form that differs from the name itself: "Петрова" of Иван Петров. */
  boolean isObliqueName(int token) {
    if (!text.words.caseForms() || !text.isPerson(token)) {
      return false;
    }
    String last = text.tokens.get(text.mentionEnd(token) - 1).text();
    String name = text.referentAt(token).name();
    return !name.equals(last) && !name.endsWith(" " + last);
  }

  /** Given name and surname in a form that is the name itself: "Инна Рябова". */
  boolean isFullName(int token) {
    return text.words.caseForms()
        && text.isPerson(token)
        && text.mentionEnd(token) - token > 1
        && !isObliqueName(token);
  }

  /** A word that ends as no subject's first word does: "будущую жертву", "следователям". */
  boolean startsOblique(int token) {
    return text.words.freeOrder()
        && text.mention(token) < 0
        && text.words.grammar().fits(text.tokens.get(token).norm(), OBLIQUE);
  }

  /** A noun for a person in the form of a subject: no preposition governs it. */
  boolean isNominative(int token) {
    var noun = token < 0 ? null : text.noun(token);
    return noun != null && noun.value().form() == Noun.Form.NOMINATIVE;
  }

  /**
   * "рассказал «Интерфаксу» адвокат", "сообщили ТАСС в полиции": the token past the outlet that was
   * told, if somebody who speaks follows it; else the token itself.
   */
  int pastOutlet(int token, int limit) {
    int end = text.words.freeOrder() ? outletEnd(token, limit) : -1;
    if (end < 0 || end >= limit || text.isMark(end) && text.mention(end) < 0) {
      return token;
    }
    return speaks(end, limit) ? end : token;
  }

  /** "написала у фейсбуці директорка": past the channel, if somebody who speaks follows it. */
  int pastChannel(int token, int limit) {
    if (!text.words.freeOrder() || !text.is(token, CHANNEL)) {
      return token;
    }
    for (int i = token + 1; i < Math.min(limit, token + NAME) && !text.isMark(i); i++) {
      if (text.isChannel(i)) {
        int end = phrases.anchorEnd(i);
        return speaks(end, limit) ? end : token;
      }
    }
    return token;
  }

  /** "рассказала следователям О. Петрова", "ответил ему глава": past words in the dative. */
  int pastAddressee(int token, int limit) {
    boolean pronoun = text.words.freeOrder() && text.is(token, OBLIQUE) && token + 1 < limit;
    int at = pronoun && speaks(token + 1, limit) ? token + 1 : token;
    while (at < Math.min(limit, token + ADJECTIVES)
        && startsOblique(at)
        && text.nounStart(at) < 0
        && isAdjective(at)) {
      at++;
    }
    return at;
  }

  /** Past an outlet that was told and adverbs, whatever follows: "агентству «X» вчера"; else -1. */
  int pastTold(int token, int limit) {
    int at = outletEnd(token, limit);
    while (at >= 0 && at < limit && text.is(at, ADVERB)) {
      at++;
    }
    return at;
  }

  private int outletEnd(int token, int limit) {
    boolean told = text.is(token, VIA);
    int at = told ? token + 1 : token;
    while (told && at < limit && isAdjective(at)) {
      at++;
    }
    boolean marked = at + 1 < limit && text.isMark(at) && text.quote(at) >= 0;
    if (marked) {
      int close = at;
      while (close < limit && text.quote(close) == text.quote(at)) {
        close++;
      }
      return close - at <= NAME ? close : -1;
    }
    int end = text.mentionEnd(at);
    if (end > 0 && (told || isOutlet(at))) {
      return text.isOrganization(at) ? end : -1;
    }
    return told && !text.isMark(at) ? at : -1;
  }

  private boolean isOutlet(int token) {
    return text.isOrganization(token)
        && text.referentAt(token).known().filter(id -> id.startsWith("outlet:")).isPresent();
  }

  /** A person, a role, a witness starts here, perhaps behind adjectives; or a body after "в". */
  private boolean speaks(int token, int limit) {
    if (text.is(token, BODY)) {
      return phrases.at(token + 1, limit).isSure();
    }
    int at = token;
    while (at < Math.min(limit, token + ADJECTIVES) && isAdjective(at)) {
      at++;
    }
    if (at >= limit) {
      return false;
    }
    var noun = text.noun(at);
    boolean known = noun != null && !noun.value().kind().isPronoun() && !isOblique(at);
    return text.mentionEnd(at) > 0 && text.isPerson(at) || known;
  }

  private boolean isAdjective(int token) {
    return !text.isMark(token)
        && text.mention(token) < 0
        && text.nounStart(token) < 0
        && !text.tokens.get(token).isCapitalized()
        && text.cue(token) == null
        && !text.tokens.get(token).isNumber()
        && !text.isAny(token, NO_ADJECTIVE);
  }

  /**
   * The noun that leads a chain of genitives: "глава" of "глава оперштаба Роспотребнадзора"; the
   * token itself if none does.
   */
  int headOf(int token, int start) {
    if (!text.words.caseForms()) {
      return token;
    }
    int head = token;
    int at = token - 1;
    if (at > start
        && text.isMark(at)
        && text.quote(at) >= 0
        && text.quote(at) == text.quote(token)) {
      at--; // the mark that opens a name
    }
    int adjectives = 0;
    while (at >= start && token - at <= CHAIN) {
      int noun = text.nounStart(at);
      boolean name = text.mention(at) >= 0 && text.isOrganization(at);
      if (noun >= start || name) {
        int first = noun >= start ? noun : phrases.firstOf(at);
        Noun.Kind kind = phrases.anchor(first).noun();
        boolean paper = kind == Noun.Kind.CHANNEL || kind == Noun.Kind.MEDIUM && head == token;
        if (!isOblique(first) && !paper) {
          head = first;
        }
        at = first - 1;
        adjectives = 0;
      } else if (++adjectives <= ADJECTIVES && isAdjective(at)) {
        at--;
      } else {
        break;
      }
    }
    return head;
  }

  /**
   * "адвокат Петрова", "представитель Смирновой": the name says whose he is, not who. His own name
   * stands in the same case, and in full where he is new.
   */
  boolean isOfSomebody(int noun, int name) {
    if (!text.words.caseForms() || noun < 0 || !isOfSomebody(noun) || !text.isPerson(name)) {
      return false;
    }
    if (isNominative(noun) && isObliqueName(name)) {
      return true;
    }
    Referent referent = text.referentAt(name);
    boolean full = text.mentionEnd(name) - name > 1 || referent.name().indexOf(' ') < 0;
    return !full && referent.roles().stream().noneMatch(role -> isOwn(role, noun));
  }

  private boolean isOfSomebody(int noun) {
    var match = text.noun(noun);
    return match != null && text.is(match.end() - 1, OF_SOMEBODY);
  }

  /** A role written beside his name elsewhere. */
  private boolean isOwn(Role role, int noun) {
    String word = text.tokens.get(noun).norm();
    String stem = word.substring(0, Math.min(word.length(), STEM));
    return role.span().start() != text.tokens.get(noun).start()
        && role.text().toLowerCase(java.util.Locale.ROOT).contains(stem);
  }

  /** Without where it was said: "посольство на своей странице в Facebook". */
  Source withoutChannel(Source source) {
    if (!text.words.freeOrder() || source.isNone()) {
      return source;
    }
    int from = Math.max(source.first(), source.head()) + 1;
    for (int i = from; i < source.end(); i++) {
      boolean plain = source.head() < 0 && text.is(i, PREPOSITION);
      if (plain
          || text.is(i, CHANNEL) && text.quote(i) < 0 && leadsToChannel(i + 1, source.end())) {
        return new Source(source.first(), i, source.head(), source.noun());
      }
    }
    return source;
  }

  private boolean leadsToChannel(int first, int end) {
    for (int i = first; i < Math.min(end, first + 4); i++) {
      var noun = text.noun(i);
      boolean medium = noun != null && noun.value().kind() == Noun.Kind.MEDIUM;
      if (medium || text.isChannel(i) || text.is(i, VIA)) {
        return true;
      }
    }
    return false;
  }
}
