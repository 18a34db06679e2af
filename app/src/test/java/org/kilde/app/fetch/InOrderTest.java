package org.kilde.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several at a time, handed on in order; ends at once when the user wishes. */
@Timeout(30)
class InOrderTest {

  @Test
  void theOrderIsKept() throws IOException {
    List<Integer> all = IntStream.range(0, 100).boxed().toList();
    List<Integer> taken = new ArrayList<>();
    AtomicInteger waiting = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    InOrder.run(
        all,
        each -> {
          most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
          return each * 2;
        },
        () -> {},
        (each, twice) -> {
          waiting.decrementAndGet();
          assertThat(twice).isEqualTo(each * 2);
          taken.add(each);
        });
    assertThat(taken).isEqualTo(all);
    assertThat(most.get()).isLessThanOrEqualTo(8);
  }

  @Test
  void whatIsUnderWayBreaksOffWhenTheUserStops() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    AtomicInteger looks = new AtomicInteger();
    assertThatThrownBy(
            () ->
                InOrder.run(
                    List.of("slow"),
                    each -> {
                      try {
                        Thread.sleep(60_000);
                      } catch (InterruptedException e) {
                        interrupted.countDown();
                      }
                      return each;
                    },
                    () -> {
                      if (looks.incrementAndGet() > 2) {
                        throw new IOException("stopped");
                      }
                    },
                    (each, same) -> {}))
        .hasMessage("stopped");
    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
  }
}
