package io.github.beyonditworks.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The names and promises of the JSON report that other programs rely on. */
class JsonReportTest {

  private static final String CODE =
      """
      package shop;

      public class Cart {
        public int total(int[] prices, boolean member, String a, String b, String c, int d) {
          int t = 0;
          for (int price : prices) {
            if (price > 17 && member || price > 93) {
              t += price * 7;
            } else if (price == 31) {
              t -= 3;
            }
          }
          return t;
        }

        static class Line {
          String getProduct() { return new java.util.Random().nextInt() + "?"; }
        }
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeSources() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("in/src/main/java/shop"));
    Files.writeString(sources.resolve("Cart.java"), CODE);
    Files.writeString(sources.resolve("Broken.java"), "class {");
    Path tests = Files.createDirectories(folder.resolve("in/src/test/java/shop"));
    Files.writeString(
        tests.resolve("CartTest.java"),
        "package shop; class CartTest { @org.junit.jupiter.api.Test void t() { new Cart(); } }");
  }

  @Test
  void the_names_of_the_contract_are_there() throws Exception {
    JsonNode report = report(1);

    assertThat(report.propertyNames())
        .contains(
            "schemaVersion",
            "tool",
            "project",
            "summary",
            "scores",
            "files",
            "findings",
            "patterns",
            "problems");
    assertThat(report.at("/tool").propertyNames()).contains("name", "version", "scoreModel");
    assertThat(report.at("/summary").propertyNames())
        .contains("files", "analyzed", "skipped", "failed", "codeLines");
    assertThat(report.at("/scores").propertyNames())
        .contains("overall", "readability", "testability", "documentation");
    JsonNode type = report.at("/files/0/types/0");
    assertThat(type.at("/name").asString()).isEqualTo("shop.Cart");
    assertThat(type.propertyNames())
        .contains(
            "name", "line", "endLine", "codeLines", "scores", "measures", "aspects", "members");
    assertThat(type.at("/aspects").propertyNames())
        .containsExactlyInAnyOrder("legibility", "understandability", "complexity", "modularity");
    assertThat(type.at("/measures").propertyNames()).contains("members", "lackOfCohesion");
    assertThat(type.at("/members/0/signature").asString())
        .isEqualTo("total(int[], boolean, String, String, String, int)");
    assertThat(type.at("/members/0/measures").propertyNames())
        .contains(
            "cognitiveComplexity",
            "cyclomaticComplexity",
            "nestingDepth",
            "codeLines",
            "parameters");
    assertThat(type.at("/members/1/signature").asString()).isEqualTo("Line.getProduct()");
    assertThat(report.at("/findings/0").propertyNames())
        .contains(
            "rule",
            "dimension",
            "severity",
            "path",
            "line",
            "column",
            "endLine",
            "endColumn",
            "element",
            "message",
            "value",
            "limit",
            "points",
            "fingerprint");
    assertThat(report.at("/problems/0").propertyNames())
        .containsExactly("kind", "path", "line", "column", "message");
  }

  @Test
  void what_a_type_lost_is_the_sum_of_its_findings() throws Exception {
    JsonNode report = report(1);

    for (JsonNode file : report.at("/files")) {
      for (JsonNode type : file.at("/types")) {
        for (String dimension : Set.of("readability", "testability", "documentation")) {
          JsonNode score = type.at("/scores/" + dimension);
          if (!score.isNull()) {
            double points = pointsOf(report, type.at("/name").asString(), dimension);
            assertThat(100 - score.asDouble()).isCloseTo(points, within(0.01));
          }
        }
      }
    }
  }

  @Test
  void the_same_input_gives_the_same_bytes() throws Exception {
    assertThat(bytes(4)).isEqualTo(bytes(1));
  }

  @Test
  void half_a_character_in_a_message_spoils_nothing() throws Exception {
    Path sources = folder.resolve("in/src/main/java/shop");
    Files.writeString(
        sources.resolve("Emoji.java"),
        "package shop; class Emoji {\n// call(\"" + "x".repeat(33) + "\ud83d\ude00\");\n}");

    assertThat(report(1).at("/summary/analyzed").asInt()).isEqualTo(3);
  }

  @Test
  void documentation_is_null_where_it_does_not_apply() throws Exception {
    JsonNode test = report(1).at("/files/1");

    assertThat(test.at("/kind").asString()).isEqualTo("test");
    assertThat(test.at("/scores/documentation").isNull()).isTrue();
  }

  @Test
  void the_folder_in_which_the_project_lies_is_not_in_the_report() throws Exception {
    assertThat(bytes(1)).doesNotContain(folder.toString());
  }

  private static double pointsOf(JsonNode report, String type, String dimension) {
    double points = 0;
    for (JsonNode finding : report.at("/findings")) {
      String element = finding.at("/element").asString();
      boolean own = element.equals(type) || element.startsWith(type + "#");
      if (own && finding.at("/dimension").asString().equals(dimension)) {
        points += finding.at("/points").asDouble();
      }
    }
    return points;
  }

  private JsonNode report(int threads) throws Exception {
    return JsonMapper.shared().readTree(bytes(threads));
  }

  private String bytes(int threads) throws Exception {
    AnalysisOptions options =
        AnalysisOptions.of(folder.resolve("in")).withProjectName("shop").withThreads(threads);
    Analysis analysis = new Analyzer().analyze(options);
    Path out = folder.resolve("out" + threads);
    ReportWriter.write(analysis, List.of(new JsonReport()), out);
    return Files.readString(out.resolve("quality.json"));
  }
}
