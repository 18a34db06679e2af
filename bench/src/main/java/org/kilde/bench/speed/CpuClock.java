package org.kilde.bench.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Processor time, so that other work on the machine does not count. Nanoseconds. */
public final class CpuClock {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private CpuClock() {}

  /** Of the calling thread. */
  public static long thread() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Of all threads, the compiler's and the collector's too. */
  public static long process() {
    return PROCESS.getProcessCpuTime();
  }
}
