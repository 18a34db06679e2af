package org.kilde.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes come back as they were laid down, and freed room is used again. */
class FileShelfTest {
  @Test
  void bytesComeBackAndRoomIsUsedAgain(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("shelf");
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE)) {
      FileShelf shelf = new FileShelf(channel);
      long small = shelf.put(filled(3, 1));
      long large = shelf.put(filled(5000, 2));
      long exact = shelf.put(filled(1024, 3));
      assertThat(shelf.get(large, 5000)).isEqualTo(filled(5000, 2));

      shelf.free(large, 5000);
      assertThat(shelf.put(filled(8192, 4))).isEqualTo(large);
      assertThat(shelf.put(filled(8192, 5))).as("no room was free").isGreaterThan(large);

      assertThat(shelf.get(small, 3)).isEqualTo(filled(3, 1));
      assertThat(shelf.get(large, 8192)).isEqualTo(filled(8192, 4));
      assertThat(shelf.get(exact, 1024)).isEqualTo(filled(1024, 3));
    }
  }

  private static byte[] filled(int length, int value) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }
}
