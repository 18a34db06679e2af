package org.kilde.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.kilde.app.desk.folder.Desk;
import org.kilde.app.web.DeskServer;
import org.kilde.app.web.DeskWork;
import org.kilde.language.LanguagePacks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kilde serve}. */
@Command(
    name = "serve",
    description = {
      "Shows the desk in the browser, to this computer alone unless told otherwise.",
      "Ctrl-C ends it; articles may be read onto the desk meanwhile."
    },
    footer = {
      "",
      "Examples:",
      "  ./kilde serve                                  then open http://localhost:8017/",
      "  ./kilde serve --desk case-17/ --port 9000",
      "  ./kilde serve --host 0.0.0.0                   for others too: prints the address with its"
          + " token"
    })
public final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where to listen; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port = 8017;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "The address to listen on (default: ${DEFAULT-VALUE}, this computer alone). Any other"
              + " needs the token that is printed, and the network can read what goes over it.")
  private String host = DeskServer.LOOPBACK;

  @Mixin private DeskOptions options = new DeskOptions();

  @Mixin private PackOptions packs = new PackOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Surroundings here;

  public ServeCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    LanguagePacks shared = packs.packs(here);
    PrintWriter out = spec.commandLine().getOut();
    CountDownLatch ended = new CountDownLatch(1);
    try (Desk desk = options.open(shared);
        DeskServer server = start(desk, shared)) {
      Runtime.getRuntime().addShutdownHook(new Thread(ended::countDown));
      String shown = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
      out.println(
          options.folder()
              + " is served at http://"
              + (shown.equals(DeskServer.LOOPBACK) ? "localhost" : shown)
              + ":"
              + server.port()
              + "/"
              + server.token().map(token -> "?token=" + token).orElse(""));
      out.println("Ctrl-C ends it.");
      out.flush();
      ended.await();
    }
    return ExitCode.OK;
  }

  private DeskServer start(Desk desk, LanguagePacks shared) {
    try {
      return new DeskServer(
          desk, shared, new DeskWork(options.folder(), shared, InstantSource.system()), host, port);
    } catch (RuntimeException e) { // Javalin's own, for a port in use and the like
      throw new ParameterException(
          spec.commandLine(),
          "--port: found "
              + host
              + ":"
              + port
              + " taken or not allowed ("
              + (e.getCause() == null ? e.getMessage() : e.getCause().getMessage())
              + "); expected a free one. Name another: --port 0 takes any.",
          e);
    }
  }
}
