package org.kilde.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.kilde.app.desk.folder.Desk;
import org.kilde.app.desk.folder.DeskWriter;
import org.kilde.language.LanguagePacks;
import picocli.CommandLine.Option;

/** The desk that a command works on. */
public final class DeskOptions {
  @Option(
      names = "--desk",
      paramLabel = "FOLDER",
      defaultValue = "${env:KILDE_DESK:-${sys:user.home}/kilde-desk}",
      description =
          "The desk's folder (default: what the variable KILDE_DESK says, else kilde-desk in your"
              + " home folder).")
  private Path folder = Path.of("kilde-desk");

  Path folder() {
    return folder;
  }

  Desk open(LanguagePacks packs) throws IOException {
    return Desk.open(folder, packs);
  }

  DeskWriter openWriter(LanguagePacks packs) throws IOException {
    return DeskWriter.open(folder, packs, InstantSource.system());
  }
}
