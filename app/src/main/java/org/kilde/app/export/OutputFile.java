package org.kilde.app.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that gets its name only when it is whole. Until then its words stand in a hidden file
 * beside it, which goes away when the run ends early, by an error or by Ctrl-C.
 */
public final class OutputFile implements AutoCloseable {
  private final Path target;
  private final Path part;
  private final Thread cleaner;

  /** Opens it; fails now if nothing can be written there. */
  public OutputFile(Path target) throws IOException {
    this.target = target.toAbsolutePath();
    if (Files.isDirectory(this.target)) {
      throw new OutputException(target, "found a folder; expected a file. Name a file in it.");
    }
    this.part =
        isDevice(this.target) ? Files.createTempFile("kilde", ".part") : beside(this.target);
    this.cleaner = Thread.ofPlatform().unstarted(this::delete);
    Runtime.getRuntime().addShutdownHook(cleaner);
  }

  /** A file that is needed only until another is whole: beside it, or beside no device. */
  static OutputFile scratch(Path target, String suffix) throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    String name = target.getFileName() + suffix;
    return new OutputFile(isDevice(target) ? folder.resolve(name) : target.resolveSibling(name));
  }

  private static boolean isDevice(Path target) {
    return Files.exists(target) && !Files.isRegularFile(target);
  }

  private static Path beside(Path target) throws IOException {
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    try {
      return Files.createFile(target.resolveSibling(name));
    } catch (IOException e) {
      throw new OutputException(
          target, "cannot write here (" + e + "); expected a folder that is there and writable.");
    }
  }

  /** A writer of its words, UTF-8. */
  public Writer writer() throws IOException {
    return new BufferedWriter(Files.newBufferedWriter(part, StandardCharsets.UTF_8), 1 << 16);
  }

  /** Where its words stand until it is whole. */
  Path part() {
    return part;
  }

  /** Gives the file its name; the writer must be closed. */
  public void commit() throws IOException {
    if (isDevice(target)) { // a pipe or device keeps its place
      try (OutputStream device = Files.newOutputStream(target)) {
        Files.copy(part, device);
      }
    } else {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void delete() {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    delete();
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      // the program is ending; the hook does the same
    }
  }
}
