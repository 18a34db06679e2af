package org.kilde.app.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kilde.story.Shelf;

/** Records that are found before their turn in the file comes: they wait on a shelf. */
final class ShelvedRecords {
  private static final int PIECE = 1 << 16; // bytes; what a shelf gives out without loss

  private final Shelf shelf;
  private final List<Long> places = new ArrayList<>(); // of full pieces
  private final byte[] piece = new byte[PIECE];
  private int used;
  private final RecordWriter records;

  ShelvedRecords(Shelf shelf) throws IOException {
    this.shelf = shelf;
    this.records = new RecordWriter(new OutputStreamWriter(new Pieces(), StandardCharsets.UTF_8));
  }

  /** Takes records in; not after {@link #copyTo}. */
  RecordWriter records() {
    return records;
  }

  /** Writes the records after those of another writer. */
  void copyTo(RecordWriter whole) throws IOException {
    records.close();
    if (places.isEmpty() && used == 0) {
      return;
    }
    whole.generator().writeRaw('\n');
    char[] letters = new char[PIECE];
    try (Reader words = new InputStreamReader(new PiecesAgain(), StandardCharsets.UTF_8)) {
      for (int read = words.read(letters); read >= 0; read = words.read(letters)) {
        whole.generator().writeRaw(letters, 0, read);
      }
    }
  }

  private final class Pieces extends OutputStream {
    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      for (int done = 0; done < length; ) {
        if (used == PIECE) {
          places.add(shelf.put(piece));
          used = 0;
        }
        int fits = Math.min(PIECE - used, length - done);
        System.arraycopy(bytes, from + done, piece, used, fits);
        used += fits;
        done += fits;
      }
    }
  }

  private final class PiecesAgain extends InputStream {
    private byte[] now = new byte[0];
    private int length;
    private int at;
    private int next; // piece

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) {
      if (at == length && next <= places.size()) {
        boolean full = next < places.size();
        now = full ? shelf.get(places.get(next), PIECE) : piece;
        length = full ? PIECE : used;
        at = 0;
        next++;
      }
      int fits = Math.min(most, length - at);
      System.arraycopy(now, at, into, from, fits);
      at += fits;
      return fits == 0 && most > 0 ? -1 : fits;
    }
  }
}
