package org.kilde.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.kilde.app.desk.folder.DeskWriter;
import org.kilde.app.desk.folder.Rereading;
import org.kilde.app.reading.Outcome;
import org.kilde.app.words.Counted;
import org.kilde.language.LanguagePacks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kilde reread}. */
@Command(
    name = "reread",
    description = {
      "Reads everything on the desk again from the bytes it keeps, by today's rules: after the",
      "language packs or the program changed. What you decided about names stays."
    },
    footer = {"", "Example:", "  ./kilde reread"})
public final class RereadCommand implements Callable<Integer> {
  @Mixin private DeskOptions desk = new DeskOptions();

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Surroundings here;

  public RereadCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    LanguagePacks packs = options.packs(here);
    desk.open(packs).close(); // says so if there is none
    try (DeskWriter writer = desk.openWriter(packs);
        StopSign stop = StopSign.listen()) {
      Outcome outcome = new Rereading(writer, packs).run(options.reading(here), stop::check);
      out.println(
          desk.folder() + ": " + Counted.of(outcome.articles(), "article", "articles") + " reread");
      new RemarkPrinter(out).print(outcome.remarks());
      out.flush();
      return ExitCode.of(outcome);
    } catch (StopSign.StoppedException e) {
      out.println("Stopped. The rest is as it was read before; ./kilde reread begins anew.");
      out.flush();
      return ExitCode.PARTLY;
    }
  }
}
