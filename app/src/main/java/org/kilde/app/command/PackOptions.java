package org.kilde.app.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kilde.language.LanguagePacks;
import picocli.CommandLine.Option;

/** The language packs that a command uses. */
final class PackOptions {
  @Option(
      names = "--languages",
      paramLabel = "FOLDER",
      hidden = true,
      description = "Use the language packs of this folder.")
  private @Nullable Path languages;

  private @Nullable LanguagePacks packs;

  /** One set for a command: what is compiled from it is shared by all its parts. */
  LanguagePacks packs(Surroundings here) {
    LanguagePacks known = packs;
    if (known == null) {
      known =
          Optional.ofNullable(languages)
              .or(here::languages)
              .map(LanguagePacks::in)
              .orElseGet(LanguagePacks::shipped);
      packs = known;
    }
    return known;
  }
}
