package org.kilde.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kilde.app.desk.folder.DeskWriter;
import org.kilde.app.desk.folder.RulesPrint;
import org.kilde.app.fetch.AddressSource;
import org.kilde.app.fetch.Fetcher;
import org.kilde.app.fetch.WebAddress;
import org.kilde.app.reader.InputFinder;
import org.kilde.app.reader.Inputs;
import org.kilde.app.reader.SourceReader;
import org.kilde.app.reading.Outcome;
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
      "  ./kilde read 'saved/**/*.html' --desk case-17/",
      "  ./kilde read https://paper.example/2031/the-dam-holds"
    })
public final class ReadCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files, folders or patterns such as 'news/**/*.txt'; addresses (http, https) of pages, or"
              + " of feeds, of which each item's page is read.")
  private List<String> paths = new ArrayList<>();

  @Mixin private DeskOptions desk = new DeskOptions();

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Mixin private FetchOptions fetching = new FetchOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Surroundings here;

  public ReadCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (DeskWriter writer = desk.openWriter(options.packs(here));
        StopSign stop = StopSign.listen();
        Fetcher fetcher = fetching.fetcher()) {
      SourceReader reader = options.reader(here);
      AddressSource addresses = new AddressSource(fetcher, reader, stop);
      Intake intake = new Intake(writer, stop, addresses::method);
      Outcome outcome = null;
      try {
        outcome = read(reader, addresses, writer, intake);
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

  private Outcome read(
      SourceReader reader, AddressSource addresses, DeskWriter writer, Intake intake)
      throws IOException {
    Inputs files =
        InputFinder.find(paths.stream().filter(path -> !WebAddress.isWeb(path)).toList());
    List<String> web = paths.stream().filter(WebAddress::isWeb).toList();
    return options
        .reading(here, reader)
        .read(
            files.bytes(),
            sink -> {
              files.remarks().forEach(sink::remark);
              for (Path file : files.files()) {
                reader.read(file, sink);
              }
              addresses.readAddresses(web, writer::isFrom, sink);
            },
            intake);
  }

  private void hint(DeskWriter writer, PrintWriter out) {
    if (!writer.rules().equals(Optional.of(RulesPrint.of(options.packs(here))))) {
      out.println(
          "Rules changed since the desk was read. To read it again by them: ./kilde reread");
    }
  }
}
