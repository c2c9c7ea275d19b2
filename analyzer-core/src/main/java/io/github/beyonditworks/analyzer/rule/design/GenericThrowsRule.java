package io.github.beyonditworks.analyzer.rule.design;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.ReferenceType;
import io.github.beyonditworks.analyzer.code.Libraries.Table;
import io.github.beyonditworks.analyzer.code.LocalTypes;
import io.github.beyonditworks.analyzer.code.seam.TypeNames;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Methods that declare throws Exception, which tells callers nothing. */
public record GenericThrowsRule() implements FileRule {
  private static final Set<String> GENERIC = Set.of("Exception", "Throwable");
  private static final Pattern OPEN_ENDED =
      Pattern.compile(
          "main|run\\w*|call|close|execute|invoke\\w*|apply|accept|get|setUp|tearDown|start|stop|init|destroy|afterPropertiesSet|configure|intercept|finalize|proceed|process|doGet|doPost|handle\\w*");
  private static final Pattern OPEN_TYPES =
      Pattern.compile(
          "Callable|\\w*JoinPoint|\\w*Invocation|InvocationContext|\\w*(?:Function|Supplier|Consumer|Runnable|Action|Callback|Operation)|Method|HttpSecurity|AuthenticationConfiguration");
  private static final Set<String> ASPECTS =
      Set.of(
          "Around",
          "AroundInvoke",
          "Path",
          "GET",
          "POST",
          "PUT",
          "DELETE",
          "Test",
          "BeforeEach",
          "AfterEach");

  @Override
  public String id() {
    return "generic-throws";
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
  public void check(MeasuredFile file, Reporter reporter) {
    for (MethodDeclaration method : file.parsed().all(MethodDeclaration.class)) {
      for (ReferenceType thrown : method.getThrownExceptions()) {
        if (thrown instanceof ClassOrInterfaceType named
            && GENERIC.contains(named.getNameAsString())
            && named.getScope().isEmpty()
            && TypeNames.of(file.parsed()).importedFrom(named.getNameAsString()).isEmpty()
            && isOwnPromise(method, file)) {
          report(method, named.getNameAsString(), thrown, reporter);
        }
      }
    }
  }

  private static boolean isOwnPromise(MethodDeclaration method, MeasuredFile file) {
    return !method.isPrivate()
        && method.getBody().isPresent()
        && method.getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration type
        && !mayOverride(method, type)
        && !OPEN_ENDED.matcher(method.getNameAsString()).matches()
        && !takesOpenEnded(method)
        && !new LocalTypes(file.parsed()).isOverride(method)
        && !isFrameworks(method, file)
        && !isFrameworks(type, file);
  }

  /** Hooks are meant to be overridden, and methods of subtypes may override without saying so. */
  private static boolean mayOverride(MethodDeclaration method, ClassOrInterfaceDeclaration type) {
    boolean hook =
        (method.isProtected() || type.isAbstract() || type.isInterface()) && !method.isStatic();
    boolean unmarked =
        !method.isStatic()
            && (!type.getExtendedTypes().isEmpty() || !type.getImplementedTypes().isEmpty())
            && type.getMethods().stream()
                .noneMatch(m -> m.getAnnotationByName("Override").isPresent());
    return hook || unmarked;
  }

  /** Whether a parameter's own code may throw anything: a Callable, a join point. */
  private static boolean takesOpenEnded(MethodDeclaration method) {
    for (Parameter parameter : method.getParameters()) {
      if (parameter.getType() instanceof ClassOrInterfaceType type
          && OPEN_TYPES.matcher(type.getNameAsString()).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFrameworks(
      com.github.javaparser.ast.nodeTypes.NodeWithAnnotations<?> node, MeasuredFile file) {
    for (AnnotationExpr annotation : node.getAnnotations()) {
      String name = annotation.getName().getIdentifier();
      TypeNames names = TypeNames.of(file.parsed());
      if (file.libraries().has(Table.ASSEMBLY, name, names)
          || file.libraries().has(Table.ENTRY_POINTS, name, names)
          || name.endsWith("Mapping")
          || ASPECTS.contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static void report(
      MethodDeclaration method, String thrown, ReferenceType place, Reporter reporter) {
    reporter
        .at(place)
        .report(
            String.format(
                Locale.ROOT,
                "%s throws %s: callers can neither tell what may go wrong nor catch less than everything, and have to declare it in turn. Naming the exceptions that the body can throw gives them the choice.",
                method.getNameAsString(),
                thrown));
  }

  @Override
  public String documentation() {
    return """
        # Exception that says only that something may go wrong

        ## What
        A method of one's own that declares `throws Exception` or `throws Throwable` and is neither private nor an override.

        Left out: `main`, `run`, `call`, `close` and their like; methods without a body, hooks of abstract classes and protected methods, whose
        overriders may need the freedom; methods that take a `Callable` or a join point; configuration, `@Bean` methods, endpoints and
        other methods that only a framework calls; tests.

        ## Why it matters
        The declaration spreads: each caller declares it too, or catches everything, programming errors included. The compiler can no
        longer tell that a new failure was added or an old one left out (Bloch, Effective Java, item 74).

        ## How to fix it
        Declare what the body can throw, or one exception of the module's own with the others as its cause.

        Before:

        ```java
        class Archive {
          public byte[] load(Path file) throws Exception { // finding
            return Files.readAllBytes(file);
          }
        }
        ```

        After:

        ```java
        class Archive {
          public byte[] load(Path file) throws IOException {
            return Files.readAllBytes(file);
          }
        }
        ```

        ## When not to
        Where code of others is called that may throw anything, the declaration is the truth.
        """;
  }
}
