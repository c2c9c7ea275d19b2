package io.github.beyonditworks.analyzer.report.review;

import io.github.beyonditworks.analyzer.change.ChangedMember;
import io.github.beyonditworks.analyzer.change.ChangedMember.Change;
import io.github.beyonditworks.analyzer.change.ChangedType;
import io.github.beyonditworks.analyzer.change.Comparison;
import io.github.beyonditworks.analyzer.change.MemberVersion;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.SourceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How readable the code is that a change touched, in one line: means of the types' scores, weighted
 * by their code lines. A type that is on both sides has one weight for both, the mean of its sizes,
 * so that the line cannot rise where all types fall. A new type that took members of another over
 * counts together with that; what else was added or deleted is told apart, since it has nothing to
 * be compared with.
 *
 * @param before of code on both sides, in the base
 * @param after of code on both sides, now
 * @param added of types that are new
 * @param deleted of types that are gone
 */
record TouchedCode(
    OptionalDouble before, OptionalDouble after, OptionalDouble added, OptionalDouble deleted) {

  /** The means over what a change touched in files of a kind. */
  static TouchedCode of(Comparison comparison, SourceKind kind) {
    Mean before = new Mean();
    Mean after = new Mean();
    Mean added = new Mean();
    Mean deleted = new Mean();
    for (Unit unit : units(comparison, kind)) {
      boolean kept = unit.before.weights > 0 && unit.after.weights > 0;
      double common = (unit.before.weights + unit.after.weights) / 2;
      (kept ? before : deleted).add(unit.before, kept ? common : unit.before.weights);
      (kept ? after : added).add(unit.after, kept ? common : unit.after.weights);
    }
    return new TouchedCode(before.value(), after.value(), added.value(), deleted.value());
  }

  /** Types that the change touched, those that share members put together. */
  private static Set<Unit> units(Comparison comparison, SourceKind kind) {
    Set<String> touched = touchedTypes(comparison);
    List<ChangedType> types =
        comparison.types().stream()
            .filter(t -> t.kind() == kind)
            .filter(t -> !t.isKept() || hasMoved(t) || touched.contains(t.name()))
            .toList();
    Map<String, Unit> then = new HashMap<>();
    Map<String, Unit> now = new HashMap<>();
    for (ChangedType type : types) {
      if (type.isKept()) {
        Unit unit = new Unit();
        then.put(type.before().orElseThrow().element().type(), unit);
        now.put(type.name(), unit);
      }
    }
    joinByMoves(comparison, then, now);
    Set<Unit> units = new LinkedHashSet<>();
    for (ChangedType type : types) {
      type.before().ifPresent(v -> add(v, then, units).before.add(v));
      type.after().ifPresent(v -> add(v, now, units).after.add(v));
    }
    return units;
  }

  private static void joinByMoves(
      Comparison comparison, Map<String, Unit> then, Map<String, Unit> now) {
    for (ChangedMember member : comparison.members()) {
      if (member.change() == Change.MOVED) {
        String from = member.before().orElseThrow().element().type();
        String to = member.after().orElseThrow().element().type();
        Unit unit = then.getOrDefault(from, now.getOrDefault(to, new Unit()));
        then.putIfAbsent(from, unit);
        now.putIfAbsent(to, unit);
      }
    }
  }

  private static Unit add(MemberVersion version, Map<String, Unit> known, Set<Unit> units) {
    Unit unit = known.computeIfAbsent(version.element().type(), t -> new Unit());
    units.add(unit);
    return unit;
  }

  private static Set<String> touchedTypes(Comparison comparison) {
    Set<String> touched = new HashSet<>();
    for (ChangedMember member : comparison.members()) {
      member.before().ifPresent(v -> touched.add(v.element().type()));
      member.after().ifPresent(v -> touched.add(v.element().type()));
    }
    return touched;
  }

  private static boolean hasMoved(ChangedType type) {
    return !type.scoreBefore(Dimension.READABILITY).equals(type.scoreAfter(Dimension.READABILITY));
  }

  /** The parts in a sentence; empty where there is nothing to judge. */
  Optional<String> sentence(SourceKind kind) {
    String code = kind == SourceKind.MAIN ? "production" : "test";
    List<String> parts = new ArrayList<>();
    before.ifPresent(
        was ->
            parts.add("touched " + code + " code " + ReviewText.arrow(was, after.orElseThrow())));
    String whose = parts.isEmpty() ? code + " " : "";
    added.ifPresent(score -> parts.add("new " + whose + "types " + ReviewText.number(score)));
    deleted.ifPresent(
        score -> parts.add("deleted " + whose + "types had " + ReviewText.number(score)));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("Readability: " + String.join("; ", parts) + ".");
  }

  /** Types that are looked at as one. */
  private static final class Unit {
    private final Mean before = new Mean();
    private final Mean after = new Mean();
  }

  /** A mean that is weighted. */
  private static final class Mean {
    private double sum;
    private double weights;

    void add(MemberVersion type) {
      OptionalDouble score = type.scores().readability();
      if (score.isPresent()) {
        sum += score.getAsDouble() * type.codeLines();
        weights += type.codeLines();
      }
    }

    void add(Mean other, double weight) {
      if (other.weights > 0) {
        sum += other.sum / other.weights * weight;
        weights += weight;
      }
    }

    OptionalDouble value() {
      return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weights);
    }
  }
}
