package io.github.beyonditworks.analyzer.rule.catalog;

import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.documentation.DocMismatchRule;
import io.github.beyonditworks.analyzer.rule.documentation.MissingDocRule;
import io.github.beyonditworks.analyzer.rule.documentation.RestatedNameRule;
import io.github.beyonditworks.analyzer.rule.documentation.StaleReferenceRule;
import io.github.beyonditworks.analyzer.rule.readability.CognitiveComplexityRule;
import io.github.beyonditworks.analyzer.rule.readability.ParameterCountRule;
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
          // documentation
          new MissingDocRule(),
          new DocMismatchRule(),
          new RestatedNameRule(),
          new StaleReferenceRule());

  private Rules() {}

  /** The rule of an id. */
  public static Optional<Rule> find(String id) {
    return ALL.stream().filter(r -> r.id().equals(id)).findFirst();
  }
}
