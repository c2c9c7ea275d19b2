package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.baseline.BaselineEntry;
import io.github.beyonditworks.analyzer.model.Place;
import tools.jackson.core.JsonGenerator;

/** The objects of SARIF that stand in several others. */
final class Sarif {

  /** Stands for the root of the repository. */
  static final String ROOT = "SRCROOT";

  private Sarif() {}

  /**
   * Writes a message as plain text. In one, braces are placeholders and a bracket before a
   * parenthesis is a link, unless escaped.
   *
   * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0,
   *     3.11.5 and 3.11.6</a>
   */
  static void writeMessage(String text, JsonGenerator json) {
    String escaped =
        PlainText.of(text)
            .replace("\\", "\\\\")
            .replace("[", "\\[")
            .replace("]", "\\]")
            .replace("{", "{{")
            .replace("}", "}}");
    json.writeObjectPropertyStart("message");
    json.writeStringProperty("text", escaped);
    json.writeEndObject();
  }

  static void writePhysicalLocation(String path, Place place, JsonGenerator json) {
    if (place.equals(Place.FILE_START)) {
      writePhysicalLocation(path, place.line(), 0, json);
      return;
    }
    json.writeObjectPropertyStart("physicalLocation");
    writeFile(path, json);
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", place.line());
    json.writeNumberProperty("startColumn", place.column());
    json.writeNumberProperty("endLine", place.endLine());
    // In SARIF a region ends before this column.
    json.writeNumberProperty("endColumn", place.endColumn() + 1);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Where the column or the line is 0, it is not known. */
  static void writePhysicalLocation(String path, int line, int column, JsonGenerator json) {
    json.writeObjectPropertyStart("physicalLocation");
    writeFile(path, json);
    if (line > 0) {
      json.writeObjectPropertyStart("region");
      json.writeNumberProperty("startLine", line);
      if (column > 0) {
        json.writeNumberProperty("startColumn", column);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  static void writeFile(String path, JsonGenerator json) {
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", BaselineEntry.encodedPath(path));
    json.writeStringProperty("uriBaseId", ROOT);
    json.writeEndObject();
  }
}
