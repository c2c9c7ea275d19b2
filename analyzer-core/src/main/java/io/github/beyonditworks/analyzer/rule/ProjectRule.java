package io.github.beyonditworks.analyzer.rule;

import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import java.util.List;

/** A rule that needs to see the facts of all files together. */
public non-sealed interface ProjectRule extends Rule {

  /** Looks at the project. */
  List<Finding> check(ProjectFacts project);
}
