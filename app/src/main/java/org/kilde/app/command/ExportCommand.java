package org.kilde.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.kilde.app.export.EvidenceExport;
import org.kilde.app.reader.InputFinder;
import org.kilde.app.reading.Outcome;
import org.kilde.app.words.Counted;
import org.kilde.entity.EntityResolver;
import org.kilde.language.LanguagePacks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kilde export PATH… --out F}. */
@Command(
    name = "export",
    description = "Writes the evidence of articles as JSON Lines, one record a line.",
    footer = {
      "",
      "Examples:",
      "  ./kilde export news/ --out evidence.jsonl",
      "  ./kilde export dump.jsonl.gz --fields text=body,date=published --out evidence.jsonl",
      "",
      "docs/evidence-format.md says what every field holds."
    })
public final class ExportCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders or patterns such as 'news/**/*.txt'.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The file to write; it appears when it is whole.")
  private Path out = Path.of("evidence.jsonl");

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Surroundings here;

  public ExportCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    Outcome outcome;
    LanguagePacks packs = options.packs(here);
    try (EvidenceExport export = new EvidenceExport(out, packs, EntityResolver.of(packs));
        RunLog log = new RunLog(here, options.fields())) {
      outcome =
          options
              .reading(here)
              .read(
                  InputFinder.find(paths),
                  (document, read) -> {
                    export.add(document, read);
                    log.add(document);
                  });
      export.finish();
      log.finish();
    }
    PrintWriter err = spec.commandLine().getErr();
    err.println(out + ": evidence of " + Counted.of(outcome.articles(), "article", "articles"));
    new RemarkPrinter(err).print(outcome.remarks());
    return ExitCode.of(outcome);
  }
}
