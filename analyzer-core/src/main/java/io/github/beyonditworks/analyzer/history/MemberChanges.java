package io.github.beyonditworks.analyzer.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What became of the methods and constructors of a file between two of its versions. */
public final class MemberChanges {

  private MemberChanges() {}

  /**
   * A method or constructor that both versions have.
   *
   * @param signature as in reports, in the version before
   * @param tokens how many tokens of its code are others; 0 where only its comment is
   * @param reworded whether it had a documentation comment, and has another one now
   */
  public record Changed(String signature, int tokens, boolean reworded) {}

  /** The members that changed, in source order of the version after. */
  public static List<Changed> between(byte[] before, byte[] after) {
    Map<String, ScannedMember> then = MemberScan.of(before);
    Map<String, ScannedMember> now = MemberScan.of(after);
    List<Changed> changed = new ArrayList<>();
    for (MemberChange change : MemberDiff.between(then, now)) {
      if (!change.isAddition()) {
        boolean hadWords = then.get(change.from()).words() != 0;
        boolean hasWords = now.get(change.key()).words() != 0;
        changed.add(
            new Changed(change.from(), change.tokens(), change.words() && hadWords && hasWords));
      }
    }
    return changed;
  }
}
