package io.github.beyonditworks.analyzer.code.testing;

import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.ProjectType;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeIndex;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which types of production code tests exercise: those that test code names itself, and those that
 * these need in turn. Top-level types stand for the types within them.
 */
public final class TestLinks {

  private static final Pattern TEST_OF =
      Pattern.compile(
          "(?:Tests?(?=[A-Z]))?(.+?)(?:Tests?|TestCase|IT|ITCase|IntegrationTest|UnitTest|Spec|Benchmark)?");

  private static final Set<String> MARKS_TESTS =
      Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "Property", "Theory");

  private final TypeIndex types;
  private final Set<ProjectType> named = new LinkedHashSet<>();
  private final Set<ProjectType> reached;
  private boolean anyTests;

  private TestLinks(TypeIndex types) {
    this.types = types;
    for (ProjectType type : types.types()) {
      if (type.file().kind() == SourceKind.TEST) {
        anyTests = anyTests || hasTests(type);
        if (type.isTopLevel()) {
          types.references(type).keySet().stream().filter(TestLinks::isMain).forEach(named::add);
        }
      }
    }
    reached = reachable(named);
  }

  /** The links of a project. */
  public static TestLinks of(ProjectFacts project) {
    return project.derived(TestLinks.class, p -> new TestLinks(p.types()));
  }

  /** Whether there are tests at all. */
  public boolean anyTests() {
    return anyTests;
  }

  /** Whether test code names a top-level type. */
  public boolean isNamed(ProjectType type) {
    return named.contains(type);
  }

  /** Whether test code names a top-level type, or one that needs it. */
  public boolean isReached(ProjectType type) {
    return reached.contains(type);
  }

  /** The types of production code that a top-level type of test code reaches through test code. */
  public Set<ProjectType> subjectsOf(ProjectType testType) {
    Set<ProjectType> subjects = new LinkedHashSet<>();
    for (ProjectType type : reachableThroughTests(testType)) {
      types.references(type).keySet().stream().filter(TestLinks::isMain).forEach(subjects::add);
    }
    return subjects;
  }

  /**
   * The test classes that name each type of production code: those named after it first, then those
   * of its package, then by name. Types that none names are left out.
   */
  public SortedMap<String, List<String>> testsByType() {
    SortedMap<String, List<String>> tests = new TreeMap<>();
    for (ProjectType type : types.types()) {
      if (isTestClass(type)) {
        for (ProjectType subject : types.references(type).keySet()) {
          if (isMain(subject)) {
            tests.computeIfAbsent(subject.name(), s -> new ArrayList<>()).add(type.name());
          }
        }
      }
    }
    tests.forEach((subject, names) -> names.sort(nearestTo(subject)));
    return tests;
  }

  private static Comparator<String> nearestTo(String subject) {
    String simpleName = simpleName(subject);
    String packageName = packageName(subject);
    return Comparator.comparing((String t) -> !promisedSubject(simpleName(t)).equals(simpleName))
        .thenComparing(t -> !packageName(t).equals(packageName))
        .thenComparing(t -> t);
  }

  private static String simpleName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String packageName(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  /** Whether a top-level type of test code, or a type within it, has tests. */
  public boolean isTestClass(ProjectType type) {
    return !isMain(type)
        && type.isTopLevel()
        && types.partsOf(type).stream().anyMatch(TestLinks::hasTests);
  }

  /** The name that a test's own name promises to test: {@code Cart} of {@code CartTest}. */
  public static String promisedSubject(String testName) {
    Matcher matcher = TEST_OF.matcher(testName);
    return matcher.matches() ? matcher.group(1) : testName;
  }

  /** Whether a type itself has methods that a test framework runs, as far as names tell. */
  private static boolean hasTests(ProjectType type) {
    return type.links().superClass().endsWith("TestCase")
        || type.links().references().stream().anyMatch(r -> MARKS_TESTS.contains(r.type()));
  }

  private Set<ProjectType> reachable(Collection<ProjectType> from) {
    Set<ProjectType> seen = new LinkedHashSet<>(from);
    Deque<ProjectType> pending = new ArrayDeque<>(from);
    while (!pending.isEmpty()) {
      for (ProjectType next : types.references(pending.remove()).keySet()) {
        if (isMain(next) && seen.add(next)) {
          pending.add(next);
        }
      }
    }
    return seen;
  }

  private Set<ProjectType> reachableThroughTests(ProjectType from) {
    Set<ProjectType> seen = new LinkedHashSet<>(List.of(from));
    Deque<ProjectType> pending = new ArrayDeque<>(seen);
    while (!pending.isEmpty()) {
      for (ProjectType next : types.references(pending.remove()).keySet()) {
        if (!isMain(next) && seen.add(next)) {
          pending.add(next);
        }
      }
    }
    return seen;
  }

  private static boolean isMain(ProjectType type) {
    return type.file().kind() == SourceKind.MAIN;
  }
}
