package org.kilde.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kilde.annotation.Statement.Form;

/**
 * Of two sources in a sentence, which said it and which handed it on: "…, siger X ifølge avisen Y",
 * "…, сообщает X со ссылкой на Y", "Ifølge X har …, melder Y".
 */
final class HandedOn {
  private final Session session;
  private final Reading text;
  private final Clauses clauses;
  private final ClauseMarks marks;

  HandedOn(Session session, Clauses clauses, ClauseMarks marks) {
    this.clauses = clauses;
    this.session = session;
    this.text = session.text;
    this.marks = marks;
  }

  /**
   * True if a source stands right behind words that say already whose content it is: "«…», siger X
   * ifølge Y", "…, opplyser departementet ifølge Y", "Det sier X ifølge Y". Such a source is the
   * way the words came.
   */
  boolean isWayOf(Source source, int first, int open) {
    int last = text.isMark(open - 1, ',') ? open - 2 : open - 1;
    if (last > first && session.isTaken(last) || isBesideQuotation(open)) {
      return true;
    }
    int at = session.trimStart(first, open);
    boolean back = text.is(at, Grammar.Use.DEMONSTRATIVE) && saysAfter(at + 1, open);
    return back
        || isOutlet(source)
            && before(first, last + 1).filter(told -> !isOutlet(told.source())).isPresent();
  }

  /** "«…», skal mannen ha sagt da han ble hentet, ifølge Y": about words that have their cue. */
  boolean isBesideQuotation(int token) {
    return session.recent().stream()
        .anyMatch(
            d ->
                d.form == Form.DIRECT
                    && d.cue != null
                    && d.end() <= d.tailFirst
                    && d.tailFirst <= token
                    && token < d.tailEnd
                    && text.sentenceIndex(d.tailFirst) == text.sentenceIndex(token));
  }

  /** A verb of saying with its subject right behind a place. */
  private boolean saysAfter(int at, int limit) {
    return session
        .cues
        .at(at, Set.of(Takes.QUOTE, Takes.FINAL))
        .filter(hit -> hit.cue().kind() != CueKind.ACCORDING_TO)
        .filter(hit -> !session.subjects.right(hit.end(), limit).isNone())
        .isPresent();
  }

  /** A noun for a medium, or the name of an organization. */
  boolean isOutlet(Source source) {
    int noun = source.isName() ? text.nounStart(source.head() - 1) : -1; // "the agency X"
    return source.noun() == Noun.Kind.MEDIUM
        || source.isName() && text.isOrganization(source.head())
        || noun >= source.first() && session.phrases.anchor(noun).noun() == Noun.Kind.MEDIUM;
  }

  /** "…, сообщает X со ссылкой на Y": X hands on what Y says. */
  Optional<Attribution> before(int first, int open) {
    for (int i = open - 2; i > Math.max(first, open - 12); i--) {
      if (text.isMark(i - 1, ',') && session.isFree(i)) {
        return session
            .attributions
            .at(i, open, Takes.FINAL)
            .filter(found -> found.end() == open)
            .filter(found -> found.source().isSure());
      }
    }
    return Optional.empty();
  }

  /** "Selon lui, …, explique X": who "lui" is. */
  Optional<Attribution> namedBehind(List<Draft.Part> parts, int limit) {
    return behind(parts, limit, source -> source.isSure() && !source.isPronoun());
  }

  /** "Ifølge X har …, melder Y": the outlet behind the content that handed it on. */
  Optional<Attribution> behind(List<Draft.Part> parts, int limit) {
    return behind(parts, limit, this::isOutlet);
  }

  private Optional<Attribution> behind(List<Draft.Part> parts, int limit, Predicate<Source> fits) {
    int from = parts.isEmpty() ? limit : parts.getLast().first();
    int end = parts.isEmpty() ? limit : parts.getLast().end();
    for (int i = end - 2; i > from + Clauses.SHORTEST; i--) {
      if (text.isMark(i - 1, ',') && session.isFree(i)) {
        Optional<Attribution> told =
            session
                .attributions
                .at(i, limit, Takes.FINAL)
                .filter(found -> found.source().first() > found.first())
                .filter(
                    found ->
                        fits.test(found.source()) && marks.closes(found, limit, clauses::saysMore));
        if (told.isPresent() || text.words.hangsArticles()) {
          return told;
        }
      }
    }
    return Optional.empty();
  }
}
