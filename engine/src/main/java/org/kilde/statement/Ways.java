package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.CHANNEL;
import static org.kilde.statement.Grammar.Use.VIA;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.kilde.annotation.Via;
import org.kilde.language.Lexicon;

/** Finds the outlets words were given to or taken from: "til BT", "told Reuters", "på Twitter". */
final class Ways {
  private static final int REACH = 5; // tokens from "til" to the outlet's name

  private final Session session;
  private final Reading text;

  Ways(Session session) {
    this.session = session;
    this.text = session.text;
  }

  List<Via> find(Draft draft) {
    List<Via> via = new ArrayList<>(1);
    CueHit cue = draft.cue;
    boolean told = cue != null && draft.source.end() <= cue.first() && !inContent(cue.end(), draft);
    boolean within = cue != null && text.mentionEnd(cue.end()) == cue.particle(); // "får X opplyst"
    if (cue != null && cue.takes(Takes.CITES)) {
      between(via, cue.first(), draft.tailEnd, draft.source);
    } else if (cue != null && (told || within)) {
      told(via, cue);
    } else if (cue != null && text.words.freeOrder()) {
      between(via, cue.end(), draft.source.first(), draft.source);
    }
    if (draft.teller.isName() && session.outlets().contains(draft.teller.head())) {
      add(via, draft.teller.head());
    }
    if (draft.teller.isPlain() && text.isMark(draft.teller.first())) {
      via.add(
          new Via(
              OptionalInt.empty(), text.text(draft.teller.first() + 1, draft.teller.end() - 1)));
    }
    int from = cue == null ? draft.tailFirst : Math.min(cue.end(), Math.max(draft.tailFirst, 0));
    scan(via, from, draft.tailEnd, draft);
    if (via.isEmpty() && cue != null && draft.source.end() < cue.first()) {
      int behind = Math.max(draft.source.end(), session.sentenceFirst(cue.first()));
      scan(via, behind, cue.first(), draft); // "heeft X aan AFP gemeld"
    }
    boolean before = cue == null || cue.cue().kind() != CueKind.ACCORDING_TO || !hangsArticles();
    if (via.isEmpty() && cue != null && before) {
      int first = session.sentenceFirst(cue.first());
      scan(via, first, Math.min(draft.first(), session.sentenceEnd(cue.first())), draft);
    }
    return via;
  }

  private boolean hangsArticles() {
    return text.words.hangsArticles();
  }

  /** "leder for X": about the one who speaks. */
  private boolean isOfRole(int preposition, Draft draft) {
    boolean beforeCue = draft.cue != null && preposition < draft.cue.first();
    int noun = beforeCue && hangsArticles() ? text.nounStart(preposition - 1) : -1;
    return noun >= 0 && session.phrases.anchor(noun).noun() == Noun.Kind.ROLE;
  }

  /** "told Reuters", "сообщил «Интерфаксу»": right behind the cue. */
  private void told(List<Via> via, CueHit cue) {
    boolean marked = text.words.freeOrder() && text.isMark(cue.end());
    int name = marked ? cue.end() + 1 : cue.end();
    if (session.outlets().contains(name) && (!text.words.freeOrder() || isSaying(cue))) {
      add(via, name);
    }
  }

  private static boolean isSaying(CueHit cue) {
    return cue.cue().kind() == CueKind.SAY || cue.cue().kind() == CueKind.REPORT;
  }

  /** "рассказал «Интерфаксу» адвокат": between a cue and its subject. */
  private void between(List<Via> via, int first, int end, Source source) {
    for (int i = first; i < end; i++) {
      if (text.mentionEnd(i) > 0 && session.outlets().contains(i) && !isSource(i, source)) {
        add(via, i);
      }
    }
  }

  private void scan(List<Via> via, int first, int end, Draft draft) {
    int last = lastOutlet(Math.max(0, first), end);
    for (int i = Math.max(0, first); i < last; i++) {
      if (text.isMark(i, ',') && text.is(i + 1, Grammar.Use.RELATIVE)) {
        return; // about the source: "les autorités, qui …"
      }
      if (text.quote(i) >= 0 || inContent(i, draft) || isInCue(i, draft)) {
        continue;
      }
      boolean leads = text.is(i, VIA) && !isOfRole(i, draft) || text.is(i, CHANNEL);
      if (leads || isAccordingTo(i, draft)) {
        int outlet = outlet(i, end);
        if (outlet >= 0 && !isSource(outlet, draft.source)) {
          add(via, outlet);
          i = outlet;
        }
      }
    }
  }

  /** The last token that may name an outlet; most sentences have none, and are not read further. */
  private int lastOutlet(int first, int end) {
    for (int i = Math.min(end, text.size) - 1; i >= first; i--) {
      if (text.isChannel(i) || session.outlets().contains(i)) {
        return i;
      }
    }
    return -1;
  }

  /** "oplyste politiet ifølge Reuters, at": who handed on what another said. */
  private boolean isAccordingTo(int token, Draft draft) {
    return draft.cue != null
        && draft.cue.cue().kind() != CueKind.ACCORDING_TO
        && session.cues.at(token, Set.of(Takes.SOURCE_AFTER)).isPresent();
  }

  private static boolean inContent(int token, Draft draft) {
    return draft.parts.stream().anyMatch(part -> token >= part.first() && token < part.end());
  }

  /** "called on X": whom the words go to. */
  private static boolean isInCue(int token, Draft draft) {
    return draft.cue != null
        && token > draft.cue.first()
        && token < draft.cue.end()
        && draft.cue.cue().kind() != CueKind.ACCORDING_TO;
  }

  private static boolean isSource(int token, Source source) {
    return source.isName() && token == source.head();
  }

  /** The outlet a preposition leads to: a name after "til", a medium or channel after "i", "på". */
  private int outlet(int preposition, int end) {
    boolean told = !text.is(preposition, CHANNEL) || text.is(preposition, VIA);
    boolean medium = false;
    for (int i = preposition + 1; i < Math.min(end, preposition + REACH + 1); i++) {
      Lexicon.Match<Noun> noun = text.noun(i);
      if (text.isChannel(i)) {
        return i;
      }
      medium |= noun != null && noun.value().kind() == Noun.Kind.MEDIUM;
      if (text.mentionEnd(i) > 0) {
        return session.outlets().contains(i) && (told || medium) ? i : -1;
      }
      boolean opensName = text.words.freeOrder() && text.isMark(i) && text.mentionEnd(i + 1) > 0;
      boolean counted = session.startsNumber(i) && !medium; // "the nine CCTV cameras"
      if (text.isMark(i) && !opensName || text.is(i, Grammar.Use.CONJUNCTION) || counted) {
        return -1;
      }
    }
    return -1;
  }

  private void add(List<Via> via, int token) {
    int end = session.phrases.anchorEnd(token);
    Via found =
        text.mention(token) >= 0
            ? new Via(
                OptionalInt.of(text.referentAt(token).id()),
                text.article.article().words(text.mentionAt(token).span()))
            : new Via(OptionalInt.empty(), text.text(token, end));
    if (via.stream().noneMatch(each -> each.text().equals(found.text()))) {
      via.add(found);
    }
  }
}
