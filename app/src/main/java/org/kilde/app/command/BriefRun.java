package org.kilde.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.kilde.app.brief.Brief;
import org.kilde.app.brief.BriefBuilder;
import org.kilde.app.brief.BriefPage;
import org.kilde.app.brief.Summary;
import org.kilde.app.export.OutputFile;
import org.kilde.app.reader.InputFinder;
import org.kilde.app.reading.Outcome;

/** Reads articles and shows what they say: as a page and as a summary. */
final class BriefRun {
  private final Surroundings here;
  private final ReadingOptions options;
  private final PrintWriter terminal;

  BriefRun(Surroundings here, ReadingOptions options, PrintWriter terminal) {
    this.here = here;
    this.options = options;
    this.terminal = terminal;
  }

  int run(List<String> paths, Path out) throws IOException {
    BriefBuilder builder = new BriefBuilder(options.packs(here));
    Outcome outcome;
    Brief brief;
    try (OutputFile page = new OutputFile(out);
        RunLog log = new RunLog(here, options.fields())) {
      outcome =
          options
              .reading(here)
              .read(
                  InputFinder.find(paths),
                  (document, read) -> {
                    builder.add(read);
                    log.add(document);
                  });
      brief = builder.build(outcome.remarks());
      try (Writer words = page.writer()) {
        new BriefPage().write(brief, Version.text(), words);
      }
      page.commit();
      log.finish();
    }
    new Summary(brief).lines().forEach(terminal::println);
    new RemarkPrinter(terminal).print(outcome.remarks());
    terminal.println();
    terminal.println(out + " is written: open it in a browser to see every row in its words.");
    terminal.flush();
    return ExitCode.of(outcome);
  }
}
