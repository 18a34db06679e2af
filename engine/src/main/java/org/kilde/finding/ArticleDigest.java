package org.kilde.finding;

import java.util.List;
import java.util.Optional;
import org.kilde.annotation.Chain;
import org.kilde.lineage.ArticleTrace;
import org.kilde.lineage.Passage;
import org.kilde.lineage.Period;

/** What a run keeps of an article: enough for every finding, without its text. */
public record ArticleDigest(
    String document,
    String language,
    Optional<Period> published,
    ArticleTrace trace,
    List<NameDigest> names,
    List<FigureDigest> figures,
    List<StatementDigest> statements,
    List<ClaimDigest> claims,
    List<RebuttalDigest> rebuttals,
    List<TimeDigest> times,
    List<Chain> chains,
    List<DoubtDigest> doubts) {

  public ArticleDigest {
    names = List.copyOf(names);
    figures = List.copyOf(figures);
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
    rebuttals = List.copyOf(rebuttals);
    times = List.copyOf(times);
    chains = List.copyOf(chains);
    doubts = List.copyOf(doubts);
  }

  /** All that findings within a story need: how copies differ is told by their sentences alone. */
  ArticleDigest withOneSentence() {
    return new ArticleDigest(
        document,
        language,
        published,
        trace.withSentences(1),
        names,
        figures,
        statements,
        claims,
        rebuttals,
        times,
        chains,
        doubts);
  }

  /** The statement of an index in the article's statements; empty if none of that is kept. */
  Optional<StatementDigest> findStatement(int index) {
    return statements.stream().filter(each -> each.index() == index).findFirst();
  }

  /**
   * A claim its own article doubts.
   *
   * @param words what says so
   */
  public record DoubtDigest(Passage passage, Passage words) {}
}
