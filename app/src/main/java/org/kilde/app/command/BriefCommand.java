package org.kilde.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kilde brief PATH… [--out F]}. */
@Command(
    name = "brief",
    description = "Reads articles: a summary here, and one page with every word behind it.",
    footer = {
      "",
      "Examples:",
      "  ./kilde brief news/",
      "  ./kilde brief 'news/2031-03-*' saved-page.html --out toll.html"
    })
public final class BriefCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders or patterns such as 'news/**/*.txt'.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The page to write (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("brief.html");

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Surroundings here;

  public BriefCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    return new BriefRun(here, options, spec.commandLine().getOut()).run(paths, out);
  }
}
