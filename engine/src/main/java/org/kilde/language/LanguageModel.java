package org.kilde.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Weights of hashed letter runs for the languages of one script: a row of bytes for each hash.
 *
 * <p>A text's evidence for a language is the sum of that language's weights over all its runs.
 */
public final class LanguageModel {
  private final List<String> languages;
  private final int shift;
  private final float scale;
  private final ByteRows rows;

  /**
   * Makes a model.
   *
   * @param languages tags, one for each column
   * @param bits the table has two to this power rows
   * @param scale natural logarithm units per weight step
   * @param weights row after row
   */
  public LanguageModel(List<String> languages, int bits, float scale, byte[] weights) {
    this.languages = List.copyOf(languages);
    this.shift = 32 - bits;
    this.scale = scale;
    this.rows = new ByteRows(weights, languages.size());
  }

  /** Reads what {@link #write} wrote. */
  public static LanguageModel read(DataInputStream in) throws IOException {
    List<String> languages = List.of(in.readUTF().split(" "));
    int bits = in.readByte();
    float scale = in.readFloat();
    byte[] weights = new byte[languages.size() << bits];
    in.readFully(weights);
    return new LanguageModel(languages, bits, scale, weights);
  }

  /** Writes the model. */
  public void write(DataOutputStream out) throws IOException {
    out.writeUTF(String.join(" ", languages));
    out.writeByte(32 - shift);
    out.writeFloat(scale);
    out.write(rows.bytes());
  }

  Evidence evidence() {
    return new Evidence();
  }

  /** Sums of weights for one text. */
  final class Evidence implements WordGrams.Sink {
    private final ByteRows.Sums sums = rows.sums();

    @Override
    public void accept(int hash) {
      sums.add(hash >>> shift);
    }

    List<String> languages() {
      return languages;
    }

    /** The evidence in natural logarithm units, one value for each language. */
    double[] values() {
      int[] all = sums.all();
      double[] values = new double[all.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = all[i] * (double) scale;
      }
      return values;
    }
  }
}
