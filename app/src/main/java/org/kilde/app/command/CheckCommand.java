package org.kilde.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.kilde.app.check.CheckJson;
import org.kilde.app.check.CheckText;
import org.kilde.app.check.CheckedDraft;
import org.kilde.app.check.DraftChecker;
import org.kilde.app.desk.folder.Desk;
import org.kilde.app.reader.Document;
import org.kilde.app.reader.DocumentSink;
import org.kilde.app.reader.InputFinder;
import org.kilde.app.reader.Remark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kilde check DRAFT}. */
@Command(
    name = "check",
    description = {
      "Says of each sentence of your own draft what the desk has to it: backed (by whom, how many",
      "independent origins), disputed, single source, not found, or there with another number,",
      "qualifier or other words; with the evidence."
    },
    footer = {"", "Examples:", "  ./kilde check draft.txt", "  ./kilde check draft.txt --json"})
public final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DRAFT", description = "The file with your draft.")
  private Path draft = Path.of("");

  @Option(names = "--json", description = "As JSON, for other programs.")
  private boolean json;

  @Mixin private DeskOptions desk = new DeskOptions();

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Surroundings here;

  public CheckCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Document document = read();
    try (Desk open = desk.open(options.packs(here))) {
      CheckedDraft checked = new DraftChecker(open, options.packs(here)).check(document.article());
      if (json) {
        new CheckJson(out).write(checked);
      } else {
        new CheckText(out).write(checked);
      }
    }
    out.flush();
    return ExitCode.OK;
  }

  private Document read() throws IOException {
    List<Document> found = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>(InputFinder.find(List.of(draft.toString())).remarks());
    if (remarks.isEmpty()) {
      options
          .reader(here)
          .read(
              draft,
              new DocumentSink() {
                @Override
                public void accept(Document document) {
                  found.add(document);
                }

                @Override
                public void remark(Remark remark) {
                  remarks.add(remark);
                }
              });
    }
    if (found.size() != 1) {
      throw new ParameterException(
          spec.commandLine(),
          remarks.isEmpty()
              ? draft + ": found " + found.size() + " articles; expected one draft."
              : remarks.getFirst().toString());
    }
    return found.getFirst();
  }
}
