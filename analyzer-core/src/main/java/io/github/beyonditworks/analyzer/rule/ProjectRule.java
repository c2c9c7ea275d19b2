package io.github.beyonditworks.analyzer.rule;

import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.CallableFacts;
import io.github.beyonditworks.analyzer.model.Candidate;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Seam;
import java.util.List;

/** A rule that needs to see the facts of all files together. */
public non-sealed interface ProjectRule extends Rule {

  /**
   * What the rule keeps of each file while its tree lives.
   *
   * @param file a file of a kind that the rule looks at
   */
  default List<CallableFacts> collect(MeasuredFile file) {
    return List.of();
  }

  /**
   * The seams that the rule could ask for, drawn while the file's tree lives.
   *
   * @param file a file of a kind that the rule looks at
   */
  default List<Seam> seams(MeasuredFile file) {
    return List.of();
  }

  /**
   * What the rule noticed in a file and can only judge when all files are known.
   *
   * @param file a file of a kind that the rule looks at
   */
  default List<Candidate> candidates(MeasuredFile file) {
    return List.of();
  }

  /**
   * The types of other files that decide about a candidate, by the names of their files: a review
   * looks at them too, though the change does not touch them.
   */
  default List<String> decidedBy(Candidate candidate) {
    return List.of();
  }

  /**
   * Whether the rule speaks from evidence only: then nothing is known of code as it was before a
   * change.
   */
  default boolean speaksFromEvidence() {
    return false;
  }

  /** Looks at the project. */
  List<Finding> check(ProjectFacts project);
}
