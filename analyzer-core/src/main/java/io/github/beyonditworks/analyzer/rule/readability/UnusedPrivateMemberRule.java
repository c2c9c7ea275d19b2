package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.nodeTypes.modifiers.NodeWithPrivateModifier;
import io.github.beyonditworks.analyzer.code.ConstructorCalls;
import io.github.beyonditworks.analyzer.code.NameUses;
import io.github.beyonditworks.analyzer.code.edit.Removals;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Mend;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Private members that nothing in their file mentions. */
public record UnusedPrivateMemberRule() implements FileRule {

  /** Called or read by Java serialization. */
  private static final Set<String> SERIALIZATION =
      Set.of(
          "serialVersionUID",
          "serialPersistentFields",
          "readObject",
          "writeObject",
          "readResolve",
          "writeReplace",
          "readObjectNoData");

  /** Annotations that make no framework reach for a member. */
  private static final Set<String> INERT_ANNOTATIONS =
      Set.of(
          "SuppressWarnings",
          "Deprecated",
          "SafeVarargs",
          "FunctionalInterface",
          "Nullable",
          "NonNull",
          "Nonnull",
          "NotNull",
          "CheckForNull",
          "NullMarked",
          "NullUnmarked");

  @Override
  public String id() {
    return "unused-private-member";
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
  public void check(MeasuredFile file, Reporter reporter) {
    NameUses uses = NameUses.of(file.parsed());
    checkFields(file.parsed(), uses, reporter);
    checkMethods(file.parsed(), uses, reporter);
    checkTypes(file.parsed(), uses, reporter);
    checkConstructors(file.parsed(), reporter);
  }

  private static void checkFields(ParsedFile file, NameUses uses, Reporter reporter) {
    for (FieldDeclaration field : file.all(FieldDeclaration.class)) {
      if (!isCandidate(field) || (!field.isStatic() && mayBeReachedThroughType(field))) {
        continue;
      }
      for (VariableDeclarator variable : field.getVariables()) {
        String name = variable.getNameAsString();
        if (!SERIALIZATION.contains(name)
            && !uses.outside(field, name)
            && !uses.mayBeReflected("getDeclaredFields", name)
            && !handsOutThis(variable)) {
          report(reporter, variable.getName(), "The field " + name, Removals.field(file, field));
        }
      }
    }
  }

  private static void checkMethods(ParsedFile file, NameUses uses, Reporter reporter) {
    Set<String> framework = new HashSet<>();
    for (MethodDeclaration method : file.all(MethodDeclaration.class)) {
      if (isReachedByFramework(method)) {
        framework.add(method.getNameAsString());
      }
    }
    for (MethodDeclaration method : file.all(MethodDeclaration.class)) {
      String name = method.getNameAsString();
      if (isCandidate(method)
          && !framework.contains(name)
          && !SERIALIZATION.contains(name)
          && !uses.outside(method, name)
          && !uses.mayBeReflected("getDeclaredMethods", name)) {
        report(reporter, method, "The method " + name, Removals.method(file, method));
      }
    }
  }

  private static void checkTypes(ParsedFile file, NameUses uses, Reporter reporter) {
    for (TypeDeclaration<?> type : file.all(TypeDeclaration.class)) {
      if (isPrivate(type)
          && !isReachedByFramework(type)
          && !uses.outside(type, type.getNameAsString())) {
        report(reporter, type, "The type " + type.getNameAsString(), Optional.empty());
      }
    }
  }

  /**
   * A private constructor without parameters keeps others from making instances, or lets a
   * framework make them, and is called by neither.
   */
  private static void checkConstructors(ParsedFile file, Reporter reporter) {
    for (ConstructorDeclaration constructor : file.all(ConstructorDeclaration.class)) {
      boolean ownTask =
          constructor.getParameters().isEmpty()
              || constructor
                  .getParentNode()
                  .filter(RecordDeclaration.class::isInstance)
                  .isPresent();
      if (!ownTask && isCandidate(constructor) && !ConstructorCalls.mayReach(file, constructor)) {
        report(
            reporter,
            constructor,
            String.format(
                Locale.ROOT,
                "The constructor %s with %d %s",
                constructor.getNameAsString(),
                constructor.getParameters().size(),
                constructor.getParameters().size() == 1 ? "parameter" : "parameters"),
            Optional.empty());
      }
    }
  }

  private static void report(
      Reporter reporter, Node declaration, String member, Optional<Mend> mend) {
    reporter
        .at(declaration)
        .mend(mend)
        .report(
            String.format(
                Locale.ROOT,
                "%s is private and nothing in this file mentions it: readers still look for what it is there for. Unless reflection reaches it, it can go; version control keeps it.",
                member));
  }

  private static boolean isCandidate(BodyDeclaration<?> member) {
    return isPrivate(member) && !isReachedByFramework(member) && !isReachedByNativeCode(member);
  }

  private static boolean isPrivate(BodyDeclaration<?> member) {
    return member instanceof NodeWithPrivateModifier<?> declared && declared.isPrivate();
  }

  private static boolean isReachedByFramework(NodeWithAnnotations<?> member) {
    return member.getAnnotations().stream().anyMatch(a -> !isInert(a));
  }

  /** A warning about unused code that the author has silenced is not repeated. */
  private static boolean isInert(AnnotationExpr annotation) {
    String name = annotation.getName().getIdentifier();
    return INERT_ANNOTATIONS.contains(name)
        && !(name.equals("SuppressWarnings") && annotation.toString().contains("\"unused\""));
  }

  /** Annotations on a type may have its fields read by generated code or by reflection. */
  private static boolean mayBeReachedThroughType(Node member) {
    Node around = member.getParentNode().orElse(null);
    while (around != null) {
      if (around instanceof TypeDeclaration<?> type && isReachedByFramework(type)) {
        return true;
      }
      around = around.getParentNode().orElse(null);
    }
    return false;
  }

  private static boolean isReachedByNativeCode(Node member) {
    return member.getParentNode().orElse(null) instanceof TypeDeclaration<?> type
        && type.getMethods().stream().anyMatch(MethodDeclaration::isNative);
  }

  /** Such an initialiser registers the object somewhere, which may be all that it is for. */
  private static boolean handsOutThis(VariableDeclarator variable) {
    return variable
        .getInitializer()
        .filter(value -> Subtree.has(value, ThisExpr.class))
        .isPresent();
  }

  @Override
  public String documentation() {
    return """
        # Private member that nothing uses

        ## What
        A private field, method, constructor or nested type whose name appears nowhere else in its file. Members that
        something outside may reach are left out: annotated ones, those of serialization, those whose name stands in
        a string, those that reflection lists or looks up by the beginning of their name, and fields of annotated types. A private constructor without parameters is left alone.

        ## Why it matters
        What is there is taken to be needed. Readers look for its use, refactorings carry it along, and what it calls
        stays alive with it.

        ## How to fix it
        Remove it; version control keeps it. When it was meant to be called, the missing call is the defect.

        Before:

        ```java
        class Invoice {
          private static final int MAX_LINES = 50; // finding

          private final List<Line> lines = new ArrayList<>();

          int total() {
            return lines.stream().mapToInt(Line::amount).sum();
          }

          private int average() { // finding
            return total() / lines.size();
          }
        }
        ```

        After:

        ```java
        class Invoice {
          private final List<Line> lines = new ArrayList<>();

          int total() {
            return lines.stream().mapToInt(Line::amount).sum();
          }
        }
        ```

        ## When not to
        Members that native code, a tool or reflection reaches by a name built at run time look unused and are not.
        `@SuppressWarnings("unused")` says so to the compiler and to this rule.
        """;
  }
}
