package io.github.beyonditworks.analyzer.code.clone;

import io.github.beyonditworks.analyzer.code.clone.CloneSeeds.Run;
import java.util.ArrayDeque;
import java.util.Deque;

/** Statements of one member beside their counterparts in another. */
final class Alignment {

  private final StatementPool pool;
  private final int depths;
  private final Deque<int[]> matches = new ArrayDeque<>();

  Alignment(StatementPool pool, Run run) {
    this.pool = pool;
    this.depths = pool.depth(run.one()) - pool.depth(run.other());
    add(run, 0);
  }

  /** The number after the last statement of the one. */
  int endOne() {
    return matches.getLast()[0] + 1;
  }

  private int endOther() {
    return matches.getLast()[1] + 1;
  }

  int[] one() {
    return matches.stream().mapToInt(m -> m[0]).toArray();
  }

  int[] other() {
    return matches.stream().mapToInt(m -> m[1]).toArray();
  }

  /** Appends what a run adds when no more than a few statements lie between. */
  boolean append(Run run, int maxGap) {
    int passed = Math.max(0, Math.max(endOne() - run.one(), endOther() - run.other()));
    int gapOne = run.one() + passed - endOne();
    int gapOther = run.other() + passed - endOther();
    if (passed >= run.length()
        || gapOne > maxGap
        || gapOther > maxGap
        || pool.depth(run.one()) - pool.depth(run.other()) != depths) {
      return false;
    }
    add(run, passed);
    return true;
  }

  private void add(Run run, int from) {
    for (int i = from; i < run.length(); i++) {
      matches.addLast(new int[] {run.one() + i, run.other() + i});
    }
  }

  /**
   * Looks behind small gaps at both ends for more that is alike: one statement behind a gap of one,
   * two behind larger ones.
   */
  void reachOut(int maxGap) {
    for (int gap = 1; gap <= maxGap && !reachForward(gap); gap++) {
      // Nothing is alike behind a gap of this size.
    }
    for (int gap = 1; gap <= maxGap && !reachBack(gap); gap++) {
      // Nothing is alike before it either.
    }
  }

  private boolean reachForward(int gap) {
    return reachForward(0, gap, gap) || reachForward(gap, 0, gap) || reachForward(gap, gap, 2);
  }

  private boolean reachBack(int gap) {
    return reachBack(0, gap, gap) || reachBack(gap, 0, gap) || reachBack(gap, gap, 2);
  }

  private boolean reachForward(int gapOne, int gapOther, int least) {
    int one = endOne() + gapOne;
    int other = endOther() + gapOther;
    int length = 0;
    while (one + length < pool.end(pool.member(endOne() - 1))
        && other + length < pool.end(pool.member(endOther() - 1))
        && pool.alike(one + length, other + length, depths)) {
      length++;
    }
    if (length < least) {
      return false;
    }
    add(new Run(one, other, length), 0);
    return true;
  }

  private boolean reachBack(int gapOne, int gapOther, int least) {
    int one = matches.getFirst()[0] - 1 - gapOne;
    int other = matches.getFirst()[1] - 1 - gapOther;
    int firstOne = pool.first(pool.member(matches.getFirst()[0]));
    int firstOther = pool.first(pool.member(matches.getFirst()[1]));
    int length = 0;
    while (one - length >= firstOne
        && other - length >= firstOther
        && pool.alike(one - length, other - length, depths)) {
      length++;
    }
    if (length < least) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      matches.addFirst(new int[] {one - i, other - i});
    }
    return true;
  }
}
