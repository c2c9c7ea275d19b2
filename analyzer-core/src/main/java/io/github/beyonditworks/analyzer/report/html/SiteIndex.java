package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.code.HiddenCharacters;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.Rule;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What the report's scripts search and sort: types by package, and rules. A page that was opened
 * from disk may load scripts and nothing else, so it is a script that hands one value over.
 */
final class SiteIndex {

  /** Its file, relative to the report's folder. */
  static final String NAME = "data/index.js";

  private static final double HUNDREDTHS = 100;
  private static final double TEN_THOUSANDTHS = 10_000;

  private SiteIndex() {}

  static void write(ReportedProject project, Path file) throws IOException {
    StringBuilder text = new StringBuilder("report.index(");
    StringWriter json = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), json)) {
      out.writeStartObject();
      writePackages(project, out);
      writeRules(project, out);
      out.writeEndObject();
    }
    text.append(json).append(");\n");
    // Half a character in a name is replaced: a writer would throw.
    Files.write(
        file, HiddenCharacters.shown(text.toString(), true).getBytes(StandardCharsets.UTF_8));
  }

  private static void writePackages(ReportedProject project, JsonGenerator out) {
    out.writeArrayPropertyStart("packages");
    for (CodePackage own : project.packages()) {
      out.writeStartArray();
      out.writeString(own.module());
      out.writeString(own.name());
      out.writeString(own.page());
      for (SourceKind kind : SourceKind.values()) {
        writeTypes(project, own.types(kind), out);
      }
      out.writeEndArray();
    }
    out.writeEndArray();
  }

  /** The folder that the pages of most types share is said once. */
  private static void writeTypes(ReportedProject project, List<TypeCost> types, JsonGenerator out) {
    String folder = types.isEmpty() ? "" : folder(project.link(types.get(0)));
    out.writeString(folder);
    out.writeStartArray();
    for (TypeCost type : types) {
      String link = project.link(type);
      boolean here = link.startsWith(folder);
      out.writeStartArray();
      out.writeString(type.simpleName());
      out.writeString(here ? link.substring(folder.length()) : "/" + link);
      out.writeNumber(type.type().facts().codeLines());
      out.writeNumber(project.findingsOf(type));
      out.writeNumber(Math.round(type.cost() * TEN_THOUSANDTHS) / TEN_THOUSANDTHS);
      writeScores(type.type().scores(), out);
      out.writeEndArray();
    }
    out.writeEndArray();
  }

  private static String folder(String link) {
    return link.substring(0, link.lastIndexOf('/') + 1);
  }

  private static void writeScores(Scores scores, JsonGenerator out) {
    for (OptionalDouble score :
        List.of(
            scores.overall(), scores.readability(), scores.testability(), scores.documentation())) {
      if (score.isPresent()) {
        out.writeNumber(Math.round(score.getAsDouble() * HUNDREDTHS) / HUNDREDTHS);
      } else {
        out.writeNull();
      }
    }
  }

  private static void writeRules(ReportedProject project, JsonGenerator out) {
    out.writeArrayPropertyStart("rules");
    for (Rule rule : project.rules()) {
      RuleText text = project.ruleText(rule.id());
      out.writeStartArray();
      out.writeString(text.title());
      out.writeString(rule.id());
      out.writeString(text.page());
      out.writeEndArray();
    }
    out.writeEndArray();
  }
}
