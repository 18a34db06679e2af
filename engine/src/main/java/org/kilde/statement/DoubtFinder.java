package org.kilde.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.Doubt;
import org.kilde.language.Lexicon;
import org.kilde.text.Span;

/**
 * Finds what the article itself doubts: "svært at få verificeret …", "Et tal, der ikke er bevist".
 */
final class DoubtFinder {
  private final Session session;
  private final Reading text;

  DoubtFinder(Session session) {
    this.session = session;
    this.text = session.text;
  }

  List<Doubt> find() {
    List<Doubt> doubts = new ArrayList<>();
    for (Paragraph paragraph : session.paragraphs) {
      int at = paragraph.first();
      while (at < paragraph.end()) {
        Optional<Lexicon.Match<DoubtPhrase>> match =
            text.quote(at) >= 0 || text.isMark(at)
                ? Optional.empty()
                : text.words.doubts().longestAt(text.tokens, at, paragraph.end());
        match.flatMap(found -> doubt(found, paragraph)).ifPresent(doubts::add);
        at = match.map(Lexicon.Match::end).orElse(at + 1);
      }
    }
    return doubts;
  }

  private Optional<Doubt> doubt(Lexicon.Match<DoubtPhrase> match, Paragraph paragraph) {
    int first = session.sentenceFirst(match.first());
    int limit = session.sentenceEnd(match.first());
    Optional<Span> claim =
        switch (match.value().target()) {
          case FOLLOWING -> span(match.end(), limit).or(() -> span(first, match.first()));
          case PRECEDING -> span(first, match.first()).or(() -> before(first, paragraph));
          case SENTENCE_BEFORE -> before(first, paragraph);
        };
    Span words = text.span(match.first(), match.end());
    return claim.map(
        span ->
            new Doubt(
                span,
                words,
                Derivation.of(
                    Derivation.Step.of("the article doubts it", match.value().rule(), words))));
  }

  private Optional<Span> span(int first, int end) {
    int from = session.trimStart(first, end);
    int to = session.trimEnd(from, end);
    return to > from ? Optional.of(text.span(from, to)) : Optional.empty();
  }

  private Optional<Span> before(int sentence, Paragraph paragraph) {
    if (sentence > paragraph.first()) {
      return span(session.sentenceFirst(sentence - 1), sentence);
    }
    if (paragraph.number() == 0) {
      return Optional.empty();
    }
    int last = session.paragraphs.get(paragraph.number() - 1).end();
    return span(session.sentenceFirst(last - 1), last);
  }
}
