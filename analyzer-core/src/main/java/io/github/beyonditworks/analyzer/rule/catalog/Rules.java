package io.github.beyonditworks.analyzer.rule.catalog;

import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.readability.CognitiveComplexityRule;
import io.github.beyonditworks.analyzer.rule.readability.ParameterCountRule;
import io.github.beyonditworks.analyzer.rule.tests.AssertionRouletteRule;
import io.github.beyonditworks.analyzer.rule.tests.ConditionalTestLogicRule;
import io.github.beyonditworks.analyzer.rule.tests.ConstructorInitializationRule;
import io.github.beyonditworks.analyzer.rule.tests.EmptyTestRule;
import io.github.beyonditworks.analyzer.rule.tests.IgnoredTestRule;
import io.github.beyonditworks.analyzer.rule.tests.SleepyTestRule;
import io.github.beyonditworks.analyzer.rule.tests.SwallowedExceptionInTestRule;
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
          // testability of tests
          new EmptyTestRule(),
          new IgnoredTestRule(),
          new ConditionalTestLogicRule(),
          new SleepyTestRule(),
          new SwallowedExceptionInTestRule(),
          new AssertionRouletteRule(),
          new ConstructorInitializationRule());

  private Rules() {}

  /** The rule of an id. */
  public static Optional<Rule> find(String id) {
    return ALL.stream().filter(r -> r.id().equals(id)).findFirst();
  }
}
