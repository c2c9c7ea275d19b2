package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.beyonditworks.analyzer.code.MethodPromise;
import io.github.beyonditworks.analyzer.code.VariablePromise;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names that promise something other than what the code does. */
public record MisleadingNameRule() implements FileRule {

  /** Such as {@code FallbackWithException}: the exception is what comes with it. */
  private static final Pattern SPEAKS_OF_EXCEPTION =
      Pattern.compile(
          "\\w+(?:With|Without|On|For|From|Of|By|In|Throwing|Throws|Takes|Has)\\w*Exception");

  private static final Pattern THROWABLE = Pattern.compile("Error|Throwable|\\w*Exception");

  private static final Pattern SAYS_THROWABLE =
      Pattern.compile("\\w*(Exception|Throwable|Error|Failure)\\w*");

  @Override
  public String id() {
    return "misleading-name";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.MAJOR;
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    for (ClassOrInterfaceDeclaration type : file.parsed().all(ClassOrInterfaceDeclaration.class)) {
      checkException(type, reporter);
    }
    for (MethodDeclaration method : file.parsed().all(MethodDeclaration.class)) {
      checkMethod(method, file.parsed(), reporter);
    }
    for (VariableDeclarator variable : file.parsed().all(VariableDeclarator.class)) {
      checkVariable(variable.getName(), variable.getType(), reporter);
    }
    for (Parameter parameter : file.parsed().all(Parameter.class)) {
      if (!parameter.isVarArgs()) {
        checkVariable(parameter.getName(), parameter.getType(), reporter);
      }
    }
  }

  private static void checkException(ClassOrInterfaceDeclaration type, Reporter reporter) {
    if (type.isInterface()) {
      return;
    }
    String name = type.getNameAsString();
    List<ClassOrInterfaceType> bases = type.getExtendedTypes();
    if (bases.isEmpty()) {
      if (name.endsWith("Exception") && !SPEAKS_OF_EXCEPTION.matcher(name).matches()) {
        report(reporter, type, name, "sounds like an exception, which it is not", Severity.MAJOR);
      }
    } else if (THROWABLE.matcher(bases.get(0).getNameAsString()).matches()
        && !SAYS_THROWABLE.matcher(name).matches()) {
      report(reporter, type, name, "does not say that it is an exception", severityOf(type));
    }
  }

  /** What is thrown and caught in one file only is known to those who read it. */
  private static Severity severityOf(ClassOrInterfaceDeclaration type) {
    return type.isPrivate() ? Severity.MINOR : Severity.MAJOR;
  }

  private static void checkMethod(MethodDeclaration method, ParsedFile file, Reporter reporter) {
    if (!method.getAnnotations().isEmpty() && MethodPromise.isNamedElsewhere(method)) {
      return;
    }
    String name = method.getNameAsString();
    Optional<String> broken = MethodPromise.broken(method);
    if (broken.isPresent() && !isExcused(method, file)) {
      report(reporter, method, name, broken.get(), Severity.MAJOR);
    } else if (MethodPromise.isNegated(method)) {
      report(reporter, method, name, VariablePromise.NEGATION, Severity.MINOR);
    }
  }

  private static boolean isExcused(MethodDeclaration method, ParsedFile file) {
    return (MethodPromise.isSetter(method) && tellsResult(method, file))
        || MethodPromise.isSourceOfArguments(method);
  }

  private static boolean tellsResult(MethodDeclaration method, ParsedFile file) {
    return file.doc(method).filter(d -> !d.tags("return").isEmpty()).isPresent();
  }

  private static void checkVariable(SimpleName name, Type type, Reporter reporter) {
    String identifier = name.getIdentifier();
    VariablePromise.broken(identifier, type)
        .ifPresent(why -> report(reporter, name, identifier, why, Severity.MAJOR));
    VariablePromise.blurred(identifier, type)
        .ifPresent(why -> report(reporter, name, identifier, why, Severity.MINOR));
  }

  private static void report(
      Reporter reporter, Node declaration, String name, String why, Severity severity) {
    reporter
        .at(declaration)
        .severity(severity)
        .report(
            String.format(
                Locale.ROOT,
                "The name %s %s: whoever trusts the name reads the code around it wrongly. A name that tells what is there keeps that from happening.",
                name,
                why));
  }

  @Override
  public String documentation() {
    return """
        # Name that says something else

        ## What
        A name that contradicts the type or the effect of what it names: `isOpen` that returns text or nothing,
        `getTotal` that returns nothing or assigns a field, `toLine` without a result, `userList` that is a set or an
        array, `indexMap` that is a list, `retryCount` that is no number, the plural of a type for a single one, a class
        named `…Exception` that is none and an exception that is named otherwise. Negated names of booleans, such as
        `notFound`, weigh less. Overriding methods are left out, as are setters whose `@return` tells what comes back,
        methods that make the arguments of a test and have its name, and expectations such as `isOpenShouldBe`.

        ## Why it matters
        Readers believe names and read on. A name that says nothing costs them a look; one that says something else
        leads them to a wrong picture of the code (Arnaoudova, Di Penta and Antoniol, Linguistic antipatterns,
        Empirical Software Engineering 2016).

        ## How to fix it
        Name what the code does, or make it do what the name says.

        Before:

        ```java
        class Basket {
          private Set<Item> itemList; // finding
          private int total;

          int getTotal(int surcharge) { // finding
            total = total + surcharge;
            return itemList.size();
          }

          String isEmpty() { // finding
            return itemList.isEmpty() ? "yes" : "no";
          }
        }
        ```

        After:

        ```java
        class Basket {
          private Set<Item> items;
          private int total;

          int addSurcharge(int surcharge) {
            total = total + surcharge;
            return items.size();
          }

          String emptyLabel() {
            return items.isEmpty() ? "yes" : "no";
          }
        }
        ```

        ## When not to
        A published name stays until its callers can follow; documentation that states what really happens helps until
        then. Where a framework gives names their meaning, its meaning counts.
        """;
  }
}
