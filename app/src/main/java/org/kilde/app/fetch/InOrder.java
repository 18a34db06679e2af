package org.kilde.app.fetch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Fetches several things at a time and hands them on in their order, in the caller's thread. */
final class InOrder {
  private static final int AT_A_TIME = 8; // what is fetched and not yet taken: bounds memory
  private static final long LOOK = 100; // milliseconds between two looks at the stop sign

  private InOrder() {}

  /** Takes what was fetched. */
  interface Taker<T, R> {
    void take(T what, R fetched) throws IOException;
  }

  private record Pending<T, R>(T what, Future<R> fetched) {}

  static <T, R> void run(List<T> all, Function<T, R> fetch, Stop stop, Taker<T, R> taker)
      throws IOException {
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    try {
      Iterator<T> rest = all.iterator();
      Deque<Pending<T, R>> pending = new ArrayDeque<>();
      while (rest.hasNext() || !pending.isEmpty()) {
        while (rest.hasNext() && pending.size() < AT_A_TIME) {
          T next = rest.next();
          pending.add(new Pending<>(next, threads.submit(() -> fetch.apply(next))));
        }
        Pending<T, R> first = pending.remove();
        taker.take(first.what(), await(first.fetched(), stop));
      }
    } finally {
      threads.shutdownNow(); // what is still being fetched breaks off
    }
  }

  private static <R> R await(Future<R> fetched, Stop stop) throws IOException {
    try {
      while (true) {
        stop.check();
        try {
          return fetched.get(LOOK, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          // not yet
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the run was interrupted", e);
    }
  }
}
