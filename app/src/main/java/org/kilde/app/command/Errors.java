package org.kilde.app.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.kilde.language.PackException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells users what went wrong in a sentence, never with a stack trace. */
public final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private static final int MEGABYTE = 1 << 20;

  /**
   * Runs a command line and says in a sentence when memory ran out, in whatever thread it did.
   *
   * @return the exit code of the run
   */
  public static int guarded(IntSupplier run, PrintStream err) {
    try {
      return run.getAsInt();
    } catch (Error error) {
      if (!isMemory(error)) {
        throw error;
      }
      err.println(
          "kilde: memory, used all "
              + Runtime.getRuntime().maxMemory() / MEGABYTE
              + " MB that Java may take; nothing is half written. Give it more, for example:\n"
              + "  KILDE_JAVA_OPTIONS=-Xmx2g ./kilde ...");
      return ExitCode.FAILED;
    }
  }

  private static boolean isMemory(Throwable error) {
    return error instanceof OutOfMemoryError
        || error instanceof ExceptionInInitializerError // made anew from what it said
            && String.valueOf(error.getMessage()).contains("OutOfMemoryError")
        || error.getCause() != null && isMemory(error.getCause());
  }

  @Override
  public int handleParseException(ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    PrintWriter err = command.getErr();
    err.println(name + ": " + message(error));
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(error, err)) {
      err.println("See: ./" + name + " --help");
    }
    err.flush();
    return ExitCode.FAILED;
  }

  @Override
  public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
    if (error instanceof ParameterException wrong) {
      return handleParseException(wrong, new String[0]);
    }
    command.getErr().println("kilde: " + message(error));
    command.getErr().flush();
    return ExitCode.FAILED;
  }

  private static String message(Exception error) {
    String said = String.valueOf(error.getMessage());
    return switch (error) {
      case PackException _, IllegalArgumentException _ -> said;
      case ParameterException _ ->
          said.endsWith(".") || said.contains("kilde ") ? said : said + ".";
      case UncheckedIOException wrapped -> message(Objects.requireNonNull(wrapped.getCause()));
      case FileSystemException file when file.getReason() != null ->
          file.getFile() + ": " + file.getReason() + ".";
      case IOException _ -> said;
      default ->
          "an error of the program itself ("
              + error
              + " at "
              + (error.getStackTrace().length == 0 ? "?" : error.getStackTrace()[0])
              + "). Please report it.";
    };
  }
}
