package org.kilde.app;

import org.kilde.app.command.ExportCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line {@code kilde}. */
@Command(
    name = "kilde",
    description = "Reads news in many languages and answers: who says so?",
    subcommands = ExportCommand.class)
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
