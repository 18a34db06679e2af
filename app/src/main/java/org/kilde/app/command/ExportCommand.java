package org.kilde.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kilde.app.desk.FigureFilter;
import org.kilde.app.desk.FigureRow;
import org.kilde.app.desk.Slice;
import org.kilde.app.desk.folder.Desk;
import org.kilde.app.desk.folder.DeskEvidence;
import org.kilde.app.desk.report.FigureTable;
import org.kilde.app.export.EvidenceExport;
import org.kilde.app.export.OutputFile;
import org.kilde.app.reader.InputFinder;
import org.kilde.app.reading.Outcome;
import org.kilde.app.words.Counted;
import org.kilde.entity.EntityResolver;
import org.kilde.language.LanguagePacks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
      "  ./kilde export news/2031-03-05.txt --out - | head",
      "  ./kilde export --desk --out evidence.jsonl",
      "  ./kilde export --desk --figures --out figures.csv",
      "",
      "docs/evidence-format.md says what every field holds."
    })
public final class ExportCommand implements Callable<Integer> {
  private static final Path STANDARD = Path.of("-");
  private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");
  private static final int AT_ONCE = 1_000;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files, folders or patterns such as 'news/**/*.txt'.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The file to write; it appears when it is whole. - for standard output.")
  private Path out = Path.of("evidence.jsonl");

  @Option(
      names = "--desk",
      arity = "0..1",
      paramLabel = "FOLDER",
      fallbackValue = "${env:KILDE_DESK:-${sys:user.home}/kilde-desk}",
      description = "The articles of the desk in place of PATH.")
  private @Nullable Path desk;

  @Option(
      names = "--figures",
      description = "With --desk: a table of all figures (CSV) in place of the evidence.")
  private boolean figures;

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Surroundings here;

  public ExportCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    out = out.equals(STANDARD) ? STANDARD_OUTPUT : out;
    Path folder = desk;
    if (folder == null && (paths.isEmpty() || figures)) {
      throw new ParameterException(
          spec.commandLine(),
          paths.isEmpty()
              ? "found no PATH; expected one, or --desk."
              : "--figures: found PATH; expected --desk. Read them first: ./kilde read PATH");
    }
    return folder == null ? exportPaths() : exportDesk(folder);
  }

  private int exportDesk(Path folder) throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    LanguagePacks packs = options.packs(here);
    try (Desk open = Desk.open(folder, packs)) {
      if (figures) {
        err.println(out + ": " + Counted.of(exportFigures(open), "figure", "figures"));
        err.flush();
        return ExitCode.OK;
      }
      Outcome outcome = new DeskEvidence(open, packs).write(out, options.reading(here));
      err.println(out + ": evidence of " + Counted.of(outcome.articles(), "article", "articles"));
      new RemarkPrinter(err).print(outcome.remarks());
      return ExitCode.of(outcome);
    }
  }

  private int exportFigures(Desk open) throws IOException {
    int count = 0;
    try (OutputFile file = new OutputFile(out)) {
      try (Writer words = file.writer()) {
        FigureTable table = new FigureTable(words);
        table.begin();
        List<FigureRow> rows = slice(open, 0);
        while (!rows.isEmpty()) {
          for (FigureRow row : rows) {
            table.write(row);
          }
          count += rows.size();
          rows = slice(open, count);
        }
      }
      file.commit();
    }
    return count;
  }

  private static List<FigureRow> slice(Desk open, int from) {
    return open.rows().figures(FigureFilter.NONE, new Slice(from, AT_ONCE)).rows();
  }

  private int exportPaths() throws IOException {
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
