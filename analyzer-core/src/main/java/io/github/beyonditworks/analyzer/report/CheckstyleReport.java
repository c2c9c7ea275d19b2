package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The XML of Checkstyle, which most build servers and editors read. What the baseline accepts is
 * left out; what could not be analysed is an error of its file.
 */
public final class CheckstyleReport implements ReportFormat {

  /** The version of Checkstyle whose reports look like this. */
  private static final String VERSION = "10.0";

  @Override
  public String id() {
    return "checkstyle";
  }

  @Override
  public String output() {
    return "checkstyle-result.xml";
  }

  @Override
  public String entry() {
    return output();
  }

  @Override
  public void write(Analysis analysis, Path folder) throws IOException {
    Map<String, List<Problem>> problems =
        analysis.problems().stream().collect(Collectors.groupingBy(Problem::path));
    Map<String, List<Finding>> findings =
        OpenFindings.of(analysis).stream()
            .map(ScoredFinding::finding)
            .collect(Collectors.groupingBy(Finding::path));
    SortedSet<String> paths = new TreeSet<>(problems.keySet());
    paths.addAll(findings.keySet());
    XmlFile.write(
        folder.resolve(output()),
        xml ->
            xml.element(
                "checkstyle",
                root -> {
                  root.attribute("version", VERSION);
                  for (String path : paths) {
                    writeFile(
                        path,
                        problems.getOrDefault(path, List.of()),
                        findings.getOrDefault(path, List.of()),
                        root);
                  }
                }));
  }

  private static void writeFile(
      String path, List<Problem> problems, List<Finding> findings, XmlFile xml) {
    xml.element(
        "file",
        file -> {
          file.attribute("name", path);
          problems.forEach(p -> writeProblem(p, file));
          findings.forEach(f -> writeFinding(f, file));
        });
  }

  private static void writeProblem(Problem problem, XmlFile xml) {
    String source = "problem." + problem.kind().id();
    writeError(problem.line(), problem.column(), Level.of(problem), problem.message(), source, xml);
  }

  private static void writeFinding(Finding finding, XmlFile xml) {
    String source = finding.dimension().id() + "." + finding.rule();
    writeError(
        finding.place().line(),
        finding.place().column(),
        Level.of(finding.severity()),
        finding.message(),
        source,
        xml);
  }

  /** Readers take the last two words of a source for a category and a type. */
  private static void writeError(
      int line, int column, Level level, String message, String source, XmlFile xml) {
    xml.leaf(
        "error",
        "",
        error -> {
          error.attribute("line", Math.max(1, line));
          error.attribute("column", Math.max(1, column));
          error.attribute("severity", level.checkstyle());
          error.attribute("message", PlainText.of(message));
          error.attribute("source", JsonReport.TOOL_NAME + "." + source);
        });
  }
}
