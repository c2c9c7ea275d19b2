package io.github.beyonditworks.analyzer.rule;

import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.CallableFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import java.util.List;

/**
 * A rule that judges when all files are known. While a file's tree lives, the rule collects what it
 * needs of it; afterwards it sees what was collected of every file.
 */
public non-sealed interface ProjectRule extends Rule {

  /**
   * What the rule keeps of a file.
   *
   * @param file the file
   * @param reporter makes findings for later; what is reported here is reported at once
   */
  List<CallableFacts> collect(MeasuredFile file, Reporter reporter);

  /** Looks at what was collected. */
  List<Finding> check(ProjectFacts project);
}
