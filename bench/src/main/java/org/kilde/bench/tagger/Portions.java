package org.kilde.bench.tagger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What to train on and what to choose on. Swedish has few and German has no sentences to choose on:
 * with the setting {@code holdout} every seventh block of sentences of their training is kept back.
 */
final class Portions {
  private static final int BLOCK = 40;
  private static final int EVERY = 6;

  private Portions() {}

  static SampleText training(Path data, String language, Settings settings) throws IOException {
    SampleText all = read(data, language, "train");
    return heldOut(language, settings) ? part(all, false) : all;
  }

  static SampleText choosing(Path data, String language, Settings settings) throws IOException {
    if (heldOut(language, settings)) {
      return part(read(data, language, "train"), true);
    }
    return read(data, language, "dev");
  }

  private static boolean heldOut(String language, Settings settings) {
    return settings.number("holdout") > 0
        && (language.equals("sv") || language.equals("de") || language.equals("kk"));
  }

  static SampleText read(Path data, String language, String part) throws IOException {
    Path file = data.resolve("names").resolve(language + "." + part + ".tsv");
    return SampleReader.read(file, language, !language.equals("de"));
  }

  private static SampleText part(SampleText all, boolean back) {
    List<Sample> chosen = new ArrayList<>();
    for (int i = 0; i < all.samples().size(); i++) {
      if ((i / BLOCK % EVERY == EVERY - 1) == back) {
        chosen.add(all.samples().get(i));
      }
    }
    return new SampleText(all.language(), all.running(), chosen);
  }
}
