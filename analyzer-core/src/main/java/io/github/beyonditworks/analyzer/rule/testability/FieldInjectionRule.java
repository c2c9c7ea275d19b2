package io.github.beyonditworks.analyzer.rule.testability;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.beyonditworks.analyzer.code.Libraries;
import io.github.beyonditworks.analyzer.code.Libraries.Table;
import io.github.beyonditworks.analyzer.code.seam.TypeNames;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.Suggestion;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Collaborators that a container puts into fields, past every constructor. */
public record FieldInjectionRule() implements FileRule {

  /** Annotations that say that the field cannot be filled when the object is made. */
  private static final Set<String> LATER = Set.of("Lazy", "Context", "PersistenceContext", "Value");

  private static final int MOST_NAMED = 3;
  private static final int MOST_DRAWN = 5;

  @Override
  public String id() {
    return "field-injection";
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
    for (ClassOrInterfaceDeclaration type : file.parsed().all(ClassOrInterfaceDeclaration.class)) {
      List<FieldDeclaration> injected = injected(type, file);
      if (!injected.isEmpty() && !isMadeByFramework(type, file)) {
        report(type, injected, file, reporter);
      }
    }
  }

  private static List<FieldDeclaration> injected(
      ClassOrInterfaceDeclaration type, MeasuredFile file) {
    List<FieldDeclaration> injected = new ArrayList<>();
    for (BodyDeclaration<?> member : type.getMembers()) {
      if (member instanceof FieldDeclaration field
          && !field.getAnnotations().isEmpty()
          && isInjected(field, file)
          && !isOfType(field, type.getNameAsString())) {
        injected.add(field);
      }
    }
    return injected;
  }

  private static boolean isInjected(FieldDeclaration field, MeasuredFile file) {
    boolean injected = false;
    for (AnnotationExpr annotation : field.getAnnotations()) {
      String name = annotation.getName().getIdentifier();
      if (LATER.contains(name) || isOptional(annotation)) {
        return false;
      }
      injected |= file.libraries().has(Table.INJECTION, name, TypeNames.of(file.parsed()));
    }
    return injected;
  }

  private static boolean isOptional(AnnotationExpr annotation) {
    return annotation.isNormalAnnotationExpr()
        && annotation.asNormalAnnotationExpr().getPairs().stream()
            .anyMatch(
                p ->
                    p.getNameAsString().equals("required")
                        && p.getValue().toString().equals("false"));
  }

  /** A field of the class's own type is a way to its proxy, which no constructor can take. */
  private static boolean isOfType(FieldDeclaration field, String name) {
    return field.getElementType() instanceof ClassOrInterfaceType type
        && type.getNameAsString().equals(name);
  }

  private static boolean isMadeByFramework(ClassOrInterfaceDeclaration type, MeasuredFile file) {
    Libraries libraries = file.libraries();
    TypeNames names = TypeNames.of(file.parsed());
    if (isMade(type.getAnnotations(), libraries, names) || isMadeElsewhere(type)) {
      return true;
    }
    for (ClassOrInterfaceType superType : type.getExtendedTypes()) {
      if (libraries.has(Table.MADE_BY_FRAMEWORK, superType.getNameAsString(), names)) {
        return true;
      }
    }
    for (ClassOrInterfaceType superType : type.getImplementedTypes()) {
      if (libraries.has(Table.MADE_BY_FRAMEWORK, superType.getNameAsString(), names)) {
        return true;
      }
    }
    for (BodyDeclaration<?> member : type.getMembers()) {
      if (isMade(member.getAnnotations(), libraries, names)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no container is named and the constructor is a matter of the type it extends. */
  private static boolean isMadeElsewhere(ClassOrInterfaceDeclaration type) {
    return type.getAnnotations().isEmpty()
        && !type.getExtendedTypes().isEmpty()
        && !type.hasModifier(Keyword.ABSTRACT);
  }

  private static boolean isMade(
      List<AnnotationExpr> annotations, Libraries libraries, TypeNames names) {
    for (AnnotationExpr annotation : annotations) {
      if (libraries.has(Table.MADE_BY_FRAMEWORK, annotation.getName().getIdentifier(), names)) {
        return true;
      }
    }
    return false;
  }

  private static void report(
      ClassOrInterfaceDeclaration type,
      List<FieldDeclaration> injected,
      MeasuredFile file,
      Reporter reporter) {
    boolean hidden = injected.stream().anyMatch(FieldDeclaration::isPrivate);
    boolean base = type.hasModifier(Keyword.ABSTRACT);
    List<Contributor> lines = new ArrayList<>();
    injected.forEach(f -> lines.add(new Contributor(file.parsed().place(f).line(), nameOf(f))));
    reporter
        .at(injected.get(0))
        .severity(hidden && !base ? Severity.MINOR : Severity.INFO)
        .value(injected.size(), 0)
        .lines(lines)
        .suggestion(drawn(type, injected))
        .report(
            String.format(
                Locale.ROOT,
                "%s put into fields of %s: %s. A constructor that takes %s works without a container and lets the %s be final.",
                named(injected),
                type.getNameAsString(),
                hidden
                    ? "a test needs a container or reflection to make one, and nothing stops it from being made without them"
                    : "only tests in the same package can fill them, and nothing stops one from being made without them",
                injected.size() == 1 ? "it" : "them",
                injected.size() == 1 ? "field" : "fields"));
  }

  /** The fields and a constructor that takes them, where there is none as yet. */
  private static Optional<Suggestion> drawn(
      ClassOrInterfaceDeclaration type, List<FieldDeclaration> injected) {
    if (!type.getConstructors().isEmpty()
        || type.hasModifier(Keyword.ABSTRACT)
        || injected.size() > MOST_DRAWN) {
      return Optional.empty();
    }
    return Optional.of(
        new Suggestion(
            "take what is injected as constructor parameters",
            asTheyAre(injected),
            withConstructor(type.getNameAsString(), injected)));
  }

  private static String asTheyAre(List<FieldDeclaration> injected) {
    StringBuilder before = new StringBuilder();
    for (FieldDeclaration field : injected) {
      String access = field.isPrivate() ? "private " : "";
      before.append(field.getAnnotation(0)).append(' ').append(access);
      before.append(typeAndName(field)).append(";\n");
    }
    return before.toString().strip();
  }

  private static String withConstructor(String type, List<FieldDeclaration> injected) {
    StringBuilder fields = new StringBuilder();
    List<String> parameters = new ArrayList<>();
    StringBuilder assignments = new StringBuilder();
    for (FieldDeclaration field : injected) {
      String name = nameOf(field);
      parameters.add(typeAndName(field));
      fields.append("private final ").append(typeAndName(field)).append(";\n");
      assignments.append("  this.").append(name).append(" = ").append(name).append(";\n");
    }
    String head = type + "(" + String.join(", ", parameters) + ")";
    return fields + "\n" + head + " {\n" + assignments + "}";
  }

  private static String typeAndName(FieldDeclaration field) {
    return field.getVariable(0).getTypeAsString() + " " + nameOf(field);
  }

  private static String named(List<FieldDeclaration> fields) {
    StringBuilder names = new StringBuilder(nameOf(fields.get(0)));
    int last = Math.min(fields.size(), MOST_NAMED) - 1;
    for (int i = 1; i <= last; i++) {
      boolean ends = i == last && fields.size() <= MOST_NAMED;
      names.append(ends ? " and " : ", ").append(nameOf(fields.get(i)));
    }
    int more = fields.size() - MOST_NAMED;
    if (more > 0) {
      names.append(" and ").append(more).append(" more");
    }
    return names.append(fields.size() == 1 ? " is" : " are").toString();
  }

  private static String nameOf(FieldDeclaration field) {
    return field.getVariable(0).getNameAsString();
  }

  @Override
  public String documentation() {
    return """
        # Collaborators that are put into fields

        ## What
        A class whose collaborators a container writes into its fields (`@Autowired`, `@Inject`, `@Resource`, …; the table `injection` of
        `libraries` in `quality.yml`). There is one finding for each class, with its fields. It is an information where a test in the same package
        can set the fields, and in abstract classes, whose subclasses would all have to pass the collaborators on.

        Left out: classes that a framework makes by itself (configuration classes, entities, servlets, activities, FXML
        controllers, commands; the table `made-by-framework`), subclasses without an annotation, optional and lazy collaborators, and a class that is handed its own proxy.

        ## Why it matters
        `new` gives an object that fails at the first call, since only the container knows what it needs. Tests have to start
        one or reach into private fields. The tenth collaborator costs as little as the first, so that nobody notices when
        the class has taken on too much; a constructor with ten parameters is noticed. The fields cannot be `final`.

        ## How to fix it
        Take the collaborators in a constructor and make the fields `final`. With a single constructor, Spring needs no annotation at
        all; CDI wants `@Inject` on it. Lombok's `@RequiredArgsConstructor` writes it where the project uses Lombok.

        Before:

        ```java
        import org.springframework.beans.factory.annotation.Autowired;
        import org.springframework.stereotype.Service;

        @Service
        class Checkout {
          @Autowired
          private Payments payments; // finding

          @Autowired
          private Stock stock;

          void order(Cart cart) {
            stock.reserve(cart);
            payments.charge(cart);
          }
        }
        ```

        After:

        ```java
        import org.springframework.stereotype.Service;

        @Service
        class Checkout {
          private final Payments payments;
          private final Stock stock;

          Checkout(Payments payments, Stock stock) {
            this.payments = payments;
            this.stock = stock;
          }

          void order(Cart cart) {
            stock.reserve(cart);
            payments.charge(cart);
          }
        }
        ```

        ## When not to
        Where a framework makes the object and offers no other way, or two objects really need each other. Dividing those two is
        often the better end of that story.
        """;
  }
}
