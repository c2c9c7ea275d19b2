package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.github.beyonditworks.analyzer.code.NumberMeaning;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.Remarks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers in expressions that do not say what they mean. */
public record MagicNumberRule(
    @Option("the numbers that need no name anywhere") List<String> plainNumbers)
    implements FileRule {

  /** The numbers with which people count, step and halve. */
  public MagicNumberRule() {
    this(List.of("-1", "0", "1", "2", "0.5"));
  }

  /** Copies the list. */
  public MagicNumberRule {
    plainNumbers = List.copyOf(plainNumbers);
  }

  @Override
  public String id() {
    return "magic-number";
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
    Remarks remarks = Remarks.of(file.parsed());
    List<BigDecimal> plain = plainNumbers.stream().map(BigDecimal::new).toList();
    UsesByMember untold = new UsesByMember();
    for (LiteralStringValueExpr literal : file.parsed().all(LiteralStringValueExpr.class)) {
      BigDecimal value = valueOf(literal).orElse(null);
      if (value != null
          && !isPlain(literal, value, plain)
          && !NumberMeaning.isTold(literal, value)
          && !remarks.about(literal)) {
        untold.add(literal, value);
      }
    }
    untold.inOrder.forEach(numbers -> numbers.values().forEach(uses -> report(uses, reporter)));
  }

  /** The uses of each number in each member, in source order. */
  private static final class UsesByMember {

    private final IdentityHashMap<Node, Map<BigDecimal, List<Expression>>> byMember =
        new IdentityHashMap<>();
    private final List<Map<BigDecimal, List<Expression>>> inOrder = new ArrayList<>();

    void add(Expression literal, BigDecimal value) {
      byMember
          .computeIfAbsent(memberAround(literal), m -> added(inOrder))
          .computeIfAbsent(value.stripTrailingZeros(), v -> new ArrayList<>())
          .add(literal);
    }
  }

  private static Map<BigDecimal, List<Expression>> added(
      List<Map<BigDecimal, List<Expression>>> into) {
    Map<BigDecimal, List<Expression>> numbers = new LinkedHashMap<>();
    into.add(numbers);
    return numbers;
  }

  private static Node memberAround(Node literal) {
    return Ancestors.nearest(literal, BodyDeclaration.class).map(Node.class::cast).orElse(literal);
  }

  private static Optional<BigDecimal> valueOf(LiteralStringValueExpr literal) {
    if (literal instanceof IntegerLiteralExpr number) {
      return Optional.of(new BigDecimal(number.asNumber().toString()));
    }
    if (literal instanceof LongLiteralExpr number) {
      return Optional.of(new BigDecimal(number.asNumber().toString()));
    }
    if (literal instanceof DoubleLiteralExpr number && Double.isFinite(number.asDouble())) {
      return Optional.of(BigDecimal.valueOf(number.asDouble()));
    }
    return Optional.empty();
  }

  private static boolean isPlain(
      LiteralStringValueExpr literal, BigDecimal value, List<BigDecimal> plain) {
    boolean negative =
        literal.getParentNode().orElse(null) instanceof UnaryExpr sign
            && sign.getOperator() == UnaryExpr.Operator.MINUS;
    BigDecimal signed = negative ? value.negate() : value;
    return plain.stream().anyMatch(p -> p.compareTo(signed) == 0);
  }

  private static void report(List<Expression> uses, Reporter reporter) {
    String number = uses.get(0).toString();
    String where =
        uses.size() == 1
            ? "stands here"
            : String.format(Locale.ROOT, "stands in %d places", uses.size());
    reporter
        .at(uses.get(0))
        .value(uses.size(), 0)
        .report(
            String.format(
                Locale.ROOT,
                "The number %s %s without a name: readers have to work out what it means, and a change has to find every place that means the same. A constant named after its meaning says it once.",
                number,
                where));
  }

  @Override
  public String documentation() {
    return """
        # Number without a name

        ## What
        A number in an expression that nothing around it explains. Numbers that need no name (-1, 0, 1, 2 and 0.5
        unless configured otherwise) are left out, and so are those that the code explains: the value of a variable,
        field, constant or method whose name says it, arguments like that of `Duration.ofSeconds(5)`, initial
        capacities, indexes, tables, bit patterns, hash codes, radixes, what a version is compared
        with, well-known ports and statuses of HTTP, and factors such as 10, 60 or 1024 in a
        multiplication or division. A comment in, behind or directly above its statement explains a number too. The same
        number in one member is one finding.

        ## Why it matters
        A bare `86` says neither what it counts nor where it comes from, so readers guess. When it has to change, each
        place that means the same must be found, and those that only look the same left alone (Martin, Clean Code,
        G25; Fowler, Refactoring, Replace Magic Literal).

        ## How to fix it
        Give the number a constant, or a variable near its use, that is named after what it means and not after its
        value.

        Before:

        ```java
        class Shipping {
          boolean isFree(int cents, double weight) {
            return cents > 4900 && weight < 31.5; // finding
          }
        }
        ```

        After:

        ```java
        class Shipping {
          private static final int FREE_FROM_CENTS = 4900;
          private static final double HEAVIEST_PARCEL = 31.5;

          boolean isFree(int cents, double weight) {
            return cents > FREE_FROM_CENTS && weight < HEAVIEST_PARCEL;
          }
        }
        ```

        ## When not to
        In a formula that readers know or can look up, names for its coefficients make it harder to compare with the
        source; a comment with the reference serves better. A constant such as `THREE = 3` explains nothing.
        """;
  }
}
