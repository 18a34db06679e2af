package org.kilde.app.desk.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/** The right to change a desk: one process at a time; goes with its process, however it ends. */
final class WriteLock implements AutoCloseable {
  private static final long STEP = 50;

  private final FileChannel channel;

  private WriteLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes it, waiting at most a while; says who has it if that is too short. */
  static WriteLock take(Path file, Duration patience) throws IOException {
    long until = System.nanoTime() + patience.toNanos();
    Optional<WriteLock> lock = tryTake(file);
    while (lock.isEmpty() && System.nanoTime() < until) {
      pause();
      lock = tryTake(file);
    }
    if (lock.isEmpty()) {
      throw new DeskException(busy(file));
    }
    return lock.get();
  }

  static Optional<WriteLock> tryTake(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(pid));
        return Optional.of(new WriteLock(channel));
      }
    } catch (OverlappingFileLockException e) {
      // this process has it already
    }
    channel.close();
    return Optional.empty();
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(STEP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for the desk", e);
    }
  }

  private static String busy(Path file) throws IOException {
    String holder = Files.readString(file).strip();
    return file.getParent()
        + ": another process"
        + (holder.isEmpty() ? "" : " (" + holder + ")")
        + " is changing this desk; expected it free. Wait for it to end, or name another:"
        + " --desk FOLDER";
  }

  @Override
  public void close() throws IOException {
    channel.close(); // the lock with it
  }
}
