package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.gate.Violation;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands between the project and a clean bill.
 *
 * @param violations the gate's conditions that do not hold
 * @param problems what could not be analysed
 */
public record Trouble(List<BrokenCondition> violations, List<ProblemRow> problems) {

  private static final int MOST_PLACES = 10;

  /**
   * A condition that does not hold.
   *
   * @param condition the condition
   * @param actual what was found instead
   * @param places where
   * @param more how many places are left out, in words; empty for none
   */
  public record BrokenCondition(String condition, String actual, List<Place> places, String more) {}

  /**
   * A place that breaks a condition.
   *
   * @param position the file and line
   * @param link where it is shown, relative to the report's folder; null where it is not
   * @param message what was found
   */
  public record Place(String position, String link, String message) {}

  /**
   * Something that could not be analysed.
   *
   * @param kind what failed
   * @param position the file, line and column
   * @param link where it is shown, relative to the report's folder; null where it is not
   * @param message the cause
   */
  public record ProblemRow(String kind, String position, String link, String message) {}

  static Trouble of(ReportedProject project) {
    return new Trouble(
        project.analysis().violations().stream().map(v -> broken(project, v)).toList(),
        project.analysis().problems().stream().map(p -> row(project.pages(), p)).toList());
  }

  private static BrokenCondition broken(ReportedProject project, Violation violation) {
    List<Place> places =
        Stream.concat(
                violation.findings().stream().map(f -> place(project.pages(), f)),
                violation.problems().stream().map(p -> place(row(project.pages(), p))))
            .toList();
    int hidden = places.size() - MOST_PLACES;
    return new BrokenCondition(
        violation.condition(),
        violation.actual(),
        places.stream().limit(MOST_PLACES).toList(),
        hidden > 0 ? "and " + Figures.count(hidden) + " more" : "");
  }

  private static Place place(PageNames pages, Finding finding) {
    int line = finding.place().line();
    return new Place(
        finding.path() + ":" + line, pages.link(finding.path(), line), finding.message());
  }

  private static Place place(ProblemRow problem) {
    return new Place(problem.position(), problem.link(), problem.message());
  }

  static ProblemRow row(PageNames pages, Problem problem) {
    return new ProblemRow(
        problem.kind().id(),
        position(problem),
        pages.link(problem.path(), problem.line()),
        problem.message());
  }

  private static String position(Problem problem) {
    if (problem.line() < 1) {
      return problem.path();
    }
    String line = problem.path() + ":" + problem.line();
    return problem.column() < 1 ? line : line + ":" + problem.column();
  }
}
