package io.github.beyonditworks.analyzer;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Works through a list on threads with a large stack, with a time limit for each item and one for
 * all. Every item gets a result, whatever happens to the thread that works on it. Where a machine
 * is so busy that the thread hardly runs, the item gets more time, up to five times its limit.
 *
 * <p>The parser recurses as deep as the code nests and never looks whether it was interrupted. So
 * the stack is 64 MB (of 42 deep inputs none overflows it), and a thread that passes the limit is
 * left behind as a daemon, which ends when its item does, while another takes its place. All others
 * have ended when the results are there: a program that lives on keeps nothing of an analysis.
 *
 * @param <T> the items
 * @param <R> the results
 */
final class Workers<T, R> {

  private static final long STACK_BYTES = 64L << 20;

  private static final int SHARE_OF_FIRST_LOOK = 10;
  private static final int MOST_LOOKS = 8;

  private final List<T> items;
  private final Function<T, R> work;
  private final Loss<T, R> loss;
  private final Duration limit;
  private final Duration limitOfAll;
  private final AnalysisOptions.Progress progress;

  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicReferenceArray<R> results;

  /** 1 for items that have their result, which may be none. */
  private final AtomicIntegerArray settled;

  private final CountDownLatch pending;
  private final ScheduledThreadPoolExecutor clock;
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

  private Workers(
      List<T> items,
      Function<T, R> work,
      Loss<T, R> loss,
      Duration limit,
      Duration limitOfAll,
      AnalysisOptions.Progress progress) {
    this.items = items;
    this.work = work;
    this.loss = loss;
    this.limit = limit;
    this.limitOfAll = limitOfAll;
    this.progress = progress;
    this.results = new AtomicReferenceArray<>(items.size());
    this.settled = new AtomicIntegerArray(items.size());
    this.pending = new CountDownLatch(items.size());
    this.clock = new ScheduledThreadPoolExecutor(1, task -> daemon(task, "quality-clock", 0));
    clock.setRemoveOnCancelPolicy(true);
  }

  /** The results for items that are not worked on to their end. */
  @FunctionalInterface
  interface Loss<T, R> {
    /** The result for an item that passed the limit. */
    R late(T item);

    /** The result for an item whose turn did not come in time. */
    default R neverBegun(T item) {
      return late(item);
    }

    /** The result for an item that memory did not last for, not even to say so. */
    default R lost(T item) {
      return late(item);
    }
  }

  /**
   * Works through the items.
   *
   * @param items the items
   * @param work what to do with each
   * @param loss the results for what is not worked on to its end
   * @param threads how many items at once
   * @param limit the longest time for an item
   * @param limitOfAll the longest time for all items
   * @param progress hears of each finished item
   * @return the results in the order of the items
   * @throws InterruptedException when the caller is interrupted while waiting
   */
  static <T, R> List<R> map(
      List<T> items,
      Function<T, R> work,
      Loss<T, R> loss,
      int threads,
      Duration limit,
      Duration limitOfAll,
      AnalysisOptions.Progress progress)
      throws InterruptedException {
    Workers<T, R> workers = new Workers<>(items, work, loss, limit, limitOfAll, progress);
    try {
      return workers.run(Math.min(threads, items.size()));
    } finally {
      workers.clock.shutdownNow();
    }
  }

  /** Does something on a thread with a large stack, and waits for its end, interrupted or not. */
  static <R> R onLargeStack(Supplier<R> work) {
    return started(new FutureTask<>(work::get)).end();
  }

  /**
   * Works through a list on this thread and on others with a large stack, without limits.
   *
   * @param threads how many items at once
   * @return the results in the order of the items
   * @throws Error what one of them ended with, when all threads have ended; so with what is
   *     unchecked
   */
  static <T, R> List<R> sideBySide(List<T> items, int threads, Function<T, R> work) {
    AtomicInteger next = new AtomicInteger();
    AtomicReferenceArray<R> results = new AtomicReferenceArray<>(items.size());
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Runnable some =
        () -> {
          try {
            for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
              results.set(i, work.apply(items.get(i)));
            }
          } catch (Throwable e) {
            failure.compareAndSet(null, e);
            next.set(items.size());
          }
        };
    List<Started<?>> others = new ArrayList<>();
    for (int i = 1; i < Math.min(items.size(), threads); i++) {
      try {
        others.add(started(new FutureTask<>(some, null)));
      } catch (OutOfMemoryError e) {
        break; // no more threads to be had: those that are there do it
      }
    }
    some.run();
    others.forEach(Started::end);
    if (failure.get() != null) {
      throw unchecked(failure.get());
    }
    List<R> list = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      list.add(results.get(i));
    }
    return list;
  }

  private static RuntimeException unchecked(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return (RuntimeException) failure; // suppliers and functions throw no other
  }

  private static <R> Started<R> started(FutureTask<R> task) {
    Thread thread = new Thread(null, task, "quality-judgement", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    return new Started<>(task, thread);
  }

  /** Work that goes on elsewhere. */
  private record Started<R>(FutureTask<R> task, Thread thread) {

    /** Its result; waits for it, interrupted or not. */
    R end() {
      boolean interrupted = false;
      try {
        while (true) {
          try {
            R result = task.get();
            thread.join();
            return result;
          } catch (InterruptedException e) {
            interrupted = true;
          }
        }
      } catch (ExecutionException e) {
        throw unchecked(e.getCause());
      } finally {
        if (interrupted) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }

  private List<R> run(int atOnce) throws InterruptedException {
    // It ends with the clock.
    ScheduledFuture<?> unused =
        clock.schedule(this::stop, limitOfAll.toMillis(), TimeUnit.MILLISECONDS);
    for (int i = 0; i < atOnce; i++) {
      startWorker();
    }
    try {
      pending.await();
    } catch (InterruptedException e) {
      next.set(items.size());
      throw e;
    }
    clock.shutdownNow();
    for (Thread thread : threads) {
      thread.join();
    }
    List<R> list = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      R result = results.get(i);
      list.add(result == null ? loss.lost(items.get(i)) : result);
    }
    return list;
  }

  private void startWorker() {
    daemon(this::workUntilDone, "quality-worker", STACK_BYTES).start();
  }

  private void workUntilDone() {
    boolean inTime = true;
    while (inTime) {
      int index = next.getAndIncrement();
      if (index >= items.size()) {
        return;
      }
      inTime = finish(index, result(index));
    }
  }

  /** The result of an item; null where it ended in a failure that nobody could tell of. */
  private R result(int index) {
    Thread worker = Thread.currentThread();
    ScheduledFuture<?> alarm = null;
    try {
      alarm = clock.schedule(() -> ask(index, worker), limit.toMillis(), TimeUnit.MILLISECONDS);
      return work.apply(items.get(index));
    } catch (Throwable e) { // rules of others may throw what nobody declared
      return null;
    } finally {
      if (alarm != null) {
        alarm.cancel(false);
      }
    }
  }

  /**
   * No item is begun any more, and those that are being worked on are given up with their threads.
   */
  private void stop() {
    int begun = Math.min(next.getAndSet(items.size()), items.size());
    threads.clear();
    for (int i = 0; i < items.size(); i++) {
      T item = items.get(i);
      boolean wasBegun = i < begun;
      settle(i, () -> wasBegun ? loss.late(item) : loss.neverBegun(item));
    }
  }

  /** The limit has passed: the item is given up once its thread is seen to run. */
  private void ask(int index, Thread worker) {
    ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
    askAgain(index, worker, cpu, cpuNanos(cpu, worker), limit.toNanos() / SHARE_OF_FIRST_LOOK, 0);
  }

  private void askAgain(
      int index, Thread worker, ThreadMXBean cpu, long before, long nanos, int asked) {
    ScheduledFuture<?> unused =
        clock.schedule(
            () -> {
              long now = cpuNanos(cpu, worker);
              if (now < 0 || now - before >= nanos / 2 || asked == MOST_LOOKS) {
                giveUp(index, worker);
              } else if (settled.get(index) == 0) {
                askAgain(index, worker, cpu, now, limit.toNanos() / 2, asked + 1);
              }
            },
            nanos,
            TimeUnit.NANOSECONDS);
  }

  private static long cpuNanos(ThreadMXBean cpu, Thread worker) {
    return cpu.isThreadCpuTimeSupported() ? cpu.getThreadCpuTime(worker.getId()) : -1;
  }

  private void giveUp(int index, Thread worker) {
    T item = items.get(index);
    settle(
        index,
        () -> {
          threads.remove(worker);
          startWorker();
          return loss.late(item);
        });
  }

  /** Takes the result of an item; false when it was given up before. */
  private boolean finish(int index, R result) {
    return settle(index, () -> result);
  }

  /** Whatever happens in it, the item counts as finished. */
  private boolean settle(int index, Supplier<R> result) {
    if (!settled.compareAndSet(index, 0, 1)) {
      return false;
    }
    try {
      results.set(index, result.get());
    } finally {
      tellOfOneMore();
    }
    return true;
  }

  private void tellOfOneMore() {
    try {
      progress.fileDone(done.incrementAndGet(), items.size());
    } catch (RuntimeException ignored) {
      // A listener with a defect must not take the worker down: nobody would finish the other
      // items.
    } finally {
      pending.countDown();
    }
  }

  private Thread daemon(Runnable task, String name, long stackBytes) {
    Thread thread = new Thread(null, task, name, stackBytes);
    thread.setDaemon(true);
    threads.add(thread);
    return thread;
  }
}
