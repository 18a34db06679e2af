package org.kilde.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows, works as it says. */
class ReadmeTest {
  private static final Path ROOT = Path.of(System.getProperty("kilde.root", ".."));

  private static String block(String readme, String fence, int from) {
    int start = readme.indexOf(fence + "\n", from) + fence.length() + 1;
    assertThat(start).as(fence).isGreaterThan(from);
    return readme.substring(start, readme.indexOf("```", start));
  }

  /** The example is compiled from the README itself, run, and its output compared. */
  @Test
  void theLibraryExamplePrintsWhatItSays(@TempDir Path folder) throws Exception {
    String readme = Files.readString(ROOT.resolve("README.md"));
    int section = readme.indexOf("## As a library");
    String code = block(readme, "```java", section);
    String printed = block(readme, "prints\n\n```", section);
    assertThat(code.lines().filter(line -> !line.isBlank()).count()).isBetween(8L, 14L);
    Path source = Files.writeString(folder.resolve("Example.java"), code);
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
    assertThat(compiled).isZero();
    assertThat(run(folder)).isEqualTo(printed);
  }

  private static String run(Path classes) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      Class<?> example = loader.loadClass("Example");
      var constructor = example.getDeclaredConstructor();
      constructor.setAccessible(true);
      Method main = example.getDeclaredMethod("main");
      main.setAccessible(true);
      main.invoke(constructor.newInstance());
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void everyCommandStandsInIt() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    Main.commandLine(
            new org.kilde.app.command.Surroundings(
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                false))
        .getSubcommands()
        .keySet()
        .forEach(command -> assertThat(readme).contains("./kilde " + command));
  }
}
