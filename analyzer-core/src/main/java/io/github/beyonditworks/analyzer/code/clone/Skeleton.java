package io.github.beyonditworks.analyzer.code.clone;

import io.github.beyonditworks.analyzer.model.StatementHashes;
import java.util.HashSet;
import java.util.Set;

/**
 * How far two members go the same way: the longest common subsequence of their statements, each
 * taken with what it calls and how deep it stands. Code that is one run with other names is a
 * clone; a skeleton is what clones do not see, common steps with different ones in between.
 *
 * @param common how many statements both have, in the same order
 * @param kinds how many of them differ from each other; the branches of a choice are none
 * @param nested whether one of them stands in a loop, a condition or a {@code try}
 * @param size how much the common statements say
 * @param ownOne how many statements only the first has
 * @param ownOther how many statements only the second has
 */
public record Skeleton(int common, int kinds, boolean nested, int size, int ownOne, int ownOther) {

  /** Longer members are more than one algorithm. */
  private static final int MOST = 120;

  /** A skeleton without anything. */
  private static final Skeleton NONE = new Skeleton(0, 0, false, 0, 0, 0);

  /**
   * A member's statements.
   *
   * @param file the statements of its file
   * @param first its first statement
   * @param count how many it has
   */
  public record Steps(StatementHashes file, int first, int count) {

    private boolean isAlike(int step, Steps other, int otherStep) {
      return file.calls(first + step) == other.file.calls(other.first + otherStep)
          && file.depth(first + step) == other.file.depth(other.first + otherStep);
    }
  }

  /** What two members have in common. */
  public static Skeleton of(Steps one, Steps other) {
    int rows = one.count();
    int columns = other.count();
    if (Math.max(rows, columns) > MOST || Math.max(rows, columns) > 2 * Math.min(rows, columns)) {
      return NONE;
    }
    int[][] longest = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        longest[i][j] =
            one.isAlike(i, other, j)
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int size = 0;
    boolean nested = false;
    Set<Integer> kinds = new HashSet<>();
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (one.isAlike(i, other, j)) {
        int statement = one.first() + i;
        size += one.file().weight(statement);
        if (!one.file().continues(statement)) {
          kinds.add(one.file().calls(statement));
        }
        nested |= one.file().depth(statement) > one.file().depth(one.first());
        i++;
        j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    int common = longest[0][0];
    return new Skeleton(common, kinds.size(), nested, size, rows - common, columns - common);
  }
}
