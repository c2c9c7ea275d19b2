package io.github.beyonditworks.analyzer.report.html;

import java.util.List;

/**
 * The page of the design patterns that were recognised.
 *
 * @param frame what stands around it
 * @param patterns the patterns
 */
public record PatternsPage(Frame frame, List<PatternTable> patterns) {

  static final String NAME = "patterns.html";

  static PatternsPage of(ReportedProject project) {
    return new PatternsPage(project.frame("Design patterns", NAME), PatternTable.all(project));
  }
}
