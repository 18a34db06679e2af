package org.kilde.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.kilde.app.desk.folder.DeskWriter;
import org.kilde.app.words.Counted;
import org.kilde.language.LanguagePacks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kilde forget ID|PATH}. */
@Command(
    name = "forget",
    description = {
      "Takes articles off the desk for good, with all that hangs on them: bytes, capture log,",
      "evidence, their part in stories and search, names nobody else uses."
    },
    footer = {
      "",
      "Examples:",
      "  ./kilde forget 8f2a61c09d3e4b17",
      "  ./kilde forget news/2031-03-05.txt",
      "  ./kilde forget news/"
    })
public final class ForgetCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "ID|PATH",
      description = "Ids of articles, or files, folders and addresses they were read from.")
  private List<String> what = new ArrayList<>();

  @Mixin private DeskOptions desk = new DeskOptions();

  @Mixin private PackOptions packs = new PackOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Surroundings here;

  public ForgetCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    LanguagePacks known = packs.packs(here);
    desk.open(known).close(); // says so if there is none
    int missed = 0;
    try (DeskWriter writer = desk.openWriter(known)) {
      for (String each : what) {
        String path = each.endsWith("/") ? each.substring(0, each.length() - 1) : each;
        int articles = writer.forget(path).articles();
        missed += articles == 0 ? 1 : 0;
        out.println(
            articles == 0
                ? each + ": found no article of this id or path on the desk; expected one."
                : each + ": " + Counted.of(articles, "article", "articles") + " forgotten");
      }
    }
    out.flush();
    return missed == 0 ? ExitCode.OK : ExitCode.PARTLY;
  }
}
