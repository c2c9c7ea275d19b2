package io.github.beyonditworks.analyzer.rule.design;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithExtends;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import io.github.beyonditworks.analyzer.code.NestedName;
import io.github.beyonditworks.analyzer.code.Visibility;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Candidate;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeLinks;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Types for a package alone that nothing in the project names. */
public record UnreachedCodeRule() implements ProjectRule {

  private static final List<String> TEST_ENDINGS =
      List.of("TestCase", "Tests", "Test", "IT", "Spec");

  @Override
  public String id() {
    return "unreached-code";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.MINOR;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public List<Candidate> candidates(MeasuredFile file) {
    List<Candidate> found = new ArrayList<>();
    Reporter reporter = new Reporter(this, file);
    for (TypeDeclaration<?> type : file.parsed().all(TypeDeclaration.class)) {
      if (mayBeUnreached(type)) {
        reporter
            .at(type)
            .build(message(type))
            .map(f -> new Candidate(f, List.of(NestedName.of(type))))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * What only its package can name, and no framework finds: annotated types, programs, and types
   * that are made by their supertypes' names are left out. Private ones are another rule's.
   */
  private static boolean mayBeUnreached(TypeDeclaration<?> type) {
    String name = type.getNameAsString();
    return Visibility.of(type) == Visibility.PACKAGE
        && (type.isTopLevelType() || !type.isPrivate())
        && type.getAnnotations().isEmpty()
        && !name.equals(name.toUpperCase(Locale.ROOT))
        && Character.isUpperCase(name.charAt(0))
        && !hasEntry(type)
        && !hasSupertype(type);
  }

  private static boolean hasSupertype(TypeDeclaration<?> type) {
    return (type instanceof NodeWithExtends<?> extending
            && extending.getExtendedTypes().isNonEmpty())
        || (type instanceof NodeWithImplements<?> implementing
            && implementing.getImplementedTypes().isNonEmpty());
  }

  /** A program begins here, native code calls in, or a framework calls what it has marked. */
  private static boolean hasEntry(TypeDeclaration<?> type) {
    for (MethodDeclaration method : type.getMethods()) {
      if (method.getNameAsString().equals("main")
          || method.isNative()
          || method.getAnnotations().isNonEmpty()) {
        return true;
      }
    }
    return type.getFields().stream().anyMatch(f -> f.getAnnotations().isNonEmpty());
  }

  private static String message(TypeDeclaration<?> type) {
    return String.format(
        Locale.ROOT,
        "Nothing in the project names %s, and only its package could: readers keep it in mind, and changes keep it compiling, for nothing. Removed, it stays in the history.",
        type.getNameAsString());
  }

  /** Where not all files are seen, nothing is known about what they name. */
  @Override
  public List<Finding> check(ProjectFacts project) {
    if (!project.isWhole()) {
      return new ArrayList<>();
    }
    Map<String, List<Candidate>> bySimpleName = candidatesOf(project);
    Set<Candidate> reached = new HashSet<>();
    if (!bySimpleName.isEmpty()) {
      for (FileFacts file : project.files()) {
        reachFrom(file, bySimpleName, reached);
      }
    }
    return unreached(bySimpleName, reached);
  }

  private Map<String, List<Candidate>> candidatesOf(ProjectFacts project) {
    Map<String, List<Candidate>> bySimpleName = new HashMap<>();
    for (FileFacts file : project.files()) {
      for (Candidate candidate : file.candidates()) {
        if (candidate.finding().rule().equals(id())) {
          String name = candidate.words().get(0);
          String simpleName = name.substring(name.lastIndexOf('.') + 1);
          bySimpleName.computeIfAbsent(simpleName, n -> new ArrayList<>()).add(candidate);
        }
      }
    }
    return bySimpleName;
  }

  private static void reachFrom(
      FileFacts file, Map<String, List<Candidate>> bySimpleName, Set<Candidate> reached) {
    for (String imported : file.links().imports()) {
      reach(imported, "", "", bySimpleName, reached);
    }
    for (TypeLinks type : file.links().types()) {
      if (file.kind() == SourceKind.TEST) {
        // a test that bears the type's name is about it, however it gets there
        reach(tested(type.topLevel()), "", "", bySimpleName, reached);
      }
      for (TypeLinks.Reference reference : type.references()) {
        reach(reference.type(), file.path(), type.name(), bySimpleName, reached);
      }
    }
  }

  private static List<Finding> unreached(
      Map<String, List<Candidate>> bySimpleName, Set<Candidate> reached) {
    List<Finding> findings = new ArrayList<>();
    for (List<Candidate> candidates : bySimpleName.values()) {
      for (Candidate candidate : candidates) {
        if (!reached.contains(candidate)) {
          findings.add(candidate.finding());
        }
      }
    }
    findings.sort(null);
    return findings;
  }

  private static String tested(String testType) {
    for (String ending : TEST_ENDINGS) {
      if (testType.endsWith(ending)) {
        return testType.substring(0, testType.length() - ending.length());
      }
    }
    return testType;
  }

  /** Types that share a simple name are all taken to be meant; a type that names itself is not. */
  private static void reach(
      String written,
      String path,
      String from,
      Map<String, List<Candidate>> bySimpleName,
      Set<Candidate> reached) {
    for (String part : written.split("\\.")) {
      for (Candidate candidate : bySimpleName.getOrDefault(part, List.of())) {
        String name = candidate.words().get(0);
        boolean itself =
            candidate.finding().path().equals(path)
                && (from.equals(name) || from.startsWith(name + "."));
        if (!itself) {
          reached.add(candidate);
        }
      }
    }
  }

  @Override
  public String documentation() {
    return """
        # Code that nothing reaches

        ## What
        A type that only its package can name and that nothing in the project names, tests included. Types with a
        supertype, an annotation (of their own or of a member), a `main` or a native method are left out: a framework, a program or
        another language may reach them. Types of the same simple name speak for each other. Private members are looked at by
        `unused-private-member`. Nothing is said when only a part of the project is analysed.

        ## Why it matters
        Dead code is read, searched, compiled and kept up to date like all other code, and each reader has to find out again
        that it does nothing. It was left behind by something, and says so nowhere.

        ## How to fix it
        Remove it: version control keeps it for whoever wants it back.

        Before:

        ```java
        // file: src/main/java/shop/Shop.java
        package shop;

        public class Shop {
          Rebates rebates;
        }
        // file: src/main/java/shop/Rebates.java
        package shop;

        class Rebates {
          int percent() {
            return 5;
          }
        }
        // file: src/main/java/shop/OldRebates.java
        package shop;

        class OldRebates { // finding
          int percent() {
            return 3;
          }
        }
        ```

        After:

        ```java
        // file: src/main/java/shop/Shop.java
        package shop;

        public class Shop {
          Rebates rebates;
        }
        // file: src/main/java/shop/Rebates.java
        package shop;

        class Rebates {
          int percent() {
            return 5;
          }
        }
        ```

        ## When not to
        What is found by its name at run time (reflection, configuration files, service loaders, scripts) is reached after all:
        a suppression with a word about who does it helps the next reader, too.
        """;
  }
}
