package io.github.beyonditworks.analyzer.change;

import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.FileFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Follows types and members from before a change to after it: by name first, then by what they
 * consist of, the surest pairs first. What has no counterpart was added or deleted.
 */
public final class CodeMatches {

  private static final double SAME_TYPE = 0.5;
  private static final double SAME_NAME = 0.3;
  private static final double SAME_PLACE = 0.6;
  private static final double ELSEWHERE = 0.75;
  private static final double EXTRACTED = 1.0 / 3;
  private static final int LEAST_TOKENS_TO_RENAME = 12;
  private static final int LEAST_TOKENS_TO_MOVE = 30;
  private static final int MOST_PAIRS = 250_000;

  private final Map<ElementName, CodeUnit> before;
  private final Map<ElementName, CodeUnit> after;
  private final Map<String, String> types = new HashMap<>();
  private final Map<CodeUnit, CodeUnit> pairs = new LinkedHashMap<>();
  private final Set<CodeUnit> unmatchedBefore;
  private final Set<CodeUnit> unmatchedAfter;

  private CodeMatches(List<FileFacts> filesBefore, List<FileFacts> filesAfter) {
    before = byElement(CodeUnit.of(filesBefore));
    after = byElement(CodeUnit.of(filesAfter));
    unmatchedBefore = new LinkedHashSet<>(before.values());
    unmatchedAfter = new LinkedHashSet<>(after.values());
  }

  /**
   * Follows the code of touched files.
   *
   * @param before their facts before the change, words included
   * @param after their facts after it, words included
   */
  public static CodeMatches of(List<FileFacts> before, List<FileFacts> after) {
    CodeMatches matches = new CodeMatches(before, after);
    matches.matchTypes();
    matches.matchBodiesThatLeft();
    matches.matchMembersOfMatchedTypes();
    matches.matchMoved();
    return matches;
  }

  private static Map<ElementName, CodeUnit> byElement(List<CodeUnit> units) {
    Map<ElementName, CodeUnit> map = new LinkedHashMap<>();
    units.forEach(u -> map.putIfAbsent(u.element(), u));
    return map;
  }

  private void pair(CodeUnit was, CodeUnit is) {
    pairs.put(was, is);
    unmatchedBefore.remove(was);
    unmatchedAfter.remove(is);
  }

  private void matchTypes() {
    Map<String, List<CodeUnit>> typesBefore = byType(unmatchedBefore);
    Map<String, List<CodeUnit>> typesAfter = byType(unmatchedAfter);
    for (String name : List.copyOf(typesBefore.keySet())) {
      if (typesAfter.remove(name) != null) {
        typesBefore.remove(name);
        types.put(name, name);
      }
    }
    Candidate.best(alike(typesBefore, typesAfter)).forEach(c -> types.put(c.was(), c.is()));
    types.forEach(
        (was, is) -> {
          CodeUnit b = before.get(ElementName.ofType(was));
          CodeUnit a = after.get(ElementName.ofType(is));
          if (b != null && a != null) {
            pair(b, a);
          }
        });
  }

  private static List<Candidate<String>> alike(
      Map<String, List<CodeUnit>> typesBefore, Map<String, List<CodeUnit>> typesAfter) {
    Map<String, TokenShingles> shingles = new HashMap<>();
    typesAfter.forEach((name, units) -> shingles.put(name, whole(units)));
    List<Candidate<String>> candidates = new ArrayList<>();
    typesBefore.forEach(
        (was, units) -> {
          TokenShingles own = whole(units);
          for (String is : typesAfter.keySet()) {
            double similarity = own.similarity(shingles.get(is));
            double least =
                CodeUnit.afterLastDot(was).equals(CodeUnit.afterLastDot(is))
                    ? SAME_NAME
                    : SAME_TYPE;
            if (similarity >= least) {
              candidates.add(new Candidate<>(was, is, similarity));
            }
          }
        });
    return candidates;
  }

  private static TokenShingles whole(List<CodeUnit> units) {
    return new TokenShingles(units.stream().flatMap(u -> u.tokens().stream()).toList());
  }

  private static Map<String, List<CodeUnit>> byType(Set<CodeUnit> units) {
    return units.stream()
        .collect(Collectors.groupingBy(u -> u.element().type(), TreeMap::new, Collectors.toList()));
  }

  /**
   * A body is followed before a name: where it stands in a new member and what bears its name and
   * parameters is a small remainder, such as a call of the new one, the remainder is what was
   * added.
   */
  private void matchBodiesThatLeft() {
    Set<ElementName> known = new HashSet<>();
    for (CodeUnit unit : before.values()) {
      counterpart(unit).ifPresent(u -> known.add(u.element()));
    }
    List<CodeUnit> fresh =
        unmatchedAfter.stream().filter(u -> canLeave(u) && !known.contains(u.element())).toList();
    List<Candidate<CodeUnit>> candidates = new ArrayList<>();
    for (CodeUnit was : fresh.isEmpty() ? List.<CodeUnit>of() : List.copyOf(unmatchedBefore)) {
      if (canLeave(was) && counterpart(was).filter(is -> isRemainder(is, was)).isPresent()) {
        for (CodeUnit is : fresh) {
          double similarity = was.codeSimilarity(is);
          if (similarity >= ELSEWHERE) {
            candidates.add(new Candidate<>(was, is, similarity));
          }
        }
      }
    }
    Candidate.best(candidates).forEach(c -> pair(c.was(), c.is()));
  }

  /** The member of the same name and parameters in what the type has become. */
  private Optional<CodeUnit> counterpart(CodeUnit was) {
    return Optional.ofNullable(types.get(was.element().type()))
        .map(type -> after.get(new ElementName(type, was.element().member())));
  }

  private static boolean canLeave(CodeUnit unit) {
    return unit.isMember() && unit.code().size() >= LEAST_TOKENS_TO_MOVE;
  }

  private static boolean isRemainder(CodeUnit is, CodeUnit was) {
    return is.code().size() * 2 <= was.code().size();
  }

  private void matchMembersOfMatchedTypes() {
    Map<String, List<CodeUnit>> afterByType = byType(unmatchedAfter);
    byType(unmatchedBefore)
        .forEach(
            (type, members) -> {
              String now = types.get(type);
              if (now != null) {
                matchMembers(members, afterByType.getOrDefault(now, List.of()));
              }
            });
  }

  private void matchMembers(List<CodeUnit> was, List<CodeUnit> is) {
    BiPredicate<CodeUnit, CodeUnit> sameSignature =
        (b, a) -> b.element().member().equals(a.element().member());
    matchFirst(was, is, CodeUnit::isMember, u -> u.element().member());
    matchFirst(was, is, u -> true, u -> u.simpleName() + u.tokens());
    matchFirst(was, is, CodeMatches::canBeRenamed, CodeUnit::namelessTokens);
    matchSimilar(was, is, (b, a) -> b.simpleName().equals(a.simpleName()), SAME_NAME);
    matchSimilar(was, is, sameSignature.negate(), SAME_PLACE);
  }

  private static boolean canBeRenamed(CodeUnit unit) {
    return unit.isMember() && unit.tokens().size() >= LEAST_TOKENS_TO_RENAME;
  }

  private static boolean canBeMoved(CodeUnit unit) {
    return unit.isMember() && unit.tokens().size() >= LEAST_TOKENS_TO_MOVE;
  }

  private void matchMoved() {
    List<CodeUnit> was = List.copyOf(unmatchedBefore);
    List<CodeUnit> is = List.copyOf(unmatchedAfter);
    matchFirst(was, is, CodeUnit::isMember, u -> u.simpleName() + u.tokens());
    matchFirst(was, is, CodeMatches::canBeRenamed, CodeUnit::namelessTokens);
    matchSimilar(
        was.stream().filter(CodeMatches::canBeMoved).toList(),
        is.stream().filter(CodeMatches::canBeMoved).toList(),
        (b, a) -> true,
        ELSEWHERE);
  }

  /** Pairs units with the same key in source order. */
  private void matchFirst(
      List<CodeUnit> was,
      List<CodeUnit> is,
      Predicate<CodeUnit> eligible,
      Function<CodeUnit, Object> key) {
    Map<Object, List<CodeUnit>> byKey = new HashMap<>();
    for (CodeUnit unit : is) {
      if (unmatchedAfter.contains(unit) && eligible.test(unit)) {
        byKey.computeIfAbsent(key.apply(unit), k -> new ArrayList<>()).add(unit);
      }
    }
    for (CodeUnit unit : was) {
      if (unmatchedBefore.contains(unit) && eligible.test(unit)) {
        List<CodeUnit> same = byKey.getOrDefault(key.apply(unit), List.of());
        if (!same.isEmpty()) {
          pair(unit, same.remove(0));
        }
      }
    }
  }

  private void matchSimilar(
      List<CodeUnit> was,
      List<CodeUnit> is,
      BiPredicate<CodeUnit, CodeUnit> eligible,
      double least) {
    List<CodeUnit> openBefore =
        was.stream().filter(u -> u.isMember() && unmatchedBefore.contains(u)).toList();
    List<CodeUnit> openAfter =
        is.stream().filter(u -> u.isMember() && unmatchedAfter.contains(u)).toList();
    if ((long) openBefore.size() * openAfter.size() > MOST_PAIRS) {
      return;
    }
    List<Candidate<CodeUnit>> candidates = new ArrayList<>();
    for (CodeUnit b : openBefore) {
      for (CodeUnit a : openAfter) {
        double similarity = eligible.test(b, a) ? b.similarity(a) : 0;
        if (similarity >= least) {
          candidates.add(new Candidate<>(b, a, similarity));
        }
      }
    }
    Candidate.best(candidates).forEach(c -> pair(c.was(), c.is()));
  }

  /** A possible pair. */
  private record Candidate<T>(T was, T is, double similarity) {

    /** The most alike pairs, each side in one at most; the order of the input decides ties. */
    static <T> List<Candidate<T>> best(List<Candidate<T>> candidates) {
      List<Candidate<T>> sorted =
          candidates.stream()
              .sorted(Comparator.comparingDouble((Candidate<T> c) -> -c.similarity()))
              .toList();
      Set<T> taken = new LinkedHashSet<>();
      List<Candidate<T>> best = new ArrayList<>();
      Set<T> takenAfter = new LinkedHashSet<>();
      for (Candidate<T> candidate : sorted) {
        if (!taken.contains(candidate.was()) && !takenAfter.contains(candidate.is())) {
          taken.add(candidate.was());
          takenAfter.add(candidate.is());
          best.add(candidate);
        }
      }
      return best;
    }
  }

  /** What an element of the base has become; empty where it is gone. */
  public Optional<ElementName> after(ElementName element) {
    CodeUnit was = before.get(element);
    if (was != null) {
      return Optional.ofNullable(pairs.get(was)).map(CodeUnit::element);
    }
    // Nested types have no words of their own: they follow their outer type.
    return Optional.ofNullable(types.get(element.type()))
        .map(t -> new ElementName(t, element.member()));
  }

  /** How alike a member of the base and what it has become are, 0 to 1; 0 where it is gone. */
  double similarity(ElementName element) {
    CodeUnit was = before.get(element);
    CodeUnit is = was == null ? null : pairs.get(was);
    return is == null ? 0 : was.similarity(is);
  }

  /** The pairs, in the source order of the base. */
  Map<CodeUnit, CodeUnit> pairs() {
    return pairs;
  }

  /** What was deleted, in source order. */
  Set<CodeUnit> deleted() {
    return unmatchedBefore;
  }

  /** What was added, in source order. */
  Set<CodeUnit> added() {
    return unmatchedAfter;
  }

  /**
   * The member of the base that an added one was taken out of: the one in the same type that has
   * most of its code, and a third of it at least.
   */
  Optional<CodeUnit> origin(CodeUnit added) {
    return before.values().stream()
        .filter(b -> canBeRenamed(b) && canBeRenamed(added))
        .filter(b -> !movedAlone(b, added) && isChanged(b))
        .filter(b -> added.containedIn(b) >= EXTRACTED)
        .max(Comparator.comparingDouble(added::containedIn));
  }

  private boolean isChanged(CodeUnit was) {
    CodeUnit is = pairs.get(was);
    return is == null || differ(was, is);
  }

  /** Whether two paired units differ to a reader. */
  boolean differ(CodeUnit was, CodeUnit is) {
    return movedAlone(was, is)
        || !signatureAlike(was, is)
        || !was.namelessTokens().equals(is.namelessTokens());
  }

  /** Whether a member left its type for another one. */
  boolean movedAlone(CodeUnit was, CodeUnit is) {
    return !Objects.equals(types.get(was.element().type()), is.element().type());
  }

  /** A type takes its constructors along when it gets another name. */
  private static boolean signatureAlike(CodeUnit was, CodeUnit is) {
    boolean constructors =
        was.simpleName().equals(was.element().simpleType())
            && is.simpleName().equals(is.element().simpleType());
    return constructors || was.element().member().equals(is.element().member());
  }
}
