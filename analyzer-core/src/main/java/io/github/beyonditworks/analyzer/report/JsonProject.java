package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.model.Documents;
import io.github.beyonditworks.analyzer.model.Purpose;
import tools.jackson.core.JsonGenerator;

/** What the project was taken for, and what it tells its readers besides comments. */
final class JsonProject {

  private JsonProject() {}

  /** Writes properties into the object that is open. */
  static void write(Analysis analysis, JsonGenerator json) {
    Purpose purpose = analysis.purpose();
    json.writeStringProperty("kind", purpose.kind().id());
    json.writeStringProperty("kindReason", purpose.reason());
    if (!purpose.modules().isEmpty()) {
      json.writeArrayPropertyStart("modules");
      purpose
          .modules()
          .forEach(
              (path, kind) -> {
                json.writeStartObject();
                json.writeStringProperty("path", path);
                json.writeStringProperty("kind", kind.id());
                json.writeEndObject();
              });
      json.writeEndArray();
    }
    Documents documents = analysis.documents();
    json.writeObjectPropertyStart("documents");
    json.writeArrayPropertyStart("readmes");
    documents.readmes().forEach(json::writeString);
    json.writeEndArray();
    json.writeNumberProperty("decisions", documents.decisions());
    json.writeNumberProperty("packages", documents.packages());
    json.writeNumberProperty("describedPackages", documents.describedPackages());
    json.writeNumberProperty("modules", documents.modules());
    json.writeNumberProperty("describedModules", documents.describedModules());
    json.writeEndObject();
  }
}
