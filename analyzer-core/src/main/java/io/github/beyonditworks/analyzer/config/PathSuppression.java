package io.github.beyonditworks.analyzer.config;

import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Suppression;
import io.github.beyonditworks.analyzer.source.PathPattern;
import java.util.List;

/**
 * A wish, stated in the configuration, not to hear of rules below some paths.
 *
 * @param paths where it holds
 * @param rules the rules' ids, or {@code all}
 */
public record PathSuppression(List<PathPattern> paths, List<String> rules) {

  /** Copies the lists. */
  public PathSuppression {
    paths = List.copyOf(paths);
    rules = List.copyOf(rules);
  }

  /** Whether a finding falls under this wish. */
  public boolean silences(Finding finding) {
    return (rules.contains(finding.rule()) || rules.contains(Suppression.ALL_RULES))
        && paths.stream().anyMatch(p -> p.matches(finding.path()));
  }
}
