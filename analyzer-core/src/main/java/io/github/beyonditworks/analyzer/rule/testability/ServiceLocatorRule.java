package io.github.beyonditworks.analyzer.rule.testability;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.github.beyonditworks.analyzer.code.Libraries;
import io.github.beyonditworks.analyzer.code.Libraries.Table;
import io.github.beyonditworks.analyzer.code.VariableTypes;
import io.github.beyonditworks.analyzer.code.seam.TypeNames;
import io.github.beyonditworks.analyzer.code.seam.TypeRole;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Collaborators that code asks a registry for, in the middle of its work. */
public record ServiceLocatorRule() implements FileRule {

  @Override
  public String id() {
    return "service-locator";
  }

  @Override
  public Dimension dimension() {
    return Dimension.TESTABILITY;
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
  public void check(MeasuredFile file, Reporter reporter) {
    Libraries libraries = file.libraries();
    Set<String> reported = new HashSet<>();
    for (MethodCallExpr call : file.parsed().all(MethodCallExpr.class)) {
      if (call.getScope().isPresent()
          && libraries.hasMethod(Table.LOCATORS, call.getNameAsString())) {
        check(call, file, reported, reporter);
      }
    }
  }

  private void check(
      MethodCallExpr call, MeasuredFile file, Set<String> reported, Reporter reporter) {
    String locator = locator(call, file);
    String wanted = wanted(call);
    if (!locator.isEmpty() && !wanted.isEmpty() && !isAssembly(call, file)) {
      String place = file.elementAround(call).map(Object::toString).orElse("");
      if (reported.add(place + wanted)) {
        report(call, locator, wanted, reporter);
      }
    }
  }

  /** The type that is asked, if it is a registry of collaborators; empty for all others. */
  private static String locator(MethodCallExpr call, MeasuredFile file) {
    String type = typeOf(call.getScope().orElseThrow(), file);
    TypeNames names = TypeNames.of(file.parsed());
    return !type.isEmpty()
            && file.libraries().hasCall(Table.LOCATORS, type, call.getNameAsString(), names)
        ? type
        : "";
  }

  private static String typeOf(Expression scope, MeasuredFile file) {
    if (scope instanceof NameExpr name && Character.isUpperCase(name.getNameAsString().charAt(0))) {
      return name.getNameAsString();
    }
    if (scope instanceof NameExpr || scope instanceof FieldAccessExpr) {
      return VariableTypes.of(file.parsed()).typeOf(scope);
    }
    if (scope instanceof ObjectCreationExpr creation) {
      return creation.getType().getNameAsString();
    }
    if (scope instanceof MethodCallExpr inner) {
      String name = inner.getNameAsString();
      return name.equals("getApplicationContext") || name.equals("getBeanFactory")
          ? name.substring("get".length())
          : "";
    }
    return "";
  }

  /** What is asked for, where that is written out; what is chosen at run time has no other way. */
  private static String wanted(MethodCallExpr call) {
    if (call.getArguments().isEmpty()) {
      return call.getParentNode().orElse(null) instanceof MethodCallExpr next
              && !next.getArguments().isEmpty()
          ? wanted(next)
          : "";
    }
    for (Expression argument : call.getArguments()) {
      if (argument instanceof ClassExpr type) {
        return type.getTypeAsString();
      }
    }
    Expression first = call.getArgument(0);
    return first.isStringLiteralExpr() ? first.toString() : "";
  }

  /** A registry that a framework hands to a constructor or call is the bridge between the two. */
  private static boolean isHandedIn(MethodCallExpr call) {
    if (Ancestors.nearest(call, ConstructorDeclaration.class).isPresent()) {
      return true;
    }
    Expression scope = call.getScope().orElseThrow();
    if (!(scope instanceof NameExpr name)
        || Character.isUpperCase(name.getNameAsString().charAt(0))) {
      return false;
    }
    return Ancestors.nearest(call, TypeDeclaration.class)
        .filter(t -> ((TypeDeclaration<?>) t).getFieldByName(name.getNameAsString()).isEmpty())
        .isPresent();
  }

  private static boolean isAssembly(Node node, MeasuredFile file) {
    TypeNames names = TypeNames.of(file.parsed());
    Node current = node;
    while (current != null) {
      if (current instanceof BodyDeclaration<?> declaration) {
        for (AnnotationExpr annotation : declaration.getAnnotations()) {
          if (file.libraries().has(Table.ASSEMBLY, annotation.getName().getIdentifier(), names)) {
            return true;
          }
        }
      }
      if (current instanceof TypeDeclaration<?> type
          && (TypeRole.makesObjects(type.getNameAsString())
              || !type.getMethodsByName("main").isEmpty())) {
        return true;
      }
      current = current.getParentNode().orElse(null);
    }
    return false;
  }

  private static void report(
      MethodCallExpr call, String locator, String wanted, Reporter reporter) {
    reporter
        .at(call)
        .severity(isHandedIn(call) ? Severity.INFO : Severity.MINOR)
        .report(
            String.format(
                Locale.ROOT,
                "%s is looked up in %s in the middle of the work: no signature tells that it is needed, and a test has to set up a registry first. A constructor parameter says it and takes a stand-in.",
                wanted,
                locator));
  }

  @Override
  public String documentation() {
    return """
        # Collaborator that is looked up

        ## What
        Code that asks a registry for a collaborator of a fixed class or name: `ApplicationContext.getBean`, `CDI.current().select`, a JNDI
        `lookup`, an injector, a `ServiceLocator` (the table `locators` of `libraries` in `quality.yml`).

        It is an information in constructors and where the registry was handed in or fetched in the same method.

        Left out: configuration classes, factories, providers and classes with a `main`, which put the program together, and
        lookups by a class or name that is only known at run time.

        ## Why it matters
        The constructor promises an object that needs nothing, and the first call fails. Which collaborators a class has is
        found out by reading every line of it, and each test has to fill the registry and to empty it again (Seemann and
        van Deursen, Dependency Injection Principles, Practices, and Patterns, 2019, call it an anti-pattern).

        ## How to fix it
        Take the collaborator in the constructor; the container that fills the registry can pass it on.

        Before:

        ```java
        import org.springframework.context.ApplicationContext;

        class Invoicing {
          private final ApplicationContext context;

          Invoicing(ApplicationContext context) {
            this.context = context;
          }

          void send(Invoice invoice) {
            context.getBean(Mailer.class).mail(invoice.customer(), invoice.text()); // finding
          }
        }
        ```

        After:

        ```java
        class Invoicing {
          private final Mailer mailer;

          Invoicing(Mailer mailer) {
            this.mailer = mailer;
          }

          void send(Invoice invoice) {
            mailer.mail(invoice.customer(), invoice.text());
          }
        }
        ```

        ## When not to
        Where a framework makes the object (a servlet, a job, a plug-in), a lookup in one place, as early as possible, is the bridge
        between the two worlds.
        """;
  }
}
