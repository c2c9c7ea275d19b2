package io.github.beyonditworks.analyzer.change;

import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Recognises findings of the base: the same rule in the element that theirs has become, on the same
 * code; or, for rules that measure an element as a whole, the same rule there.
 */
final class FindingMatches {

  private static final double CLEARLY = 0.1;

  private final IdentityHashMap<Finding, ScoredFinding> before = new IdentityHashMap<>();
  private final IdentityHashMap<ScoredFinding, Boolean> kept = new IdentityHashMap<>();

  private FindingMatches() {}

  static FindingMatches of(
      CodeMatches code, List<ScoredFinding> before, List<ScoredFinding> after) {
    FindingMatches matches = new FindingMatches();
    Map<ElementName, List<ScoredFinding>> open = new HashMap<>();
    for (ScoredFinding finding : before) {
      code.after(finding.finding().element())
          .ifPresent(e -> open.computeIfAbsent(e, k -> new ArrayList<>()).add(finding));
    }
    matches.pair(after, open, f -> f.rule() + f.identity().code(), (was, is) -> true);
    matches.pair(after, open, Finding::rule, FindingMatches::isAboutTheWhole);
    return matches;
  }

  private void pair(
      List<ScoredFinding> after,
      Map<ElementName, List<ScoredFinding>> open,
      Function<Finding, String> key,
      BiPredicate<Finding, Finding> eligible) {
    for (ScoredFinding is : after) {
      List<ScoredFinding> candidates = open.getOrDefault(is.finding().element(), List.of());
      if (before.containsKey(is.finding())) {
        continue;
      }
      Optional<ScoredFinding> was =
          candidates.stream()
              .filter(c -> key.apply(c.finding()).equals(key.apply(is.finding())))
              .filter(c -> eligible.test(c.finding(), is.finding()))
              .findFirst();
      was.ifPresent(
          w -> {
            candidates.remove(w);
            before.put(is.finding(), w);
            kept.put(w, true);
          });
    }
  }

  /** In a renamed element even the code that a finding stands on, the name, is another. */
  private static boolean isAboutTheWhole(Finding was, Finding is) {
    return is.limit() > 0 || !was.element().equals(is.element());
  }

  /** The status of a finding. */
  FindingStatus statusOf(Finding finding, Set<ElementName> touched) {
    ScoredFinding was = before.get(finding);
    if (was == null) {
      return FindingStatus.NEW;
    }
    if (isClearlyWorse(was.finding(), finding)) {
      return FindingStatus.WORSE;
    }
    return touched.contains(finding.element()) ? FindingStatus.TOUCHED : FindingStatus.UNTOUCHED;
  }

  private static boolean isClearlyWorse(Finding was, Finding is) {
    double growth = is.value() - was.value();
    return is.severity().compareTo(was.severity()) > 0
        || (growth > 0 && growth >= CLEARLY * Math.max(1, is.limit()));
  }

  /** Whether a finding of the base is still there. */
  boolean isKept(ScoredFinding finding) {
    return kept.containsKey(finding);
  }
}
