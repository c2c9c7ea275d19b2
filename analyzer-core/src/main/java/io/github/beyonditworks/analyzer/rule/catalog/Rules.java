package io.github.beyonditworks.analyzer.rule.catalog;

import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.readability.BooleanFlagParameterRule;
import io.github.beyonditworks.analyzer.rule.readability.CognitiveComplexityRule;
import io.github.beyonditworks.analyzer.rule.readability.CommentedOutCodeRule;
import io.github.beyonditworks.analyzer.rule.readability.DenseExpressionRule;
import io.github.beyonditworks.analyzer.rule.readability.LongLineRule;
import io.github.beyonditworks.analyzer.rule.readability.MethodLengthRule;
import io.github.beyonditworks.analyzer.rule.readability.NestedTernaryRule;
import io.github.beyonditworks.analyzer.rule.readability.NestingDepthRule;
import io.github.beyonditworks.analyzer.rule.readability.ParameterCountRule;
import io.github.beyonditworks.analyzer.rule.readability.TypeSizeRule;
import java.util.List;
import java.util.Optional;

/** Every rule with its default options. A new rule is a new file and one line here. */
public final class Rules {

  /** All rules, by dimension and then by what readers meet first. */
  public static final List<Rule> ALL =
      List.of(
          // readability
          new CognitiveComplexityRule(),
          new ParameterCountRule(),
          new MethodLengthRule(),
          new NestingDepthRule(),
          new TypeSizeRule(),
          new DenseExpressionRule(),
          new NestedTernaryRule(),
          new LongLineRule(),
          new BooleanFlagParameterRule(),
          new CommentedOutCodeRule());

  private Rules() {}

  /** The rule of an id. */
  public static Optional<Rule> find(String id) {
    return ALL.stream().filter(r -> r.id().equals(id)).findFirst();
  }
}
