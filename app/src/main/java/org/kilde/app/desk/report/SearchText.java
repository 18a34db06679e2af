package org.kilde.app.desk.report;

import java.io.PrintWriter;
import java.util.StringJoiner;
import org.kilde.app.desk.ArticleRow;
import org.kilde.app.desk.Count;
import org.kilde.app.desk.SearchResult;
import org.kilde.app.desk.SearchResult.Snippet;
import org.kilde.app.words.Counted;
import org.kilde.app.words.DateWords;
import org.kilde.text.Span;

/** A result of search for people at a terminal. */
public final class SearchText {
  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";
  private static final int FACETS = 5;

  private final PrintWriter out;
  private final boolean colours;

  /**
   * @param colours true where marks may be bold; else they stand in brackets
   */
  public SearchText(PrintWriter out, boolean colours) {
    this.out = out;
    this.colours = colours;
  }

  public void write(SearchResult result) {
    out.println(
        Counted.of((int) result.total(), "article", "articles")
            + (result.loosened() ? " with some of these words; none has all" : ""));
    for (SearchResult.Hit hit : result.hits()) {
      out.println();
      out.println(safe(heading(hit.article())));
      for (Snippet snippet : hit.snippets()) {
        out.println("    " + marked(snippet));
      }
      out.println("    " + hit.article().id() + "  " + safe(hit.article().origin()));
    }
    if (result.total() > result.hits().size()) {
      out.println();
      facet("languages", result.languages());
      facet("outlets", result.outlets());
      facet("places", result.places());
      facet("persons", result.persons());
    }
  }

  private static String heading(ArticleRow article) {
    StringJoiner line = new StringJoiner(" · ");
    line.add(article.title().isEmpty() ? "(no title)" : article.title());
    article.outlet().ifPresent(line::add);
    line.add(article.language());
    line.add(article.published().map(DateWords::of).orElse("undated"));
    return line.toString();
  }

  private String marked(Snippet snippet) {
    StringBuilder line = new StringBuilder();
    int at = 0;
    for (Span mark : snippet.marks()) {
      line.append(safe(snippet.words().substring(at, mark.start())));
      line.append(colours ? BOLD : "[");
      line.append(safe(mark.in(snippet.words())));
      line.append(colours ? PLAIN : "]");
      at = mark.end();
    }
    return line.append(safe(snippet.words().substring(at))).toString();
  }

  private void facet(String name, java.util.List<Count> counts) {
    if (!counts.isEmpty()) {
      StringJoiner line = new StringJoiner(", ");
      counts.stream().limit(FACETS).forEach(each -> line.add(each.label() + " " + each.count()));
      out.println(name + ": " + safe(line.toString()));
    }
  }

  /** An article's words must not steer a terminal. */
  static String safe(String words) {
    return words.replaceAll("[\\p{Cntrl}]+", " ");
  }
}
