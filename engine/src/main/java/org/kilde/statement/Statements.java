package org.kilde.statement;

import java.util.List;
import org.kilde.annotation.Chain;
import org.kilde.annotation.Doubt;
import org.kilde.annotation.Statement;

/** What is said in one article, the ways it came, and what the article itself doubts. */
public record Statements(List<Statement> statements, List<Chain> chains, List<Doubt> doubts) {
  public static final Statements NONE = new Statements(List.of(), List.of(), List.of());

  public Statements {
    statements = List.copyOf(statements);
    chains = List.copyOf(chains);
    doubts = List.copyOf(doubts);
  }
}
