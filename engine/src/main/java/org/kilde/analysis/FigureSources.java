package org.kilde.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.Annotation;
import org.kilde.annotation.Attribution;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.Figure;
import org.kilde.annotation.Mention;
import org.kilde.annotation.Speaker;
import org.kilde.annotation.Statement;
import org.kilde.article.BlockRole;
import org.kilde.article.TokenizedArticle;
import org.kilde.statement.Continuation;
import org.kilde.statement.CountGiver;
import org.kilde.text.Sentence;
import org.kilde.text.Span;

/**
 * Says on whose word figures stand: that of the statement around them, or of the report that goes
 * on in the next sentence. A figure that nobody vouches for stays the writer's own.
 */
final class FigureSources {
  private static final int WINDOW = 48; // statements looked at on either side of a place
  private static final int LIST = 4; // sentences that go on with one report
  private static final int OCCASION = 2; // sentences a press conference may stand before a figure

  private final TokenizedArticle article;
  private final List<Statement> statements;
  private final Continuation continuation;
  private final CountGiver givers;
  private List<Figure> all = List.of();
  private @Nullable Statement carried; // the report that the last figure's sentence went on with
  private @Nullable Figure lastCarried;

  FigureSources(TokenizedArticle article, List<Mention> mentions, List<Statement> statements) {
    this.article = article;
    this.continuation = new Continuation(article, mentions);
    this.givers = new CountGiver(article, mentions);
    this.statements =
        statements.stream().sorted(Comparator.comparingInt(s -> s.span().start())).toList();
  }

  /** The figures with their sources; {@code figures} in text order. */
  List<Figure> attribute(List<Figure> figures) {
    all = figures;
    List<Figure> sourced = new ArrayList<>(figures.size());
    Figure before = null;
    for (Figure figure : figures) {
      Figure known = attribute(figure, before);
      sourced.add(known);
      before = known;
    }
    return sourced;
  }

  private Figure attribute(Figure figure, @Nullable Figure before) {
    if (figure.attribution().isPresent()) {
      return figure;
    }
    Optional<Statement> around = narrowest(figure);
    Optional<CountGiver.Giver> giver =
        givers
            .find(figure.span(), sameSentence(figure, before))
            .filter(
                each ->
                    around.isEmpty()
                        || isInside(around.get(), each, figure)
                        || isCountOf(around.get(), each));
    if (giver.isPresent()) {
      return figure.withAttribution(giver.get().source(), giver.get().step());
    }
    if (around.isPresent()) {
      return with(figure, around.get(), "source: the speaker of the statement around it");
    }
    return goingOn(figure, before)
        .map(said -> carry(figure, said))
        .or(() -> occasion(figure).map(each -> figure.withAttribution(each.source(), each.step())))
        .or(() -> origin(figure).map(each -> figure.withAttribution(each.source(), each.step())))
        .orElse(figure);
  }

  private @Nullable Span sameSentence(Figure figure, @Nullable Figure before) {
    boolean same =
        before != null
            && article.sentenceAt(before.span().start())
                == article.sentenceAt(figure.span().start());
    return same && before != null ? before.span() : null;
  }

  /** "The doctors say that the police count 40": the police's count, though the doctors' words. */
  private static boolean isInside(Statement around, CountGiver.Giver giver, Figure figure) {
    return around.form() == Statement.Form.INDIRECT
        && around.spans().stream()
            .filter(span -> span.overlaps(figure.span()))
            .anyMatch(span -> giver.from() > span.start());
  }

  private Figure carry(Figure figure, Statement said) {
    Figure known = with(figure, said, "source: the report that the sentence before gives goes on");
    carried = said;
    lastCarried = known;
    return known;
  }

  /** "A count by the union shows that 40 …": the count speaks, and it is the union's. */
  private static boolean isCountOf(Statement around, CountGiver.Giver giver) {
    return !giver.tally().isEmpty()
        && around.speaker().referent().isEmpty()
        && around.speaker().text().contains(giver.tally())
        && !around.speaker().text().contains(giver.source().text());
  }

  private List<Span> figuresIn(Span sentence) {
    return all.stream().map(Figure::span).filter(sentence::contains).toList();
  }

  private static Figure with(Figure figure, Statement statement, String why) {
    Speaker speaker = statement.speaker();
    return figure.withAttribution(
        new Attribution(speaker.referent(), speaker.text()),
        Derivation.Step.of(why, statement.span()));
  }

  private Optional<Statement> narrowest(Figure figure) {
    Statement best = null;
    for (Statement each : near(figure.span().end())) {
      boolean around = each.spans().stream().anyMatch(span -> span.overlaps(figure.span()));
      if (around && isKnown(each) && (best == null || length(each) <= length(best))) {
        best = each; // of those who speak together the one at the cue
      }
    }
    return Optional.ofNullable(best);
  }

  /** The statements that start last before an offset. */
  private List<Statement> near(int offset) {
    int end = Annotation.firstFrom(statements, offset);
    return statements.subList(Math.max(0, end - WINDOW), end);
  }

  private static int length(Statement statement) {
    return statement.span().length();
  }

  private boolean isKnown(Statement statement) {
    String words = statement.speaker().text();
    return statement.speaker().referent().isPresent()
        || !words.isEmpty() && !givers.isNumber(words);
  }

  /**
   * The report of the sentence before, where the figure's own sentence has none and clearly goes
   * on: it counts persons something happened to, in the same paragraph, or right after "That is
   * what X says", and nothing in it says that it has another source.
   */
  private Optional<Statement> goingOn(Figure figure, @Nullable Figure before) {
    int here = article.sentenceAt(figure.span().start());
    if (here == 0 || before == null || !isToll(figure) || !isToll(before) || hasReport(here)) {
      return Optional.empty();
    }
    Sentence sentence = article.sentences().get(here);
    Sentence last = article.sentences().get(here - 1);
    if (!continuation.isOpen(sentence, figuresIn(sentence.span()))) {
      return Optional.empty();
    }
    if (article.role(sentence) != BlockRole.BODY || article.role(last) != BlockRole.BODY) {
      return Optional.empty();
    }
    if (before.attribution().isPresent()
        && article.sentenceAt(before.span().start()) == here
        && lastBefore(sentence).isPresent()) {
      return lastBefore(sentence);
    }
    boolean sameParagraph = last.block() == sentence.block();
    Optional<Statement> list = sameParagraph ? list(before, here) : Optional.empty();
    if (list.isPresent()) {
      return list;
    }
    return lastBefore(sentence)
        .filter(
            said ->
                sameParagraph && vouchesFor(said, before) && said.span().end() > last.span().start()
                    || pointsBack(said, last));
  }

  /** "According to the police 2 died. 3 were injured. 4 are missing.": the list goes on. */
  private Optional<Statement> list(Figure before, int here) {
    Statement said = carried;
    return said != null
            && lastCarried == before
            && article.sentenceAt(before.span().start()) == here - 1
            && here - article.sentenceAt(said.span().end() - 1) <= LIST
        ? Optional.of(said)
        : Optional.empty();
  }

  /**
   * "40 were killed. The figure comes from the council.": a sentence that says whose those of the
   * sentence before are.
   */
  private Optional<CountGiver.Giver> origin(Figure figure) {
    int next = article.sentenceAt(figure.span().start()) + 1;
    if (next >= article.sentences().size()) {
      return Optional.empty();
    }
    Sentence sentence = article.sentences().get(next);
    Sentence here = article.sentences().get(next - 1);
    boolean read =
        article.role(sentence) == BlockRole.BODY
            && article.role(here) == BlockRole.BODY
            && sentence.block() - here.block() <= 1;
    return read ? givers.origin(sentence, figuresIn(sentence.span())) : Optional.empty();
  }

  /**
   * "The police held a press conference. The number is now 14.": whoever gave word in the sentence
   * before, or in the one before that, where nothing since then has another source.
   */
  private Optional<CountGiver.Giver> occasion(Figure figure) {
    int here = article.sentenceAt(figure.span().start());
    int block = article.sentences().get(here).block();
    for (int i = here; i > 0 && i > here - OCCASION; i--) {
      Sentence each = article.sentences().get(i);
      Sentence last = article.sentences().get(i - 1);
      boolean same = last.block() == block && article.role(last) == BlockRole.BODY;
      if (!same || hasReport(i) || !continuation.isOpen(each, figuresIn(each.span()))) {
        return Optional.empty();
      }
      Optional<CountGiver.Giver> giver = givers.occasion(last);
      if (giver.isPresent()) {
        return giver;
      }
    }
    return Optional.empty();
  }

  /** A speech or a report of its own in the sentence: the figure outside it is the writer's. */
  private boolean hasReport(int sentence) {
    Sentence here = article.sentences().get(sentence);
    return near(here.span().end()).stream()
        .anyMatch(each -> each.spans().stream().anyMatch(span -> span.overlaps(here.span())));
  }

  private Optional<Statement> lastBefore(Sentence sentence) {
    Statement best = null;
    for (Statement each : near(sentence.span().start())) {
      if (each.span().end() <= sentence.span().start()
          && isKnown(each)
          && each.form() == Statement.Form.INDIRECT
          && (best == null || each.span().end() >= best.span().end())) {
        best = each;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean vouchesFor(Statement said, Figure before) {
    return before.attribution().isPresent()
        && said.spans().stream().anyMatch(span -> span.overlaps(before.span()));
  }

  /** The sentence says no more than whose the words before it are. */
  private static boolean pointsBack(Statement said, Sentence last) {
    return said.cue().filter(cue -> last.span().contains(cue)).isPresent()
        && said.span().end() <= last.span().start();
  }

  private static boolean isToll(Figure figure) {
    return switch (figure.measure().label()) {
      case "killed", "injured", "missing", "arrested", "displaced" -> true;
      default -> false;
    };
  }
}
