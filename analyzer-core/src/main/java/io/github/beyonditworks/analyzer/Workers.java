package io.github.beyonditworks.analyzer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Works through a list on threads with a large stack, with a time limit for each item.
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

  private final List<T> items;
  private final Function<T, R> work;
  private final Function<T, R> onTimeout;
  private final Duration limit;
  private final AnalysisOptions.Progress progress;

  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicReferenceArray<R> results;
  private final CountDownLatch pending;
  private final ScheduledThreadPoolExecutor clock;
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

  private Workers(
      List<T> items,
      Function<T, R> work,
      Function<T, R> onTimeout,
      Duration limit,
      AnalysisOptions.Progress progress) {
    this.items = items;
    this.work = work;
    this.onTimeout = onTimeout;
    this.limit = limit;
    this.progress = progress;
    this.results = new AtomicReferenceArray<>(items.size());
    this.pending = new CountDownLatch(items.size());
    this.clock = new ScheduledThreadPoolExecutor(1, task -> daemon(task, "quality-clock", 0));
    clock.setRemoveOnCancelPolicy(true);
  }

  /**
   * Works through the items.
   *
   * @param items the items
   * @param work what to do with each; must not throw
   * @param onTimeout the result for an item that passed the limit
   * @param threads how many items at once
   * @param limit the longest time for an item
   * @param progress hears of each finished item
   * @return the results in the order of the items
   * @throws InterruptedException when the caller is interrupted while waiting
   */
  static <T, R> List<R> map(
      List<T> items,
      Function<T, R> work,
      Function<T, R> onTimeout,
      int threads,
      Duration limit,
      AnalysisOptions.Progress progress)
      throws InterruptedException {
    Workers<T, R> workers = new Workers<>(items, work, onTimeout, limit, progress);
    try {
      return workers.run(Math.min(threads, items.size()));
    } finally {
      workers.clock.shutdownNow();
    }
  }

  private List<R> run(int atOnce) throws InterruptedException {
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
      list.add(results.get(i));
    }
    return list;
  }

  private void startWorker() {
    daemon(this::workUntilDone, "quality-worker", STACK_BYTES).start();
  }

  private void workUntilDone() {
    Thread worker = Thread.currentThread();
    boolean inTime = true;
    while (inTime) {
      int index = next.getAndIncrement();
      if (index >= items.size()) {
        return;
      }
      T item = items.get(index);
      ScheduledFuture<?> alarm =
          clock.schedule(
              () -> giveUp(index, item, worker), limit.toMillis(), TimeUnit.MILLISECONDS);
      R result = work.apply(item);
      alarm.cancel(false);
      inTime = finish(index, result);
    }
  }

  private void giveUp(int index, T item, Thread worker) {
    if (!results.compareAndSet(index, null, onTimeout.apply(item))) {
      return;
    }
    try {
      threads.remove(worker);
      startWorker();
    } finally {
      tellOfOneMore();
    }
  }

  /** Takes the result of an item; false when it was given up before. */
  private boolean finish(int index, R result) {
    if (!results.compareAndSet(index, null, result)) {
      return false;
    }
    tellOfOneMore();
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
