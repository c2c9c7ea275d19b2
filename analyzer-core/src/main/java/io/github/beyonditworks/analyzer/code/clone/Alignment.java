package io.github.beyonditworks.analyzer.code.clone;

import io.github.beyonditworks.analyzer.code.clone.CloneSeeds.Run;
import java.util.ArrayDeque;
import java.util.Deque;

/** Statements of one member beside their counterparts in another. */
final class Alignment {

  private static final int MAX_GAP = 2;

  /** A statement may be a long chain of calls, which is cut before its links. */
  private static final int LONGEST_GAP = 16;

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

  /** Whether a run may begin close enough behind what is aligned. */
  boolean isInReach(Run run) {
    return run.one() <= endOne() + LONGEST_GAP;
  }

  /** Appends what a run adds when no more than a few statements lie between. */
  boolean append(Run run) {
    int passed = Math.max(0, Math.max(endOne() - run.one(), endOther() - run.other()));
    if (passed >= run.length()
        || !isSmallGap(endOne(), run.one() + passed)
        || !isSmallGap(endOther(), run.other() + passed)
        || pool.depth(run.one()) - pool.depth(run.other()) != depths) {
      return false;
    }
    add(run, passed);
    return true;
  }

  private boolean isSmallGap(int from, int to) {
    return to - from <= LONGEST_GAP && pool.between(from, to) <= MAX_GAP;
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
  void reachOut() {
    for (int gap = 1; gap <= MAX_GAP && !reachForward(gap); gap++) {
      // Nothing is alike behind a gap of this size.
    }
    for (int gap = 1; gap <= MAX_GAP && !reachBack(gap); gap++) {
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
    int one = pool.behind(endOne(), gapOne);
    int other = pool.behind(endOther(), gapOther);
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
    int one = pool.before(matches.getFirst()[0] - 1, gapOne);
    int other = pool.before(matches.getFirst()[1] - 1, gapOther);
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
