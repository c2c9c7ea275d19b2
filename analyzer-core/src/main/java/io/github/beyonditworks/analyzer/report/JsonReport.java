package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.change.Comparison;
import io.github.beyonditworks.analyzer.change.FindingStatus;
import io.github.beyonditworks.analyzer.gate.Violation;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Measures;
import io.github.beyonditworks.analyzer.model.PatternMatch;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.SkippedFile;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.Suggestion;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import io.github.beyonditworks.analyzer.score.Aspect;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.score.ScoredMember;
import io.github.beyonditworks.analyzer.score.ScoredType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;

/**
 * The whole analysis as {@code quality.json}, for other programs: the same bytes for the same
 * input.
 */
public final class JsonReport implements ReportFormat {

  private static final String SCHEMA_VERSION = "1";
  static final String TOOL_NAME = "beyond-it-works";

  @Override
  public String id() {
    return "json";
  }

  @Override
  public String output() {
    return "quality.json";
  }

  @Override
  public String entry() {
    return "quality.json";
  }

  @Override
  public void write(Analysis analysis, Path folder) throws IOException {
    JsonFile.write(folder.resolve(output()), json -> writeRoot(analysis, json));
  }

  private static void writeRoot(Analysis analysis, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("schemaVersion", SCHEMA_VERSION);
    json.writeObjectPropertyStart("tool");
    json.writeStringProperty("name", TOOL_NAME);
    json.writeStringProperty("version", analysis.toolVersion());
    json.writeStringProperty("scoreModel", analysis.scoreModelVersion());
    json.writeEndObject();
    json.writeObjectPropertyStart("project");
    json.writeStringProperty("name", analysis.projectName());
    JsonProject.write(analysis, json);
    json.writeEndObject();
    writeSummary(analysis.summary(), json);
    writeScores("scores", analysis.scores(), json);
    writeScores("testScores", analysis.project().testScores(), json);
    JsonStanding.ofProject(analysis, json);
    json.writeArrayPropertyStart("files");
    analysis.files().forEach(f -> writeFile(f, analysis, json));
    json.writeEndArray();
    json.writeArrayPropertyStart("findings");
    analysis.ledger().forEach(f -> writeFinding(f, analysis, json));
    json.writeEndArray();
    json.writeArrayPropertyStart("patterns");
    analysis.patterns().forEach(p -> writePattern(p, json));
    json.writeEndArray();
    JsonSixMonths.write(analysis, json);
    json.writeArrayPropertyStart("problems");
    analysis.problems().forEach(p -> writeProblem(p, json));
    json.writeEndArray();
    json.writeArrayPropertyStart("skipped");
    analysis.skipped().forEach(s -> writeSkipped(s, json));
    json.writeEndArray();
    json.writeArrayPropertyStart("violations");
    analysis.violations().forEach(v -> writeViolation(v, json));
    json.writeEndArray();
    JsonEvidence.write(analysis.evidence(), json);
    analysis.comparison().ifPresent(c -> writeComparison(c, analysis, json));
    json.writeEndObject();
  }

  private static void writeSkipped(SkippedFile file, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("path", file.path());
    json.writeStringProperty("reason", file.reason());
    json.writeEndObject();
  }

  private static void writeViolation(Violation violation, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("condition", violation.condition());
    json.writeStringProperty("actual", violation.actual());
    json.writeEndObject();
  }

  private static void writeComparison(
      Comparison comparison, Analysis analysis, JsonGenerator json) {
    json.writeObjectPropertyStart("comparison");
    json.writeStringProperty("base", comparison.base().name());
    json.writeStringProperty("commit", comparison.base().commit());
    json.writeNumberProperty("fixed", comparison.fixed().size());
    for (FindingStatus status :
        List.of(FindingStatus.NEW, FindingStatus.WORSE, FindingStatus.TOUCHED)) {
      json.writeNumberProperty(status.id(), OpenFindings.count(analysis, status));
    }
    json.writeEndObject();
  }

  private static void writeSummary(Analysis.Summary summary, JsonGenerator json) {
    json.writeObjectPropertyStart("summary");
    json.writeNumberProperty("files", summary.files());
    json.writeNumberProperty("analyzed", summary.analyzed());
    json.writeNumberProperty("skipped", summary.skipped());
    json.writeNumberProperty("failed", summary.failed());
    json.writeNumberProperty("codeLines", summary.codeLines());
    json.writeNumberProperty("suppressed", summary.suppressed());
    json.writeEndObject();
  }

  private static void writeScores(String name, Scores scores, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    writeScore("overall", scores.overall(), json);
    writeScore("readability", scores.readability(), json);
    writeScore("testability", scores.testability(), json);
    writeScore("documentation", scores.documentation(), json);
    json.writeEndObject();
  }

  private static void writeScore(String name, OptionalDouble score, JsonGenerator json) {
    if (score.isPresent()) {
      writeNumber(name, score.getAsDouble(), json);
    } else {
      json.writeNullProperty(name);
    }
  }

  private static void writeMeasures(Measures measures, JsonGenerator json) {
    json.writeObjectPropertyStart("measures");
    measures.forEach(json::writeNumberProperty);
    json.writeEndObject();
  }

  private static void writeFile(ScoredFile file, Analysis analysis, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("path", file.facts().path());
    json.writeStringProperty("kind", file.facts().kind().id());
    json.writeNumberProperty("codeLines", file.facts().codeLines());
    writeScores("scores", file.scores(), json);
    writeMeasures(file.facts().measures(), json);
    json.writeArrayPropertyStart("types");
    file.types()
        .forEach(
            t ->
                writeType(
                    t,
                    file.facts().kind(),
                    analysis.tests().getOrDefault(t.facts().name(), List.of()),
                    json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeType(
      ScoredType type, SourceKind kind, List<String> tests, JsonGenerator json) {
    json.writeStartObject();
    writeMeasured(type.facts(), type.scores(), json);
    writeBasis(type, json);
    StandingText.ofType(type, kind).ifPresent(s -> JsonStanding.write(s, json));
    if (!tests.isEmpty()) {
      json.writeArrayPropertyStart("tests");
      tests.forEach(json::writeString);
      json.writeEndArray();
    }
    json.writeArrayPropertyStart("members");
    type.members().forEach(m -> writeMember(m, kind, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeMeasured(TypeFacts facts, Scores scores, JsonGenerator json) {
    json.writeStringProperty("name", facts.name());
    writeLines(facts.place(), json);
    json.writeNumberProperty("codeLines", facts.codeLines());
    writeScores("scores", scores, json);
    writeMeasures(facts.measures(), json);
  }

  private static void writeBasis(ScoredType type, JsonGenerator json) {
    json.writeObjectPropertyStart("aspects");
    for (Map.Entry<Aspect, Double> aspect : type.aspects().entrySet()) {
      writeNumber(aspect.getKey().id(), aspect.getValue(), json);
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("basis");
    writeNumber("fitted", type.fitted(), json);
    writeNumber("judgement", Math.round(type.judged() * 100) / 100.0, json);
    json.writeEndObject();
  }

  private static void writeMember(ScoredMember member, SourceKind kind, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("signature", member.facts().signature());
    writeLines(member.facts().place(), json);
    json.writeNumberProperty("codeLines", member.facts().codeLines());
    writeScores("scores", member.scores(), json);
    StandingText.ofMember(member, kind).ifPresent(s -> JsonStanding.write(s, json));
    writeMeasures(member.facts().measures(), json);
    json.writeEndObject();
  }

  private static void writeLines(Place place, JsonGenerator json) {
    json.writeNumberProperty("line", place.line());
    json.writeNumberProperty("endLine", place.endLine());
  }

  private static void writeFinding(ScoredFinding scored, Analysis analysis, JsonGenerator json) {
    Finding finding = scored.finding();
    json.writeStartObject();
    json.writeStringProperty("rule", finding.rule());
    json.writeStringProperty("dimension", finding.dimension().id());
    json.writeStringProperty("severity", finding.severity().id());
    json.writeStringProperty("path", finding.path());
    writePlace(finding.place(), json);
    json.writeStringProperty("element", finding.element().toString());
    json.writeStringProperty("message", finding.message());
    writeNumber("value", finding.value(), json);
    writeNumber("limit", finding.limit(), json);
    writeNumber("points", scored.points(), json);
    json.writeStringProperty("fingerprint", finding.fingerprint());
    writeStatus(finding, analysis, json);
    if (!finding.contributors().isEmpty()) {
      json.writeArrayPropertyStart("contributors");
      finding.contributors().forEach(c -> writeContributor(c, json));
      json.writeEndArray();
    }
    finding.suggestion().ifPresent(s -> writeSuggestion(s, json));
    json.writeEndObject();
  }

  private static void writePlace(Place place, JsonGenerator json) {
    json.writeNumberProperty("line", place.line());
    json.writeNumberProperty("column", place.column());
    json.writeNumberProperty("endLine", place.endLine());
    json.writeNumberProperty("endColumn", place.endColumn());
  }

  private static void writeStatus(Finding finding, Analysis analysis, JsonGenerator json) {
    analysis
        .comparison()
        .ifPresent(c -> json.writeStringProperty("status", c.statusOf(finding).id()));
    if (finding.ledgerOnly()) {
      json.writeBooleanProperty("ledgerOnly", true);
    }
    if (analysis.baseline().accepted().contains(finding)) {
      json.writeBooleanProperty("accepted", true);
    }
  }

  private static void writeSuggestion(Suggestion suggestion, JsonGenerator json) {
    json.writeObjectPropertyStart("suggestion");
    json.writeStringProperty("change", suggestion.change());
    json.writeStringProperty("before", suggestion.before());
    json.writeStringProperty("after", suggestion.after());
    json.writeEndObject();
  }

  private static void writeContributor(Contributor contributor, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("line", contributor.line());
    json.writeStringProperty("text", contributor.text());
    json.writeEndObject();
  }

  private static void writePattern(PatternMatch match, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("pattern", match.pattern().id());
    json.writeStringProperty("type", match.type());
    json.writeStringProperty("path", match.path());
    json.writeNumberProperty("line", match.line());
    writeNumber("confidence", match.confidence(), json);
    json.writeStringProperty("verdict", match.verdict().id());
    json.writeStringProperty("message", match.message());
    json.writeEndObject();
  }

  private static void writeProblem(Problem problem, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("kind", problem.kind().id());
    json.writeStringProperty("path", problem.path());
    json.writeNumberProperty("line", problem.line());
    json.writeNumberProperty("column", problem.column());
    json.writeStringProperty("message", problem.message());
    json.writeEndObject();
  }

  /** Whole numbers are written without a fraction. */
  static void writeNumber(String name, double value, JsonGenerator json) {
    if (value == Math.rint(value) && Math.abs(value) < Long.MAX_VALUE) {
      json.writeNumberProperty(name, (long) value);
    } else {
      json.writeNumberProperty(name, value);
    }
  }
}
