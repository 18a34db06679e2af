package org.kilde.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kilde.app.desk.EntityRow;
import org.kilde.app.desk.Filter;
import org.kilde.app.desk.SearchRequest;
import org.kilde.app.desk.SearchResult;
import org.kilde.app.desk.Slice;
import org.kilde.app.desk.folder.Desk;
import org.kilde.app.desk.report.SearchJson;
import org.kilde.app.desk.report.SearchText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kilde search WORDS}. */
@Command(
    name = "search",
    description = {
      "Finds articles on the desk, in every language: by their words, by whom they name, by what",
      "they speak of and by numbers."
    },
    footer = {
      "",
      "Examples:",
      "  ./kilde search earthquake Velmora",
      "  ./kilde search '\"the dam will hold\" -sport' --language da",
      "  ./kilde search 'Mira Oskal' --from 2031-03-01 --latest --json"
    })
public final class SearchCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "WORDS",
      description = "In any language; \"in quotation marks\" as they stand; -without.")
  private List<String> words = new ArrayList<>();

  @Option(names = "--language", paramLabel = "TAG", description = "Only this language: da.")
  private @Nullable String language;

  @Option(names = "--outlet", paramLabel = "NAME", description = "Only this outlet.")
  private @Nullable String outlet;

  @Option(names = "--from", paramLabel = "DATE", description = "From this day on: 2031-03-01.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "Up to this day.")
  private @Nullable LocalDate to;

  @Option(names = "--place", paramLabel = "NAME", description = "Only articles that name it.")
  private @Nullable String place;

  @Option(names = "--person", paramLabel = "NAME", description = "Only articles that name them.")
  private @Nullable String person;

  @Option(names = "--latest", description = "The latest first, not the best.")
  private boolean latest;

  @Option(
      names = "--count",
      paramLabel = "N",
      description = "Articles to show (default: ${DEFAULT-VALUE}).")
  private int count = 10;

  @Option(names = "--json", description = "As JSON, for other programs.")
  private boolean json;

  @Mixin private DeskOptions options = new DeskOptions();

  @Mixin private PackOptions packs = new PackOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Surroundings here;

  public SearchCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (Desk desk = options.open(packs.packs(here))) {
      SearchRequest request =
          new SearchRequest(
              String.join(" ", words),
              new Filter(
                  Optional.ofNullable(language),
                  Optional.ofNullable(outlet),
                  Optional.ofNullable(from),
                  Optional.ofNullable(to),
                  entity(desk, "--place", place)),
              entity(desk, "--person", person),
              latest ? SearchRequest.Order.LATEST : SearchRequest.Order.BEST,
              Slice.first(Math.max(1, count)));
      SearchResult result = desk.search(request);
      if (json) {
        new SearchJson(out).write(result);
      } else {
        new SearchText(out, here.terminal()).write(result);
      }
      out.flush();
      return ExitCode.OK;
    }
  }

  private Optional<String> entity(Desk desk, String option, @Nullable String name) {
    if (name == null) {
      return Optional.empty();
    }
    Optional<EntityRow> found =
        desk.rows()
            .findEntityRow(name)
            .or(() -> desk.rows().entitiesNamed(name).stream().findFirst());
    return Optional.of(
        found
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        option
                            + ": found nobody of the name \""
                            + name
                            + "\" on the desk; expected a name as articles write it."))
            .id());
  }
}
