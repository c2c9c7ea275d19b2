package io.github.beyonditworks.analyzer.code.clone;

/**
 * Two stretches that are a method and its copy: all of it stands again, which is no chance, and the
 * one can be called instead of the other.
 */
final class CopiedMethod {

  private CopiedMethod() {}

  /**
   * Whether a method is one with another step by step, but for one step at most, or stands word for
   * word within another. Constructors assign what they are given, and nobody can call that of a
   * stranger.
   */
  static boolean is(StatementPool pool, int[] one, int[] other, int same) {
    boolean allOfOne = isAllOfAMember(pool, one);
    boolean allOfOther = isAllOfAMember(pool, other);
    boolean copied = same == one.length ? allOfOne || allOfOther : allOfOne && allOfOther;
    if (!copied
        || pool.name(pool.member(one[0])).isConstructor()
        || pool.name(pool.member(other[0])).isConstructor()) {
      return false;
    }
    int differing = Math.max(pool.missingIn(one), pool.missingIn(other));
    for (int i = 0; i < one.length; i++) {
      if (pool.calls(one[i]) != pool.calls(other[i])) {
        differing++;
      }
    }
    return differing <= 1;
  }

  private static boolean isAllOfAMember(StatementPool pool, int[] stretch) {
    int member = pool.member(stretch[0]);
    return stretch[0] == pool.first(member) && stretch[stretch.length - 1] == pool.end(member) - 1;
  }
}
