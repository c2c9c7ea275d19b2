package io.github.beyonditworks.analyzer.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out what became of the members of a file between two versions. */
final class MemberDiff {

  private static final double SAME = 0.7;
  private static final int RECOGNISABLE_TOKENS = 15;

  private final Map<String, ScannedMember> before;
  private final Set<String> taken = new HashSet<>();
  private final List<ScannedMember> gone = new ArrayList<>();

  private MemberDiff(Map<String, ScannedMember> before, Map<String, ScannedMember> after) {
    this.before = before;
    for (ScannedMember member : before.values()) {
      if (!after.containsKey(member.key())) {
        gone.add(member);
      }
    }
  }

  /** The members that are new or others, in source order. */
  static List<MemberChange> between(
      Map<String, ScannedMember> before, Map<String, ScannedMember> after) {
    MemberDiff diff = new MemberDiff(before, after);
    List<MemberChange> changes = new ArrayList<>();
    for (ScannedMember member : after.values()) {
      ScannedMember was = diff.origin(member);
      if (was == null) {
        changes.add(new MemberChange(member.key(), "", member.tokens().length, true));
        continue;
      }
      int tokens = member.difference(was);
      boolean words = member.words() != was.words();
      if (tokens > 0 || words || !was.key().equals(member.key())) {
        changes.add(new MemberChange(member.key(), was.key(), tokens, words));
      }
    }
    return changes;
  }

  /** The member as it was: of the same key, else of the same name, else much the same. */
  private ScannedMember origin(ScannedMember member) {
    ScannedMember same = before.get(member.key());
    if (same != null) {
      return same;
    }
    ScannedMember best = null;
    double closest = 0;
    for (ScannedMember candidate : gone) {
      if (taken.contains(candidate.key())) {
        continue;
      }
      boolean named = candidate.name().equals(member.name());
      double similarity = candidate.similarity(member);
      boolean recognised =
          named
              || (similarity >= SAME
                  && Math.min(candidate.tokens().length, member.tokens().length)
                      >= RECOGNISABLE_TOKENS);
      double closeness = named ? 1 + similarity : similarity;
      if (recognised && closeness > closest) {
        best = candidate;
        closest = closeness;
      }
    }
    if (best != null) {
      taken.add(best.key());
    }
    return best;
  }
}
