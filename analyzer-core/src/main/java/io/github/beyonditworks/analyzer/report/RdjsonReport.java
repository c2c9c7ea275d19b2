package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/**
 * The diagnostic format of reviewdog, which comments on GitHub, GitLab, Bitbucket, Gerrit and
 * Azure: what is worth an interruption, and what could not be analysed. Places are lines: columns
 * there count bytes, which differ from characters.
 *
 * @see <a href="https://github.com/reviewdog/reviewdog/tree/master/proto/rdf">Reviewdog Diagnostic
 *     Format</a>
 */
public final class RdjsonReport implements ReportFormat {

  private static final String SOURCE = "Beyond It Works";

  @Override
  public String id() {
    return "rdjson";
  }

  @Override
  public String output() {
    return "quality.rdjson";
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
          json.writeStartObject();
          json.writeObjectPropertyStart("source");
          json.writeStringProperty("name", SOURCE);
          json.writeEndObject();
          json.writeArrayPropertyStart("diagnostics");
          analysis.problems().forEach(p -> writeProblem(p, json));
          for (ScoredFinding scored : OpenFindings.worthAnInterruption(analysis)) {
            writeFinding(scored.finding(), json);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void writeProblem(Problem problem, JsonGenerator json) {
    int line = Math.max(1, problem.line());
    String code = problem.kind().id() + "-problem";
    write(code, Level.of(problem), problem.message(), problem.path(), line, line, json);
  }

  private static void writeFinding(Finding finding, JsonGenerator json) {
    Place place = finding.place();
    write(
        finding.rule(),
        Level.of(finding.severity()),
        finding.message(),
        finding.path(),
        place.line(),
        Math.max(place.line(), place.endLine()),
        json);
  }

  private static void write(
      String code,
      Level level,
      String message,
      String path,
      int line,
      int endLine,
      JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("message", PlainText.of(message));
    json.writeObjectPropertyStart("location");
    json.writeStringProperty("path", path);
    json.writeObjectPropertyStart("range");
    writePosition("start", line, json);
    writePosition("end", endLine, json);
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringProperty("severity", severity(level));
    json.writeObjectPropertyStart("code");
    json.writeStringProperty("value", code);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writePosition(String name, int line, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("line", line);
    json.writeEndObject();
  }

  /** The format has the words of three levels in capitals. */
  private static String severity(Level level) {
    return level == Level.NOTE ? "INFO" : level.sarif().toUpperCase(Locale.ROOT);
  }
}
