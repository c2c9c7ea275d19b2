package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.report.html.Figures;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.RuleDocumentation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import tools.jackson.core.JsonGenerator;

/** A rule as SARIF describes it. */
final class SarifRule {

  /** GitHub takes no longer ones. */
  private static final int LONGEST_DESCRIPTION = 1024;

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final TextContentRenderer RENDERER =
      TextContentRenderer.builder()
          .extensions(EXTENSIONS)
          .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
          .build();

  private SarifRule() {}

  static String json(Rule rule) {
    return JsonFile.compact(json -> write(rule, json));
  }

  private static void write(Rule rule, JsonGenerator json) {
    RuleDocumentation documentation = RuleDocumentation.of(rule);
    json.writeStartObject();
    json.writeStringProperty("id", rule.id());
    json.writeStringProperty("name", name(rule.id()));
    writeTexts("shortDescription", documentation.title(), json);
    writeTexts("fullDescription", documentation.what(), json);
    json.writeObjectPropertyStart("help");
    String page = RulePage.markdown(rule);
    json.writeStringProperty("text", plain(page));
    json.writeStringProperty("markdown", page);
    json.writeEndObject();
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", Level.of(rule.severity()).sarif());
    if (!rule.isOnByDefault()) {
      json.writeBooleanProperty("enabled", false);
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeArrayPropertyStart("tags");
    json.writeString("maintainability");
    json.writeString(rule.dimension().id());
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeTexts(String name, String markdown, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", PlainText.shortened(plain(markdown), LONGEST_DESCRIPTION));
    json.writeEndObject();
  }

  /** Markdown without its marks. */
  private static String plain(String markdown) {
    return RENDERER.render(PARSER.parse(markdown)).strip();
  }

  /** The id in camel case: {@code MagicNumber}. */
  private static String name(String id) {
    return Arrays.stream(id.split("-")).map(Figures::capitalized).collect(Collectors.joining());
  }
}
