package org.kilde.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kilde demo}. */
@Command(
    name = "demo",
    description = "Reads the sample articles and writes brief.html.",
    footer = {"", "Example:", "  ./kilde demo"})
public final class DemoCommand implements Callable<Integer> {
  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The page to write (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("brief.html");

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Surroundings here;

  public DemoCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    Path samples =
        here.samples()
            .filter(Files::isDirectory)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "samples: found no folder samples/ beside ./kilde; expected it."
                            + " Restore it, or use: ./kilde brief PATH…"));
    return new BriefRun(here, options, spec.commandLine().getOut())
        .run(List.of(samples.toString()), out);
  }
}
