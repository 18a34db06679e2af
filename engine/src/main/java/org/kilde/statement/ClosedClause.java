package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.ADVERB;
import static org.kilde.statement.Grammar.Use.CHANNEL;
import static org.kilde.statement.Grammar.Use.CONJUNCTION;
import static org.kilde.statement.Grammar.Use.CONTRAST;
import static org.kilde.statement.Grammar.Use.JOINT;
import static org.kilde.statement.Grammar.Use.OBLIQUE;
import static org.kilde.statement.Grammar.Use.REPORTED;
import static org.kilde.statement.Grammar.Use.VIA;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.Statement.Form;

/**
 * Where the verb stands last: "X жол жабық деп санайды", "Жол жабылғанын X айтты". The cue closes
 * the clause; its subject opens it, or stands between content and cue.
 */
final class ClosedClause {
  private static final int OCCASION = 10; // tokens of "in an interview with X" after the subject
  private static final int TOLD = 3; // tokens of whom it was told, before the cue
  private static final int SUBJECT = 8; // tokens of a subject between content and cue
  private static final long SMALL = Grammar.bit(CONJUNCTION) | Grammar.bit(CONTRAST);

  private final Session session;
  private final Reading text;

  ClosedClause(Session session) {
    this.session = session;
    this.text = session.text;
  }

  /** The content that a cue closes, if somebody sure says it. */
  Optional<Draft> find(CueHit hit, int floor, int limit, @Nullable Draft before) {
    int opens = session.trimStart(floor, hit.first());
    int first = opens;
    while (first < hit.first() && text.isAny(first, SMALL)) {
      first++;
    }
    int end = hit.first();
    boolean phrase = hit.end() - hit.first() > 1; // "деп айтты" closes by itself
    while (end > first
        && !phrase
        && (text.is(end - 1, ADVERB) || hit.first() - end < TOLD && isTold(end - 1))) {
      end--;
    }
    if (end <= first || text.is(hit.end(), Grammar.Use.NEGATION)) {
      return Optional.empty(); // "жауап берген жоқ"
    }
    if (!phrase && !isReported(end - 1)) {
      return contentFirst(hit, first, end, limit);
    }
    Source source = subject(first, end);
    if (phrase && hit.takes(Takes.FINAL)) {
      Source behind = behind(hit, limit);
      if (!behind.isNone() && end - first >= Clauses.SHORTEST) {
        return Optional.of(draft(hit, behind, first, end, Math.min(limit, behind.end())));
      }
    }
    if (source.isNone()) {
      return shared(hit, first, end, limit, before, first > opens);
    }
    int from = pastOccasion(pastAddressee(hit, source, end), end);
    boolean inside =
        source.end() + Clauses.SHORTEST <= end
                && !text.isMark(source.end(), ',')
                && !text.isMark(source.end(), ':')
            || source.end() + 1 == end && isReported(end - 1);
    return inside ? Optional.of(draft(hit, source, from, end, limit)) : Optional.empty();
  }

  /** "Азаттыққа", "журналистерге": who was told, behind the content. */
  private boolean isTold(int token) {
    return !text.isMark(token)
        && !isReported(token)
        && (text.mention(token) >= 0 || text.nounStart(token) >= 0 || text.is(token, VIA))
        && (text.is(token, VIA)
            || text.words.grammar().fits(text.tokens.get(token).norm(), OBLIQUE));
  }

  private boolean isReported(int token) {
    return text.words.grammar().fits(text.tokens.get(token).norm(), REPORTED);
  }

  /** Who opens a clause, alone or the second of two, perhaps behind the day or the occasion. */
  private Source subject(int first, int end) {
    Source source = whole(session.phrases.at(first, end));
    for (int i = first; source.isNone() && i < end && text.is(i, ADVERB); i++) {
      source = whole(session.phrases.at(i + 1, end));
    }
    if (source.isNone()) {
      int past = pastOccasion(first, end);
      source = past > first ? whole(session.phrases.at(past, end)) : Source.NONE;
    }
    int joint = source.end();
    Source second =
        !source.isNone() && joint + 1 < end && text.is(joint, JOINT)
            ? whole(session.phrases.at(joint + 1, end))
            : Source.NONE;
    return second.isNone() || second.isPronoun() ? source : second;
  }

  /** A name or noun that may be a subject, without what is said of the next noun: "әскердің". */
  private Source whole(Source source) {
    if (!source.isSure() || isOblique(source)) {
      return Source.NONE;
    }
    int own = session.phrases.anchorEnd(source.head());
    if (source.isName() && text.isPerson(source.head())) {
      return new Source(source.first(), own, source.head(), source.noun());
    }
    for (int i = own; i < source.end(); i++) {
      if (text.words.grammar().isGenitive(text.tokens.get(i).norm())) {
        return new Source(source.first(), own, source.head(), source.noun());
      }
    }
    return source;
  }

  private boolean isOblique(Source source) {
    String last = text.tokens.get(session.phrases.anchorEnd(source.head()) - 1).norm();
    return !source.isPronoun() && text.words.grammar().fits(last, OBLIQUE);
  }

  /** "«Толқын» радиосына берген сұхбатында", "Facebook парақшасында": behind where it was said. */
  private int pastOccasion(int from, int end) {
    int past = from;
    for (int i = from; i + Clauses.SHORTEST < Math.min(end, from + OCCASION); i++) {
      if (isReported(i) || text.isMark(i, ',')) {
        break;
      }
      past = text.is(i, CHANNEL) ? i + 1 : past;
    }
    return past;
  }

  /** "X әкімдерге жолды жөндеуді тапсырды": who is ordered is no part of the order. */
  private int pastAddressee(CueHit hit, Source source, int end) {
    int at = source.end();
    boolean told =
        hit.cue().kind() == CueKind.ORDER
            && at + Clauses.SHORTEST < end
            && text.mention(at) < 0
            && text.words.grammar().fits(text.tokens.get(at).norm(), OBLIQUE);
    return told ? at + 1 : at;
  }

  /**
   * "Жол жабық деп хабарлады «X» агенттігі.": who stands behind the cue and closes the sentence.
   */
  private Source behind(CueHit hit, int limit) {
    Source source = session.phrases.at(hit.end(), limit);
    if (!source.isSure() || source.isPronoun() || isOblique(source)) {
      return Source.NONE;
    }
    boolean kind = session.phrases.anchor(source.end()).noun() == Noun.Kind.MEDIUM;
    int end = kind ? session.phrases.anchorEnd(source.end()) : source.end();
    boolean closes = end >= limit || text.isEnd(end);
    return closes ? source : Source.NONE;
  }

  /** "Жол жабылғанын министр X айтты": the subject between the content and its cue. */
  private Optional<Draft> contentFirst(CueHit hit, int first, int end, int limit) {
    for (int i = end - 2; i > first && end - i <= SUBJECT + 1; i--) {
      if (text.isMark(i) && text.mention(i) < 0) {
        return Optional.empty();
      }
      if (isReported(i)) {
        Source source = whole(session.phrases.at(i + 1, end));
        boolean next = !source.isNone() && source.end() == end;
        return next ? Optional.of(draft(hit, source, first, i + 1, limit)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "X … айтып, … атап өтті", "X … айтты, бірақ … қосты": the verb before has its subject too. */
  private Optional<Draft> shared(
      CueHit hit, int first, int end, int limit, @Nullable Draft before, boolean joined) {
    if (before == null || before.cue == null) {
      return Optional.empty();
    }
    CueHit verb = before.cue;
    boolean converb =
        (joined || text.words.grammar().isParticiple(text.tokens.get(verb.end() - 1).norm()))
            && verb.takes(Takes.BEFORE)
            && verb.end() >= first - 3
            && end - first >= Clauses.SHORTEST;
    return converb
        ? Optional.of(draft(hit, Source.NONE, first, end, limit).sharing(before))
        : Optional.empty();
  }

  private Draft draft(CueHit hit, Source source, int first, int end, int limit) {
    session.take(hit.first(), hit.end());
    return new Draft(
            List.of(new Draft.Part(first, end)),
            Form.INDIRECT,
            hit,
            source,
            "clause between the subject and its cue")
        .tail(end, Math.min(limit, hit.end() + 1));
  }
}
