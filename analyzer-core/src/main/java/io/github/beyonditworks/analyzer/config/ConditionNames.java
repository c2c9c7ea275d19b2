package io.github.beyonditworks.analyzer.config;

import io.github.beyonditworks.analyzer.gate.GateCondition.Demand;
import io.github.beyonditworks.analyzer.gate.GateCondition.LeastScore;
import io.github.beyonditworks.analyzer.gate.GateCondition.MostFindings;
import io.github.beyonditworks.analyzer.gate.GateCondition.NoneOf;
import io.github.beyonditworks.analyzer.gate.GateCondition.NotBelowBase;
import io.github.beyonditworks.analyzer.gate.GateCondition.Scope;
import io.github.beyonditworks.analyzer.model.Severity;
import java.util.Locale;

/** Names conditions that were given no name: what they ask for, in words. */
final class ConditionNames {

  private ConditionNames() {}

  static String describe(Scope scope, Demand demand) {
    String where = scope.id().replace('-', ' ') + ": ";
    if (demand instanceof MostFindings most) {
      return where + findings(most);
    }
    if (demand instanceof LeastScore least) {
      return where
          + String.format(Locale.ROOT, "%s of at least %.1f", least.score(), least.minimum());
    }
    if (demand instanceof NoneOf none) {
      return "the change: no " + String.join(", no ", none.kinds());
    }
    return where + ((NotBelowBase) demand).score() + " not lower than in the base";
  }

  private static String findings(MostFindings most) {
    String count = most.maximum() == 0 ? "no" : "at most " + most.maximum();
    String noun = most.maximum() == 1 ? "finding" : "findings";
    String kind = most.dimension().map(d -> d + " ").orElse("");
    String severity =
        most.atLeast() == Severity.MINOR
            ? ""
            : " of severity " + most.atLeast().id() + orAbove(most.atLeast());
    String rules = most.rules().isEmpty() ? "" : " of " + String.join(", ", most.rules());
    return count + " " + kind + noun + severity + rules;
  }

  private static String orAbove(Severity severity) {
    return severity == Severity.CRITICAL ? "" : " or above";
  }
}
