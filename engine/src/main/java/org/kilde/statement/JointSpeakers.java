package org.kilde.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kilde.annotation.Derivation;

/**
 * "X og Y sier", "sier X og Y": who speaks together with the one beside the cue. Each of them gets
 * a row of his own with the same words. Only where the pack lists what joins them ({@code joint} in
 * {@code grammar.tsv}), and only a whole subject: what stands before X opens the clause, what
 * stands behind Y closes it.
 */
final class JointSpeakers {
  private static final int MOST = 4; // beside the one at the cue
  private static final long VERB = // "ifølge X og Y har"
      Grammar.bit(Grammar.Use.FINITE)
          | Grammar.bit(Grammar.Use.AUXILIARY)
          | Grammar.bit(Grammar.Use.PASSIVE);
  private static final int PHRASE = 7; // tokens of one of them before the others

  private final Session session;
  private final Reading text;

  JointSpeakers(Session session) {
    this.session = session;
    this.text = session.text;
  }

  /**
   * The drafts with rows for those who speak with their speakers: who stands before the one at the
   * cue comes before him, who stands behind comes behind.
   */
  List<Draft> with(List<Draft> drafts) {
    List<Draft> before = new ArrayList<>();
    List<Draft> behind = new ArrayList<>();
    for (Draft draft : drafts) {
      CueHit cue = draft.cue;
      boolean plain = // "Gewerkschaft und Arbeitgeber"
          draft.source.isPlain() && (text.words.verbBracket() || text.words.infinitiveLast());
      if (cue == null || draft.sameAs != null || !plain && !maySpeak(draft.source)) {
        continue;
      }
      Optional<Source> second = split(draft);
      if (second.isPresent()) {
        Draft other = row(draft, cue, second.get());
        other.together = draft.together;
        behind.add(other);
        continue;
      }
      if (plain) {
        continue;
      }
      boolean first = draft.source.first() < cue.first();
      List<Source> others =
          first
              ? before(draft.source, cue)
              : behind(draft.source, cue.cue().kind() == CueKind.ACCORDING_TO);
      if (!first && !others.isEmpty()) {
        draft.startAt(others.getLast().end());
      }
      for (Source other : others) {
        (first ? before : behind).add(row(draft, cue, other));
      }
    }
    List<Draft> all = new ArrayList<>(before);
    all.addAll(drafts);
    all.addAll(behind);
    return all;
  }

  private Draft row(Draft draft, CueHit cue, Source other) {
    Draft row = new Draft(draft.parts, draft.form, cue, other, draft.why);
    row.tail(draft.tailFirst, draft.tailEnd).toldBy(draft.teller);
    row.steps.add(
        Derivation.Step.of(
            "speaks together with the one beside the cue", text.span(other.first(), other.end())));
    return row;
  }

  /** "El alcalde y la gobernadora": two read as one phrase; the draft keeps the first of them. */
  private Optional<Source> split(Draft draft) {
    Source both = draft.source;
    if (both.isName() || text.words.subjectFirst() || text.words.hangsArticles()) {
      return Optional.empty();
    }
    for (int i = both.first() + 1; i + 1 < both.end(); i++) {
      Source first =
          text.is(i, Grammar.Use.JOINT) ? session.phrases.at(both.first(), i) : Source.NONE;
      Source second = first.end() == i ? session.phrases.at(i + 1, both.end()) : Source.NONE;
      boolean two =
          first.isSure()
              && second.isSure()
              && maySpeak(first)
              && maySpeak(second)
              && second.first() == i + 1
              && second.end() == both.end()
              && isApart(first, second);
      if (two) {
        draft.isOf(first);
        draft.together = both;
        return Optional.of(second);
      }
    }
    return Optional.empty();
  }

  /** Each with a determiner of its own, or both bodies: not "председатель и директор завода". */
  private boolean isApart(Source first, Source second) {
    boolean determined =
        text.is(first.first(), Grammar.Use.DETERMINER)
            && text.is(second.first(), Grammar.Use.DETERMINER);
    boolean bodies = isBody(first) && isBody(second);
    boolean bare = !text.is(first.first(), Grammar.Use.DETERMINER);
    return determined || bodies && bare;
  }

  private boolean isBody(Source source) {
    return source.noun() == Noun.Kind.COLLECTIVE
        || source.isName() && text.isOrganization(source.head());
  }

  private boolean maySpeak(Source source) {
    return source.isSure()
        && (source.isName() ? !text.isPlace(source.head()) : maySpeak(source.noun()));
  }

  private static boolean maySpeak(Noun.@org.jspecify.annotations.Nullable Kind kind) {
    return kind == Noun.Kind.ROLE || kind == Noun.Kind.COLLECTIVE || kind == Noun.Kind.MEDIUM;
  }

  /** "X, Z og Y sier": those before Y, if nothing but they opens the clause. */
  private List<Source> before(Source source, CueHit cue) {
    int floor = session.sentenceFirst(cue.first());
    int at = pastApposition(source, floor);
    int end = joint(at, floor);
    if (end == at || end <= floor) {
      return List.of();
    }
    boolean and = text.is(end, Grammar.Use.JOINT);
    List<Source> found = new ArrayList<>();
    while (found.size() < MOST) {
      Source other = endingAt(end, floor);
      if (other.isNone()
          || isRoleOfOther(other, source)
          || session.subjects.edges.isGoverned(other.head(), floor(other, floor))) {
        return List.of();
      }
      found.addFirst(other);
      int open = other.first() - 1;
      boolean list = text.isMark(open, ',') && open > floor && text.mention(open - 1) >= 0;
      if (!list) {
        boolean both = open >= floor && text.is(open, Grammar.Use.BOTH);
        return (both || and) && opensClause(both ? open : other.first(), floor) ? found : List.of();
      }
      end = open;
    }
    return List.of();
  }

  /** "Sowohl die Polizei": nothing before it governs the first of two. */
  private int floor(Source first, int floor) {
    boolean both = first.first() > floor && text.is(first.first() - 1, Grammar.Use.BOTH);
    return both ? first.first() : floor;
  }

  /** Where the words that join the second to the first begin: "und", "als auch", ", так и". */
  private int joint(int second, int floor) {
    int at = second;
    while (at - 1 > floor
        && (text.is(at - 1, Grammar.Use.JOINT) || text.is(at - 1, Grammar.Use.AS_WELL))) {
      at--;
    }
    boolean comma = at < second && text.isMark(at - 1, ',') && text.is(at, Grammar.Use.AS_WELL);
    return comma ? at - 1 : at;
  }

  /** First token of a name with its role before it, also "hendes kollega, X,". */
  private int pastApposition(Source source, int floor) {
    int at = source.first();
    if (at - 2 > floor
        && text.is(at - 1, Grammar.Use.DETERMINER)
        && text.is(at - 2, Grammar.Use.AS_WELL)) {
      return at - 1; // "als auch die Feuerwehr"
    }
    int noun = at - 2 > floor && text.isMark(at - 1, ',') ? text.nounStart(at - 2) : -1;
    boolean role = noun > floor && session.phrases.anchor(noun).noun() == Noun.Kind.ROLE;
    return role ? session.subjects.edges.phraseStart(noun, floor) : at;
  }

  /** The name or noun that ends at a token, with its role and determiner. */
  private Source endingAt(int end, int floor) {
    int last = end - 1;
    if (text.isMark(last, ')')) {
      while (last > floor && !text.isMark(last, '(')) {
        last--;
      }
      last--; // "X (32) og Y"
    }
    int head = text.mention(last) >= 0 ? session.phrases.firstOf(last) : text.nounStart(last);
    if (head < floor || head < last - PHRASE) {
      return Source.NONE;
    }
    Source anchor = session.phrases.anchor(head);
    if (!maySpeak(anchor) || anchor.end() != last + 1) {
      return Source.NONE;
    }
    int first = session.subjects.edges.phraseStart(head, floor);
    return isPhrase(first, head)
        ? new Source(first, anchor.end(), head, anchor.noun())
        : Source.NONE;
  }

  /** Nothing but a role, a determiner, an adjective or whose it is before a name or noun. */
  private boolean isPhrase(int first, int head) {
    for (int i = first; i < head; i++) {
      int noun = text.nounStart(i);
      boolean role = noun >= 0 && session.phrases.anchor(noun).noun() == Noun.Kind.ROLE;
      boolean plain = // "norske myndigheter", "Rode-sjef Kari Hansen"
          noun < 0
              && !text.isMark(i)
              && (text.is(i, Grammar.Use.DETERMINER)
                  || text.tokens.get(i).isCapitalized() && text.mention(i) < 0
                  || i == first && text.nounStart(i + 1) >= 0)
              && text.cue(i) == null;
      boolean owner = text.mention(i) >= 0 && !text.isPerson(i);
      if (!role && !plain && !owner) {
        return false;
      }
    }
    return true;
  }

  /** "lege og forfatter Kari Hansen": two roles of one, where the first has no article. */
  private boolean isRoleOfOther(Source role, Source other) {
    return role.noun() == Noun.Kind.ROLE
        && other.isName()
        && !text.is(role.first(), Grammar.Use.DETERMINER)
        && !text.words.grammar().isDefinite(text.tokens.get(role.end() - 1));
  }

  private boolean opensClause(int first, int floor) {
    int before = first - 1;
    return before < floor
        || text.isMark(before)
        || text.is(before, Grammar.Use.THAT)
        || before == floor && text.isAny(before, Grammar.bit(Grammar.Use.ADVERB));
  }

  /** "sier X og Y": those behind X, if the phrase ends with them. */
  private List<Source> behind(Source source, boolean accordingTo) {
    int limit = session.sentenceEnd(source.head());
    int at = pastBracket(source.isName() ? text.mentionEnd(source.head()) : source.end());
    List<Source> found = new ArrayList<>();
    while (found.size() < MOST && at + 1 < limit) {
      boolean list = text.isMark(at, ',') && text.mentionEnd(at + 1) > 0;
      boolean joint = text.is(at, Grammar.Use.JOINT);
      Source next = joint || list ? next(at + 1, limit) : Source.NONE;
      if (next.isNone() || isRoleOfOther(next, source)) {
        return List.of();
      }
      found.add(next);
      at = pastBracket(next.end());
      if (joint) {
        return closes(at, limit) || accordingTo && text.isAny(at, VERB) ? found : List.of();
      }
    }
    return List.of();
  }

  /** The name or noun at a place with its role before it, and no more than that. */
  private Source next(int first, int limit) {
    for (int i = first; i < Math.min(limit, first + PHRASE); i++) {
      Source anchor = session.phrases.anchor(i);
      int name = anchor.noun() == Noun.Kind.ROLE ? text.mentionEnd(anchor.end()) : -1;
      if (name > 0 && name <= limit && text.isPerson(anchor.end())) {
        i = anchor.end();
        anchor = session.phrases.anchor(i);
      }
      if (anchor.isSure()) {
        boolean whole =
            maySpeak(anchor) && isPhrase(first, i) && !session.phrases.isGenitive(i, anchor.end());
        return whole ? new Source(first, anchor.end(), i, anchor.noun()) : Source.NONE;
      }
      if (!isPhrase(i, i + 1)) {
        return Source.NONE;
      }
    }
    return Source.NONE;
  }

  private int pastBracket(int at) {
    if (!text.isMark(at, '(')) {
      return at;
    }
    int close = at;
    while (close < Math.min(text.size, at + PHRASE) && !text.isMark(close, ')')) {
      close++;
    }
    return text.isMark(close, ')') ? close + 1 : at;
  }

  /** The sentence or clause is over, or where and to whom it was said follows. */
  private boolean closes(int at, int limit) {
    return at >= limit
        || text.isMark(at)
        || text.is(at, Grammar.Use.THAT)
        || text.is(at, Grammar.Use.ADVERB)
        || text.is(at, Grammar.Use.PREPOSITION);
  }
}
