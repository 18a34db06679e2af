package org.kilde.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.kilde.app.command.BriefCommand;
import org.kilde.app.command.CheckCommand;
import org.kilde.app.command.DemoCommand;
import org.kilde.app.command.EntityCommand;
import org.kilde.app.command.Errors;
import org.kilde.app.command.ExportCommand;
import org.kilde.app.command.ForgetCommand;
import org.kilde.app.command.LanguagesCommand;
import org.kilde.app.command.ReadCommand;
import org.kilde.app.command.RereadCommand;
import org.kilde.app.command.SearchCommand;
import org.kilde.app.command.ServeCommand;
import org.kilde.app.command.Surroundings;
import org.kilde.app.command.Version;
import org.kilde.app.command.WatchCommand;
import org.kilde.app.command.WhyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line {@code kilde}. */
@Command(
    name = "kilde",
    description = "Reads news in many languages and answers: who says so?",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  ./kilde demo                              reads the sample articles",
      "  ./kilde brief news/ --out brief.html      the same for your own",
      "  ./kilde export news/ --out evidence.jsonl for other programs",
      "",
      "Exit codes: 0 all read, 1 something left out (named with its reason), 2 nothing done."
    })
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(
        Errors.guarded(() -> commandLine(Surroundings.ofLauncher()).execute(args), System.err));
  }

  /** The whole command line, for the place it runs in. */
  public static CommandLine commandLine(Surroundings here) {
    Errors errors = new Errors();
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new DemoCommand(here));
    line.addSubcommand(new BriefCommand(here));
    line.addSubcommand(new ExportCommand(here));
    line.addSubcommand(new ReadCommand(here));
    line.addSubcommand(new WatchCommand(here));
    line.addSubcommand(new SearchCommand(here));
    line.addSubcommand(new CheckCommand(here));
    line.addSubcommand(new EntityCommand(here));
    line.addSubcommand(new ForgetCommand(here));
    line.addSubcommand(new RereadCommand(here));
    line.addSubcommand(new ServeCommand(here));
    line.addSubcommand(new WhyCommand(here));
    line.addSubcommand(new LanguagesCommand(here));
    line.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
    return line.setParameterExceptionHandler(errors)
        .setExecutionExceptionHandler(errors)
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
  }
}
