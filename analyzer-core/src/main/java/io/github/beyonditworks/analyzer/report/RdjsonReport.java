package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * The diagnostic format of reviewdog, which comments on GitHub, GitLab, Bitbucket, Gerrit and
 * Azure: what is worth an interruption, and what could not be analysed. Places are lines: columns
 * there count bytes, which differ from characters. A mend is a suggestion of whole lines, and
 * stands at exactly these, as hosts ask for.
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
          SourcesRead sources = new SourcesRead(analysis);
          for (ScoredFinding scored : OpenFindings.worthAnInterruption(analysis)) {
            writeFinding(scored.finding(), mended(scored.finding(), sources), json);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void writeProblem(Problem problem, JsonGenerator json) {
    int line = Math.max(1, problem.line());
    String code = problem.kind().id() + "-problem";
    write(
        code,
        Level.of(problem),
        problem.message(),
        problem.path(),
        line,
        line,
        Optional.empty(),
        json);
  }

  private static Optional<MendedLines> mended(Finding finding, SourcesRead sources) {
    return finding
        .mend()
        .flatMap(mend -> sources.of(finding.path()).flatMap(s -> MendedLines.of(s, mend)));
  }

  /** The lines of the file that was asked for last: findings come file by file. */
  private static final class SourcesRead {
    private final Analysis analysis;
    private String path = "";
    private Optional<List<String>> lines = Optional.empty();

    SourcesRead(Analysis analysis) {
      this.analysis = analysis;
    }

    /** The lines; empty where they cannot be read: a suggestion is an extra. */
    Optional<List<String>> of(String wanted) {
      if (!wanted.equals(path)) {
        path = wanted;
        lines =
            Optional.ofNullable(analysis.locations().get(wanted))
                .flatMap(file -> SourceLines.read(file, analysis.charset()));
      }
      return lines;
    }
  }

  private static void writeFinding(
      Finding finding, Optional<MendedLines> mended, JsonGenerator json) {
    Place place = finding.place();
    write(
        finding.rule(),
        Level.of(finding.severity()),
        finding.message(),
        finding.path(),
        mended.map(MendedLines::line).orElse(place.line()),
        mended.map(MendedLines::endLine).orElse(Math.max(place.line(), place.endLine())),
        mended,
        json);
  }

  private static void write(
      String code,
      Level level,
      String message,
      String path,
      int line,
      int endLine,
      Optional<MendedLines> mended,
      JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("message", PlainText.of(message));
    json.writeObjectPropertyStart("location");
    json.writeStringProperty("path", path);
    writeRange(line, endLine, json);
    json.writeEndObject();
    json.writeStringProperty("severity", severity(level));
    json.writeObjectPropertyStart("code");
    json.writeStringProperty("value", code);
    json.writeEndObject();
    mended.ifPresent(m -> writeSuggestion(m, json));
    json.writeEndObject();
  }

  private static void writeSuggestion(MendedLines mended, JsonGenerator json) {
    json.writeArrayPropertyStart("suggestions");
    json.writeStartObject();
    writeRange(mended.line(), mended.endLine(), json);
    json.writeStringProperty("text", mended.text());
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeRange(int line, int endLine, JsonGenerator json) {
    json.writeObjectPropertyStart("range");
    writePosition("start", line, json);
    writePosition("end", endLine, json);
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
