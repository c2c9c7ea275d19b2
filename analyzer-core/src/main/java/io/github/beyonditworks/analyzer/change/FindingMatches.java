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
import java.util.function.Predicate;

/**
 * Recognises findings of the base: the same rule in the element that theirs has become, on the same
 * code; or, for rules that measure an element as a whole, the same rule there. Where nothing closer
 * matches, the same rule in the same element is the same finding: none is mended and new at once.
 */
final class FindingMatches {

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
    matches.pairMovedLines(code, before, after);
    matches.pair(after, open, Finding::rule, FindingMatches::areOfOneKind);
    matches.pair(after, byElement(before), Finding::rule, FindingMatches::areOfOneKind);
    return matches;
  }

  private static Map<ElementName, List<ScoredFinding>> byElement(List<ScoredFinding> findings) {
    Map<ElementName, List<ScoredFinding>> map = new HashMap<>();
    for (ScoredFinding finding : findings) {
      map.computeIfAbsent(finding.finding().element(), e -> new ArrayList<>()).add(finding);
    }
    return map;
  }

  /**
   * Code that went to another member of its type, such as an extracted one, takes findings along.
   */
  private void pairMovedLines(
      CodeMatches code, List<ScoredFinding> all, List<ScoredFinding> after) {
    Map<ElementName, List<ScoredFinding>> byType = new HashMap<>();
    for (ScoredFinding was : all) {
      if (!isKept(was)) {
        code.after(ElementName.ofType(was.finding().element().type()))
            .ifPresent(t -> byType.computeIfAbsent(t, k -> new ArrayList<>()).add(was));
      }
    }
    for (ScoredFinding is : after) {
      if (!before.containsKey(is.finding())) {
        List<ScoredFinding> candidates =
            byType.getOrDefault(ElementName.ofType(is.finding().element().type()), List.of());
        keep(is, candidates, was -> sameCode(was, is.finding()));
      }
    }
  }

  private static boolean sameCode(Finding was, Finding is) {
    return was.rule().equals(is.rule()) && was.identity().code().equals(is.identity().code());
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
      keep(
          is,
          candidates,
          was ->
              key.apply(was).equals(key.apply(is.finding())) && eligible.test(was, is.finding()));
    }
  }

  /** Pairs a finding with the first candidate that it can have been. */
  private void keep(ScoredFinding is, List<ScoredFinding> candidates, Predicate<Finding> eligible) {
    Optional<ScoredFinding> was =
        candidates.stream().filter(c -> !isKept(c) && eligible.test(c.finding())).findFirst();
    was.ifPresent(
        w -> {
          before.put(is.finding(), w);
          kept.put(w, true);
        });
  }

  /** In a renamed element even the code that a finding stands on, the name, is another. */
  private static boolean isAboutTheWhole(Finding was, Finding is) {
    return areOfOneKind(was, is) && (is.limit() > 0 || !was.element().equals(is.element()));
  }

  /** What is measured is no other shape of what only occurs, though one rule finds both. */
  private static boolean areOfOneKind(Finding was, Finding is) {
    return was.limit() > 0 == is.limit() > 0;
  }

  /**
   * The status of a finding.
   *
   * @param touched the elements that the change touched
   * @param touchedTypes the types of those
   */
  FindingStatus statusOf(Finding finding, Set<ElementName> touched, Set<ElementName> touchedTypes) {
    ScoredFinding was = before.get(finding);
    if (was == null) {
      return FindingStatus.NEW;
    }
    boolean ownChange = touched.contains(finding.element());
    boolean answerable = ownChange || touchedTypes.contains(finding.element());
    if (answerable && isClearlyWorse(was.finding(), finding)) {
      return FindingStatus.WORSE;
    }
    return ownChange ? FindingStatus.TOUCHED : FindingStatus.UNTOUCHED;
  }

  /** What a finding was in the base; empty for a new one. */
  Optional<Finding> before(Finding finding) {
    return Optional.ofNullable(before.get(finding)).map(ScoredFinding::finding);
  }

  /** Only what is measured against a limit can grow; the rest is there or is not. */
  private static boolean isClearlyWorse(Finding was, Finding is) {
    boolean severer = is.severity().compareTo(was.severity()) > 0 && is.value() > was.value();
    return is.limit() > 0 && (severer || is.hasClearlyGrownSince(was.value()));
  }

  /** Whether a finding of the base is still there. */
  boolean isKept(ScoredFinding finding) {
    return kept.containsKey(finding);
  }
}
