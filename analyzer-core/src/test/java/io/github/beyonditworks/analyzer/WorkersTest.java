package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void results_come_in_the_order_of_the_items() throws InterruptedException {
    List<Integer> items = IntStream.range(0, 500).boxed().toList();

    List<Integer> squares =
        Workers.map(items, i -> i * i, i -> -1, 3, LONG, AnalysisOptions.Progress.NONE);

    assertThat(squares).isEqualTo(items.stream().map(i -> i * i).toList());
  }

  @Test
  void an_item_that_never_ends_is_given_up_and_the_others_are_finished()
      throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);

    List<String> results =
        Workers.map(
            List.of("first", "endless", "last"),
            item -> item.equals("endless") ? waitFor(never) : item + " done",
            item -> item + " given up",
            1,
            Duration.ofMillis(200),
            AnalysisOptions.Progress.NONE);

    assertThat(results).containsExactly("first done", "endless given up", "last done");
    never.countDown();
  }

  @Test
  void deep_recursion_fits_on_the_stack() throws InterruptedException {
    List<Integer> depths =
        Workers.map(
            List.of(100_000), WorkersTest::depth, i -> -1, 1, LONG, AnalysisOptions.Progress.NONE);

    assertThat(depths).containsExactly(100_000);
  }

  @Test
  void progress_hears_of_every_item_once() throws InterruptedException {
    AtomicInteger heard = new AtomicInteger();

    Workers.map(List.of(1, 2, 3), i -> i, i -> i, 2, LONG, (done, total) -> heard.addAndGet(total));

    assertThat(heard).hasValue(9);
  }

  @Test
  void nothing_to_do_is_done_at_once() throws InterruptedException {
    assertThat(
            Workers.map(List.<Integer>of(), i -> i, i -> i, 2, LONG, AnalysisOptions.Progress.NONE))
        .isEmpty();
  }

  private static String waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "too late";
  }

  private static int depth(int n) {
    return n == 0 ? 0 : 1 + depth(n - 1);
  }
}
