package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.model.Evidence;
import io.github.beyonditworks.analyzer.model.Testimony;
import io.github.beyonditworks.analyzer.model.Testimony.Doubt;
import tools.jackson.core.JsonGenerator;

/** Writes from which reports evidence was taken, and what in them is not to be trusted. */
final class JsonEvidence {

  private JsonEvidence() {}

  static void write(Evidence evidence, JsonGenerator json) {
    json.writeObjectPropertyStart("evidence");
    write("coverage", evidence.coverage(), json);
    write("mutations", evidence.mutations(), json);
    write("testResults", evidence.testResults(), json);
    json.writeEndObject();
  }

  private static void write(String name, Testimony<?> testimony, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("state", testimony.state().id());
    json.writeArrayPropertyStart("files");
    testimony.reports().forEach(json::writeString);
    json.writeEndArray();
    json.writeNumberProperty("sources", testimony.bySource().size());
    json.writeArrayPropertyStart("doubts");
    testimony.doubts().forEach(d -> write(d, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Doubt doubt, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("state", doubt.state().id());
    json.writeStringProperty("path", doubt.path());
    json.writeStringProperty("reason", doubt.reason());
    json.writeEndObject();
  }
}
