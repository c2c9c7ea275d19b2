package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;

/**
 * What GitLab shows in merge requests: an array of issues. What the baseline accepts is left out;
 * what could not be analysed is an issue too.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">Code
 *     Quality report format</a>
 */
public final class GitlabReport implements ReportFormat {

  @Override
  public String id() {
    return "gitlab";
  }

  @Override
  public String output() {
    return "gl-code-quality-report.json";
  }

  @Override
  public String entry() {
    return output();
  }

  @Override
  public void write(Analysis analysis, Path folder) throws IOException {
    JsonFile.write(
        folder.resolve(output()),
        json -> {
          Occurrences occurrences = new Occurrences();
          json.writeStartArray();
          for (Problem problem : analysis.problems()) {
            writeProblem(problem, occurrences, json);
          }
          for (ScoredFinding scored : OpenFindings.of(analysis)) {
            writeFinding(scored.finding(), occurrences, json);
          }
          json.writeEndArray();
        });
  }

  private static void writeProblem(Problem problem, Occurrences occurrences, JsonGenerator json) {
    String identity = problem.kind().id() + problem.path() + problem.message();
    String hash = UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString();
    boolean hidesCode = Level.of(problem) == Level.ERROR;
    json.writeStartObject();
    json.writeStringProperty("description", PlainText.of(problem.message()));
    json.writeStringProperty("check_name", problem.kind().id() + "-problem");
    json.writeStringProperty("fingerprint", occurrences.unique(hash));
    writeCategory("Bug Risk", json);
    json.writeStringProperty("severity", hidesCode ? "blocker" : "minor");
    writeLocation(problem.path(), Math.max(1, problem.line()), json);
    json.writeEndObject();
  }

  private static void writeFinding(Finding finding, Occurrences occurrences, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("description", PlainText.of(finding.message()));
    json.writeStringProperty("check_name", finding.rule());
    json.writeStringProperty("fingerprint", occurrences.unique(finding.fingerprint()));
    boolean tests = finding.dimension() == Dimension.TESTABILITY;
    writeCategory(tests ? "Complexity" : "Clarity", json);
    // GitLab knows the same words, and one that is louder.
    json.writeStringProperty("severity", finding.severity().id());
    writeLocation(finding.path(), finding.place().line(), json);
    json.writeEndObject();
  }

  /** GitLab asks for none, other readers of this format do. */
  private static void writeCategory(String category, JsonGenerator json) {
    json.writeArrayPropertyStart("categories");
    json.writeString(category);
    json.writeEndArray();
  }

  private static void writeLocation(String path, int line, JsonGenerator json) {
    json.writeObjectPropertyStart("location");
    json.writeStringProperty("path", path);
    json.writeObjectPropertyStart("lines");
    json.writeNumberProperty("begin", line);
    json.writeEndObject();
    json.writeEndObject();
  }
}
