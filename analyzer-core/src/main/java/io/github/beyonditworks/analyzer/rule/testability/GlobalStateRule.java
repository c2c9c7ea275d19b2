package io.github.beyonditworks.analyzer.rule.testability;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.github.beyonditworks.analyzer.code.seam.Enclosing;
import io.github.beyonditworks.analyzer.code.seam.FieldWrites;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.Suggestion;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** State that all of a program shares and any part of it may change. */
public record GlobalStateRule() implements FileRule {

  private static final int LONGEST_VALUE = 80;
  private static final Pattern LOGGER = Pattern.compile("\\w*(?:Logger|Log)");
  private static final Pattern CACHE =
      Pattern.compile(".*(?:cache|memo|pool|interned|instances|known|lookup|hash).*");
  private static final Pattern CONTAINER =
      Pattern.compile(
          "\\w*(?:Map|Set|List|Collection|Queue|Deque|Vector|Stack|Hashtable|Table|Multimap|Multiset|Properties|BitSet|StringBuilder|StringBuffer|Cache|Adder|Accumulator|Holder)|Atomic(?:Integer|Long|Boolean|Reference)(?:Array)?|Mutable\\w+");

  @Override
  public String id() {
    return "global-state";
  }

  @Override
  public Dimension dimension() {
    return Dimension.TESTABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.MAJOR;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    FieldWrites writes = FieldWrites.of(file.parsed());
    for (FieldDeclaration field : file.parsed().all(FieldDeclaration.class)) {
      for (VariableDeclarator variable : field.getVariables()) {
        if (isLogger(variable)) {
          continue;
        }
        if (field.isStatic()) {
          checkStatic(field, variable, writes, reporter);
        }
        if (isSoleInstance(field, variable)) {
          checkSingleton(field, variable, writes, reporter);
        }
      }
    }
  }

  private static boolean isLogger(VariableDeclarator variable) {
    return LOGGER.matcher(variable.getTypeAsString()).matches();
  }

  private static void checkStatic(
      FieldDeclaration field, VariableDeclarator variable, FieldWrites writes, Reporter reporter) {
    if (isInInterface(field)) {
      return;
    }
    if (!field.isFinal()) {
      List<Contributor> lines = writes.assignments(variable);
      if (!field.isPrivate() || !lines.isEmpty()) {
        reportVariable(field, variable, writes, reporter);
      }
      return;
    }
    if (isContainer(variable)) {
      List<Contributor> lines = writes.mutations(variable);
      if (!lines.isEmpty()) {
        reportContainer(field, variable, writes, reporter);
      }
    }
  }

  private static boolean isInInterface(FieldDeclaration field) {
    return Enclosing.type(field)
        .filter(
            t ->
                t.isAnnotationDeclaration()
                    || (t instanceof ClassOrInterfaceDeclaration c && c.isInterface()))
        .isPresent();
  }

  private static boolean isContainer(VariableDeclarator variable) {
    String type = variable.getTypeAsString().replaceAll("<.*>", "").replaceAll(".*\\.", "");
    return variable.getType().isArrayType() || CONTAINER.matcher(type).matches();
  }

  private static void reportVariable(
      FieldDeclaration field, VariableDeclarator variable, FieldWrites writes, Reporter reporter) {
    List<Contributor> lines = writes.assignments(variable);
    reporter
        .at(variable.getName())
        .severity(severityOf(field, variable, writes))
        .lines(lines)
        .suggestion(Optional.of(asField(field, variable)))
        .report(
            String.format(
                Locale.ROOT,
                "%s is a static variable that %s: what one test leaves in it, the next one finds. %s",
                variable.getNameAsString(),
                field.isPrivate() ? "methods assign" : "any class around can assign",
                lines.isEmpty()
                    ? "If nothing changes it, final says so; otherwise an object that is handed around can hold it."
                    : "A field of an object that is handed to those who need it keeps tests apart."));
  }

  private static Suggestion asField(FieldDeclaration field, VariableDeclarator variable) {
    boolean shown =
        variable.toString().length() <= LONGEST_VALUE && !variable.toString().contains("\n");
    String declared =
        variable.getTypeAsString() + " " + (shown ? variable : variable.getNameAsString()) + ";";
    String modifiers =
        field.getModifiers().stream()
            .map(m -> m.getKeyword().asString() + " ")
            .collect(Collectors.joining());
    return new Suggestion(
        "make it a field of an object that is handed to those who need it",
        modifiers + declared,
        (field.isFinal() && shown ? "private final " : "private ") + declared);
  }

  /** What every class can assign is worse than what the file keeps to itself. */
  private static Severity severityOf(
      FieldDeclaration field, VariableDeclarator variable, FieldWrites writes) {
    if (field.isPublic() || field.isProtected()) {
      return Severity.MAJOR;
    }
    boolean mild =
        isCache(variable)
            || (!writes.assignments(variable).isEmpty() && writes.onlyFillsOnce(variable));
    return mild ? Severity.INFO : Severity.MINOR;
  }

  private static void reportContainer(
      FieldDeclaration field, VariableDeclarator variable, FieldWrites writes, Reporter reporter) {
    List<Contributor> lines = writes.mutations(variable);
    reporter
        .at(variable.getName())
        .severity(
            isCache(variable) || writes.onlyFillsOnce(variable) ? Severity.INFO : Severity.MINOR)
        .lines(lines)
        .suggestion(Optional.of(asField(field, variable)))
        .report(
            String.format(
                Locale.ROOT,
                "%s is static and its content changes, for instance on line %d: what one test leaves in it, the next one finds. A field of an object that is handed to those who need it keeps tests apart.",
                variable.getNameAsString(),
                lines.get(0).line()));
  }

  private static boolean isCache(VariableDeclarator variable) {
    String text = variable.getNameAsString() + " " + variable.getTypeAsString();
    return CACHE.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }

  /** A static field that holds the only instance of the type it stands in. */
  private static boolean isSoleInstance(FieldDeclaration field, VariableDeclarator variable) {
    return field.isStatic()
        && field.isFinal()
        && Pattern.compile("(?i)instance|singleton|sole\\w*|the_?\\w+")
            .matcher(variable.getNameAsString())
            .matches()
        && Enclosing.type(field)
            .filter(t -> t.getNameAsString().equals(variable.getTypeAsString()))
            .isPresent();
  }

  /** Whoever starts the program makes the one object and hands it on. */
  private static Optional<Suggestion> asHandedOn(
      FieldDeclaration field, VariableDeclarator variable, TypeDeclaration<?> type) {
    if (!(variable.getInitializer().orElse(null) instanceof ObjectCreationExpr creation)
        || !creation.getArguments().isEmpty()
        || type.isEnumDeclaration()) {
      return Optional.empty();
    }
    String modifiers =
        field.getModifiers().stream()
            .map(m -> m.getKeyword().asString() + " ")
            .collect(Collectors.joining());
    String name = type.getNameAsString();
    String visibility = type.isPublic() ? "public " : "";
    return Optional.of(
        new Suggestion(
            "make it where the program starts and hand it to those who need it",
            modifiers + name + " " + variable + ";\n\nprivate " + name + "() {\n  // …\n}",
            visibility + name + "() {\n  // …\n}"));
  }

  private static void checkSingleton(
      FieldDeclaration field, VariableDeclarator variable, FieldWrites writes, Reporter reporter) {
    Optional<TypeDeclaration<?>> type = Enclosing.type(field);
    List<Contributor> lines = type.map(t -> writes.changesOfInstance(t)).orElse(List.of());
    if (!lines.isEmpty()) {
      reporter
          .at(variable.getName())
          .severity(Severity.MINOR)
          .lines(lines)
          .suggestion(asHandedOn(field, variable, type.get()))
          .report(
              String.format(
                  Locale.ROOT,
                  "%s is the only %s and its state changes, for instance on line %d: tests that meet it depend on their order. Handing an instance to those who need it keeps them apart.",
                  variable.getNameAsString(),
                  variable.getTypeAsString(),
                  lines.get(0).line()));
    }
  }

  @Override
  public String documentation() {
    return """
        # State that everything shares

        ## What
        A static field that is not final (private ones only when a method assigns them), a static final collection, array or
        atomic whose content the file changes after it was set up, and the static only instance of a class whose
        fields methods change. Caches and what is set once, when first asked for, are judged mildly. Constants, loggers and what is filled by a static initialiser only
        are left out.

        ## Why it matters
        Any code can have changed the value before a test begins, so tests pass or fail by their order and cannot run side
        by side. Luo, Hariri, Eloussi and Marinov (FSE 2014) count dependence on test order among the main causes of flaky
        tests. Readers of a method do not see that it depends on the state at all.

        ## How to fix it
        Make the state a field of an object, create the object where the program starts, and hand it to those who need
        it.

        Before:

        ```java
        class Sessions {
          static int open; // finding

          static void enter() {
            open++;
          }
        }
        ```

        After:

        ```java
        class Sessions {
          private int open;

          void enter() {
            open++;
          }
        }
        ```

        ## When not to
        A cache of values that never differ may stay. State that truly belongs to the process, such as a registered driver
        or shutdown hook, has no better place; a method that resets it helps tests.
        """;
  }
}
