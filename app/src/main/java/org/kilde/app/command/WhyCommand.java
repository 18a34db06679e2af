package org.kilde.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.app.desk.folder.Desk;
import org.kilde.app.desk.folder.DeskException;
import org.kilde.app.reader.Document;
import org.kilde.app.reader.DocumentFinder;
import org.kilde.app.reader.InputFinder;
import org.kilde.app.why.Explainer;
import org.kilde.app.why.Explanation;
import org.kilde.app.why.PageTrail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kilde why ID [PATH…]}. */
@Command(
    name = "why",
    description = "Shows the words, the rule and the steps behind a row of a brief or an export.",
    footer = {
      "",
      "Examples:",
      "  ./kilde why 8f2a61c09d3e4b17-s3          a row of the last brief or export",
      "  ./kilde why 8f2a61c09d3e4b17             every row of that article",
      "  ./kilde why 8f2a61c09d3e4b17-f1 news/    a row of an article in news/"
    })
public final class WhyCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "ID", description = "As a brief or an export gives it.")
  private String id = "";

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      description = "Where the article is, if the last run did not read it.")
  private List<String> paths = new ArrayList<>();

  @Mixin private DeskOptions desk = new DeskOptions();

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Surroundings here;

  public WhyCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    int dash = id.indexOf('-');
    String document = dash < 0 ? id : id.substring(0, dash);
    Optional<Document> found = find(document);
    AnalyzedArticle read = expect(document, found);
    List<Explanation> rows =
        new Explainer(read)
            .explain().stream().filter(row -> dash < 0 || row.id().equals(id)).toList();
    if (rows.isEmpty()) {
      throw error("found no such row in its article; expected one of " + document + "-….");
    }
    PrintWriter out = spec.commandLine().getOut();
    Optional<PageTrail> trail = found.flatMap(each -> PageTrail.of(each, options.packs(here)));
    rows.forEach(row -> new ExplanationPrinter(out, read, trail).print(row));
    out.flush();
    return ExitCode.OK;
  }

  private AnalyzedArticle expect(String document, Optional<Document> found) throws IOException {
    Optional<AnalyzedArticle> read =
        found.map(each -> options.analyzer(here).analyze(each.article()));
    if (read.isEmpty() && paths.isEmpty()) {
      read = onDesk(document);
    }
    return read.orElseThrow(
        () ->
            error(
                paths.isEmpty()
                    ? "found no such article in the last run or on the desk; expected one."
                        + " Name its file:"
                        + " ./kilde why "
                        + id
                        + " PATH"
                    : "found no such article in "
                        + String.join(", ", paths)
                        + "; expected the file as it was read."));
  }

  private Optional<AnalyzedArticle> onDesk(String document) throws IOException {
    if (!Files.exists(desk.folder())) {
      return Optional.empty();
    }
    try (Desk open = desk.open(options.packs(here))) {
      return open.readAgain(document);
    } catch (DeskException e) {
      return Optional.empty();
    }
  }

  private Optional<Document> find(String document) throws IOException {
    if (!paths.isEmpty()) {
      return new DocumentFinder(options.reader(here)).find(document, InputFinder.find(paths));
    }
    if (here.state().isEmpty()) {
      return Optional.empty();
    }
    Optional<LastRun.Place> place = LastRun.find(here.state().get(), document);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    Path file = place.get().file();
    return new DocumentFinder(options.reader(here, place.get().fields()))
        .find(document, InputFinder.find(List.of(file.toString())));
  }

  private ParameterException error(String reason) {
    return new ParameterException(spec.commandLine(), id + ": " + reason);
  }
}
