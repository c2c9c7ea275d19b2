package io.github.beyonditworks.analyzer.code.claim;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import io.github.beyonditworks.analyzer.code.claim.Passage.Topic;
import io.github.beyonditworks.analyzer.code.claim.Units.Unit;
import java.util.Optional;
import java.util.Set;

/** "In milliseconds", held against names and against the calls that take or give a value. */
final class UnitClaims {

  /** What may follow a unit that a text ends in, or goes on from. */
  private static final Set<String> BEHIND =
      Set.of("to", "for", "between", "before", "after", "since", "until", "of", "and", "that");

  private UnitClaims() {}

  static void check(Passage passage, Described described) {
    int at = unitIn(passage);
    if (at < 0) {
      return;
    }
    Unit claimed = Units.ofWord(passage.word(at));
    if (passage.topic() == Topic.PARAMETER) {
      checkParameter(passage, at, claimed, described);
    } else if (passage.topic() == Topic.RESULT) {
      checkResult(passage, at, claimed, described);
    } else if (described.node() instanceof FieldDeclaration field
        && field.getVariables().size() == 1) {
      checkName(passage, at, claimed, field.getVariable(0).getNameAsString(), described);
    }
  }

  /** Where the only unit of a passage stands, if it is said to be that of the value. */
  private static int unitIn(Passage passage) {
    int found = -1;
    for (int i = passage.from(); i < passage.to(); i++) {
      Unit unit = Units.ofWord(passage.word(i));
      if (unit != null) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found >= 0 && isUnitOfValue(passage, found) ? found : -1;
  }

  private static boolean isUnitOfValue(Passage passage, int at) {
    Prose prose = passage.prose();
    String before = prose.word(at - 1);
    String after = prose.word(at + 1);
    boolean ends = prose.isBreak(at + 1) || BEHIND.contains(after);
    if (before.equals("in")) {
      return ends && !passage.mentions("converted") && !passage.mentions("convert");
    }
    if (before.equals("(")) {
      return after.equals(")");
    }
    boolean number = before.equals("of") && prose.word(at - 2).equals("number");
    return (at == passage.from() || (number && at - passage.from() <= 4))
        && BEHIND.contains(after)
        && !after.equals("of")
        && prose.word(at).endsWith("s");
  }

  private static void checkName(
      Passage passage, int at, Unit claimed, String name, Described described) {
    Unit named = Units.ofName(name);
    if (contradicts(named, claimed)) {
      described.contradict(passage, at - 1, at + 1, "the name " + name + " says " + named.name());
    }
  }

  private static boolean contradicts(Unit said, Unit claimed) {
    return said != null && said.dimension() == claimed.dimension() && said.size() != claimed.size();
  }

  private static void checkParameter(Passage passage, int at, Unit claimed, Described described) {
    String name = passage.subject();
    if (contradicts(Units.ofName(name), claimed)) {
      checkName(passage, at, claimed, name, described);
      return;
    }
    Body body = described.body().orElse(null);
    if (body == null || body.writes(name)) {
      return;
    }
    for (MethodCallExpr call : body.calls()) {
      Unit taken = takenBy(call, name).orElse(null);
      if (contradicts(taken, claimed)) {
        described.contradict(
            passage,
            at - 1,
            at + 1,
            described.line(call) + " hands " + name + " over as " + taken.name());
        return;
      }
    }
  }

  /** The unit in which a call takes a variable, handed over as it is. */
  private static Optional<Unit> takenBy(MethodCallExpr call, String name) {
    for (int i = 0; i < call.getArguments().size(); i++) {
      if (Guards.isName(call.getArgument(i), name)) {
        if (i + 1 < call.getArguments().size()) {
          return unitConstant(call.getArgument(i + 1));
        }
        Optional<Unit> scope =
            call.getNameAsString().startsWith("to")
                ? call.getScope().flatMap(UnitClaims::unitConstant)
                : Optional.empty();
        return scope.or(() -> Units.taken(Guards.nameOf(call)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Unit> unitConstant(Expression expression) {
    String code = expression.toString();
    boolean unit = code.startsWith("TimeUnit.") || expression.isNameExpr();
    return unit ? Units.ofConstant(code) : Optional.empty();
  }

  private static void checkResult(Passage passage, int at, Unit claimed, Described described) {
    String name = described.method().map(m -> m.getNameAsString()).orElse("");
    if (contradicts(Units.ofName(name), claimed)) {
      checkName(passage, at, claimed, name, described);
      return;
    }
    Body body = described.body().orElse(null);
    if (body == null) {
      return;
    }
    for (ReturnStmt result : body.returns()) {
      Unit given = result.getExpression().flatMap(UnitClaims::givenBy).orElse(null);
      if (contradicts(given, claimed)) {
        described.contradict(
            passage, at - 1, at + 1, described.line(result) + " hands out " + given.name());
        return;
      }
    }
  }

  private static Optional<Unit> givenBy(Expression expression) {
    if (!(expression instanceof MethodCallExpr call)) {
      return Optional.empty();
    }
    return Units.given(call.getNameAsString()).or(() -> Units.given(Guards.nameOf(call)));
  }
}
