package io.github.beyonditworks.analyzer.rule.testability;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.github.beyonditworks.analyzer.code.seam.ExtractedMethod;
import io.github.beyonditworks.analyzer.metric.CyclomaticComplexity;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.metric.MeasuredMember;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Decisions that tests can only reach through other methods. */
public record ComplexPrivateMethodRule(
    @Option("the cyclomatic complexity of a private method up to which nothing is reported")
        int limit)
    implements FileRule {

  private static final int USUAL_LIMIT = 10;
  private static final int MOST_PATHS_OF_A_DOOR = 2;

  /** McCabe's limit. */
  public ComplexPrivateMethodRule() {
    this(USUAL_LIMIT);
  }

  @Override
  public String id() {
    return "complex-private-method";
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
    for (MeasuredMember member : file.members()) {
      int paths = member.facts().measures().get(CyclomaticComplexity.METRIC);
      if (member.node() instanceof MethodDeclaration method
          && method.isPrivate()
          && paths > limit
          && decidesForTheType(member.declaringType())
          && !hasDoor(method, member.declaringType(), file)) {
        report(method, member.declaringType(), paths, reporter);
      }
    }
  }

  /** What is private within a private type is no more hidden than that type. */
  private static boolean decidesForTheType(TypeDeclaration<?> type) {
    return !type.isPrivate();
  }

  /** A method that hands all it is given straight on lets tests in. */
  private static boolean hasDoor(
      MethodDeclaration method, TypeDeclaration<?> type, MeasuredFile file) {
    return file.members().stream()
        .filter(m -> m.declaringType() == type)
        .filter(m -> m.facts().measures().get(CyclomaticComplexity.METRIC) <= MOST_PATHS_OF_A_DOOR)
        .map(MeasuredMember::node)
        .filter(n -> n instanceof MethodDeclaration door && !door.isPrivate())
        .anyMatch(n -> handsOn((MethodDeclaration) n, method, type));
  }

  private static boolean handsOn(
      MethodDeclaration door, MethodDeclaration method, TypeDeclaration<?> type) {
    Set<String> given =
        door.getParameters().stream().map(p -> p.getNameAsString()).collect(Collectors.toSet());
    Set<String> known =
        type.getFields().stream()
            .flatMap(f -> f.getVariables().stream())
            .map(v -> v.getNameAsString())
            .collect(Collectors.toCollection(() -> new HashSet<>(given)));
    return !given.isEmpty()
        && Subtree.all(door, MethodCallExpr.class).stream()
            .filter(c -> c.getNameAsString().equals(method.getNameAsString()))
            .filter(c -> c.getArguments().size() == method.getParameters().size())
            .anyMatch(c -> passes(c, given, known));
  }

  private static boolean passes(MethodCallExpr call, Set<String> given, Set<String> known) {
    Set<String> passed =
        call.getArguments().stream().map(Expression::toString).collect(Collectors.toSet());
    return passed.containsAll(given)
        && call.getArguments().stream()
            .allMatch(a -> a.isLiteralExpr() || known.contains(a.toString()));
  }

  private void report(
      MethodDeclaration method, TypeDeclaration<?> type, int paths, Reporter reporter) {
    reporter
        .at(method)
        .value(paths, limit)
        .suggestion(ExtractedMethod.of(method, type))
        .report(
            String.format(
                Locale.ROOT,
                "%s is private and has %d paths (limit %d): tests of %s reach them only through other methods, and set those up for each path. As a method of a small type that %s uses, it could be tested by itself.",
                method.getNameAsString(),
                paths,
                limit,
                type.getNameAsString(),
                type.getNameAsString()));
  }

  @Override
  public String documentation() {
    return """
        # Complexity that is hidden from tests

        ## What
        A private method whose cyclomatic complexity is above the limit: more independent paths than a few tests can take.
        Left out are methods to which a visible one, with one decision at most, hands all that it is given unchanged.

        ## Why it matters
        Each path needs a test, and each test has to find an input of another method that leads there. Such tests are long,
        say little about the decision they are for, and break when the way to it changes. McCabe (IEEE TSE 1976) derived
        the number of tests from the number of paths, and ten as a limit from experience.

        ## How to fix it
        Move the decision to a type of its own, where it is no secret, and let the class use it.

        Before:

        ```java
        class Parcel {
          int price(Order order) {
            return postage(order.grams(), order.isAbroad(), order.isExpress());
          }

          private int postage(int grams, boolean abroad, boolean express) { // finding
            if (abroad) {
              if (express) {
                return grams < 500 ? 9 : grams < 1000 ? 14 : grams < 2000 ? 21 : 30;
              }
              return grams < 500 ? 4 : grams < 1000 ? 7 : grams < 2000 ? 12 : 18;
            }
            if (express) {
              return grams < 1000 ? 6 : 9;
            }
            return grams < 500 ? 2 : grams < 1000 ? 3 : 5;
          }
        }
        ```

        After:

        ```java
        class Parcel {
          private final Postage postage;

          Parcel(Postage postage) {
            this.postage = postage;
          }

          int price(Order order) {
            return postage.of(order.grams(), order.isAbroad(), order.isExpress());
          }
        }
        ```

        ## When not to
        A private method that is a flat list of cases, such as a `switch` over kinds with one line each, may be easy to cover from
        outside.
        """;
  }
}
