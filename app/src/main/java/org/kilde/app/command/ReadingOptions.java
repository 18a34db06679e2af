package org.kilde.app.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kilde.analysis.Analyzer;
import org.kilde.app.reader.FieldNames;
import org.kilde.app.reader.SourceReader;
import org.kilde.app.reading.Progress;
import org.kilde.app.reading.Reading;
import org.kilde.language.LanguageGuesser;
import org.kilde.language.LanguagePacks;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of every command that reads articles. */
final class ReadingOptions {
  @Option(
      names = "--fields",
      paramLabel = "PART=FIELD,…",
      description =
          "Names of the fields in JSON Lines, where they are not text, title, date, url, language"
              + " and outlet: --fields text=body,date=published.")
  private @Nullable String fields;

  @Mixin private PackOptions packs = new PackOptions();

  /** As given on the command line; empty for the usual names. */
  Optional<String> fields() {
    return Optional.ofNullable(fields);
  }

  SourceReader reader(Surroundings here) {
    return reader(here, fields());
  }

  SourceReader reader(Surroundings here, Optional<String> names) {
    return new SourceReader(
        names.map(FieldNames::of).orElseGet(FieldNames::usual), () -> packs(here));
  }

  LanguagePacks packs(Surroundings here) {
    return packs.packs(here);
  }

  Analyzer analyzer(Surroundings here) {
    return new Analyzer(packs(here), LanguageGuesser.shipped());
  }

  Reading reading(Surroundings here) {
    return reading(here, reader(here));
  }

  Reading reading(Surroundings here, SourceReader reader) {
    return reading(here, analyzer(here), reader);
  }

  /** A run with an analyzer that other runs have used. */
  Reading reading(Surroundings here, Analyzer analyzer, SourceReader reader) {
    return new Reading(
        analyzer, reader, new Progress(System.err, here.terminal(), System::nanoTime));
  }
}
