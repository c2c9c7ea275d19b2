package io.github.beyonditworks.analyzer.code.clone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds runs of statements that are alike. Windows of three statements are sorted by their hashes;
 * those that are alike meet there and are led together by how far they lie apart, so that one run
 * is looked at once. Where many are alike, only neighbours are compared, those with the same calls
 * first: a table of a thousand like lines costs no more than a thousand others.
 */
final class CloneSeeds {

  static final int WINDOW = 3;
  private static final int MIN_WEIGHT = 9;
  private static final int NEIGHBOURS = 4;
  private static final int FACTOR = 0x01000193;
  private static final long LOW = 0xFFFFFFFFL;

  private final StatementPool pool;
  private long[] seeds = new long[1024];
  private int count;

  private CloneSeeds(StatementPool pool) {
    this.pool = pool;
  }

  /**
   * Two runs of as many statements, alike one by one.
   *
   * @param one the first statement of the one
   * @param other the first statement of the other, further behind
   * @param length how many statements
   */
  record Run(int one, int other, int length) {}

  static List<Run> runs(StatementPool pool) {
    CloneSeeds seeds = new CloneSeeds(pool);
    seeds.collect();
    return seeds.joined();
  }

  private void collect() {
    long[] windows = windows();
    Arrays.sort(windows);
    int from = 0;
    while (from < windows.length) {
      int to = from + 1;
      while (to < windows.length
          && windows[to] >>> Integer.SIZE == windows[from] >>> Integer.SIZE) {
        to++;
      }
      if (to - from > 1) {
        compare(windows, from, to);
      }
      from = to;
    }
  }

  /** A hash and the first statement of each window. */
  private long[] windows() {
    long[] windows = new long[pool.size()];
    int size = 0;
    for (int member = 0; member < pool.members(); member++) {
      for (int at = pool.first(member); at + WINDOW <= pool.end(member); at++) {
        int weight = 0;
        int hash = 0;
        for (int i = at; i < at + WINDOW; i++) {
          weight += pool.weight(i);
          hash = (hash ^ pool.shape(i)) * FACTOR + pool.depth(i) - pool.depth(at);
        }
        if (weight >= MIN_WEIGHT) {
          windows[size++] = key(hash, at);
        }
      }
    }
    return Arrays.copyOf(windows, size);
  }

  private void compare(long[] windows, int from, int to) {
    if (to - from > NEIGHBOURS + 1) {
      for (int i = from; i < to; i++) {
        int at = (int) windows[i];
        int hash = 0;
        for (int j = at; j < at + WINDOW; j++) {
          hash = (hash ^ pool.calls(j)) * FACTOR;
        }
        windows[i] = key(hash, at);
      }
      Arrays.sort(windows, from, to);
    }
    for (int i = from; i < to; i++) {
      for (int j = i + 1; j < to && j <= i + NEIGHBOURS; j++) {
        int one = (int) Math.min(windows[i] & LOW, windows[j] & LOW);
        int other = (int) Math.max(windows[i] & LOW, windows[j] & LOW);
        if (other - one >= WINDOW) {
          add(key(other - one, one));
        }
      }
    }
    // The keys of the group have other hashes now and are not looked at again.
  }

  private static long key(int high, int low) {
    return ((long) high << Integer.SIZE) | (low & LOW);
  }

  private void add(long seed) {
    if (count == seeds.length) {
      seeds = Arrays.copyOf(seeds, count * 2);
    }
    seeds[count++] = seed;
  }

  private List<Run> joined() {
    Arrays.sort(seeds, 0, count);
    List<Run> runs = new ArrayList<>();
    int lastDistance = -1;
    int covered = 0;
    for (int i = 0; i < count; i++) {
      int distance = (int) (seeds[i] >>> Integer.SIZE);
      int one = (int) seeds[i];
      if (distance == lastDistance && one + WINDOW <= covered) {
        continue;
      }
      Run run = extended(one, one + distance);
      lastDistance = distance;
      covered = run.one + run.length;
      if (run.length >= WINDOW) {
        runs.add(run);
      }
    }
    return runs;
  }

  private Run extended(int one, int other) {
    int depths = pool.depth(one) - pool.depth(other);
    int memberOne = pool.member(one);
    int memberOther = pool.member(other);
    int before = 0;
    while (one - before > pool.first(memberOne)
        && other - before > pool.first(memberOther)
        && pool.alike(one - before - 1, other - before - 1, depths)) {
      before++;
    }
    int length = 0;
    while (one + length < pool.end(memberOne)
        && other + length < pool.end(memberOther)
        && pool.alike(one + length, other + length, depths)) {
      length++;
    }
    return new Run(one - before, other - before, before + length);
  }
}
