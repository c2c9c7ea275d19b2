package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.baseline.BaselineEntry;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a log with one run. GitHub takes no run with more results or a larger file, so the results
 * that cost least are left out then, and a notification says so.
 *
 * @see <a
 *     href="https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning">SARIF
 *     support for code scanning</a>
 */
final class SarifLog {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String LIMIT = "limit";
  private static final int MOST_RESULTS = 25_000;

  /** Of 10 MB, one is left for rules and notifications. */
  private static final int MOST_RESULT_BYTES = 9_000_000;

  private static final int MOST_NOTIFICATIONS = 1000;

  private final Analysis analysis;
  private final List<SarifResult> results;
  private final JsonGenerator json;
  private final List<Rule> rules = Rules.ALL;
  private final Map<String, Integer> ruleIndexes;

  SarifLog(Analysis analysis, SarifResults results, JsonGenerator json) {
    this.analysis = analysis;
    this.results = results.list();
    this.json = json;
    this.ruleIndexes =
        IntStream.range(0, rules.size())
            .boxed()
            .collect(Collectors.toMap(i -> rules.get(i).id(), i -> i));
  }

  void write() {
    List<String> kept = kept();
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    writeTool();
    writeAutomation();
    writeInvocation(results.size() - kept.size());
    writeRoot();
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    json.writeArrayPropertyStart("results");
    writeLines(kept);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  /** One line for each makes the file readable, and differences of two files small. */
  private void writeLines(List<String> values) {
    for (String value : values) {
      json.writeRaw('\n');
      json.writeRawValue(value);
    }
    json.writeRaw('\n');
  }

  /** The results that fit, each as JSON. */
  private List<String> kept() {
    List<SarifResult> byWeight = results.stream().sorted(SarifResults.byWeight()).toList();
    Map<SarifResult, String> fitting = new HashMap<>();
    long bytes = 0;
    for (SarifResult result : byWeight) {
      String written = written(result);
      bytes += written.getBytes(StandardCharsets.UTF_8).length;
      if (fitting.size() == MOST_RESULTS || bytes > MOST_RESULT_BYTES) {
        break;
      }
      fitting.put(result, written);
    }
    return results.stream().filter(fitting::containsKey).map(fitting::get).toList();
  }

  private String written(SarifResult result) {
    int ruleIndex = ruleIndexes.getOrDefault(result.scored().finding().rule(), -1);
    return JsonFile.compact(j -> result.write(ruleIndex, j));
  }

  private void writeTool() {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "Beyond It Works");
    json.writeStringProperty("version", analysis.toolVersion());
    json.writeArrayPropertyStart("notifications");
    for (Problem.Kind kind : Problem.Kind.values()) {
      writeDescriptor(kind.id(), "A part of the input was not analysed: " + kind.id() + ".");
    }
    writeDescriptor(LIMIT, "Not everything fits into the report.");
    json.writeEndArray();
    json.writeArrayPropertyStart("rules");
    writeLines(rules.stream().map(SarifRule::json).toList());
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeDescriptor(String id, String text) {
    json.writeStartObject();
    json.writeStringProperty("id", id);
    json.writeObjectPropertyStart("shortDescription");
    json.writeStringProperty("text", text);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Several projects of one repository are told apart by this. */
  private void writeAutomation() {
    json.writeObjectPropertyStart("automationDetails");
    json.writeStringProperty(
        "id", JsonReport.TOOL_NAME + "/" + BaselineEntry.encodedPath(analysis.projectName()) + "/");
    json.writeEndObject();
  }

  private void writeInvocation(int left) {
    boolean whole = analysis.problems().stream().noneMatch(p -> Level.of(p) == Level.ERROR);
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", whole);
    writeOverrides();
    json.writeArrayPropertyStart("toolExecutionNotifications");
    writeLines(notifications(left));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  /** Where the configuration differs from the rules' own. */
  private void writeOverrides() {
    Set<String> on =
        analysis.configuration().rules().stream().map(Rule::id).collect(Collectors.toSet());
    json.writeArrayPropertyStart("ruleConfigurationOverrides");
    for (Rule rule : rules) {
      boolean enabled = on.contains(rule.id());
      if (enabled != rule.isOnByDefault()) {
        writeOverride(rule, () -> json.writeBooleanProperty("enabled", enabled));
      } else if (analysis.configuration().severities().containsKey(rule.id())) {
        Level level = Level.of(analysis.configuration().severities().get(rule.id()));
        writeOverride(rule, () -> json.writeStringProperty("level", level.sarif()));
      }
    }
    json.writeEndArray();
  }

  private void writeOverride(Rule rule, Runnable configuration) {
    json.writeStartObject();
    json.writeObjectPropertyStart("configuration");
    configuration.run();
    json.writeEndObject();
    json.writeObjectPropertyStart("descriptor");
    json.writeStringProperty("id", rule.id());
    json.writeNumberProperty("index", ruleIndexes.get(rule.id()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private List<String> notifications(int leftResults) {
    List<String> notifications = new ArrayList<>();
    analysis.problems().stream()
        .limit(MOST_NOTIFICATIONS)
        .forEach(p -> notifications.add(JsonFile.compact(j -> writeNotification(p, j))));
    int leftProblems = analysis.problems().size() - notifications.size();
    if (leftResults > 0) {
      notifications.add(leftOut(leftResults, "results that cost least"));
    }
    if (leftProblems > 0) {
      notifications.add(leftOut(leftProblems, "further problems"));
    }
    return notifications;
  }

  private static String leftOut(int count, String what) {
    String text =
        String.format(
            Locale.ROOT, "%,d %s are left out here; quality.json has them all.", count, what);
    return JsonFile.compact(
        j -> {
          j.writeStartObject();
          writeHead(LIMIT, Level.WARNING, text, j);
          j.writeEndObject();
        });
  }

  private static void writeNotification(Problem problem, JsonGenerator json) {
    json.writeStartObject();
    writeHead(problem.kind().id(), Level.of(problem), problem.message(), json);
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    Sarif.writePhysicalLocation(problem.path(), problem.line(), problem.column(), json);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeHead(String id, Level level, String text, JsonGenerator json) {
    json.writeObjectPropertyStart("descriptor");
    json.writeStringProperty("id", id);
    json.writeEndObject();
    json.writeStringProperty("level", level.sarif());
    Sarif.writeMessage(text, json);
  }

  /** The folder itself is not named: it is another one on every machine. */
  private void writeRoot() {
    json.writeObjectPropertyStart("originalUriBaseIds");
    json.writeObjectPropertyStart(Sarif.ROOT);
    json.writeObjectPropertyStart("description");
    json.writeStringProperty("text", "The root of the repository.");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }
}
