package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A badge with the overall score, for a service that draws badges.
 *
 * @see <a href="https://shields.io/badges/endpoint-badge">schema of endpoints</a>
 */
public final class BadgeEndpoint implements ReportFormat {

  private static final int SCHEMA_VERSION = 1;

  @Override
  public String id() {
    return "badge-endpoint";
  }

  @Override
  public String output() {
    return "badge.json";
  }

  @Override
  public String entry() {
    return output();
  }

  @Override
  public void write(Analysis analysis, Path folder) throws IOException {
    Badge badge = Badge.of(analysis);
    JsonFile.write(
        folder.resolve(output()),
        json -> {
          json.writeStartObject();
          json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
          json.writeStringProperty("label", Badge.LABEL);
          json.writeStringProperty("message", badge.message());
          json.writeStringProperty("color", badge.color());
          json.writeEndObject();
        });
  }
}
