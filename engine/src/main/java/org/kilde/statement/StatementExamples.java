package org.kilde.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kilde.annotation.Statement;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.ExampleRunner;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.name.NameFinder;
import org.kilde.name.Names;
import org.kilde.text.Span;

/**
 * Runs {@code examples/statements.tsv}: a text with each content between ⟦ and ⟧, {@code ¶} between
 * paragraphs; then for each content in order {@code d} (direct) or {@code i} (indirect) and the
 * speaker's name, parted by {@code ;}, or {@code -} for no statement ({@code i2}: two contents are
 * its parts; {@code X + Y}: they speak together); then the outlets.
 */
public final class StatementExamples implements ExampleRunner {
  private static final TableFormat FORMAT =
      TableFormat.of("examples/statements.tsv", "text", "statements", "via?");

  private final NameFinder names = new NameFinder();
  private final StatementFinder statements = new StatementFinder();

  @Override
  public TableFormat format() {
    return FORMAT;
  }

  @Override
  public Optional<String> check(LanguagePack pack, Row example) {
    Marked marked = Marked.of(example.expect("text").replace(" ¶ ", "\n"));
    List<String> expected = expected(marked, example.expect("statements"));
    TokenizedArticle article = TokenizedArticle.of(pack, marked.text(), Optional.empty());
    Names named = names.find(article);
    List<Statement> all = statements.find(article, named).statements();
    List<String> found =
        all.stream()
            .filter(each -> isOwnRow(each, all))
            .map(each -> line(each, marked.text(), named))
            .toList();
    if (!found.equals(expected)) {
      return Optional.of("found " + found + "; expected " + expected);
    }
    String via =
        String.join(
            " ; ",
            all.stream()
                .flatMap(each -> each.via().stream())
                .map(v -> v.text())
                .distinct()
                .toList());
    String wanted = example.cell("via");
    return wanted.isEmpty() || via.equals(wanted)
        ? Optional.empty()
        : Optional.of("found via [" + via + "]; expected [" + wanted + "]");
  }

  /** A part quotation inside a reported clause is shown, but not asked for. */
  private static boolean isOwnRow(Statement each, List<Statement> all) {
    return all.stream()
        .noneMatch(
            other ->
                other != each
                    && other.form() == Statement.Form.INDIRECT
                    && each.form() == Statement.Form.DIRECT
                    && other.spans().stream().anyMatch(span -> span.contains(each.span())));
  }

  private static List<String> expected(Marked marked, String cell) {
    List<String> lines = new ArrayList<>();
    if (cell.equals("-")) {
      return lines;
    }
    int span = 0;
    for (String part : cell.split(" *; *")) {
      List<String> contents = new ArrayList<>();
      boolean broken = part.length() > 1 && Character.isDigit(part.charAt(1)); // "i2 X": two parts
      int parts = broken ? part.charAt(1) - '0' : 1;
      for (int i = 0; i < parts && span < marked.spans().size(); i++) {
        contents.add(trimmed(marked.spans().get(span++).in(marked.text())));
      }
      String said = broken ? part.substring(0, 1) + part.substring(2) : part;
      String form = said.substring(0, Math.min(1, said.length()));
      for (String each : said.substring(form.length()).split(" \\+ ")) { // who speak together
        lines.add((form + " " + each.strip()).strip() + ": " + String.join(" … ", contents));
      }
    }
    return lines;
  }

  private static String line(Statement each, String text, Names named) {
    String form = each.form().label().substring(0, 1).toLowerCase(Locale.ROOT);
    String name =
        each.speaker().referent().isPresent()
            ? named.referents().get(each.speaker().referent().getAsInt()).name()
            : each.speaker().text();
    String content =
        String.join(
            " … ",
            each.spans().stream()
                .sorted(Comparator.naturalOrder())
                .map(span -> trimmed(span.in(text)))
                .toList());
    return (form + " " + name).strip() + ": " + content;
  }

  /** Without marks at the end, which are nobody's words. */
  private static String trimmed(String content) {
    int end = content.length();
    while (end > 0 && ".,!?:;… ".indexOf(content.charAt(end - 1)) >= 0) {
      end--;
    }
    return content.substring(0, end).strip();
  }

  /** A text without its marks, and what stood between them. */
  private record Marked(String text, List<Span> spans) {
    static Marked of(String marked) {
      StringBuilder text = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      int open = 0;
      for (int i = 0; i < marked.length(); i++) {
        char c = marked.charAt(i);
        if (c == '⟦') {
          open = text.length();
        } else if (c == '⟧') {
          spans.add(new Span(open, text.length()));
        } else {
          text.append(c);
        }
      }
      return new Marked(text.toString(), spans);
    }
  }
}
