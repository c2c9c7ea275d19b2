package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.model.FileHistory;
import io.github.beyonditworks.analyzer.model.History;
import io.github.beyonditworks.analyzer.sixmonths.Hotspot;
import io.github.beyonditworks.analyzer.sixmonths.Reason;
import io.github.beyonditworks.analyzer.sixmonths.Struggle;
import tools.jackson.core.JsonGenerator;

/** Writes what the next reader will struggle with, and the history that this is known from. */
final class JsonSixMonths {

  private static final double HUNDREDTHS = 100;

  private JsonSixMonths() {}

  static void write(Analysis analysis, JsonGenerator json) {
    json.writeArrayPropertyStart("sixMonths");
    analysis.sixMonths().members().forEach(s -> write(s, json));
    json.writeEndArray();
    json.writeArrayPropertyStart("sixMonthsUnknown");
    analysis.sixMonths().unknown().forEach(json::writeString);
    json.writeEndArray();
    writeHistory(analysis, json);
  }

  private static void write(Struggle struggle, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("element", struggle.element().toString());
    json.writeStringProperty("path", struggle.path());
    json.writeNumberProperty("line", struggle.line());
    JsonReport.writeNumber("points", struggle.points(), json);
    json.writeArrayPropertyStart("reasons");
    struggle.reasons().forEach(r -> write(r, json));
    json.writeEndArray();
    json.writeStringProperty("step", struggle.step());
    json.writeEndObject();
  }

  private static void write(Reason reason, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("kind", reason.kind().id());
    JsonReport.writeNumber("points", reason.points(), json);
    json.writeStringProperty("text", reason.text());
    json.writeEndObject();
  }

  private static void writeHistory(Analysis analysis, JsonGenerator json) {
    History history = analysis.evidence().history();
    json.writeObjectPropertyStart("history");
    json.writeStringProperty("state", history.state().id());
    json.writeStringProperty("note", history.note());
    json.writeStringProperty("head", history.head());
    json.writeNumberProperty("commits", history.commits());
    json.writeNumberProperty("days", history.days());
    json.writeArrayPropertyStart("hotspots");
    analysis.sixMonths().hotspots().forEach(h -> write(h, history, json));
    json.writeEndArray();
    json.writeArrayPropertyStart("changedTogether");
    for (History.ChangedTogether pair : history.pairs()) {
      json.writeStartObject();
      json.writeStringProperty("path", pair.path());
      json.writeStringProperty("other", pair.other());
      json.writeNumberProperty("together", pair.together());
      json.writeNumberProperty("least", pair.least());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Hotspot hotspot, History history, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("path", hotspot.path());
    json.writeNumberProperty("commits", hotspot.churn().commits());
    JsonReport.writeNumber("recent", rounded(hotspot.churn().recent()), json);
    JsonReport.writeNumber("cost", hotspot.cost(), json);
    history
        .of(hotspot.path())
        .flatMap(FileHistory::authors)
        .ifPresent(
            a -> {
              json.writeNumberProperty("authors", a.count());
              json.writeNumberProperty("activeAuthors", a.active());
              json.writeArrayPropertyStart("people");
              a.names().forEach(json::writeString);
              json.writeEndArray();
            });
    json.writeEndObject();
  }

  private static double rounded(double value) {
    return Math.round(value * HUNDREDTHS) / HUNDREDTHS;
  }
}
