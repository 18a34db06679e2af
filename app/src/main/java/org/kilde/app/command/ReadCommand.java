package org.kilde.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.app.desk.folder.DeskWriter;
import org.kilde.app.desk.folder.RulesPrint;
import org.kilde.app.reader.Document;
import org.kilde.app.reader.InputFinder;
import org.kilde.app.reading.Outcome;
import org.kilde.app.reading.Reading;
import org.kilde.app.words.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kilde read PATH…}. */
@Command(
    name = "read",
    description = {
      "Adds articles to the desk: what is on it already is not read again.",
      "Can be stopped at any time; the same command goes on where it stopped."
    },
    footer = {
      "",
      "Examples:",
      "  ./kilde read news/",
      "  ./kilde read dump.jsonl.gz --fields text=body,date=published",
      "  ./kilde read 'saved/**/*.html' --desk case-17/"
    })
public final class ReadCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders or patterns such as 'news/**/*.txt'.")
  private List<String> paths = new ArrayList<>();

  @Mixin private DeskOptions desk = new DeskOptions();

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Surroundings here;

  public ReadCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (DeskWriter writer = desk.openWriter(options.packs(here));
        StopSign stop = StopSign.listen()) {
      Intake intake = new Intake(writer, stop);
      Outcome outcome = null;
      try {
        outcome = options.reading(here).read(InputFinder.find(paths), intake);
      } catch (StopSign.StoppedException e) {
        // what is committed stays; the rest comes next time
      }
      writer.finish();
      out.println(desk.folder() + ": " + intake.summary());
      if (outcome == null) {
        out.println("Stopped. The same command goes on from here.");
        out.flush();
        return ExitCode.PARTLY;
      }
      new RemarkPrinter(out).print(outcome.remarks());
      hint(writer, out);
      out.flush();
      return ExitCode.of(outcome);
    }
  }

  private void hint(DeskWriter writer, PrintWriter out) {
    if (!writer.rules().equals(Optional.of(RulesPrint.of(options.packs(here))))) {
      out.println(
          "Rules changed since the desk was read. To read it again by them: ./kilde reread");
    }
  }

  /** Puts what is read on the desk and counts it. */
  private static final class Intake implements Reading.Taker {
    private static final String METHOD = "file";

    private final DeskWriter writer;
    private final StopSign stop;
    private int fresh;
    private int revisions;
    private int known;

    Intake(DeskWriter writer, StopSign stop) {
      this.writer = writer;
      this.stop = stop;
    }

    @Override
    public boolean isKnown(String sha256, String where) {
      boolean is = writer.isKnown(sha256, where, METHOD);
      known += is ? 1 : 0;
      return is;
    }

    @Override
    public void take(Document document, AnalyzedArticle read) throws IOException {
      stop.check();
      switch (writer.add(document, read, METHOD)) {
        case NEW -> fresh++;
        case REVISION -> revisions++;
      }
    }

    String summary() {
      StringBuilder said = new StringBuilder(Counted.of(fresh, "new article", "new articles"));
      if (revisions > 0) {
        said.append(", ").append(Counted.of(revisions, "changed one", "changed ones"));
      }
      if (known > 0) {
        said.append(", ").append(Counted.of(known, "known before", "known before"));
      }
      return said.toString();
    }
  }
}
