package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WorkersTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void results_come_in_the_order_of_the_items() throws InterruptedException {
    List<Integer> items = IntStream.range(0, 500).boxed().toList();

    List<Integer> squares =
        Workers.map(items, i -> i * i, i -> -1, 3, LONG, LONG, AnalysisOptions.Progress.NONE);

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
            LONG,
            AnalysisOptions.Progress.NONE);

    assertThat(results).containsExactly("first done", "endless given up", "last done");
    never.countDown();
  }

  @Test
  @Timeout(20)
  void an_item_that_ends_in_a_failure_that_nobody_declared_is_lost_and_the_others_are_finished()
      throws InterruptedException {
    List<String> results =
        Workers.map(
            List.of(1, 2, 3),
            item -> {
              if (item == 1) {
                WorkersTest.<RuntimeException>undeclared(new IOException("no disk"));
              }
              return "done " + item;
            },
            item -> "lost " + item,
            1,
            Duration.ofMinutes(1),
            Duration.ofMinutes(1),
            (done, all) -> {});

    assertThat(results).containsExactly("lost 1", "done 2", "done 3");
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> void undeclared(Throwable failure) throws E {
    throw (E) failure;
  }

  @Test
  void no_thread_is_left_when_the_results_are_there() throws InterruptedException {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();

    for (int round = 0; round < 200; round++) { // often enough to meet a thread that is late
      Workers.map(
          List.of(1, 2, 3, 4),
          i -> threads.add(Thread.currentThread()),
          i -> false,
          4,
          LONG,
          LONG,
          AnalysisOptions.Progress.NONE);

      assertThat(threads).isNotEmpty().noneMatch(Thread::isAlive);
      threads.clear();
    }
  }

  @Test
  @Timeout(60) // seconds: waiting for that thread would never end
  void a_thread_that_passed_the_limit_is_left_alone_until_its_item_ends()
      throws InterruptedException {
    CountDownLatch late = new CountDownLatch(1);
    Map<String, Thread> threads = new ConcurrentHashMap<>();
    Map<String, Thread> clock = new ConcurrentHashMap<>();

    Workers.map(
        List.of("endless", "next"),
        item -> {
          threads.put(item, Thread.currentThread());
          return item.equals("endless") ? waitFor(late) : item;
        },
        item -> {
          clock.put(item, Thread.currentThread());
          return item;
        },
        1,
        Duration.ofMillis(200),
        LONG,
        AnalysisOptions.Progress.NONE);

    assertThat(threads.get("endless").isAlive()).isTrue();
    assertThat(threads.get("next").isAlive()).isFalse();
    assertThat(clock.get("endless").isAlive()).isFalse();
    late.countDown();
    threads.get("endless").join();
  }

  @Test
  void deep_recursion_fits_on_the_stack() throws InterruptedException {
    List<Integer> depths =
        Workers.map(
            List.of(100_000),
            WorkersTest::depth,
            i -> -1,
            1,
            LONG,
            LONG,
            AnalysisOptions.Progress.NONE);

    assertThat(depths).containsExactly(100_000);
  }

  @Test
  void work_without_limits_is_done_side_by_side_in_the_order_of_the_items() {
    CountDownLatch both = new CountDownLatch(2);

    List<Integer> results =
        Workers.onLargeStack(
            () ->
                Workers.sideBySide(
                    IntStream.range(0, 10).boxed().toList(),
                    2,
                    i -> {
                      if (i < 2) {
                        both.countDown();
                        awaitOther(both);
                      }
                      return depth(100_000) + i;
                    }));

    assertThat(results).isEqualTo(IntStream.range(100_000, 100_010).boxed().toList());
    assertThat(Workers.sideBySide(List.<Integer>of(), 2, i -> i)).isEmpty();
  }

  private static void awaitOther(CountDownLatch both) {
    try {
      assertThat(both.await(20, TimeUnit.SECONDS)).as("two at once").isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_failure_of_work_without_limits_is_told_when_all_threads_have_ended() {
    assertThatThrownBy(
            () ->
                Workers.sideBySide(
                    IntStream.range(0, 100).boxed().toList(),
                    2,
                    i -> {
                      throw new OutOfMemoryError("at " + i);
                    }))
        .isInstanceOf(OutOfMemoryError.class);
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(t -> t.getName().equals("quality-judgement"));
  }

  @Test
  void progress_hears_of_every_item_once() throws InterruptedException {
    AtomicInteger heard = new AtomicInteger();

    Workers.map(
        List.of(1, 2, 3), i -> i, i -> i, 2, LONG, LONG, (done, total) -> heard.addAndGet(total));

    assertThat(heard).hasValue(9);
  }

  @Test
  void nothing_to_do_is_done_at_once() throws InterruptedException {
    assertThat(
            Workers.map(
                List.<Integer>of(), i -> i, i -> i, 2, LONG, LONG, AnalysisOptions.Progress.NONE))
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
