package io.github.beyonditworks.analyzer.score;

import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.Finding;
import java.util.List;

/**
 * A place where work pays: the findings that an hour can mend there and what that brings.
 *
 * @param element the member, or the type where no member is concerned
 * @param path its file
 * @param line where it begins
 * @param findings what to mend, most points a minute first
 * @param minutes the usual time for it
 * @param gain what the project's overall score gains, in points, by re-scoring without these
 *     findings
 */
public record Payoff(
    ElementName element, String path, int line, List<Finding> findings, int minutes, double gain) {

  /** Copies the list. */
  public Payoff {
    findings = List.copyOf(findings);
  }
}
