package org.kilde.bench.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Annotation;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.Statement;
import org.kilde.article.Article;
import org.kilde.article.Block;
import org.kilde.text.Span;

/** What must hold for the rows of any text whatever; breaking it throws. */
final class EvidenceCheck {
  private static final int MOST_COMPOSED = 3; // NFC makes one letter three at most

  private final Article article;

  private EvidenceCheck(Article article) {
    this.article = article;
  }

  static void check(Article article) {
    new EvidenceCheck(article).blocks();
  }

  static void check(AnalyzedArticle read) {
    EvidenceCheck check = new EvidenceCheck(read.article());
    check.blocks();
    rows(read).forEach(check::row);
    int referents = read.referents().size();
    read.mentions().forEach(mention -> expect(mention.referent() < referents, "mention", mention));
    read.figures()
        .forEach(
            figure -> {
              expect(figure.place().orElse(0) < Math.max(1, referents), "place", figure);
              expect(
                  figure.low().isEmpty()
                      || figure.high().isEmpty()
                      || figure.low().getAsDouble() <= figure.high().getAsDouble(),
                  "low <= high",
                  figure);
            });
    read.chains()
        .forEach(
            chain ->
                expect(
                    chain.statement().orElse(-1) < read.statements().size()
                        && !chain.path().isEmpty(),
                    "chain",
                    chain));
  }

  private static List<Annotation> rows(AnalyzedArticle read) {
    List<Annotation> rows = new ArrayList<>(read.mentions());
    rows.addAll(read.times());
    rows.addAll(read.figures());
    rows.addAll(read.statements());
    rows.addAll(read.doubts());
    return rows;
  }

  private void blocks() {
    int end = 0;
    for (Block block : article.blocks()) {
      expect(block.span().start() >= end, "blocks in order", block);
      inside(block.span(), block);
      end = block.span().end();
    }
  }

  private void row(Annotation row) {
    inside(row.span(), row);
    expect(!row.span().isEmpty(), "words", row);
    if (row instanceof Statement statement) {
      int end = 0;
      for (Span part : statement.spans()) {
        expect(part.start() >= end, "parts in order", row);
        inside(part, row);
        end = part.end();
      }
      statement.cue().ifPresent(cue -> inside(cue, row));
    }
    for (Derivation.Step step : row.derivation().steps()) {
      step.words().ifPresent(words -> inside(words, row));
    }
  }

  /** Within the clean text, and its way back within the original. */
  private void inside(Span span, Object what) {
    expect(span.end() <= article.words().length(), "inside the text", what);
    Span original = article.original(span);
    expect(original.end() <= article.source().length(), "inside the original", what);
    expect(original.length() * MOST_COMPOSED >= span.length(), "original words", what);
  }

  private static void expect(boolean holds, String property, Object what) {
    if (!holds) {
      throw new IllegalStateException("broken property: " + property + " of " + what);
    }
  }
}
