package org.kilde.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose words an outlet hands on, told right behind its name: "…, rapporte X, qui cite Y", "según
 * X, que cita a Y, …", "X reported, citing Y". Y says so; X is the way.
 */
final class CitedSource {
  private static final int BETWEEN = 8; // tokens from the outlet to the words that say it cites
  private static final Set<Takes> SAID = Set.of(Takes.THAT, Takes.QUOTE, Takes.FINAL);

  private final Session session;
  private final Reading text;
  private final Frames.Finder<WayPhrase> phrases;

  CitedSource(Session session) {
    this.session = session;
    this.text = session.text;
    this.phrases = text.words.ways().frames().in(text.tokens);
  }

  /** Gives each draft whose source is an outlet that cites somebody to that somebody. */
  void read(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (isOutlet(draft) && draft.teller.isNone()) {
        cited(draft).ifPresent(draft::isSaidBy);
      }
    }
  }

  private boolean isOutlet(Draft draft) {
    Source source = draft.source;
    if (draft.cue == null || source.head() < 0) {
      return false;
    }
    CueKind kind = draft.cue.cue().kind();
    boolean reports = kind == CueKind.REPORT || kind == CueKind.ACCORDING_TO;
    boolean named = source.isName() && text.isOrganization(source.head());
    return session.outlets().contains(source.head())
        || named && reports
        || source.noun() == Noun.Kind.MEDIUM && namesKind(source);
  }

  /** "le quotidien", "the news agency": not a report or a study. */
  private boolean namesKind(Source source) {
    return text.words.ways().outlet().at(text.tokens, source.head(), source.end()).isPresent();
  }

  private Optional<Source> cited(Draft draft) {
    int from = draft.source.end();
    int limit = session.sentenceEnd(from - 1);
    for (int i = from; i < Math.min(limit, from + BETWEEN); i++) {
      Optional<Frames.Match<WayPhrase>> match = phrases.longestAt(i, limit);
      if (match.isPresent()) {
        return match.flatMap(found -> source(found, limit)).filter(s -> !isContent(s, draft));
      }
      boolean wall = text.isMark(i) && !text.isMark(i, ',') || text.quote(i) >= 0;
      if (wall || session.cues.at(i, SAID).isPresent() || isContent(i, draft)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Source> source(Frames.Match<WayPhrase> match, int limit) {
    return switch (match.value().kind()) {
      case CITING -> sure(match.end(), limit);
      case CITING_INSIDE -> sure(match.gapFirst(), match.gapEnd());
      case CITING_BEFORE,
          CITED_BY,
          HANDED_ON_BY,
          FIRST,
          IN_DOCUMENT,
          SEEN_BY,
          SEEN,
          TOLD,
          INTERVIEW,
          TOLD_BEFORE,
          TOLD_OUTLET ->
          Optional.empty();
    };
  }

  private Optional<Source> sure(int first, int limit) {
    Source source = session.phrases.at(first, limit);
    return Optional.of(source).filter(s -> s.isSure() && !s.isPronoun());
  }

  private static boolean isContent(Source source, Draft draft) {
    return isContent(source.first(), draft);
  }

  private static boolean isContent(int token, Draft draft) {
    return draft.parts.stream().anyMatch(p -> token >= p.first() && token < p.end());
  }
}
