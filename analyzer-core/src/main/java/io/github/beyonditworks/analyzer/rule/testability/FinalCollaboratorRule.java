package io.github.beyonditworks.analyzer.rule.testability;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.beyonditworks.analyzer.code.seam.OutwardTypes;
import io.github.beyonditworks.analyzer.code.seam.OutwardTypes.Outside;
import io.github.beyonditworks.analyzer.code.seam.TypeNames;
import io.github.beyonditworks.analyzer.code.seam.TypeRole;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.ProjectType;
import io.github.beyonditworks.analyzer.model.Seam;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.Suggestion;
import io.github.beyonditworks.analyzer.model.TypeIndex;
import io.github.beyonditworks.analyzer.rule.ProjectReporter;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Final classes at the edge of the program that other classes hold without an interface. */
public record FinalCollaboratorRule() implements ProjectRule {

  private static final String ID = "final-collaborator";

  /** Interfaces that say nothing of what a class is held for. */
  private static final Set<String> NO_SEAM =
      Set.of("AutoCloseable", "Closeable", "Flushable", "Serializable", "Comparable", "Cloneable");

  private static final int NAMED = 3;
  private static final int MOST_OPERATIONS = 3;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Dimension dimension() {
    return Dimension.TESTABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public List<Seam> seams(MeasuredFile file) {
    List<ClassOrInterfaceDeclaration> irreplaceable =
        file.parsed().all(ClassOrInterfaceDeclaration.class).stream()
            .filter(t -> isIrreplaceable(t) && !TypeRole.isValue(t.getNameAsString()))
            .toList();
    if (irreplaceable.isEmpty()) {
      return List.of();
    }
    List<Reach> reaches = reaches(file);
    List<Seam> seams = new ArrayList<>();
    for (ClassOrInterfaceDeclaration type : irreplaceable) {
      reaches.stream()
          .filter(r -> Ancestors.isInside(r.written(), type))
          .findFirst()
          .ifPresent(r -> seams.add(seam(file, type, r)));
    }
    return seams;
  }

  private static boolean isIrreplaceable(ClassOrInterfaceDeclaration type) {
    return type.isFinal()
        && type.getExtendedTypes().isEmpty()
        && type.getImplementedTypes().stream().allMatch(t -> NO_SEAM.contains(t.getNameAsString()));
  }

  /** Where a class reaches out. */
  private record Reach(Node written, String type, Outside outside) {}

  /** Types that are written down come first, then those whose static methods are called. */
  private static List<Reach> reaches(MeasuredFile file) {
    TypeNames names = TypeNames.of(file.parsed());
    List<Reach> reaches = new ArrayList<>();
    for (ClassOrInterfaceType written : file.parsed().all(ClassOrInterfaceType.class)) {
      reach(names, written).ifPresent(reaches::add);
    }
    for (MethodCallExpr call : file.parsed().all(MethodCallExpr.class)) {
      call.getScope()
          .filter(NameExpr.class::isInstance)
          .flatMap(s -> reach(names, (NameExpr) s))
          .ifPresent(reaches::add);
    }
    return reaches;
  }

  private static <N extends Node & NodeWithSimpleName<?>> Optional<Reach> reach(
      TypeNames names, N written) {
    String name = written.getNameAsString();
    return OutwardTypes.of(name, names)
        .filter(o -> !isHandedIn(written))
        .map(o -> new Reach(written, name, o));
  }

  /** What a method takes as a parameter, its callers choose. */
  private static boolean isHandedIn(Node written) {
    return written.getParentNode().orElse(null) instanceof Parameter parameter
        && parameter.getParentNode().orElse(null) instanceof MethodDeclaration;
  }

  private static Seam seam(MeasuredFile file, ClassOrInterfaceDeclaration type, Reach reach) {
    String reason =
        String.format(
            Locale.ROOT,
            "reaches %s (%s, line %d)",
            reach.outside().phrase(),
            reach.type(),
            file.parsed().place(reach.written()).line());
    return new Seam(ID, file.parsed().place(type.getName()), reason, sketch(type, reach));
  }

  private static Optional<Suggestion> sketch(ClassOrInterfaceDeclaration type, Reach reach) {
    List<MethodDeclaration> operations =
        type.getMethods().stream().filter(m -> !m.isStatic() && !m.isPrivate()).toList();
    if (operations.isEmpty()) {
      return Optional.empty();
    }
    String name = type.getNameAsString();
    String role = OutwardTypes.roleOf(name, reach.outside());
    String worker = role.equals(name) ? reach.outside().prefix() + name : name;
    String before = classHeader(type, name) + " {\n" + listed(operations, true) + "}";
    String after =
        (type.isPublic() ? "public " : "")
            + "interface "
            + role
            + parameters(type)
            + " {\n"
            + listed(operations, false)
            + "}\n\n"
            + classHeader(type, worker)
            + " implements "
            + role
            + arguments(type)
            + " {\n  // …\n}";
    return Optional.of(
        new Suggestion("put the interface " + role + " in front of it", before, after));
  }

  private static String classHeader(ClassOrInterfaceDeclaration type, String name) {
    return (type.isPublic() ? "public " : "") + "final class " + name + parameters(type);
  }

  private static String parameters(ClassOrInterfaceDeclaration type) {
    return listed(type.getTypeParameters());
  }

  private static String listed(NodeList<?> nodes) {
    return nodes.isEmpty()
        ? ""
        : nodes.stream().map(Node::toString).collect(Collectors.joining(", ", "<", ">"));
  }

  private static String arguments(ClassOrInterfaceDeclaration type) {
    return type.getTypeParameters().isEmpty()
        ? ""
        : type.getTypeParameters().stream()
            .map(p -> p.getNameAsString())
            .collect(Collectors.joining(", ", "<", ">"));
  }

  /** The first operations, whose own words matter to callers, with or without bodies. */
  private static String listed(List<MethodDeclaration> operations, boolean bodies) {
    String rest = operations.size() > MOST_OPERATIONS ? "  // …\n" : "";
    return operations.stream()
            .limit(MOST_OPERATIONS)
            .map(m -> "  " + m.getDeclarationAsString(bodies, true, true))
            .map(h -> h + (bodies ? " {\n    // …\n  }\n" : ";\n"))
            .collect(Collectors.joining())
        + rest;
  }

  @Override
  public List<Finding> check(ProjectFacts project) {
    Map<ProjectType, List<ProjectType>> holders = holders(project.types());
    ProjectReporter reporter = new ProjectReporter(this);
    for (ProjectType type : project.types().types()) {
      List<ProjectType> users = holders.getOrDefault(type, List.of());
      Optional<Seam> seam = type.file().seam(ID, type.links().place());
      if (!users.isEmpty() && seam.isPresent()) {
        report(type, seam.get(), users, reporter);
      }
    }
    return reporter.findings();
  }

  /**
   * For each type those that hold it in a field, other parts of its own top-level type left out.
   */
  private static Map<ProjectType, List<ProjectType>> holders(TypeIndex types) {
    Map<ProjectType, List<ProjectType>> holders = new LinkedHashMap<>();
    for (ProjectType holder : types.types()) {
      if (holder.file().kind() != SourceKind.MAIN) {
        continue;
      }
      for (String field : holder.links().fields()) {
        types
            .resolve(holder, field)
            .filter(t -> !t.topLevel().equals(holder.topLevel()))
            .ifPresent(t -> holders.computeIfAbsent(t, k -> new ArrayList<>()).add(holder));
      }
    }
    return holders;
  }

  private static void report(
      ProjectType type, Seam seam, List<ProjectType> users, ProjectReporter reporter) {
    reporter
        .at(type)
        .suggestion(seam.suggestion())
        .report(
            String.format(
                Locale.ROOT,
                "%s is final and %s; %s it in a field, so their tests reach there, too. An interface with what they call gives them a place to put something else.",
                type.simpleName(),
                seam.reason(),
                named(users)));
  }

  private static String named(List<ProjectType> users) {
    String first =
        users.stream().limit(NAMED).map(ProjectType::simpleName).collect(Collectors.joining(", "));
    if (users.size() > NAMED) {
      return first + " and " + (users.size() - NAMED) + " more hold";
    }
    return first + (users.size() == 1 ? " holds" : " hold");
  }

  @Override
  public String documentation() {
    return """
        # Final class where a seam is needed

        ## What
        A `final` class that extends nothing and implements nothing but the like of `Closeable`, works with what lies outside of the process (a database, the
        network, another process, a broker, a mail server, a cloud service) and is held in a field by another class of the
        project. Records, enums and classes that work with files only are left out: a temporary folder serves a test well.

        ## Why it matters
        Who holds the class can be tested with the real thing only: no subclass and no other implementation can take its
        place. Feathers (Working Effectively with Legacy Code, 2004) names `final` among what takes the seam away that a
        subclass would have given.

        ## How to fix it
        Put an interface with the operations that callers need in front of the class. It may keep the old name, so that
        callers stay as they are; the class may stay `final`.

        Before:

        ```java
        // file: src/main/java/shop/Rates.java
        package shop;

        import java.io.IOException;
        import java.net.URI;
        import java.net.http.HttpClient;
        import java.net.http.HttpRequest;
        import java.net.http.HttpResponse;

        final class Rates { // finding
          private final HttpClient client;

          Rates(HttpClient client) {
            this.client = client;
          }

          String rate(String currency) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(URI.create("https://rates.example/" + currency)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
          }
        }
        // file: src/main/java/shop/Checkout.java
        package shop;

        class Checkout {
          private final Rates rates;

          Checkout(Rates rates) {
            this.rates = rates;
          }
        }
        ```

        After:

        ```java
        // file: src/main/java/shop/Rates.java
        package shop;

        import java.io.IOException;

        interface Rates {
          String rate(String currency) throws IOException, InterruptedException;
        }
        // file: src/main/java/shop/Checkout.java
        package shop;

        class Checkout {
          private final Rates rates;

          Checkout(Rates rates) {
            this.rates = rates;
          }
        }
        ```

        ## When not to
        Where tests run against a real database or server in any case, or a mocking library replaces final classes, the
        interface may wait. One implementation and one careful caller do not need it either.
        """;
  }
}
