package io.github.beyonditworks.analyzer.code.claim;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ForStmt;
import io.github.beyonditworks.analyzer.code.ScopeText;
import io.github.beyonditworks.analyzer.code.claim.Units.Unit;
import java.util.Set;

/** "Retry three times", "wait 5 seconds", "7 days", held against the line beside the words. */
// Cases that share what they do read better one below the other.
@SuppressWarnings("StatementSwitchToExpressionSwitch")
final class AmountClaims {

  private static final Set<String> COUNTED =
      Set.of("times", "attempts", "tries", "retries", "rounds", "repetitions", "iterations");
  private static final Set<String> COUNTING_NAMES =
      Set.of("retry", "retries", "attempt", "attempts", "tries", "times", "rounds");
  private static final Set<String> SIZES =
      Set.of("size", "limit", "max", "min", "capacity", "threshold", "length");
  private static final Set<String> WAITING =
      Set.of("wait", "waits", "sleep", "sleeps", "pause", "pauses");
  private static final Set<String> VAGUE =
      Set.of(
          "about",
          "roughly",
          "approximately",
          "around",
          "almost",
          "nearly",
          "over",
          "than",
          "up",
          "every",
          "per",
          "less",
          "more");

  private AmountClaims() {}

  /** Holds a text against the field that it belongs to. */
  static void checkField(Passage passage, Described described) {
    if (!(described.node() instanceof FieldDeclaration field)
        || field.getVariables().size() != 1
        || !field.isFinal()) {
      return;
    }
    VariableDeclarator variable = field.getVariable(0);
    double held = variable.getInitializer().map(described.values()::number).orElse(Double.NaN);
    if (Double.isNaN(held)) {
      return;
    }
    checkCount(passage, held, variable.getNameAsString(), described);
    checkQuantity(passage, held, variable.getNameAsString(), described);
  }

  private static void checkCount(Passage passage, double held, String name, Described described) {
    boolean counts = CamelWords.of(name).stream().anyMatch(COUNTING_NAMES::contains);
    int at = counts ? countIn(passage) : -1;
    if (at >= 0 && passage.prose().number(at) != held && !namesNumber(passage, held)) {
      described.contradict(passage, at, at + 2, "the constant is " + RangeClaims.number(held));
    }
  }

  private static boolean namesNumber(Passage passage, double number) {
    for (int i = passage.from(); i < passage.to(); i++) {
      if (passage.prose().number(i) == number) {
        return true;
      }
    }
    return false;
  }

  /** Where "three times" stands; -1 where nothing is counted, or only about. */
  private static int countIn(Passage passage) {
    for (int i = passage.from(); i < passage.to(); i++) {
      if (!Double.isNaN(passage.prose().number(i))
          && COUNTED.contains(passage.word(i + 1))
          && !VAGUE.contains(passage.word(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  /** A text that is nothing but an amount, such as "7 days". */
  private static void checkQuantity(
      Passage passage, double held, String name, Described described) {
    int at = passage.from();
    double number = passage.prose().number(at);
    Unit unit = Units.ofWord(passage.word(at + 1));
    boolean whole = passage.to() == at + 2 || passage.prose().reads(at + 2, "in");
    if (Double.isNaN(number) || unit == null || !whole || number == held) {
      return;
    }
    Unit named = Units.ofName(name);
    if (named == null && unit.dimension() == Units.Dimension.SIZE && !isSize(name)) {
      return;
    }
    boolean same = named != null && named.dimension() == unit.dimension();
    boolean fits =
        same ? isClose(number * unit.size(), held * named.size()) : fitsAny(number, unit, held);
    if (!fits) {
      described.contradict(passage, at, at + 2, "the constant is " + RangeClaims.number(held));
    }
  }

  /** Offsets of a format have comments on how long its parts are. */
  private static boolean isSize(String name) {
    return CamelWords.of(name).stream().anyMatch(SIZES::contains);
  }

  private static boolean fitsAny(double number, Unit unit, double held) {
    double[] sizes =
        unit.dimension() == Units.Dimension.TIME
            ? new double[] {1, 1e3, 1e6, 1e9, 60e9, 3600e9, 86_400e9}
            : new double[] {1, 1000, 1024, 1e6, 1024 * 1024, 0.125};
    for (double size : sizes) {
      if (isClose(number * unit.size(), held * size)) {
        return true;
      }
    }
    double decimal = unit.size() == 1024 ? 1000 : unit.size() == 1024 * 1024 ? 1e6 : unit.size();
    return isClose(number * decimal, held);
  }

  private static boolean isClose(double one, double other) {
    return Math.abs(one - other) <= Math.abs(one) * 0.03;
  }

  /** Holds a remark against the loop below it. */
  static void checkLoop(Passage passage, ForStmt loop, Described described) {
    int at = countIn(passage);
    double turns = at < 0 ? Double.NaN : turnsOf(loop, described);
    if (Double.isNaN(turns)) {
      return;
    }
    double claimed = passage.prose().number(at);
    boolean again = passage.mentions("retry") || passage.word(at + 1).equals("retries");
    boolean fits = turns == claimed || (again && turns == claimed + 1);
    if (!fits && !namesNumber(passage, turns)) {
      described.contradict(
          passage,
          passage.from(),
          at + 2,
          described.line(loop) + " goes round " + RangeClaims.number(turns) + " times");
    }
  }

  /** How often a loop that counts up by one goes round. */
  private static double turnsOf(ForStmt loop, Described described) {
    if (loop.getInitialization().size() != 1
        || loop.getUpdate().size() != 1
        || !loop.getUpdate().get(0).toString().contains("++")
        || !(loop.getInitialization().get(0) instanceof VariableDeclarationExpr start)
        || !(loop.getCompare().orElse(null) instanceof BinaryExpr end)
        || !Guards.isName(end.getLeft(), start.getVariable(0).getNameAsString())) {
      return Double.NaN;
    }
    double from =
        start.getVariable(0).getInitializer().map(described.values()::number).orElse(Double.NaN);
    double to = described.values().number(end.getRight());
    switch (end.getOperator()) {
      case LESS:
        return to - from;
      case LESS_EQUALS:
        return to - from + 1;
      default:
        return Double.NaN;
    }
  }

  /** Holds a remark against the call below it that waits. */
  static void checkPause(Passage passage, MethodCallExpr call, Described described) {
    for (int i = passage.from(); i < passage.to(); i++) {
      int at = passage.word(i + 1).equals("for") ? i + 2 : i + 1;
      double number = passage.prose().number(at);
      Unit unit = Units.ofWord(passage.word(at + 1));
      if (WAITING.contains(passage.word(i)) && !Double.isNaN(number) && unit != null) {
        double held = pauseOf(call, described);
        if (!Double.isNaN(held) && !isClose(number * unit.size(), held)) {
          described.contradict(passage, i, at + 2, described.line(call) + " waits " + time(held));
        }
        return;
      }
    }
  }

  private static String time(double nanos) {
    double millis = nanos / 1e6;
    return millis >= 1000 && millis % 1000 == 0
        ? RangeClaims.number(millis / 1000) + " s"
        : RangeClaims.number(millis) + " ms";
  }

  /** How long a call waits, in nanoseconds. */
  private static double pauseOf(MethodCallExpr call, Described described) {
    String scope = ScopeText.of(call);
    if (!call.getNameAsString().equals("sleep") || call.getArguments().size() != 1) {
      return Double.NaN;
    }
    Expression argument = call.getArgument(0);
    if (scope.equals("Thread")) {
      if (argument instanceof MethodCallExpr duration && !duration.getArguments().isEmpty()) {
        return Units.taken(Guards.nameOf(duration))
            .map(u -> u.size() * described.values().number(duration.getArgument(0)))
            .orElse(Double.NaN);
      }
      return described.values().number(argument) * 1e6;
    }
    return scope.startsWith("TimeUnit.")
        ? Units.ofConstant(scope)
            .map(u -> u.size() * described.values().number(argument))
            .orElse(Double.NaN)
        : Double.NaN;
  }
}
