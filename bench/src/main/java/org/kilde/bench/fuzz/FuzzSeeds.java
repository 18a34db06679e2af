package org.kilde.bench.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes what fuzzing starts from: the project's own samples and the examples of its packs, each a
 * file. Arguments: the project's folder, the folder to fill.
 */
public final class FuzzSeeds {
  private FuzzSeeds() {}

  public static void main(String[] args) throws IOException {
    Path project = Path.of(args[0]);
    Path out = Files.createDirectories(Path.of(args[1]));
    int number = 0;
    for (Path sample : files(project.resolve("samples"))) {
      Files.copy(sample, out.resolve("sample" + number++));
    }
    for (Path table : files(project.resolve("languages"))) {
      if (!table.toString().contains("examples") || !table.toString().endsWith(".tsv")) {
        continue;
      }
      StringBuilder words = new StringBuilder();
      for (String line : Files.readAllLines(table)) {
        if (!line.startsWith("#")) {
          words.append(line.replaceAll("[⟦⟧]", "").replace('\t', '\n')).append('\n');
        }
        if (words.length() > 600) {
          Files.write(
              out.resolve("example" + number++), words.toString().getBytes(StandardCharsets.UTF_8));
          words.setLength(0);
        }
      }
    }
    System.out.println(number + " seeds in " + out);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
