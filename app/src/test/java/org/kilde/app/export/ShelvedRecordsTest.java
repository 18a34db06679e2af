package org.kilde.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that waited stand after those before them as if they had been written there at once. */
class ShelvedRecordsTest {
  @Test
  void whatWaitedStandsInItsOrder(@TempDir Path folder) throws IOException {
    StringWriter expected = new StringWriter();
    StringWriter found = new StringWriter();
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve("shelf"),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        RecordWriter atOnce = new RecordWriter(expected);
        RecordWriter whole = new RecordWriter(found)) {
      FileShelf shelf = new FileShelf(channel);
      ShelvedRecords many = new ShelvedRecords(shelf);
      ShelvedRecords none = new ShelvedRecords(shelf);
      ShelvedRecords single = new ShelvedRecords(shelf);

      record(whole, "before", 0);
      record(single.records(), "single", 0);
      for (int i = 0; i < 4_000; i++) { // more than fits into one piece
        record(many.records(), "long", i);
      }
      many.copyTo(whole);
      none.copyTo(whole);
      single.copyTo(whole);

      record(atOnce, "before", 0);
      for (int i = 0; i < 4_000; i++) {
        record(atOnce, "long", i);
      }
      record(atOnce, "single", 0);
    }
    assertThat(found.toString().length()).isGreaterThan(2 * (1 << 16));
    assertThat(found).hasToString(expected.toString());
  }

  /** Letters of one to four bytes, so that a piece ends within some. */
  private static void record(RecordWriter out, String type, int number) throws IOException {
    out.begin(type).string("id", number + "-a" + "øж".repeat(number % 13) + "€\uD83D\uDE92").end();
  }
}
