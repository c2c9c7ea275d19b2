package io.github.beyonditworks.analyzer.code.claim;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.Type;
import io.github.beyonditworks.analyzer.code.claim.Passage.Topic;
import io.github.beyonditworks.analyzer.source.WrittenWords;
import java.util.Locale;
import java.util.Set;

/** "From 1 to 100", "must be positive", "at least two", held against guards and values. */
final class RangeClaims {

  private static final Set<String> WHOLE =
      Set.of("int", "long", "short", "byte", "Integer", "Long", "Short", "Byte");
  private static final Set<String> CONDITIONS = Set.of("if", "when", "unless", "whenever");

  private RangeClaims() {}

  static void check(Passage passage, Described described) {
    if (passage.prose().mentionsAny(CONDITIONS, passage.from(), passage.to())) {
      return;
    }
    if (passage.topic() == Topic.PARAMETER) {
      checkParameter(passage, described);
    } else if (passage.topic() == Topic.RESULT) {
      checkResult(passage, described);
    } else if (described.node() instanceof FieldDeclaration field) {
      checkField(passage, field, described);
    }
  }

  private static void checkParameter(Passage passage, Described described) {
    String name = passage.subject();
    Type type = described.parameterType(name).orElse(null);
    if (type == null || !WHOLE.contains(WrittenWords.of(type))) {
      return;
    }
    Range claimed = Range.in(passage.prose(), passage.from(), passage.to());
    if (claimed == null || mentionsOtherNumbers(passage, claimed)) {
      return;
    }
    // Guards are looked for last: that walks the whole body.
    Guards guards = described.guards().orElse(null);
    if (guards == null) {
      return;
    }
    Bounds held = guards.bounds(name, described.values());
    if (claimed.knowsLower() && held.knowsLower() && held.lower() != claimed.lower()) {
      described.contradict(
          passage,
          claimed.from(),
          claimed.to(),
          described.line(held.lowerAt()) + " refuses what is below " + number(held.lower()));
    } else if (claimed.knowsUpper() && held.knowsUpper() && held.upper() != claimed.upper()) {
      described.contradict(
          passage,
          claimed.from(),
          claimed.to(),
          described.line(held.upperAt()) + " refuses what is above " + number(held.upper()));
    } else if (claimed.knowsUpper() && claimed.knowsLower()) {
      checkOpenEnd(passage, claimed, held, described);
    }
  }

  /** A guard that refuses on one side of a range only, the value being kept as it is. */
  private static void checkOpenEnd(
      Passage passage, Range claimed, Bounds held, Described described) {
    boolean openAbove = held.knowsLower() && held.upper() == Double.POSITIVE_INFINITY;
    boolean openBelow = held.knowsUpper() && held.lower() == Double.NEGATIVE_INFINITY;
    if ((openAbove || openBelow) && isOnlyKept(passage.subject(), described)) {
      String line = described.line(openAbove ? held.lowerAt() : held.upperAt());
      described.contradict(
          passage,
          claimed.from(),
          claimed.to(),
          line
              + (openAbove ? " refuses only what is below " : " refuses only what is above ")
              + number(openAbove ? held.lower() : held.upper()));
    }
  }

  /** Whether a parameter is compared once and handed to nobody. */
  private static boolean isOnlyKept(String name, Described described) {
    Body body = described.body().orElseThrow();
    int comparisons = 0;
    for (BinaryExpr binary : body.binaries()) {
      if (Guards.isName(binary.getLeft(), name) || Guards.isName(binary.getRight(), name)) {
        comparisons++;
      }
    }
    boolean handedOn = body.delegates();
    for (MethodCallExpr call : body.calls()) {
      for (Expression argument : call.getArguments()) {
        handedOn |= Guards.isName(argument, name);
      }
    }
    return comparisons == 1 && !handedOn;
  }

  /** A text with several numbers may name exceptions from its range. */
  private static boolean mentionsOtherNumbers(Passage passage, Range claimed) {
    for (int i = passage.from(); i < passage.to(); i++) {
      boolean other = i < claimed.from() || i >= claimed.to();
      if (other && !Double.isNaN(passage.prose().number(i))) {
        return true;
      }
    }
    return false;
  }

  private static void checkResult(Passage passage, Described described) {
    if (described.method().filter(m -> isWhole(m.getType())).isEmpty()) {
      return;
    }
    Range claimed = Range.in(passage.prose(), passage.from(), passage.to());
    if (claimed == null || passage.mentions("or") || passage.mentions("zero")) {
      return;
    }
    Body body = described.body().orElse(null);
    if (body == null) {
      return;
    }
    for (ReturnStmt result : body.returns()) {
      double value = result.getExpression().map(described.values()::number).orElse(Double.NaN);
      if ((value < claimed.lower() || value > claimed.upper())
          && !mentionsNumber(described, value)) {
        described.contradict(
            passage,
            claimed.from(),
            claimed.to(),
            described.line(result) + " returns " + number(value));
        return;
      }
    }
  }

  private static boolean mentionsNumber(Described described, double value) {
    for (Passage passage : described.passages()) {
      for (int i = passage.from(); i < passage.to(); i++) {
        if (passage.prose().number(i) == value) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isWhole(Type type) {
    return WHOLE.contains(WrittenWords.of(type));
  }

  /** A constant outside of the range that its comment names. */
  private static void checkField(Passage passage, FieldDeclaration field, Described described) {
    VariableDeclarator variable = field.getVariable(0);
    if (passage != described.passages().get(0)
        || field.getVariables().size() > 1
        || !field.isFinal()
        || !isWhole(variable.getType())
        || variable.getInitializer().isEmpty()) {
      return;
    }
    Range claimed = Range.in(passage.prose(), passage.from(), passage.to());
    double value = described.values().number(variable.getInitializer().get());
    boolean outside = claimed != null && (value < claimed.lower() || value > claimed.upper());
    if (outside && claimed.knowsLower() && claimed.knowsUpper()) {
      described.contradict(
          passage, claimed.from(), claimed.to(), "the constant is " + number(value));
    }
  }

  /** A number without a needless fraction. */
  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.format(Locale.ROOT, "%d", (long) value)
        : String.valueOf(value);
  }
}
