package org.kilde.app.fetch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** One request to a host at a time, with a pause between them that grows with failures. */
final class HostGate {
  private static final Duration FIRST_BACK_OFF = Duration.ofSeconds(2);

  private final ReentrantLock lock = new ReentrantLock();
  private final Duration usualPause;
  private Duration pause;
  private long next = System.nanoTime();
  private int failures;

  HostGate(Duration pause) {
    this.usualPause = pause;
    this.pause = pause;
  }

  void enter() throws FetchException {
    try {
      lock.lockInterruptibly();
    } catch (InterruptedException e) {
      throw stopped();
    }
  }

  void leave() {
    lock.unlock();
  }

  /** What a host asks for in its robots.txt, where that is more than usual. */
  void slow(Duration asked) {
    pause = asked.compareTo(usualPause) > 0 ? asked : usualPause;
  }

  /** Waits for the turn; says how long it would be if that is longer than one has patience for. */
  Optional<Duration> await(Duration patience) throws FetchException {
    long wait = next - System.nanoTime();
    if (wait > Math.max(patience.toNanos(), pause.toNanos())) {
      return Optional.of(Duration.ofNanos(wait));
    }
    try {
      TimeUnit.NANOSECONDS.sleep(wait);
    } catch (InterruptedException e) {
      throw stopped();
    }
    return Optional.empty();
  }

  private static FetchException stopped() {
    Thread.currentThread().interrupt();
    return new FetchException("was stopped before it was fetched. Fetch it again.");
  }

  void wentWell() {
    failures = 0;
    next = System.nanoTime() + pause.toNanos();
  }

  /** Notes that the host is in trouble, and says when it may be asked again. */
  Duration failed(Optional<Duration> asked) {
    Duration wait = asked.orElseGet(() -> Waits.backOff(FIRST_BACK_OFF, failures));
    failures++;
    wait = wait.compareTo(pause) < 0 ? pause : wait;
    next = System.nanoTime() + wait.toNanos();
    return wait;
  }
}
