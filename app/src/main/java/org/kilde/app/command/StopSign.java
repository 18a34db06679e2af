package org.kilde.app.command;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.kilde.app.fetch.Stop;

/** Ends a run in good order when the user presses Ctrl-C. */
final class StopSign implements Stop, AutoCloseable {
  private static final long PATIENCE = 20; // seconds for what is under way

  private final CountDownLatch wished = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = Thread.ofPlatform().unstarted(this::await);

  private StopSign() {}

  static StopSign listen() {
    StopSign sign = new StopSign();
    Runtime.getRuntime().addShutdownHook(sign.hook);
    return sign;
  }

  /** Thrown where a run may stop. */
  static final class StoppedException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Stops the run here if the user wishes it. */
  @Override
  public void check() throws StoppedException {
    if (wished.getCount() == 0) {
      throw new StoppedException();
    }
  }

  /** Waits, at most until the user wishes to stop. */
  void sleep(Duration time) throws StoppedException {
    try {
      if (wished.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new StoppedException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException();
    }
  }

  private void await() {
    wished.countDown();
    try {
      done.await(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the program is ending already
    }
  }
}
