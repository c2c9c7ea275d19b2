package io.github.beyonditworks.analyzer.score;

import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.Finding;
import java.util.List;

/**
 * A place where work pays: what was found there and what mending it would bring.
 *
 * @param element the member, or the type where no member is concerned
 * @param path its file
 * @param line where it begins
 * @param findings what to mend, most points first
 * @param minutes the usual time for it
 * @param points what they take from the score of their type, in the dimension of the first
 * @param lost all that this type has lost in that dimension
 * @param gain what the project's overall score gains, in points, by re-scoring without these
 *     findings
 */
public record Payoff(
    ElementName element,
    String path,
    int line,
    List<Finding> findings,
    int minutes,
    double points,
    double lost,
    double gain) {

  /** Copies the list. */
  public Payoff {
    findings = List.copyOf(findings);
  }
}
