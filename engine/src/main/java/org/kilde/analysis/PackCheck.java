package org.kilde.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kilde.article.BlockExamples;
import org.kilde.figure.FigureExamples;
import org.kilde.language.ExampleRunner;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.name.NameExamples;
import org.kilde.name.OfficeExamples;
import org.kilde.name.RoleExamples;
import org.kilde.number.NumeralExamples;
import org.kilde.statement.ChainExamples;
import org.kilde.statement.DoubtExamples;
import org.kilde.statement.StatementExamples;
import org.kilde.time.PublicationExamples;
import org.kilde.time.TimeExamples;

/** Runs every example of a language pack. */
public final class PackCheck {
  private final List<ExampleRunner> runners;

  /** A check with the runners of all finders. */
  public PackCheck() {
    this(
        List.of(
            new BlockExamples(),
            new FigureExamples(),
            new NameExamples(),
            new NumeralExamples(),
            new OfficeExamples(),
            new PublicationExamples(),
            new RoleExamples(),
            new SourceExamples(),
            new StatementExamples(),
            new ChainExamples(),
            new DoubtExamples(),
            new TimeExamples()));
  }

  PackCheck(List<ExampleRunner> runners) {
    this.runners = List.copyOf(runners);
  }

  /** The same check with one more runner, for examples that need more than the engine. */
  public PackCheck with(ExampleRunner further) {
    List<ExampleRunner> all = new ArrayList<>(runners);
    all.add(further);
    return new PackCheck(all);
  }

  /**
   * What came out.
   *
   * @param examples how many ran
   * @param failures one line each: where, found, expected
   */
  public record Result(int examples, List<String> failures) {}

  public Result check(LanguagePack pack) {
    int examples = 0;
    List<String> failures = new ArrayList<>();
    for (ExampleRunner runner : runners) {
      for (Row example : pack.ownTable(runner.format())) {
        examples++;
        Optional<String> wrong = runner.check(pack, example);
        wrong.ifPresent(what -> failures.add(example.rule() + ": " + what));
      }
    }
    return new Result(examples, failures);
  }
}
