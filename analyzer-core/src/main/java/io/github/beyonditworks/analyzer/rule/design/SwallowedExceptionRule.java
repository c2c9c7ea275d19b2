package io.github.beyonditworks.analyzer.rule.design;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import io.github.beyonditworks.analyzer.code.Commands;
import io.github.beyonditworks.analyzer.code.Libraries;
import io.github.beyonditworks.analyzer.code.failure.Aftermath;
import io.github.beyonditworks.analyzer.code.failure.Aftermath.Kind;
import io.github.beyonditworks.analyzer.code.failure.CaughtFailure;
import io.github.beyonditworks.analyzer.code.failure.Failures;
import io.github.beyonditworks.analyzer.code.failure.StandIn;
import io.github.beyonditworks.analyzer.code.failure.Surroundings;
import io.github.beyonditworks.analyzer.code.failure.Trace;
import io.github.beyonditworks.analyzer.code.seam.TypeNames;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Failures that are caught, noted at most, and then treated as if there had been none. */
public record SwallowedExceptionRule() implements FileRule {

  private static final Set<String> BROAD = Set.of("Exception", "Throwable", "RuntimeException");

  @Override
  public String id() {
    return "swallowed-exception";
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
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    Failures failures = Failures.of(file.parsed());
    for (CaughtFailure failure : failures.all()) {
      if (isLeftAtThat(failure)) {
        check(failure, failures, file, reporter);
      }
    }
  }

  /** Whether the clause does nothing with the failure but leave a trace and a stand-in. */
  private static boolean isLeftAtThat(CaughtFailure failure) {
    return failure.thrown().isEmpty()
        && !failure.acts()
        && !failure.handsOn()
        && !failure.restoresInterrupt()
        && !failure.catches("InterruptedException")
        && failure.clause().getBody().getStatements().stream().anyMatch(s -> !s.isEmptyStmt());
  }

  private void check(
      CaughtFailure failure, Failures failures, MeasuredFile file, Reporter reporter) {
    Surroundings around = failures.around(failure);
    Aftermath after = failures.after(failure);
    Optional<Severity> severity =
        failure.trace() == Trace.PRINTED
            ? severityOfPrinted(failure, file, after)
            : severityOfOthers(failure, failures, file, around, after);
    severity.ifPresent(
        s ->
            reporter
                .at(failure.clause().getParameter())
                .severity(s)
                .report(message(failure, around, after)));
  }

  /** A console is where nobody looks, whatever a comment says; in a command it is the report. */
  private static Optional<Severity> severityOfPrinted(
      CaughtFailure failure, MeasuredFile file, Aftermath after) {
    if (Commands.isIn(failure.clause(), file.libraries(), TypeNames.of(file.parsed()))) {
      return Optional.empty();
    }
    boolean misleads = after.kind() == Kind.RETURNS || after.kind() == Kind.USES;
    return Optional.of(misleads ? Severity.MAJOR : Severity.MINOR);
  }

  private static Optional<Severity> severityOfOthers(
      CaughtFailure failure,
      Failures failures,
      MeasuredFile file,
      Surroundings around,
      Aftermath after) {
    if (isHarmless(failure, failures, after, file.libraries())
        || around.cleansUp(failure.attempt())
        || around.atBoundary(file.libraries(), TypeNames.of(file.parsed()))) {
      return Optional.empty();
    }
    if (after.kind() == Kind.USES) {
      return Optional.of(Severity.MAJOR);
    }
    if (after.kind() == Kind.ENDS) {
      return failure.trace() != Trace.NONE || around.repeated()
          ? Optional.empty()
          : Optional.of(Severity.MINOR);
    }
    return after.standIn() == StandIn.NULL && promisesNull(around.function(), file)
        ? Optional.empty()
        : severityOfStandIn(failure, around);
  }

  private static boolean isHarmless(
      CaughtFailure failure, Failures failures, Aftermath after, Libraries libraries) {
    return after.kind() == Kind.CONTINUES
        || after.standIn() == StandIn.BOOLEAN
        || Failures.isAnswer(failure, libraries)
        || Surroundings.onlyChecks(failure.attempt())
        || failures.isMeant(failure);
  }

  /** Callers go on with a value that looks like any other. */
  private static Optional<Severity> severityOfStandIn(CaughtFailure failure, Surroundings around) {
    if (failure.trace() == Trace.LOGGED
        && (isPrivate(around.function()) || returnsOptional(around.function()))) {
      return Optional.of(Severity.INFO);
    }
    boolean broad = failure.types().stream().anyMatch(BROAD::contains);
    if (failure.trace() == Trace.QUIET) {
      // whoever logs a named failure for developers only has made up their mind about it
      return broad ? Optional.of(Severity.MINOR) : Optional.empty();
    }
    return Optional.of(broad && failure.trace() == Trace.NONE ? Severity.MAJOR : Severity.MINOR);
  }

  /** Whether callers are told that null is one of the answers. */
  private static boolean promisesNull(Node function, MeasuredFile file) {
    if (!(function instanceof MethodDeclaration method)) {
      return false;
    }
    for (AnnotationExpr annotation : method.getAnnotations()) {
      String name = annotation.getName().getIdentifier();
      if (name.equals("Nullable") || name.equals("CheckForNull")) {
        return true;
      }
    }
    return file.parsed()
        .doc(method)
        .filter(
            d ->
                d.description().contains("null")
                    || d.tags("return").stream().anyMatch(t -> t.text().contains("null")))
        .isPresent();
  }

  /** Whether those who get the stand-in stand in the same file. */
  private static boolean isPrivate(Node function) {
    return function instanceof MethodDeclaration method && method.isPrivate();
  }

  /** Whether callers have to think of the case without a value anyway. */
  private static boolean returnsOptional(Node function) {
    return function instanceof MethodDeclaration method
        && method.getTypeAsString().startsWith("Optional");
  }

  private static String message(CaughtFailure failure, Surroundings around, Aftermath after) {
    return String.format(
        Locale.ROOT,
        "%s is %s and %s: %s. %s",
        failure.caught(),
        noted(failure.trace()),
        consequence(around, after),
        harm(failure.trace(), after),
        advice(failure.trace(), after));
  }

  private static String noted(Trace trace) {
    return switch (trace) {
      case NONE -> "dropped";
      case QUIET -> "noted where production does not log";
      case PRINTED -> "printed";
      case LOGGED -> "logged";
    };
  }

  private static String consequence(Surroundings around, Aftermath after) {
    String name = nameOf(around.function());
    return switch (after.kind()) {
      case RETURNS ->
          after.variable().isEmpty()
              ? name + " returns " + after.standIn().phrase() + " in place of a result"
              : String.format(
                  Locale.ROOT,
                  "%s returns %s, which is still %s",
                  name,
                  after.variable(),
                  after.standIn().phrase());
      case USES ->
          String.format(
              Locale.ROOT, "the code below works with %s, which is still null", after.variable());
      case ENDS -> name + " ends as if its work were done";
      case CONTINUES -> name + " goes on";
    };
  }

  private static String nameOf(Node function) {
    return function instanceof MethodDeclaration method
        ? method.getNameAsString()
        : "the code around";
  }

  private static String harm(Trace trace, Aftermath after) {
    return switch (after.kind()) {
      case RETURNS ->
          after.standIn() == StandIn.NULL
              ? "callers have to know that null can mean a failure, and learn nothing of it"
              : "callers cannot tell a failure from an answer";
      case USES -> "a NullPointerException there hides what happened here";
      case ENDS -> "callers rely on what did not happen";
      case CONTINUES ->
          trace == Trace.PRINTED
              ? "nobody reads the console of a program in production"
              : "nobody learns of it";
    };
  }

  private static String advice(Trace trace, Aftermath after) {
    if (trace == Trace.PRINTED && after.kind() == Kind.CONTINUES) {
      return "A logger, with what was tried, takes it to where failures are looked for.";
    }
    return "Let it out, or wrap it in an exception that says what was tried, and decide where more is known.";
  }

  @Override
  public String documentation() {
    return """
        # Failure that nobody hears of

        ## What
        A `catch` clause that prints or logs a failure, or says nothing, and then goes on as if there had been none: the method returns
        `null`, an empty value or a number in place of its result, or the code below works with a variable that only the attempt
        would have filled. Printing is reported wherever it is not a command that prints. A failure that is dropped
        weighs more where `Exception` or `Throwable` is caught; what is logged is an information in a private method or one that returns an `Optional`.

        Left out: clauses without any statement (`empty-catch` tells of them); those that do anything more about it; a comment or a name such as
        `ignored` that says that it was decided; attempts that do nothing but call a check; logging in a thread, a listener, a loop, `close` and other clean-up; exceptions
        that answer a question (`NumberFormatException`, `NoSuchFieldException`, …; the table `answers` of `libraries`); debug entries about named exceptions; logging with a plain yes or no as
        result, and with `null` where an annotation or the documentation promises it.

        ## Why it matters
        The caller gets a wrong answer that looks like a right one, and fails later, elsewhere, without the cause. An empty list
        because the database is down becomes an empty page, an empty report, an empty backup. Who catches has to know what to
        do about it; most code does not, and its callers do (Bloch, Effective Java, items 69 to 77).

        ## How to fix it
        Let the exception out, or throw one that says what was tried, with the first as its cause. Log in one place, where the request, job
        or command began. Where going on is right, say why in a comment.

        Before:

        ```java
        class Prices {
          private final Path file;

          Prices(Path file) {
            this.file = file;
          }

          List<String> lines() {
            try {
              return Files.readAllLines(file);
            } catch (IOException e) { // finding
              e.printStackTrace();
              return null;
            }
          }
        }
        ```

        After:

        ```java
        class Prices {
          private final Path file;

          Prices(Path file) {
            this.file = file;
          }

          List<String> lines() {
            try {
              return Files.readAllLines(file);
            } catch (IOException e) {
              throw new UncheckedIOException("reading the prices in " + file, e);
            }
          }
        }
        ```

        ## When not to
        Where the result is a courtesy (a recommendation, a cached value, a tooltip), an empty answer after a log entry is right:
        say so in a comment, and it is left alone. The top of a thread, a loop over independent items and clean-up have to
        survive what one of them throws.
        """;
  }
}
