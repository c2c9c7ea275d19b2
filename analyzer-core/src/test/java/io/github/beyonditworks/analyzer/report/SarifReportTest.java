package io.github.beyonditworks.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

  private static final int TEN_MEGABYTES = 10_000_000;

  @TempDir Path folder;

  static List<Supplier<Analysis>> samples() {
    return List.of(SampleAnalysis::ofChange, SampleAnalysis::ofProject, SampleAnalysis::empty);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void it_is_valid_against_the_published_schema(Supplier<Analysis> sample) throws IOException {
    assertThat(schema().validate(full(sample.get()), InputFormat.JSON)).isEmpty();
  }

  @Test
  void it_is_valid_for_a_project_that_tries_to_break_out() throws Exception {
    Analysis analysis = HostileProject.analyze(folder.resolve("in"), 2);

    assertThat(schema().validate(full(analysis), InputFormat.JSON)).isEmpty();
  }

  @Test
  void results_point_to_their_rules() throws IOException {
    JsonNode run = run(full(SampleAnalysis.ofChange()));

    assertThat(run.at("/tool/driver/rules")).hasSameSizeAs(Rules.ALL);
    for (JsonNode result : run.at("/results")) {
      String pointer = "/tool/driver/rules/" + result.at("/ruleIndex").asInt() + "/id";
      assertThat(run.at(pointer)).isEqualTo(result.at("/ruleId"));
    }
  }

  @Test
  void the_help_of_a_rule_is_its_page_and_the_same_without_marks() throws IOException {
    JsonNode rule = run(full(SampleAnalysis.empty())).at("/tool/driver/rules/0");

    assertThat(rule.at("/help/markdown").asString()).isEqualTo(RulePage.markdown(Rules.ALL.get(0)));
    assertThat(rule.at("/help/text").asString()).contains("Why it matters").doesNotContain("## ");
  }

  @Test
  void locations_lead_back_to_the_files() throws IOException {
    JsonNode run = run(full(SampleAnalysis.ofChange()));

    List<String> paths = new ArrayList<>();
    for (JsonNode result : run.at("/results")) {
      JsonNode file = result.at("/locations/0/physicalLocation/artifactLocation");
      assertThat(run.at("/originalUriBaseIds").propertyNames())
          .contains(file.at("/uriBaseId").asString());
      paths.add(URI.create("root:/" + file.at("/uri").asString()).getPath());
    }
    assertThat(paths)
        .contains("/" + SampleAnalysis.ODD_PATH, "/first/src/main/java/shop/Cart.java");
  }

  @Test
  void every_result_says_how_it_stands_to_the_base() throws IOException {
    assertThat(all(run(full(SampleAnalysis.ofChange())), "/baselineState"))
        .containsExactly(
            "updated", "unchanged", "new", "unchanged", "unchanged", "unchanged", "absent");
  }

  @Test
  void without_a_base_no_result_says_so() throws IOException {
    assertThat(full(SampleAnalysis.ofProject())).doesNotContain("baselineState");
  }

  @Test
  void what_is_accepted_or_suppressed_says_by_whom() throws IOException {
    assertThat(all(run(full(SampleAnalysis.ofProject())), "/suppressions/0/kind"))
        .containsExactly("", "", "", "external", "external", "inSource");
  }

  @Test
  void code_scanning_hears_of_open_findings_only() throws IOException {
    String text = Written.text(SarifReport.CODE_SCANNING, SampleAnalysis.ofChange(), folder);

    assertThat(all(run(text), "/ruleId"))
        .containsExactly("cognitive-complexity", "cognitive-complexity", "magic-number");
    assertThat(text).doesNotContain("suppressions").doesNotContain("absent");
    assertThat(schema().validate(text, InputFormat.JSON)).isEmpty();
  }

  @Test
  void two_results_never_have_the_same_fingerprint() throws IOException {
    assertThat(
            all(
                run(full(SampleAnalysis.ofChange())),
                "/partialFingerprints/primaryLocationLineHash"))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_run_in_which_something_was_not_analysed_was_not_successful() throws IOException {
    assertThat(executionSuccessful(SampleAnalysis.ofProject())).isFalse();
    assertThat(executionSuccessful(SampleAnalysis.empty())).isTrue();
  }

  @Test
  void of_more_results_than_allowed_those_that_cost_most_are_kept_in_order() throws IOException {
    JsonNode run = run(full(SampleAnalysis.withMany(25_000, "m")));

    assertThat(run.at("/results").size()).isLessThanOrEqualTo(25_000);
    assertThat(left(run)).isEqualTo(25_006 - run.at("/results").size()).isPositive();
    List<String> lines = all(run, "/locations/0/physicalLocation/region/startLine");
    assertThat(lines.subList(3, lines.size()).stream().map(Integer::valueOf)).isSorted();
  }

  @Test
  void a_file_is_no_larger_than_allowed() throws IOException {
    String text = full(SampleAnalysis.withMany(6000, "\u00e4".repeat(1000)));

    assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(TEN_MEGABYTES);
    assertThat(left(run(text))).isPositive();
  }

  private int left(JsonNode run) {
    for (JsonNode notification : run.at("/invocations/0/toolExecutionNotifications")) {
      if (notification.at("/descriptor/id").asString().equals("limit")) {
        String text = notification.at("/message/text").asString();
        return Integer.parseInt(text.substring(0, text.indexOf(' ')).replace(",", ""));
      }
    }
    return 0;
  }

  private boolean executionSuccessful(Analysis analysis) throws IOException {
    return run(full(analysis)).at("/invocations/0/executionSuccessful").asBoolean();
  }

  private static List<String> all(JsonNode run, String pointer) {
    List<String> values = new ArrayList<>();
    run.at("/results").forEach(r -> values.add(r.at(pointer).asString("")));
    return values;
  }

  private String full(Analysis analysis) throws IOException {
    return Written.text(SarifReport.FULL, analysis, folder);
  }

  private static JsonNode run(String text) {
    return JsonMapper.shared().readTree(text).at("/runs/0");
  }

  private static Schema schema() throws IOException {
    try (InputStream in =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
  }
}
