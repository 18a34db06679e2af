package org.kilde.app.command;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Ends a run in good order when the user presses Ctrl-C. */
final class StopSign implements AutoCloseable {
  private static final long PATIENCE = 20; // seconds for what is under way

  private final AtomicBoolean stopped = new AtomicBoolean();
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
  void check() throws StoppedException {
    if (stopped.get()) {
      throw new StoppedException();
    }
  }

  private void await() {
    stopped.set(true);
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
