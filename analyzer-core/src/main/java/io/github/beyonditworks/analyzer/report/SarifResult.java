package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.model.Edit;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Mend;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * A result of a run.
 *
 * @param scored the finding
 * @param occurrence which of several with the same fingerprint it is, from 1
 * @param baselineState how it stands to the base, in the words of SARIF; empty where there is none
 * @param suppression why nobody wishes to hear of it; empty for an open finding
 */
record SarifResult(
    ScoredFinding scored,
    int occurrence,
    Optional<String> baselineState,
    Optional<Suppression> suppression) {

  private static final int MOST_CONTRIBUTORS = 10;

  /** Why nobody wishes to hear of a result. */
  enum Suppression {
    /** It stands in the baseline. */
    BASELINE("external", "accepted in the baseline"),
    /** The configuration says so for its path. */
    CONFIGURATION("external", "suppressed in the configuration"),
    /** An annotation or a comment says so. */
    SOURCE("inSource", "suppressed in the source");

    private final String kind;
    private final String justification;

    Suppression(String kind, String justification) {
      this.kind = kind;
      this.justification = justification;
    }
  }

  boolean isOpen() {
    return suppression.isEmpty() && baselineState.filter("absent"::equals).isEmpty();
  }

  void write(int ruleIndex, JsonGenerator json) {
    Finding finding = scored.finding();
    json.writeStartObject();
    json.writeStringProperty("ruleId", finding.rule());
    if (ruleIndex >= 0) {
      json.writeNumberProperty("ruleIndex", ruleIndex);
    }
    json.writeStringProperty("level", Level.of(finding.severity()).sarif());
    json.writeNumberProperty("rank", scored.points());
    Sarif.writeMessage(finding.message(), json);
    writeLocation(finding, json);
    writeContributors(finding, json);
    writeFingerprints(finding, json);
    finding.mend().ifPresent(m -> writeFix(finding.path(), m, json));
    baselineState.ifPresent(s -> json.writeStringProperty("baselineState", s));
    suppression.ifPresent(s -> writeSuppression(s, json));
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("severity", finding.severity().id());
    json.writeNumberProperty("value", finding.value());
    json.writeNumberProperty("limit", finding.limit());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeLocation(Finding finding, JsonGenerator json) {
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    Sarif.writePhysicalLocation(finding.path(), finding.place(), json);
    json.writeArrayPropertyStart("logicalLocations");
    json.writeStartObject();
    json.writeStringProperty("fullyQualifiedName", finding.element().toString());
    json.writeStringProperty("kind", finding.element().member().isEmpty() ? "type" : "member");
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeFix(String path, Mend mend, JsonGenerator json) {
    json.writeArrayPropertyStart("fixes");
    json.writeStartObject();
    json.writeArrayPropertyStart("artifactChanges");
    json.writeStartObject();
    Sarif.writeFile(path, json);
    json.writeArrayPropertyStart("replacements");
    for (Edit edit : mend.edits()) {
      json.writeStartObject();
      json.writeObjectPropertyStart("deletedRegion");
      json.writeNumberProperty("startLine", edit.line());
      json.writeNumberProperty("startColumn", edit.column());
      json.writeNumberProperty("endLine", edit.endLine());
      json.writeNumberProperty("endColumn", edit.endColumn());
      json.writeEndObject();
      if (!edit.text().isEmpty()) {
        json.writeObjectPropertyStart("insertedContent");
        json.writeStringProperty("text", edit.text());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeContributors(Finding finding, JsonGenerator json) {
    if (finding.contributors().isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("relatedLocations");
    finding.contributors().stream()
        .limit(MOST_CONTRIBUTORS)
        .forEach(
            c -> {
              json.writeStartObject();
              Sarif.writePhysicalLocation(finding.path(), c.line(), 0, json);
              Sarif.writeMessage(c.text(), json);
              json.writeEndObject();
            });
    json.writeEndArray();
  }

  /** GitHub takes two results of one rule with the same hash for one. */
  private void writeFingerprints(Finding finding, JsonGenerator json) {
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty("primaryLocationLineHash", finding.fingerprint() + ":" + occurrence);
    json.writeEndObject();
  }

  private static void writeSuppression(Suppression suppression, JsonGenerator json) {
    json.writeArrayPropertyStart("suppressions");
    json.writeStartObject();
    json.writeStringProperty("kind", suppression.kind);
    json.writeStringProperty("status", "accepted");
    json.writeStringProperty("justification", suppression.justification);
    json.writeEndObject();
    json.writeEndArray();
  }
}
