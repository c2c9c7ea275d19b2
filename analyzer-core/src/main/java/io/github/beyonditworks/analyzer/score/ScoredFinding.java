package io.github.beyonditworks.analyzer.score;

import io.github.beyonditworks.analyzer.model.Finding;
import java.util.Comparator;

/**
 * A finding with what it costs.
 *
 * @param finding the finding
 * @param points what it takes from the score of its type in its dimension
 */
public record ScoredFinding(Finding finding, double points) {

  /** Those that cost most first; what costs the same by path and place. */
  public static final Comparator<ScoredFinding> MOST_POINTS_FIRST =
      Comparator.comparingDouble((ScoredFinding f) -> -f.points())
          .thenComparing(ScoredFinding::finding);
}
