package org.kilde.bench.tagger;

import java.util.List;
import org.kilde.name.tagger.FeatureReader;

/** Turns samples into numbered features. */
final class Encoder {
  /**
   * One article to learn from.
   *
   * @param language the language of its weights, "" for those all languages share
   * @param counts whether its features count toward being common enough
   */
  record Part(List<Sample> article, String lexicon, String language, boolean counts) {}

  private final FeatureReader reader;
  private final List<Part> parts;
  private final FeatureIndex index = new FeatureIndex();

  Encoder(FeatureReader reader, List<Part> parts) {
    this.reader = reader;
    this.parts = parts;
  }

  private void read(Part part, FeatureReader.Sink sink) {
    reader.read(
        part.article().stream().map(Sample::tokens).toList(),
        part.lexicon(),
        part.language(),
        sink);
  }

  int[] index(int least) {
    for (Part part : parts) {
      if (part.counts()) {
        read(
            part,
            (sentence, token, kind, keys, lexical, count) -> {
              for (int i = 0; i < count; i++) {
                index.count(keys[i]);
              }
            });
      }
    }
    return index.number(least);
  }

  EncodedText encode() {
    EncodedText text = new EncodedText();
    for (Part part : parts) {
      read(
          part,
          (sentence, token, kind, keys, lexical, count) -> {
            if (token == 0) {
              text.beginSentence();
            }
            text.beginToken(kind, part.article().get(sentence).labels()[token]);
            for (int i = 0; i < count; i++) {
              int row = index.row(keys[i]);
              if (row >= 0) {
                text.row(i < lexical ? row | EncodedText.LEXICAL : row);
              }
            }
          });
    }
    return text;
  }
}
