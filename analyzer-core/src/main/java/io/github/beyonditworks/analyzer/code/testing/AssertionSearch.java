package io.github.beyonditworks.analyzer.code.testing;

import io.github.beyonditworks.analyzer.model.CallableFacts;
import io.github.beyonditworks.analyzer.model.CallableFacts.Assertion;
import io.github.beyonditworks.analyzer.model.CallableFacts.Call;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Follows the calls of test code through all files to the assertions. Types are known by their
 * simple names; where two share one, both are followed, so that a doubt speaks for the test.
 */
public final class AssertionSearch {

  /** Base classes of test frameworks: what a test calls in them is known by name. */
  private static final Set<String> KNOWN_BASES = Set.of("TestCase", "Object");

  /** First words of methods that throw where what they are given is not as it should be. */
  private static final Set<String> KEPT_BY_SUBJECTS = Set.of("assert", "verify", "verifies");

  private final List<CallableFacts> callables;
  private final Map<String, Map<String, List<CallableFacts>>> byType = new HashMap<>();
  private final Map<String, List<CallableFacts>> helpersByName = new HashMap<>();
  private final Map<String, Set<String>> supers = new HashMap<>();
  private final Map<String, Set<String>> subs = new HashMap<>();
  private final Map<String, Set<String>> outers = new HashMap<>();
  private final Map<String, List<CallableFacts>> targets = new HashMap<>();
  private final Set<String> productionTypes = new HashSet<>();
  private final IdentityHashMap<CallableFacts, Boolean> asserting = new IdentityHashMap<>();

  public AssertionSearch(ProjectFacts project) {
    callables = project.files().stream().flatMap(f -> f.callables().stream()).toList();
    callables.forEach(this::index);
    project.files().stream()
        .filter(f -> f.kind() == SourceKind.MAIN)
        .forEach(this::indexProduction);
    spread();
  }

  /** Whether a callable can fail a test, itself or by what it calls. */
  public boolean asserts(CallableFacts callable) {
    return asserting.containsKey(callable);
  }

  /** The name of a call that promises a check and whose declaration is nowhere to be seen. */
  public Optional<String> unkeptPromise(CallableFacts callable) {
    Set<CallableFacts> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<CallableFacts> pending = new ArrayDeque<>(List.of(callable));
    while (!pending.isEmpty()) {
      CallableFacts caller = pending.poll();
      if (!seen.add(caller)) {
        continue;
      }
      for (Call call : caller.calls()) {
        List<CallableFacts> followed = targetsOf(caller, call);
        if (followed.isEmpty()
            && call.assertion() == Assertion.PROMISED
            && !isProductionCall(call)) {
          return Optional.of(call.name());
        }
        pending.addAll(followed);
      }
    }
    return Optional.empty();
  }

  /** Whether a callable calls what it seems to inherit from a class outside of the project. */
  public boolean callsUnseen(CallableFacts callable) {
    return callable.calls().stream()
            .anyMatch(c -> c.receiver().equals(Call.OWN) && targetsOf(callable, c).isEmpty())
        && family(callable.declaringType()).stream().anyMatch(this::isUnseen);
  }

  private boolean isUnseen(String type) {
    return !byType.containsKey(type) && !KNOWN_BASES.contains(type);
  }

  private void index(CallableFacts callable) {
    String type = callable.declaringType();
    byType
        .computeIfAbsent(type, t -> new HashMap<>())
        .computeIfAbsent(callable.name(), n -> new ArrayList<>())
        .add(callable);
    if (!callable.test() && !callable.name().equals(CallableFacts.INITIALISATION)) {
      helpersByName.computeIfAbsent(callable.name(), n -> new ArrayList<>()).add(callable);
    }
    for (String superType : callable.superTypes()) {
      supers.computeIfAbsent(type, t -> new TreeSet<>()).add(superType);
      subs.computeIfAbsent(superType, t -> new TreeSet<>()).add(type);
    }
    if (!callable.outerType().isEmpty()) {
      outers.computeIfAbsent(type, t -> new TreeSet<>()).add(callable.outerType());
    }
  }

  private void indexProduction(FileFacts file) {
    for (TypeFacts type : file.types()) {
      productionTypes.add(type.name().substring(type.name().lastIndexOf('.') + 1));
    }
  }

  /** Passes the mark on to callers until nobody is left to take it. */
  private void spread() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (CallableFacts callable : callables) {
        if (!asserts(callable) && (callable.asserts() || callsAssertion(callable))) {
          asserting.put(callable, true);
          changed = true;
        }
      }
    }
  }

  private boolean callsAssertion(CallableFacts callable) {
    for (Call call : callable.calls()) {
      List<CallableFacts> followed = targetsOf(callable, call);
      boolean asserts =
          followed.isEmpty()
              ? isTrusted(callable, call) && !isProductionCall(call)
              : followed.stream().anyMatch(this::asserts);
      if (asserts || (call.receiver().equals(Call.UNKNOWN) && isTrusted(callable, call))) {
        return true;
      }
    }
    return false;
  }

  /** A promise is kept by what is inherited from a class that is known to check. */
  private boolean isTrusted(CallableFacts caller, Call call) {
    return call.assertion() == Assertion.CERTAIN
        || (call.assertion() == Assertion.PROMISED
            && family(caller.declaringType()).stream()
                .anyMatch(t -> isUnseen(t) && AssertionCalls.isCheckingType(t)));
  }

  /**
   * Production code checks and expects for a living. What asserts by name is no subject, and what
   * verifies fails the test that calls it, be it the subject or not.
   */
  private boolean isProductionCall(Call call) {
    return productionTypes.contains(call.receiver())
        && !KEPT_BY_SUBJECTS.contains(AssertionCalls.firstWord(call.name()))
        && !AssertionCalls.isAssertingType(call.receiver());
  }

  private List<CallableFacts> targetsOf(CallableFacts caller, Call call) {
    if (call.receiver().equals(Call.UNKNOWN)) {
      return helpersByName.getOrDefault(call.name(), List.of());
    }
    boolean own = call.receiver().equals(Call.OWN);
    String start = own ? caller.declaringType() : call.receiver();
    String key = start + (own ? "#" : ".") + call.name();
    return targets.computeIfAbsent(key, k -> find(start, own, call.name()));
  }

  private List<CallableFacts> find(String start, boolean own, String name) {
    Set<String> types = name.equals(CallableFacts.INITIALISATION) ? Set.of(start) : family(start);
    if (own) {
      types = new TreeSet<>(types);
      for (String outer : reach(outers, start)) {
        types.addAll(family(outer));
      }
    }
    return types.stream()
        .flatMap(t -> byType.getOrDefault(t, Map.of()).getOrDefault(name, List.of()).stream())
        .toList();
  }

  /** A type with all that it extends, and all that extends it: templates call their subclasses. */
  private Set<String> family(String type) {
    Set<String> family = reach(supers, type);
    family.addAll(reach(subs, type));
    return family;
  }

  private static Set<String> reach(Map<String, Set<String>> steps, String start) {
    Set<String> reached = new TreeSet<>();
    Deque<String> pending = new ArrayDeque<>(List.of(start));
    while (!pending.isEmpty()) {
      String type = pending.pop();
      if (reached.add(type)) {
        pending.addAll(steps.getOrDefault(type, Set.of()));
      }
    }
    return reached;
  }
}
