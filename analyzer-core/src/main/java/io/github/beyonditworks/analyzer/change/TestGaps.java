package io.github.beyonditworks.analyzer.change;

import io.github.beyonditworks.analyzer.change.Observation.Kind;
import io.github.beyonditworks.analyzer.change.Observation.Where;
import io.github.beyonditworks.analyzer.model.CallableFacts;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.SourceKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** New behaviour that no test speaks of. */
final class TestGaps {

  private static final int LEAST_TOKENS = 20;

  private final CodeMatches code;
  private final Map<ElementName, MemberVersion> versions;
  private final Map<String, List<String>> testsByType;
  private final PublishedCode published;
  private final Set<String> calledByTests = new HashSet<>();
  private final Set<String> touchedTests = new HashSet<>();
  private final Set<String> calledByTouchedTests = new HashSet<>();

  /**
   * Looks for gaps.
   *
   * @param code which member has become which
   * @param versions the members that the change touched
   * @param testsByType the test classes that name each type of production code
   * @param seen all files that were looked at, tests of touched code among them
   * @param after the touched files now
   * @param published what of them is for others
   */
  TestGaps(
      CodeMatches code,
      Map<ElementName, MemberVersion> versions,
      Map<String, List<String>> testsByType,
      List<FileFacts> seen,
      List<FileFacts> after,
      PublishedCode published) {
    this.code = code;
    this.versions = versions;
    this.testsByType = testsByType;
    this.published = published;
    seen.forEach(file -> addCalls(file, calledByTests));
    for (FileFacts file : after) {
      if (file.kind() == SourceKind.TEST) {
        file.types().forEach(t -> touchedTests.add(t.name()));
        addCalls(file, calledByTouchedTests);
      }
    }
  }

  private static void addCalls(FileFacts file, Set<String> names) {
    for (CallableFacts callable : file.callables()) {
      callable.calls().forEach(c -> names.add(c.name()));
    }
  }

  /**
   * Whether code decides otherwise than before.
   *
   * @param was the code in the base
   * @param is the same member now
   */
  static boolean behavesOtherwise(CodeUnit was, CodeUnit is) {
    return is.code().size() >= LEAST_TOKENS
        && !ControlFlow.of(was.code()).equals(ControlFlow.of(is.code()));
  }

  /** Members that decide otherwise, though no test that reaches them was touched. */
  Optional<Observation> behaviour() {
    Map<String, Where> byType = new TreeMap<>();
    Set<String> tests = new TreeSet<>();
    code.pairs()
        .forEach(
            (was, is) -> {
              MemberVersion version = versions.get(is.element());
              if (is.isMember()
                  && version != null
                  && version.isMain()
                  && behavesOtherwise(was, is)) {
                String type = is.element().type();
                List<String> naming = testsByType.getOrDefault(type, List.of());
                Optional<String> test = testOf(is, naming);
                if (test.isPresent()
                    && naming.stream().noneMatch(touchedTests::contains)
                    && !calledByTouchedTests.contains(is.simpleName())) {
                  byType.putIfAbsent(type, Where.of(version));
                  tests.add(CodeUnit.afterLastDot(test.get()));
                }
              }
            });
    if (byType.isEmpty()) {
      return Optional.empty();
    }
    List<Where> places = List.copyOf(byType.values());
    return Optional.of(
        new Observation(
            Kind.UNTESTED_BEHAVIOUR,
            places,
            String.format(
                Locale.ROOT,
                "%s %s otherwise than before, and no test of %s was touched (%s). Would one of them have failed"
                    + " before? A case for what is new keeps it so.",
                Observation.names(places),
                places.size() == 1 ? "decides" : "decide",
                places.size() == 1 ? "it" : "them",
                String.join(", ", tests.stream().limit(2).toList()))));
  }

  /**
   * The test of a member: one that is named after its type, or else any that names the type where
   * tests call a method of this name. A type that tests only need in passing is not tested by them.
   */
  private Optional<String> testOf(CodeUnit unit, List<String> naming) {
    String name = unit.element().simpleType();
    for (String test : naming) {
      if (CodeUnit.afterLastDot(test).startsWith(name)) {
        return Optional.of(test);
      }
    }
    return calledByTests.contains(unit.simpleName())
        ? naming.stream().findFirst()
        : Optional.empty();
  }

  /** New methods for others, with more than one way through, that no test calls. */
  Optional<Observation> api() {
    List<Where> places = new ArrayList<>();
    for (CodeUnit unit : calledByTests.isEmpty() ? Set.<CodeUnit>of() : code.added()) {
      MemberVersion version = versions.get(unit.element());
      if (version != null
          && unit.element().member().contains("(")
          && !unit.element().isConstructor() // tests that make one do not name it
          && unit.code().size() >= LEAST_TOKENS
          && ControlFlow.branches(unit.code())
          && published.has(unit)
          && code.origin(unit).isEmpty()
          && !calledByTests.contains(unit.simpleName())) {
        places.add(Where.of(version));
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    boolean one = places.size() == 1;
    return Optional.of(
        new Observation(
            Kind.UNTESTED_API,
            places,
            String.format(
                Locale.ROOT,
                "%s %s new, others may call %s, and no test names %s. A test would show what %s for.",
                Observation.names(places),
                one ? "is" : "are",
                one ? "it" : "them",
                one ? "it" : "them",
                one ? "it is" : "they are")));
  }
}
