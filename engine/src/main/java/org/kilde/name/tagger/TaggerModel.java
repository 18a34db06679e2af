package org.kilde.name.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * All that was learnt.
 *
 * @param lists words and phrases that stand in lists
 * @param weights features
 * @param transitions per kind of token, {@code [previous * 13 + label]}
 * @param outside per language, what is added to the score of "no name"; its keys are the languages
 *     with weights of their own
 * @param repeat how much a form's class in an article's other sentences counts
 */
public record TaggerModel(
    WordLists lists,
    Weights weights,
    float[][] transitions,
    Map<String, Float> outside,
    float repeat) {
  /** First bytes of a model. */
  public static final int MAGIC = 0x4B4E5431;

  /** Reads a model written by the trainer. */
  public static TaggerModel read(InputStream compressed) throws IOException {
    DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(
                new InflaterInputStream(compressed, new Inflater(), 1 << 16), 1 << 16));
    int magic = in.readInt();
    if (magic != MAGIC) {
      throw new IOException(
          "name tagger model: first bytes, found %08X; expected %08X. Rebuild it with the trainer."
              .formatted(magic, MAGIC));
    }
    float repeat = in.readFloat();
    Map<String, Float> outside = new LinkedHashMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      outside.put(in.readUTF(), in.readFloat());
    }
    float[][] transitions = new float[FeatureReader.KINDS][Labels.COUNT * Labels.COUNT];
    for (float[] kind : transitions) {
      for (int i = 0; i < kind.length; i++) {
        kind[i] = in.readFloat();
      }
    }
    WordLists lists = WordLists.read(in);
    return new TaggerModel(lists, Weights.read(in), transitions, Map.copyOf(outside), repeat);
  }
}
