package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.score.ReferenceDistribution;
import io.github.beyonditworks.analyzer.score.ReferenceDistribution.Kind;
import io.github.beyonditworks.analyzer.score.Standing;
import tools.jackson.core.JsonGenerator;

/** Where scores stand among those of open code, in {@code quality.json}. */
final class JsonStanding {

  private JsonStanding() {}

  /** The standing of the project, with the reference that it is held against. */
  static void ofProject(Analysis analysis, JsonGenerator json) {
    StandingText.ofProject(analysis)
        .ifPresent(
            standing -> {
              ReferenceDistribution reference = ReferenceDistribution.standard();
              json.writeObjectPropertyStart("standing");
              json.writeStringProperty("reference", reference.version());
              json.writeStringProperty("scoreModel", reference.scoreModel());
              json.writeObjectPropertyStart("projects");
              for (Kind kind : Kind.values()) {
                json.writeNumberProperty(kind.id(), reference.projects(kind));
              }
              json.writeEndObject();
              writePlaces(standing, json);
              for (Dimension dimension : Dimension.values()) {
                reference
                    .ofProject(analysis.scores(), dimension)
                    .ifPresent(s -> write(dimension.id(), s, json));
              }
              json.writeEndObject();
            });
  }

  /** A standing among code of the same size. */
  static void write(Standing standing, JsonGenerator json) {
    write("standing", standing, json);
  }

  private static void write(String name, Standing standing, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    writePlaces(standing, json);
    json.writeEndObject();
  }

  private static void writePlaces(Standing standing, JsonGenerator json) {
    json.writeStringProperty("letter", standing.letter().name());
    json.writeNumberProperty(Kind.LIBRARIES.id(), standing.libraries().lower());
    json.writeNumberProperty(Kind.APPLICATIONS.id(), standing.applications().lower());
  }
}
