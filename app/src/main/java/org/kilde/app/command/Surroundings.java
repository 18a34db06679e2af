package org.kilde.app.command;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the launcher tells the program of the place it runs in.
 *
 * @param languages folder of the packs beside the launcher; empty where there is no launcher
 * @param state folder for what is kept between runs; empty if none
 * @param samples folder of the shipped samples
 * @param terminal true if a person watches standard error
 */
public record Surroundings(
    Optional<Path> languages, Optional<Path> state, Optional<Path> samples, boolean terminal) {

  /** What the system properties {@code kilde.…} say. */
  public static Surroundings ofLauncher() {
    Optional<Path> home = path("kilde.home");
    return new Surroundings(
        path("kilde.languages").or(() -> home.map(root -> root.resolve("languages"))),
        path("kilde.state").or(() -> home.map(root -> root.resolve(".kilde"))),
        home.map(root -> root.resolve("samples")),
        Boolean.getBoolean("kilde.terminal"));
  }

  private static Optional<Path> path(String property) {
    return Optional.ofNullable(System.getProperty(property)).map(Path::of);
  }
}
