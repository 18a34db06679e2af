package org.kilde.statement;

import java.util.stream.Collectors;
import org.kilde.annotation.Statement;
import org.kilde.annotation.Via;
import org.kilde.article.TokenizedArticle;
import org.kilde.name.Names;

/** A statement in a line, as tests expect it: "d Ada Holm: The road is closed < Reuters". */
final class StatementLine {
  private StatementLine() {}

  static String of(Statement each, TokenizedArticle article, Names names) {
    String speaker =
        each.speaker().referent().isPresent()
            ? names.referents().get(each.speaker().referent().getAsInt()).name()
            : each.speaker().text();
    String words =
        each.spans().stream()
            .sorted()
            .map(article.article()::words)
            .collect(Collectors.joining(" … "));
    String via = each.via().stream().map(Via::text).collect(Collectors.joining(", "));
    return (each.form().label().charAt(0) + " " + speaker).strip()
        + ": "
        + words
        + (via.isEmpty() ? "" : " < " + via);
  }
}
