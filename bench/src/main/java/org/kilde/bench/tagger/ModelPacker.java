package org.kilde.bench.tagger;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.kilde.name.tagger.Labels;
import org.kilde.name.tagger.TaggerModel;
import org.kilde.name.tagger.Weights;
import org.kilde.name.tagger.WordLists;

/** Sums, prunes, rounds to 8 bits and writes a model. */
final class ModelPacker {
  private static final int N = Labels.COUNT;
  private final int[] keys;
  private final float[] weights;
  private final float[][] transitions;
  private final Settings settings;

  ModelPacker(int[] keys, float[] weights, float[][] transitions, Settings settings) {
    this.keys = keys;
    this.weights = weights;
    this.transitions = transitions;
    this.settings = settings;
  }

  private double deviation() {
    double squares = 0;
    long count = 0;
    for (int row = 0; row < keys.length; row++) {
      for (int y = 0; y < N; y++) {
        float w = weights[row * CrfTrainer.WIDTH + y];
        squares += (double) w * w;
        count++;
      }
    }
    return Math.sqrt(squares / count);
  }

  private float largest(int row) {
    float largest = 0;
    for (int y = 0; y < N; y++) {
      largest = Math.max(largest, Math.abs(weights[row * CrfTrainer.WIDTH + y]));
    }
    return largest;
  }

  void write(ListBuilder lists, OutputStream target) throws IOException {
    double deviation = deviation();
    float least = (float) (settings.number("prune") * deviation);
    float scale = (float) (settings.number("clip") * deviation / 127);
    int[] rows =
        IntStream.range(0, keys.length)
            .filter(row -> largest(row) >= least)
            .boxed()
            .sorted((a, b) -> Integer.compareUnsigned(keys[a], keys[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] kept = new int[rows.length];
    byte[] bytes = new byte[rows.length * N];
    for (int i = 0; i < rows.length; i++) {
      kept[i] = keys[rows[i]];
      for (int y = 0; y < N; y++) {
        float w = weights[rows[i] * CrfTrainer.WIDTH + y] / scale;
        bytes[i * N + y] = (byte) Math.clamp(Math.round(w), -127, 127);
      }
    }
    System.err.printf("rows %d of %d, deviation %.4f%n", kept.length, keys.length, deviation);
    Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new DeflaterOutputStream(target, best, 1 << 16), 1 << 16))) {
      head(out);
      int[] listKeys = lists.keys();
      WordLists.write(listKeys, lists.flags(listKeys), out);
      Weights.write(kept, bytes, scale, out);
    }
    best.end();
  }

  private void head(DataOutputStream out) throws IOException {
    out.writeInt(TaggerModel.MAGIC);
    out.writeFloat(settings.number("repeat"));
    Map<String, Float> outside = new TreeMap<>(settings.startingWith("outside."));
    out.writeInt(outside.size());
    for (Map.Entry<String, Float> entry : outside.entrySet()) {
      out.writeUTF(entry.getKey().equals("*") ? "" : entry.getKey());
      out.writeFloat(entry.getValue());
    }
    for (float[] kind : transitions) {
      for (float weight : kind) {
        out.writeFloat(weight);
      }
    }
  }
}
