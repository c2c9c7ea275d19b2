package io.github.beyonditworks.analyzer.validity;

import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The members of a file that a change touched: those that the other side does not have with the
 * same signature, lines and scores.
 *
 * @param before the members that are gone or were otherwise
 * @param after the members that are new or became otherwise
 */
record ChangedMembers(List<ScoredMember> before, List<ScoredMember> after) {

  /** What makes two members the same. */
  private record Identity(String signature, List<String> lines, Scores scores) {}

  static ChangedMembers between(ReadabilityPair pair, ScoredFile before, ScoredFile after) {
    Members old = Members.of(before, pair.before());
    Members improved = Members.of(after, pair.after());
    return new ChangedMembers(old.without(improved), improved.without(old));
  }

  private record Members(List<ScoredMember> members, List<Identity> identities) {

    static Members of(ScoredFile file, String source) {
      List<String> lines = source.lines().toList();
      List<ScoredMember> members =
          file.types().stream().flatMap(t -> t.members().stream()).toList();
      return new Members(members, members.stream().map(m -> identity(m, lines)).toList());
    }

    private static Identity identity(ScoredMember member, List<String> lines) {
      Place place = member.facts().place();
      int end = Math.min(place.endLine(), lines.size());
      int start = Math.min(place.line() - 1, end);
      return new Identity(member.facts().signature(), lines.subList(start, end), member.scores());
    }

    /** These members but those that the other side has as well; as often as it has them. */
    List<ScoredMember> without(Members other) {
      Map<Identity, Integer> spare = new HashMap<>();
      other.identities.forEach(i -> spare.merge(i, 1, Integer::sum));
      List<ScoredMember> rest = new ArrayList<>();
      for (int i = 0; i < members.size(); i++) {
        if (spare.merge(identities.get(i), -1, Integer::sum) < 0) {
          rest.add(members.get(i));
        }
      }
      return rest;
    }
  }
}
