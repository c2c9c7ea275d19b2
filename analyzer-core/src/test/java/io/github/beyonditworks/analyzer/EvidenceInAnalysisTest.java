package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.evidence.EvidenceSources;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.Testimony.State;
import io.github.beyonditworks.analyzer.report.ConsoleSummary;
import io.github.beyonditworks.analyzer.report.JsonReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence on its way from the reports of other tools into those of an analysis. */
class EvidenceInAnalysisTest {

  private static final Path REPORTS = Path.of("src/test/resources/evidence");
  private static final String SOURCE = "src/main/java/shop/cart/Cart.java";
  private static final String COVERAGE = "target/site/jacoco/jacoco.xml";
  private static final String CODE =
      """
      package shop.cart;

      import java.util.List;

      public class Cart {

        int discount(int sum) {
          // large orders are cheaper
          if (sum > 100 && sum < 1000) {
            return sum / 10;
          }
          return 0;
        }

        record Line(int price, int count) {
          int total() { return price * count; }
        }
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void write_a_project() throws IOException {
    write("pom.xml", "<project/>", 1);
    write(SOURCE, CODE, 10);
    write("src/main/java/shop/cart/Price.java", "package shop.cart;\n\nclass Price {}\n", 10);
  }

  @Test
  void what_reports_tell_is_part_of_the_analysis() throws Exception {
    report("jacoco.xml", COVERAGE, 20);

    Analysis analysis = analyze();

    assertThat(analysis.evidence().coverage(SOURCE)).isPresent();
    assertThat(analysis.problems()).isEmpty();
    assertThat(ConsoleSummary.lines(analysis, false))
        .contains(
            "  coverage: " + COVERAGE + ", 1 of 2 main files",
            "  no reports found: mutations, test results");
  }

  @Test
  void what_is_stale_is_said_and_not_counted() throws Exception {
    report("jacoco.xml", COVERAGE, 5);

    Analysis analysis = analyze();

    assertThat(analysis.evidence().coverage().state()).isEqualTo(State.STALE);
    assertThat(ConsoleSummary.lines(analysis, false))
        .contains("  coverage: " + COVERAGE + ", 0 of 2 main files; 1 older than their source");
  }

  @Test
  void the_json_report_names_files_states_and_doubts_but_no_place_or_time_of_the_machine()
      throws Exception {
    report("jacoco.xml", COVERAGE, 20);
    report("mutations.xml", "target/pit-reports/mutations.xml", 5);

    new JsonReport().write(analyze(), Files.createDirectories(folder.resolve("out")));

    String json = Files.readString(folder.resolve("out/quality.json"));
    assertThat(json)
        .containsIgnoringWhitespaces(
            """
            "evidence" : {
              "coverage" : {"state" : "present", "files" : ["target/site/jacoco/jacoco.xml"],
                "sources" : 1, "doubts" : [ ]},
              "mutations" : {"state" : "stale", "files" : ["target/pit-reports/mutations.xml"],
                "sources" : 0, "doubts" : [{"state" : "stale", "path" : "%s",
                "reason" : "target/pit-reports/mutations.xml is older than the file"}]},
              "testResults" : {"state" : "absent", "files" : [ ], "sources" : 0, "doubts" : [ ]}}
            """
                .formatted(SOURCE))
        .doesNotContain(folder.toString(), "1970-01-01");
  }

  @Test
  void a_broken_report_is_a_row_that_breaks_no_gate() throws Exception {
    write(COVERAGE, "<report name='x'>", 20);

    Analysis analysis = analyze();

    assertThat(analysis.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.kind()).isEqualTo(Problem.Kind.EVIDENCE))
        .satisfies(p -> assertThat(p.path()).isEqualTo(COVERAGE));
    assertThat(analysis.violations()).isEmpty();
    assertThat(analysis.files()).hasSize(2);
  }

  @Test
  void without_evidence_rules_that_need_it_are_silent_and_cost_nothing() throws Exception {
    Analysis without = analyze();
    report("mutations.xml", "target/pit-reports/mutations.xml", 5);
    Analysis stale = analyze();
    report("mutations.xml", "target/pit-reports/mutations.xml", 20);
    Analysis present = analyze();

    assertThat(without.findings()).noneMatch(f -> f.finding().rule().equals("surviving-mutant"));
    assertThat(stale.findings()).isEqualTo(without.findings());
    assertThat(stale.scores()).isEqualTo(without.scores());
    assertThat(present.findings())
        .filteredOn(f -> f.finding().rule().equals("surviving-mutant"))
        .singleElement()
        .satisfies(f -> assertThat(f.finding().place().line()).isEqualTo(9))
        .satisfies(f -> assertThat(f.points()).isPositive());
  }

  @Test
  void a_report_may_lie_anywhere_when_it_is_named() throws Exception {
    report("jacoco.xml", "ci/coverage.xml", 20);
    EvidenceSources named =
        new EvidenceSources(
            List.of(folder.resolve("ci/coverage.xml")), List.of(), List.of(), List.of());

    Analysis analysis = new Analyzer().analyze(AnalysisOptions.of(folder).withEvidence(named));

    assertThat(analysis.evidence().coverage().reports()).containsExactly("ci/coverage.xml");
  }

  private Analysis analyze() throws InterruptedException {
    return new Analyzer().analyze(AnalysisOptions.of(folder));
  }

  private void report(String resource, String path, int time) throws IOException {
    write(path, Files.readString(REPORTS.resolve(resource)), time);
  }

  private void write(String path, String text, int time) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
    Files.setLastModifiedTime(file, FileTime.fromMillis(time * 1_000L));
  }
}
