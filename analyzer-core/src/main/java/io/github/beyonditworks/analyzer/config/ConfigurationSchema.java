package io.github.beyonditworks.analyzer.config;

import io.github.beyonditworks.analyzer.code.Libraries;
import io.github.beyonditworks.analyzer.gate.GateCondition.NoneOf;
import io.github.beyonditworks.analyzer.gate.GateCondition.Scope;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.RuleDocumentation;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON schema of {@code quality.yml}, made from the rules themselves so that editors know every
 * option.
 */
public final class ConfigurationSchema {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ConfigurationSchema() {}

  /** The schema as JSON, draft 2020-12. */
  public static String json() {
    ObjectNode schema = MAPPER.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "quality.yml of Beyond It Works");
    ObjectNode top = closedObject(schema, "What is judged, and how.");
    strings(top.putObject("includes"), "Patterns that a path must fit one of.");
    strings(top.putObject("excludes"), "Patterns that a path must fit none of.");
    ObjectNode rules = closedObject(top.putObject("rules"), "Rules on or off, and their options.");
    Rules.ALL.forEach(rule -> describe(rules.putObject(rule.id()), rule));
    suppressions(top.putObject("suppressions"));
    gate(top.putObject("gate"));
    history(top.putObject("history"));
    libraries(top.putObject("libraries"));
    top.putObject("project")
        .put(
            "description",
            "What the project is, which decides how much of it needs documentation; told from the build and the code where this is not given.")
        .putArray("enum")
        .add("library")
        .add("application");
    limits(top.putObject("limits"));
    return MAPPER.writeValueAsString(schema) + "\n";
  }

  private static void describe(ObjectNode into, Rule rule) {
    into.put("description", RuleDocumentation.of(rule).title());
    var alternatives = into.putArray("anyOf");
    var onOff = alternatives.addObject().putArray("enum");
    onOff.add("on").add("off").add(true).add(false);
    ObjectNode options = closedObject(alternatives.addObject(), rule.id());
    options.putObject("enabled").putArray("enum").add("on").add("off").add(true).add(false);
    severity(options.putObject("severity"));
    for (RuleOptions.RuleOption option : RuleOptions.of(rule)) {
      ObjectNode described = options.putObject(option.key());
      if (option.type() == List.class) {
        strings(described, option.description());
      } else {
        described.put("description", option.description());
        described.put("type", typeName(option.type()));
      }
      described.set("default", MAPPER.valueToTree(option.defaultValue()));
    }
  }

  private static String typeName(Class<?> type) {
    if (type == int.class) {
      return "integer";
    }
    if (type == double.class) {
      return "number";
    }
    return type == boolean.class ? "boolean" : "string";
  }

  private static void libraries(ObjectNode into) {
    ObjectNode tables =
        closedObject(
            into,
            "What rules should know of libraries besides what they know: names of types with their packages, package.Type#method for a method, package..*Ending for all types of such names.");
    for (Libraries.Table table : Libraries.Table.values()) {
      strings(tables.putObject(table.id()), table.description());
    }
  }

  private static void suppressions(ObjectNode into) {
    into.put("description", "Rules not to hear of below some paths.");
    into.put("type", "array");
    ObjectNode items = into.putObject("items");
    ObjectNode entry = closedObject(items, "A suppression.");
    strings(entry.putObject("paths"), "Where it holds.");
    strings(entry.putObject("rules"), "Rule ids, or all.");
    entry.putObject("reason").put("type", "string");
    items.putArray("required").add("paths").add("rules");
  }

  private static void gate(ObjectNode into) {
    ObjectNode gate = closedObject(into, "What quality:check asks for.");
    ObjectNode scores = closedObject(gate.putObject("minimum-scores"), "The least scores.");
    score(scores.putObject("overall"));
    for (Dimension dimension : Dimension.values()) {
      score(scores.putObject(dimension.id()));
    }
    ObjectNode findings =
        closedObject(gate.putObject("maximum-findings"), "The most findings of a severity.");
    for (Severity severity : Severity.values()) {
      findings.putObject(severity.id()).put("type", "integer").put("minimum", 0);
    }
    onOff(
        gate.putObject("allow-failed-files"),
        "Whether files that cannot be analysed are let through.");
    conditions(gate.putObject("conditions"));
  }

  private static void history(ObjectNode into) {
    into.put("description", "How far to look back into the history of the repository.");
    var alternatives = into.putArray("anyOf");
    alternatives.addObject().putArray("enum").add("on").add("off").add(true).add(false);
    ObjectNode keys = closedObject(alternatives.addObject(), "Bounds, and what is told of people.");
    keys.putObject("commits").put("type", "integer").put("minimum", 1);
    keys.putObject("months").put("type", "integer").put("minimum", 1);
    ObjectNode authors = keys.putObject("authors");
    authors.put(
        "description",
        "Whether reports name authors, tell them apart by a hash, or say nothing of them.");
    authors.put("default", "hashed");
    authors.putArray("enum").add("off").add("hashed").add("on").add(true).add(false);
  }

  private static void limits(ObjectNode into) {
    ObjectNode keys = closedObject(into, "How long an analysis may take.");
    ObjectNode file = keys.putObject("file-seconds");
    file.put("description", "The longest time for one file, in seconds.");
    file.put("default", Limits.STANDARD.file().toSeconds());
    file.put("type", "integer").put("minimum", 1);
    ObjectNode run = keys.putObject("run-minutes");
    run.put("description", "The longest time for reading all files, in minutes.");
    run.put("default", Limits.STANDARD.run().toMinutes());
    run.put("type", "integer").put("minimum", 1);
  }

  private static void conditions(ObjectNode into) {
    into.put("description", "Conditions with a name, a scope and paths of their own.");
    into.put("type", "array");
    ObjectNode items = into.putObject("items");
    ObjectNode condition =
        closedObject(items, "One of maximum-findings, minimum-score, not-below-base and none-of.");
    condition.putObject("name").put("type", "string");
    names(condition.putObject("scope"), Arrays.stream(Scope.values()).map(Scope::id));
    strings(condition.putObject("paths"), "Where it holds.");
    condition.putObject("maximum-findings").put("type", "integer").put("minimum", 0);
    severity(
        condition
            .putObject("severity")
            .put("description", "This severity or above; minor unless given."));
    strings(condition.putObject("rules"), "Rule ids.");
    names(condition.putObject("dimension"), Arrays.stream(Dimension.values()).map(Dimension::id));
    score(condition.putObject("minimum-score"));
    scoreName(condition.putObject("score"));
    onOff(condition.putObject("strict"), "Whether members that got no worse count too.");
    scoreName(condition.putObject("not-below-base"));
    ObjectNode noneOf = condition.putObject("none-of");
    noneOf.put("description", "What must not be said about the change as a whole.");
    noneOf.put("type", "array");
    names(noneOf.putObject("items"), NoneOf.KNOWN.stream());
    condition.putObject("tolerance").put("type", "number").put("minimum", 0);
    var kinds = items.putArray("oneOf");
    for (String kind : List.of("maximum-findings", "minimum-score", "not-below-base", "none-of")) {
      kinds.addObject().putArray("required").add(kind);
    }
  }

  private static void scoreName(ObjectNode into) {
    names(
        into,
        Stream.concat(Stream.of("overall"), Arrays.stream(Dimension.values()).map(Dimension::id)));
  }

  private static void names(ObjectNode into, Stream<String> names) {
    var values = into.putArray("enum");
    names.forEach(values::add);
  }

  private static void onOff(ObjectNode into, String description) {
    into.put("description", description);
    into.putArray("enum").add("on").add("off").add(true).add(false);
  }

  private static void score(ObjectNode into) {
    into.put("type", "number").put("minimum", 0).put("maximum", 100);
  }

  private static void severity(ObjectNode into) {
    var names = into.putArray("enum");
    for (Severity severity : Severity.values()) {
      names.add(severity.id());
    }
  }

  private static void strings(ObjectNode into, String description) {
    into.put("description", description);
    into.put("type", "array");
    into.putObject("items").put("type", "string");
  }

  private static ObjectNode closedObject(ObjectNode into, String description) {
    into.put("description", description);
    into.put("type", "object");
    into.put("additionalProperties", false);
    return into.putObject("properties");
  }
}
