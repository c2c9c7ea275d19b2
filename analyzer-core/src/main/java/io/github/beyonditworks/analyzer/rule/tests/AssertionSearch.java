package io.github.beyonditworks.analyzer.rule.tests;

import io.github.beyonditworks.analyzer.model.CallableFacts;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows tests through the test code of a project to an assertion. Types and methods are told
 * apart by simple names, which errs towards finding an assertion.
 */
final class AssertionSearch {

  private final Map<String, List<CallableFacts>> methods = new HashMap<>();
  private final Map<String, Set<String>> around = new HashMap<>();
  private final List<CallableFacts> tests = new ArrayList<>();

  AssertionSearch(ProjectFacts project) {
    for (FileFacts file : project.files()) {
      for (CallableFacts callable : file.callables()) {
        methods
            .computeIfAbsent(
                callable.declaringType() + "." + callable.name(), k -> new ArrayList<>())
            .add(callable);
        Set<String> near =
            around.computeIfAbsent(callable.declaringType(), k -> new LinkedHashSet<>());
        near.addAll(callable.superTypes());
        if (!callable.outerType().isEmpty()) {
          near.add(callable.outerType());
        }
        if (callable.candidate().isPresent()) {
          tests.add(callable);
        }
      }
    }
  }

  /** The findings of the tests from which no assertion can be reached. */
  List<Finding> testsWithoutAssertion() {
    return tests.stream().filter(t -> !reachesAssertion(t)).map(this::finding).toList();
  }

  /**
   * A test that calls what it inherits from outside the project may assert there: that is only
   * worth a hint.
   */
  private Finding finding(CallableFacts test) {
    Finding finding = test.candidate().orElseThrow();
    boolean unseen =
        test.calls().stream()
            .anyMatch(c -> c.indexOf('.') < 0 && resolve(test.declaringType(), c).isEmpty());
    return unseen ? finding.withSeverity(Severity.INFO) : finding;
  }

  private boolean reachesAssertion(CallableFacts test) {
    Set<CallableFacts> seen = new HashSet<>();
    Deque<CallableFacts> pending = new ArrayDeque<>(List.of(test));
    while (!pending.isEmpty()) {
      CallableFacts callable = pending.pop();
      if (callable.asserts()) {
        return true;
      }
      if (seen.add(callable)) {
        callable.calls().forEach(c -> pending.addAll(resolve(callable.declaringType(), c)));
      }
    }
    return false;
  }

  /**
   * The methods that a call may mean: of the named type, or of the type around the call, and of
   * what these inherit.
   */
  private List<CallableFacts> resolve(String callingType, String call) {
    int dot = call.lastIndexOf('.');
    String type = dot < 0 ? callingType : call.substring(0, dot);
    String name = call.substring(dot + 1);
    List<CallableFacts> found = new ArrayList<>();
    for (String candidate : reachableTypes(type)) {
      found.addAll(methods.getOrDefault(candidate + "." + name, List.of()));
    }
    return found;
  }

  private Set<String> reachableTypes(String type) {
    Set<String> types = new LinkedHashSet<>();
    Deque<String> pending = new ArrayDeque<>(List.of(type));
    while (!pending.isEmpty()) {
      String next = pending.pop();
      if (types.add(next)) {
        pending.addAll(around.getOrDefault(next, Set.of()));
      }
    }
    return types;
  }
}
