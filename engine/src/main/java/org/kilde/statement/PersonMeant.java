package org.kilde.statement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kilde.article.BlockRole;
import org.kilde.text.Tokenizer;

/**
 * Which person of the article a pronoun means: the one a sentence since the last speech is about,
 * else the last speaker. Where two fit and neither is clearly the topic, nobody.
 */
final class PersonMeant {
  /** Tokens back to the person meant. */
  static final int REACH = 160;

  private static final int NONE = -1;
  private static final int TITLE = 4; // tokens between "by" and a name
  private static final int COORDINATED = 4; // tokens from "and" to the second name

  private final Session session;
  private final Reading text;
  private final Map<Integer, Noun.Kind> genders = new HashMap<>();
  private final boolean[] reported; // tokens inside the content of a statement

  /**
   * Who spoke last.
   *
   * @param referent -1 if nobody did
   * @param at the token where his words and his name are over
   * @param otherAt the same of somebody who has spoken since and whose name is not known; -1 if
   *     nobody has
   */
  record LastSpeaker(int referent, int at, int otherAt) {}

  PersonMeant(Session session) {
    this.session = session;
    this.text = session.text;
    this.reported = new boolean[text.size];
    for (Draft draft : session.drafts) {
      for (Draft.Part part : draft.parts) {
        Arrays.fill(reported, part.first(), part.end(), true);
      }
    }
  }

  /** Keeps what a pronoun said of a person. */
  void learn(int referent, Noun.Kind pronoun) {
    genders.put(referent, pronoun);
  }

  /** The referent that a pronoun at a token means; -1 if none or not sure. */
  int find(int before, Noun.Kind kind, Draft draft, LastSpeaker last) {
    int floor = Math.max(0, before - REACH);
    boolean lastFits =
        last.referent() >= 0 && last.at() >= floor - REACH && fits(last.referent(), kind);
    int nearest = nearest(before, Math.max(floor, last.at()), kind, draft);
    if (nearest < 0) {
      boolean sure = lastFits && last.otherAt() < 0;
      return sure && !isNamed(last.at(), before, last.referent(), kind, draft)
          ? last.referent()
          : NONE;
    }
    if (kind.isToldOf() && isSomebodyNew(nearest, before)) {
      return NONE; // "un alto cargo … el funcionario"
    }
    int found = text.referentAt(nearest).id();
    if (found == last.referent() && last.otherAt() < 0 || isTopic(nearest, kind)) {
      return found;
    }
    int from = sentencesBefore(before, 2);
    boolean rival =
        lastFits && found != last.referent() && last.at() >= from
            || last.otherAt() >= sentencesBefore(before, 1)
            || isNamed(from, before, found, kind, draft);
    return rival ? NONE : found;
  }

  /** Somebody without a name is told of for the first time between two places. */
  private boolean isSomebodyNew(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      Noun.Kind noun = session.phrases.anchor(i).noun();
      boolean person =
          noun == Noun.Kind.ROLE || noun == Noun.Kind.ANONYMOUS || noun != null && noun.isToldOf();
      if (person && text.words.grammar().isIndefinite(text.tokens.get(i - 1).norm())) {
        return true;
      }
    }
    return false;
  }

  /** The first person that fits in the sentence nearest before a token that has one. */
  private int nearest(int before, int stop, Noun.Kind kind, Draft draft) {
    int found = NONE;
    for (int i = before - 1; i >= stop; i--) {
      if (found >= 0 && text.sentenceIndex(i) != text.sentenceIndex(found)) {
        break;
      }
      if (isCandidate(i, kind, draft)) {
        found = i;
      }
    }
    return found;
  }

  /** The first token of the sentence so many before a token's own. */
  private int sentencesBefore(int token, int count) {
    int sentence = Math.max(0, text.sentenceIndex(token) - count);
    return text.article.sentences().get(sentence).firstToken();
  }

  /** Another person who fits is named between two tokens, also behind a preposition. */
  private boolean isNamed(int from, int end, int except, Noun.Kind kind, Draft draft) {
    for (int i = Math.max(from, end - REACH); i < end; i++) {
      if (isNamed(i, kind, draft) && text.referentAt(i).id() != except) {
        return true;
      }
    }
    return false;
  }

  private boolean isCandidate(int token, Noun.Kind kind, Draft draft) {
    return isNamed(token, kind, draft)
        && (!session.subjects.edges.isGoverned(token, session.sentenceFirst(token))
            || isAgent(token));
  }

  /** "avvises av talsmann X", "rejected by X": who does it, though a preposition governs him. */
  private boolean isAgent(int name) {
    for (int i = name - 1; i >= Math.max(0, name - TITLE) && !text.isMark(i); i--) {
      if (text.is(i, Grammar.Use.AGENT)) {
        return isPassive(i - 1) && session.subjects.agent(i, text.mentionEnd(name)).isName();
      }
      if (text.isAny(i, Grammar.bit(Grammar.Use.PREPOSITION) | Grammar.bit(Grammar.Use.FINITE))) {
        return false;
      }
    }
    return false;
  }

  private boolean isPassive(int token) {
    boolean ending = // "avvises av", "tillbakavisas av"
        text.words.hangsArticles()
            && token >= 0
            && text.tokens.get(token).isWord()
            && !text.tokens.get(token).isCapitalized()
            && text.tokens.get(token).norm().endsWith("s")
            && text.nounStart(token) < 0;
    return ending || text.cue(token) != null || text.is(token, Grammar.Use.PASSIVE);
  }

  private boolean isNamed(int token, Noun.Kind kind, Draft draft) {
    return text.mentionEnd(token) > 0
        && text.isPerson(token)
        && isStory(token)
        && (!reported[token] || kind != Noun.Kind.IMPLIED && isOwn(token, draft))
        && !session.phrases.isGenitive(token, text.mentionEnd(token))
        && fits(text.referentAt(token).id(), kind);
  }

  /** Not under a picture, nor in the line that names the writers. */
  private boolean isStory(int token) {
    BlockRole role = text.article.role(text.sentence(token));
    return role == BlockRole.BODY || role == BlockRole.HEADLINE || role == BlockRole.SUBHEAD;
  }

  /** In "X tok, ifølge ham selv, …" the person stands in the content itself. */
  private static boolean isOwn(int token, Draft draft) {
    return token >= draft.first() && token < draft.end();
  }

  /**
   * The subject of his sentence, and alone: nobody else's name or noun before him or beside him.
   */
  private boolean isTopic(int name, Noun.Kind kind) {
    int first = session.sentenceFirst(name);
    for (int i = first; i < name; i++) {
      int end = session.phrases.anchorEnd(i);
      if (end < 0) {
        continue;
      }
      boolean ofTitle = session.phrases.anchor(end).noun() == Noun.Kind.ROLE; // "the party's head"
      boolean subject =
          end < name
              && !ofTitle
              && !session.subjects.edges.isGoverned(i, first)
              && !session.phrases.isGenitive(i, end);
      if (subject && !isApposition(i, end, name)) {
        return false;
      }
      i = end - 1;
    }
    return !isCoordinated(text.mentionEnd(name), kind);
  }

  /** "The mayor, X," or "the mayor of Velm, X,": a title before a name. */
  private boolean isApposition(int first, int end, int name) {
    Noun.Kind noun = session.phrases.anchor(first).noun();
    boolean title = noun != null && noun.isTitle();
    for (int i = end; title && i < name; i++) {
      title = !text.isAny(i, Grammar.bit(Grammar.Use.FINITE) | Grammar.bit(Grammar.Use.AUXILIARY));
    }
    return title && text.isMark(name - 1, ',');
  }

  /** "X and Y", "X, Y and Z". */
  private boolean isCoordinated(int end, Noun.Kind kind) {
    boolean and = text.is(end, Grammar.Use.CONJUNCTION);
    if (!and && !text.isMark(end, ',')) {
      return false;
    }
    int limit = Math.min(text.size, end + 1 + (and ? COORDINATED : 1));
    for (int i = end + 1; i < limit && text.cue(i) == null; i++) {
      if (text.mentionEnd(i) > 0 && text.isPerson(i)) {
        return fits(text.referentAt(i).id(), kind);
      }
    }
    return false;
  }

  private boolean fits(int referent, Noun.Kind kind) {
    if (text.words.commonGender()) {
      return true; // "ол" is he and she
    }
    Noun.Kind known = genders.computeIfAbsent(referent, this::gender);
    return known == null || kind == Noun.Kind.PERSON || kind == Noun.Kind.IMPLIED || known == kind;
  }

  /** What a name tells: -ова is a woman's, -ський a man's; the surname counts first. */
  private Noun.@Nullable Kind gender(int referent) {
    String[] name = Tokenizer.norm(text.names.referents().get(referent).name()).split(" ");
    for (int i = name.length - 1; i >= 0; i--) {
      if (text.words.grammar().fits(name[i], Grammar.Use.FEMININE)) {
        return Noun.Kind.SHE;
      }
      if (text.words.grammar().fits(name[i], Grammar.Use.MASCULINE)) {
        return Noun.Kind.HE;
      }
    }
    return byGivenName(referent);
  }

  private Noun.@Nullable Kind byGivenName(int referent) {
    return text.words.givenNames().pronoun(text.names.referents().get(referent).name());
  }
}
