package org.kilde.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.Figure;
import org.kilde.annotation.Measure;
import org.kilde.article.BlockRole;
import org.kilde.article.TokenizedArticle;
import org.kilde.number.Numeral;
import org.kilde.text.Sentence;
import org.kilde.text.Span;

/**
 * Finds figures that are news: what is counted and how many. Who says so is joined later. Linear in
 * the text: every look around a numeral goes a bounded number of words.
 */
public final class FigureFinder {

  /**
   * @param numerals of the article, in order
   * @param taken spans that are no figures, such as times and names, in order
   */
  public List<Figure> find(TokenizedArticle article, List<Numeral> numerals, List<Span> taken) {
    return new Reading(article, taken).read(numerals);
  }

  /** One article's reading. */
  private static final class Reading {
    private static final double MILLION = 1e6;
    private static final int LOOK_BACK = 8;
    private static final int NEAR = 3; // sentences in which a figure is still spoken of
    private static final int SUMS = 2; // sentences in which a sum's currency still holds
    private static final int MOST_ASKED = 30; // tokens of a sentence that asks how many
    private static final int MOST_NUMERALS = 60; // more are a table, not a sentence

    private final TokenizedArticle article;
    private final FigureWords vocabulary;
    private final NotFigures not;
    private final List<Span> taken;
    private final List<Figure> figures = new ArrayList<>();
    private int takenFrom;
    private int numeralSentence = -1; // the last that a number stands in
    private @Nullable Candidate lastPersons;
    private int lastSentence;
    private @Nullable Candidate lastCounted;
    private int countedSentence;
    private @Nullable Candidate lastMoney;
    private int moneySentence;
    private final List<Unnamed> unnamed = new ArrayList<>();

    /** A sum in a headline that leaves the currency to the text. */
    private record Unnamed(Candidate candidate, SentenceWords words) {}

    Reading(TokenizedArticle article, List<Span> taken) {
      this.article = article;
      this.taken = taken;
      this.vocabulary = article.pack().compiled(FigureWords.class, FigureWords::of);
      this.not = article.pack().compiled(NotFigures.class, NotFigures::of);
    }

    List<Figure> read(List<Numeral> numerals) {
      int next = 0;
      for (Sentence sentence : article.sentences()) {
        int from = next;
        while (next < numerals.size() && numerals.get(next).firstToken() < sentence.endToken()) {
          next++;
        }
        boolean silent = next == from;
        boolean prose = next > from && next - from <= MOST_NUMERALS;
        if (prose && article.role(sentence).isRead()) {
          int before = figures.size();
          sentence(sentence, numerals.subList(from, next));
          if (article.role(sentence) == BlockRole.CAPTION) {
            dropRepeated(article.block(sentence).span(), before);
          }
        }
        if (!silent) {
          numeralSentence = article.sentenceAt(sentence.span().start());
        }
      }
      nameSums();
      return figures;
    }

    /** "3 million for the dam": of the currency that the text gives for the same number. */
    private void nameSums() {
      for (Unnamed each : unnamed) {
        Candidate sum = each.candidate();
        figures.stream()
            .filter(figure -> figure.measure().label().startsWith("money-"))
            .filter(figure -> isSame(figure, sum))
            .findFirst()
            .ifPresent(
                figure -> {
                  sum.settle(
                      figure.measure().label(),
                      Derivation.Step.of("currency of the same number in the text", figure.span()));
                  figures.add(figure(sum, each.words()));
                });
      }
      if (!unnamed.isEmpty()) {
        figures.sort(Comparator.comparingInt(figure -> figure.span().start()));
      }
    }

    private static boolean isSame(Figure figure, Candidate sum) {
      return figure.low().equals(sum.numeral.low())
          || figure.high().isPresent() && figure.high().getAsDouble() == sum.value();
    }

    /** Pages print a caption twice, once for the zoomed picture: its figures count once. */
    private void dropRepeated(Span block, int from) {
      for (int i = figures.size() - 1; i >= from; i--) {
        Figure figure = figures.get(i);
        boolean known =
            figures.subList(0, i).stream()
                .skip(Math.max(0, from - LOOK_BACK))
                .anyMatch(each -> block.contains(each.span()) && isSame(each, figure));
        if (known) {
          figures.remove(i);
        }
      }
    }

    private static boolean isSame(Figure a, Figure b) {
      return a.measure().equals(b.measure())
          && a.low().equals(b.low())
          && a.high().equals(b.high())
          && a.of().equals(b.of());
    }

    private void sentence(Sentence sentence, List<Numeral> numerals) {
      SentenceWords words = new SentenceWords(vocabulary, article.tokens(), sentence);
      boolean[] starts = new boolean[sentence.size() + 1];
      for (Numeral numeral : numerals) {
        starts[numeral.writing().qualifierToken() - sentence.firstToken()] = true;
      }
      CountedReader counted =
          new CountedReader(
              vocabulary,
              words,
              at -> at < sentence.endToken() && starts[at - sentence.firstToken()]);
      if (lastPersons != null
          && lastSentence < article.sentenceAt(sentence.span().start()) - NEAR) {
        lastPersons = null;
      }
      int here = article.sentenceAt(sentence.span().start());
      Candidates all =
          new Candidates(
              sentence.firstToken(),
              sentence.endToken(),
              new Candidates.Earlier(
                  lastPersons,
                  countedSentence == here - 1 ? lastCounted : null,
                  moneySentence >= here - SUMS ? lastMoney : null,
                  asked(here - 1)));
      for (Numeral numeral : numerals) {
        while (takenFrom < taken.size() && taken.get(takenFrom).end() <= numeral.span().start()) {
          takenFrom++;
        }
        if (!not.names(numeral, words, taken, takenFrom)) {
          Candidate candidate = counted.read(numeral);
          if (!numeral.writing().weak()
              || MeasureReader.mayBeOne(candidate, words)
              || MeasureReader.isJoinedOne(candidate, words, all)) {
            all.add(candidate);
          }
        }
      }
      new MeasureReader(words, all).settle();
      emit(words, all);
    }

    /** What a sentence without a number speaks of the number of: "The turnout is disputed." */
    private @Nullable FigureWord asked(int sentence) {
      boolean silent = sentence >= 0 && numeralSentence < sentence;
      Sentence before = silent ? article.sentences().get(sentence) : null;
      if (before == null || before.size() > MOST_ASKED || !article.role(before).isRead()) {
        return null;
      }
      SentenceWords words = new SentenceWords(vocabulary, article.tokens(), before);
      for (int at = words.first(); at < words.end(); at = words.after(at)) {
        FigureWord toll = words.find(at, FigureWord.Kind.TOLL);
        if (toll != null) {
          return toll;
        }
        if (words.is(at, FigureWord.Kind.NUMBER_OF)) {
          int next = words.after(at);
          for (int i = next; i < Math.min(words.end(), next + 4); i++) {
            for (FigureWord each : words.at(i)) {
              switch (each.kind()) {
                case PERSON, ONE, CASUALTY, INTRANSITIVE -> {
                  return each;
                }
                default -> {}
              }
            }
          }
        }
      }
      return null;
    }

    private void emit(SentenceWords words, Candidates all) {
      for (Candidate each : all.list()) {
        if (isSum(each, words)) {
          unnamed.add(new Unnamed(each, words));
        }
        if (each.isSettled()) {
          figures.add(figure(each, words));
          remember(each, words);
          if (each.noun == null
              || each.mayHaveFate()
              || each.counted == Candidate.Counted.CASUALTY) {
            lastPersons = each;
            lastSentence = article.sentenceAt(words.token(each.first).start());
          }
        }
      }
    }

    private void remember(Candidate each, SentenceWords words) {
      int here = article.sentenceAt(words.token(each.first).start());
      if (each.counted == Candidate.Counted.MONEY) {
        lastMoney = each;
        moneySentence = here;
      } else if (!each.isMeasured() && !each.part) {
        lastCounted = each;
        countedSentence = here;
      }
    }

    private boolean isSum(Candidate c, SentenceWords words) {
      BlockRole role =
          article.role(article.sentences().get(article.sentenceAt(words.token(c.first).start())));
      boolean unknown =
          c.counted == Candidate.Counted.ELIDED || c.counted == Candidate.Counted.UNKNOWN;
      return !c.isSettled()
          && unknown
          && c.value() >= MILLION
          && (role == BlockRole.HEADLINE || role == BlockRole.SUBHEAD);
    }

    private Figure figure(Candidate c, SentenceWords words) {
      Span span = article.span(c.first, Math.max(c.end, c.numberEnd));
      double factor = c.noun == null ? 1 : c.noun.factor();
      String of =
          c.end > c.numberEnd ? article.span(c.numberEnd, c.end).in(article.article().words()) : "";
      Derivation derivation = c.numeral.derivation();
      for (Derivation.Step step : c.steps) {
        derivation = derivation.and(step);
      }
      Range range = Range.of(c, factor);
      return new Figure(
          span,
          new Measure(c.measure),
          range.low,
          range.high,
          c.numeral.qualifier(),
          of,
          scope(c),
          isHedged(c, words),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          derivation);
    }

    private Figure.Scope scope(Candidate c) {
      if (c.part) {
        return Figure.Scope.PART;
      }
      // "Six were found dead. Another 52 are missing": more people, but all that are missing.
      boolean besides =
          lastPersons != null
              && lastPersons.measure.equals("killed")
              && !c.measure.equals("killed");
      return c.increment && !c.total && !besides ? Figure.Scope.INCREMENT : Figure.Scope.TOTAL;
    }

    private static boolean isHedged(Candidate c, SentenceWords words) {
      for (int at = Math.max(words.first(), c.first - 12);
          at < Math.min(words.end(), c.end + 12);
          at++) {
        if (words.is(at, FigureWord.Kind.HEDGE)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The ends of a figure in the unit of its measure. */
  private record Range(OptionalDouble low, OptionalDouble high) {
    static Range of(Candidate c, double factor) {
      Numeral numeral = c.numeral;
      OptionalDouble other = numeral.writing().other();
      boolean misread = numeral.isFraction() && other.isPresent() && !c.isMeasured();
      if (misread) {
        return new Range(
            numeral.low().isPresent() ? other : OptionalDouble.empty(),
            numeral.high().isPresent() ? other : OptionalDouble.empty());
      }
      return new Range(times(numeral.low(), factor), times(numeral.high(), factor));
    }

    private static OptionalDouble times(OptionalDouble value, double factor) {
      return value.isEmpty() || factor == 1
          ? value
          : OptionalDouble.of(Math.round(value.getAsDouble() * factor * 1000) / 1000.0);
    }
  }
}
