package io.github.beyonditworks.analyzer.change;

import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.util.List;

/**
 * The touched files on one side of a change.
 *
 * @param files the files with their scores
 * @param findings the findings in them, sorted
 */
public record ChangeSide(List<ScoredFile> files, List<ScoredFinding> findings) {

  /** Copies the lists. */
  public ChangeSide {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }
}
