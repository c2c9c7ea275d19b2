package io.github.beyonditworks.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.Analysis;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the readers of the smaller formats rely on. */
class CodeQualityReportsTest {

  @TempDir Path folder;

  @Test
  void gitlab_gets_the_fields_that_it_asks_for() throws Exception {
    for (JsonNode issue : gitlab(SampleAnalysis.ofChange())) {
      assertThat(issue.propertyNames())
          .contains("description", "check_name", "fingerprint", "severity", "location");
      assertThat(issue.at("/severity").asString())
          .isIn("info", "minor", "major", "critical", "blocker");
      assertThat(issue.at("/location/path").asString()).doesNotStartWith("/").isNotEmpty();
      assertThat(issue.at("/location/lines/begin").asInt()).isPositive();
    }
  }

  @Test
  void gitlab_gets_no_fingerprint_twice() throws Exception {
    List<String> fingerprints = new ArrayList<>();
    gitlab(SampleAnalysis.ofChange())
        .forEach(i -> fingerprints.add(i.at("/fingerprint").asString()));

    assertThat(fingerprints).hasSize(7).doesNotHaveDuplicates();
  }

  @Test
  void gitlab_hears_nothing_of_what_is_accepted_or_suppressed() throws Exception {
    assertThat(gitlab(SampleAnalysis.ofChange()).toString())
        .doesNotContain("missing-doc", "long-line", "parameter-count");
  }

  @Test
  void reviewdog_gets_lines_and_levels_that_it_knows_and_only_what_the_change_brought()
      throws Exception {
    new RdjsonReport().write(SampleAnalysis.ofChange(), folder);
    JsonNode report =
        JsonMapper.shared().readTree(Files.readString(folder.resolve("quality.rdjson")));

    assertThat(report.at("/source/name").asString()).isEqualTo("Beyond It Works");
    assertThat(report.at("/diagnostics").size()).isPositive();
    for (JsonNode diagnostic : report.at("/diagnostics")) {
      assertThat(diagnostic.at("/message").asString()).isNotBlank();
      assertThat(diagnostic.at("/severity").asString()).isIn("ERROR", "WARNING", "INFO");
      assertThat(diagnostic.at("/code/value").asString()).isNotBlank();
      assertThat(diagnostic.at("/location/path").asString()).doesNotStartWith("/").isNotEmpty();
      int line = diagnostic.at("/location/range/start/line").asInt();
      assertThat(line).isPositive();
      assertThat(diagnostic.at("/location/range/end/line").asInt()).isGreaterThanOrEqualTo(line);
    }
    assertThat(report.toString()).doesNotContain("missing-doc", "long-line", "parameter-count");
  }

  @Test
  void a_suite_counts_its_tests() throws Exception {
    Element suite = xml(new JunitReport(), SampleAnalysis.ofProject()).getDocumentElement();

    assertThat(suite.getTagName()).isEqualTo("testsuite");
    assertCount(suite, "tests", "testcase");
    assertCount(suite, "failures", "failure");
    assertCount(suite, "errors", "error");
    assertCount(suite, "skipped", "skipped");
    NodeList tests = suite.getElementsByTagName("testcase");
    for (int i = 0; i < tests.getLength(); i++) {
      Element test = (Element) tests.item(i);
      assertThat(Set.of("name", "classname", "time")).allMatch(test::hasAttribute);
    }
  }

  @Test
  void a_condition_that_holds_is_a_test_that_passes() throws Exception {
    Element suite = xml(new JunitReport(), SampleAnalysis.empty()).getDocumentElement();

    assertThat(suite.getAttribute("failures")).isEqualTo("0");
    assertThat(((Element) suite.getElementsByTagName("testcase").item(0)).getAttribute("name"))
        .isEqualTo("at most 0 critical findings");
  }

  @Test
  void a_badge_says_the_score_to_those_who_cannot_see_it() throws Exception {
    Element svg = xml(new BadgeReport(), SampleAnalysis.ofProject()).getDocumentElement();

    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("aria-label")).startsWith("quality: 72.9, better than ");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .startsWith("quality: 72.9, better than ");
  }

  @Test
  void a_service_that_draws_badges_gets_its_schema() throws Exception {
    JsonNode badge = json(new BadgeEndpoint(), SampleAnalysis.ofProject());

    assertThat(badge.at("/schemaVersion").asInt()).isEqualTo(1);
    assertThat(badge.at("/label").asString()).isEqualTo("quality");
    assertThat(badge.at("/message").asString()).startsWith("72.9, better than ");
    assertThat(badge.at("/color").asString()).matches("[0-9a-f]{6}");
  }

  @Test
  void characters_that_xml_does_not_allow_are_replaced() throws Exception {
    Path file = folder.resolve("odd.xml");
    XmlFile.write(
        file,
        xml ->
            xml.leaf("a", "\u0000<\ud83d>\uffff\ud83d\ude00", a -> a.attribute("b", "\n\"\u001b")));

    Document document = parse(Files.readAllBytes(file));
    assertThat(document.getDocumentElement().getTextContent())
        .isEqualTo("\ufffd<\ufffd>\ufffd\ud83d\ude00");
    assertThat(document.getDocumentElement().getAttribute("b")).isEqualTo("\ufffd\"\ufffd");
  }

  @Test
  void json_says_how_findings_stand_to_base_and_baseline() throws Exception {
    JsonNode report = json(new JsonReport(), SampleAnalysis.ofChange());

    assertThat(report.at("/comparison"))
        .hasToString(
            "{\"base\":\"origin/`main` @octocat\","
                + "\"commit\":\"0123456789abcdef0123456789abcdef01234567\","
                + "\"fixed\":1,\"new\":1,\"worse\":1,\"touched\":1}");
    List<String> statuses = new ArrayList<>();
    report.at("/findings").forEach(f -> statuses.add(f.at("/status").asString()));
    assertThat(statuses).containsExactly("worse", "untouched", "touched", "new");
    assertThat(report.at("/findings/2/accepted").asBoolean()).isTrue();
    assertThat(report.at("/findings/0/accepted").isMissingNode()).isTrue();
    assertThat(report.at("/violations/0"))
        .hasToString(
            "{\"condition\":\"at most 0 critical findings\",\"actual\":\"1 critical finding\"}");
  }

  @Test
  void json_without_a_base_speaks_of_none() throws Exception {
    JsonNode report = json(new JsonReport(), SampleAnalysis.ofProject());

    assertThat(report.has("comparison")).isFalse();
    assertThat(report.at("/findings/0").has("status")).isFalse();
  }

  static Stream<ReportFormat> formats() {
    return ReportFormats.ALL.stream().filter(f -> !f.id().equals("html"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void the_number_of_threads_and_the_folder_make_no_difference(ReportFormat format)
      throws Exception {
    String one = Written.text(format, HostileProject.analyze(folder.resolve("one/in"), 1), folder);
    String four =
        Written.text(format, HostileProject.analyze(folder.resolve("four/in"), 4), folder);

    assertThat(four).isEqualTo(one).doesNotContain(folder.toString());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void no_report_has_control_characters_or_characters_that_turn_text_around(ReportFormat format)
      throws Exception {
    assertThat(Written.text(format, HostileProject.analyze(folder.resolve("in"), 2), folder))
        .doesNotContainPattern("[\\p{Cc}&&[^\\n]]");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void every_document_is_well_formed(ReportFormat format) throws Exception {
    Analysis analysis = HostileProject.analyze(folder.resolve("in"), 2);
    String text = Written.text(format, analysis, folder);

    if (format.output().matches(".*\\.(xml|svg)")) {
      assertThat(parse(text.getBytes(StandardCharsets.UTF_8)).getDocumentElement()).isNotNull();
    } else if (format.output().matches(".*\\.(json|sarif)")) {
      assertThat(JsonMapper.shared().readTree(text).isContainer()).isTrue();
    } else {
      assertThat(text).isNotBlank();
    }
  }

  private static void assertCount(Element suite, String attribute, String element) {
    assertThat(suite.getAttribute(attribute))
        .isEqualTo(String.valueOf(suite.getElementsByTagName(element).getLength()));
  }

  private JsonNode gitlab(Analysis analysis) throws IOException {
    return json(new GitlabReport(), analysis);
  }

  private JsonNode json(ReportFormat format, Analysis analysis) throws IOException {
    return JsonMapper.shared().readTree(Written.text(format, analysis, folder));
  }

  private Document xml(ReportFormat format, Analysis analysis) throws Exception {
    return parse(Written.text(format, analysis, folder).getBytes(StandardCharsets.UTF_8));
  }

  private static Document parse(byte[] xml) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml));
  }
}
