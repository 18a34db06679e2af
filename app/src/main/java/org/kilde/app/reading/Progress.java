package org.kilde.app.reading;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A line on the terminal that says how far a run is; appears when it takes over a second. */
public final class Progress {
  private static final long FIRST = TimeUnit.SECONDS.toNanos(1);
  private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(200);
  private static final int BAR = 24;
  private static final double NANOS = 1e9;

  private final PrintStream out;
  private final LongSupplier nanos;
  private final boolean shown;
  private final long start;
  private long next;
  private long total;
  private long done;
  private int articles;
  private boolean drawn;

  /**
   * @param shown false if nobody looks: then nothing is ever written
   * @param nanos a clock that only goes forward, in nanoseconds
   */
  public Progress(PrintStream out, boolean shown, LongSupplier nanos) {
    this.out = out;
    this.shown = shown;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.next = start + FIRST;
  }

  /** Says how many bytes there are in all. */
  void begin(long bytes) {
    total = bytes;
  }

  void advance(long bytes) {
    done += bytes;
  }

  void article() {
    articles++;
    if (shown && nanos.getAsLong() >= next) {
      next = nanos.getAsLong() + EVERY;
      draw();
    }
  }

  /** Takes the line away. */
  void end() {
    if (drawn) {
      out.print("\r\u001B[K");
      out.flush();
    }
  }

  private void draw() {
    drawn = true;
    double seconds = (nanos.getAsLong() - start) / NANOS;
    double part = total == 0 ? 0 : Math.min(1, (double) done / total);
    int filled = (int) Math.round(part * BAR);
    out.printf(
        Locale.ROOT,
        "\r\u001B[K%s%s %3.0f %% · %,d articles · %,.0f/s · %s left",
        "█".repeat(filled),
        "░".repeat(BAR - filled),
        part * 100,
        articles,
        articles / seconds,
        left(seconds, part));
    out.flush();
  }

  private static String left(double seconds, double part) {
    if (part <= 0) {
      return "?";
    }
    long left = Math.round(seconds / part - seconds);
    return left < 60 ? left + " s" : left / 60 + " min " + left % 60 + " s";
  }
}
