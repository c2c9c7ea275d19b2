package io.github.beyonditworks.analyzer.code.clone;

import io.github.beyonditworks.analyzer.code.clone.CloneSeeds.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes pairs of runs: bridges statements that stand on one side only, cuts what is left to whole
 * statements of one block, and keeps what is large enough.
 */
final class ClonePairs {

  private static final int MATCHED_FOR_A_GAP = 4;

  /** What is said once more: in other words of the same shape, or with the same calls. */
  private static final double REPEATED = 0.2;

  /** A copy word for word is certain to be one; calls of other methods say that it may be none. */
  private static final double SAME_WORDS = 1.25;

  private static final double OTHER_CALLS = 0.5;

  /** That all of a method stands again is no chance, and it can be called instead. */
  private static final double COPIED_METHOD = 0.6;

  /** Few statements have to say that much more. */
  private static final double FEW_STATEMENTS = 2;

  private final StatementPool pool;
  private final CloneLimits limits;
  private final List<ClonePair> pairs = new ArrayList<>();

  private ClonePairs(StatementPool pool, CloneLimits limits) {
    this.pool = pool;
    this.limits = limits;
  }

  static List<ClonePair> of(StatementPool pool, CloneLimits limits) {
    List<Run> runs = CloneSeeds.runs(pool);
    runs.sort(
        Comparator.comparingInt((Run r) -> pool.member(r.one()))
            .thenComparingInt(r -> pool.member(r.other()))
            .thenComparingInt(Run::one)
            .thenComparingInt(Run::other));
    ClonePairs pairs = new ClonePairs(pool, limits);
    int from = 0;
    while (from < runs.size()) {
      int to = from + 1;
      while (to < runs.size() && pairs.haveSameMembers(runs.get(from), runs.get(to))) {
        to++;
      }
      pairs.chain(runs.subList(from, to));
      from = to;
    }
    return pairs.pairs;
  }

  private boolean haveSameMembers(Run run, Run next) {
    return pool.member(run.one()) == pool.member(next.one())
        && pool.member(run.other()) == pool.member(next.other());
  }

  /** Joins the runs of two members. */
  private void chain(List<Run> runs) {
    List<ClonePair> found = new ArrayList<>();
    boolean[] used = new boolean[runs.size()];
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        Alignment alignment = new Alignment(pool, runs.get(i));
        for (int j = i + 1; j < used.length && alignment.isInReach(runs.get(j)); j++) {
          used[j] |= alignment.append(runs.get(j));
        }
        alignment.reachOut();
        pieces(alignment, found);
      }
    }
    found.sort(Comparator.comparingDouble(ClonePair::size).reversed());
    List<ClonePair> kept = new ArrayList<>();
    for (ClonePair pair : found) {
      if (kept.stream().noneMatch(k -> overlap(k, pair))) {
        kept.add(pair);
      }
    }
    pairs.addAll(kept);
  }

  private static boolean overlap(ClonePair pair, ClonePair next) {
    return (pair.firstOne() <= next.lastOne() && next.firstOne() <= pair.lastOne())
        || (pair.firstOther() <= next.lastOther() && next.firstOther() <= pair.lastOther());
  }

  /** The parts of an alignment that stay within one block and hold whole statements. */
  private void pieces(Alignment alignment, List<ClonePair> into) {
    int[] one = alignment.one();
    int[] other = alignment.other();
    int from = 0;
    while (from < one.length) {
      if (pool.continues(one[from]) || pool.continues(other[from])) {
        from++;
        continue;
      }
      int to = from + 1;
      while (to < one.length
          && staysWithin(one[from], one[to - 1], one[to])
          && staysWithin(other[from], other[to - 1], other[to])) {
        to++;
      }
      int next = to;
      while (to > from
          && !(isWhole(one[from], one[to - 1]) && isWhole(other[from], other[to - 1]))) {
        to--;
      }
      keepIfLarge(Arrays.copyOfRange(one, from, to), Arrays.copyOfRange(other, from, to), into);
      from = next;
    }
  }

  /** Whether all statements up to one belong to what the first stands in. */
  private boolean staysWithin(int first, int before, int statement) {
    for (int i = before + 1; i <= statement; i++) {
      boolean nextCase = pool.continues(i) && pool.depth(i) == pool.depth(first);
      if (pool.depth(i) < pool.depth(first) || nextCase) {
        return false;
      }
    }
    return true;
  }

  /** Whether the statement after the last is no part of what the stretch holds. */
  private boolean isWhole(int first, int last) {
    int next = last + 1;
    return next == pool.end(pool.member(last)) || pool.depth(next) <= pool.depth(first);
  }

  private void keepIfLarge(int[] one, int[] other, List<ClonePair> into) {
    if (one.length < CloneSeeds.WINDOW) {
      return;
    }
    int onlyOne = pool.missingIn(one);
    int onlyOther = pool.missingIn(other);
    if (Math.max(onlyOne, onlyOther) > Math.max(1, one.length / MATCHED_FOR_A_GAP)
        || (pool.member(one[0]) == pool.member(other[0]) && one[one.length - 1] >= other[0])) {
      return;
    }
    Set<Long> said = new HashSet<>();
    double size = 0;
    int same = 0;
    for (int i = 0; i < one.length; i++) {
      double weight = Math.min(pool.weight(one[i]), pool.weight(other[i]));
      if (!said.add(sense(one[i], other[i]))) {
        weight *= REPEATED;
      }
      if (pool.words(one[i]) == pool.words(other[i])) {
        same++;
        weight *= SAME_WORDS;
      } else {
        weight *= pool.calls(one[i]) == pool.calls(other[i]) ? 1 : OTHER_CALLS;
      }
      size += weight;
    }
    if (size >= enough(one, other, same)) {
      into.add(new ClonePair(one, other, size, same, onlyOne + onlyOther));
    }
  }

  private double enough(int[] one, int[] other, int same) {
    double enough =
        one.length < limits.statements() ? FEW_STATEMENTS * limits.size() : limits.size();
    return CopiedMethod.is(pool, one, other, same) ? enough * COPIED_METHOD : enough;
  }

  /**
   * What two statements say alike: the more they have in common, the less it is chance that they
   * follow others of their shape. Words that stand in both places are repeated only by the same
   * words, calls by the same calls.
   */
  private long sense(int one, int other) {
    if (pool.words(one) == pool.words(other)) {
      return key(2, pool.words(one));
    }
    return pool.calls(one) == pool.calls(other) ? key(1, pool.calls(one)) : key(0, pool.shape(one));
  }

  private static long key(int kind, int hash) {
    return ((long) kind << Integer.SIZE) | Integer.toUnsignedLong(hash);
  }
}
