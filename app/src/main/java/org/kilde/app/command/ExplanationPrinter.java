package org.kilde.app.command;

import java.io.PrintWriter;
import java.util.Optional;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.app.brief.Shorten;
import org.kilde.app.why.Explainer;
import org.kilde.app.why.Explanation;
import org.kilde.app.why.PageTrail;

/** Prints the reason of a row on the terminal. */
final class ExplanationPrinter {
  private static final int LINE = 400; // characters of the text around the words

  private final PrintWriter out;
  private final AnalyzedArticle read;
  private final Optional<PageTrail> trail;

  /**
   * @param trail the way back into the page, if the article came from one
   */
  ExplanationPrinter(PrintWriter out, AnalyzedArticle read, Optional<PageTrail> trail) {
    this.out = out;
    this.read = read;
    this.trail = trail;
  }

  void print(Explanation row) {
    out.println(row.id() + "  " + row.what());
    out.println("  words    " + row.words().replace('\n', ' '));
    String line = new Explainer(read).line(row.span());
    if (!line.equals(row.words())) {
      out.println("  in       " + Shorten.to(LINE, line));
    }
    out.println("  article  " + read.article().origin());
    trail
        .flatMap(way -> way.find(read.article(), row.span()))
        .ifPresent(place -> out.println("  in page  " + place));
    int number = 1;
    for (Explanation.Step step : row.steps()) {
      out.println("  " + number++ + ".       " + line(step));
    }
    out.println();
  }

  private static String line(Explanation.Step step) {
    StringBuilder line = new StringBuilder(step.what());
    step.words()
        .ifPresent(words -> line.append(": “").append(words.replace('\n', ' ')).append('”'));
    step.rule().ifPresent(rule -> line.append("  [").append(rule).append(']'));
    return line.toString();
  }
}
