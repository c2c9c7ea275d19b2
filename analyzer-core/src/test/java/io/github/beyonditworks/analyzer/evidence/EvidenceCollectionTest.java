package io.github.beyonditworks.analyzer.evidence;

import static io.github.beyonditworks.analyzer.evidence.Workspace.CART;
import static io.github.beyonditworks.analyzer.evidence.Workspace.EARLY;
import static io.github.beyonditworks.analyzer.evidence.Workspace.LATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.evidence.EvidenceCollection.Collected;
import io.github.beyonditworks.analyzer.model.Evidence;
import io.github.beyonditworks.analyzer.model.FileCoverage;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.Testimony;
import io.github.beyonditworks.analyzer.model.Testimony.Doubt;
import io.github.beyonditworks.analyzer.model.Testimony.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceCollectionTest {

  private static final String SOURCE = "src/main/java/shop/cart/Cart.java";
  private static final String TEST = "src/test/java/shop/cart/CartTest.java";
  private static final String REPORT = "target/site/jacoco/jacoco.xml";

  @TempDir Path folder;

  @Test
  void a_project_without_reports_has_no_evidence_and_no_problem() throws IOException {
    Collected collected = shop().collect();

    assertThat(collected).isEqualTo(new Collected(Evidence.NONE, List.of()));
    assertThat(collected.evidence().coverage().state()).isEqualTo(State.ABSENT);
    assertThat(collected.evidence().coverage(SOURCE)).isEmpty();
  }

  @Test
  void reports_are_found_where_the_tools_put_them() throws IOException {
    Evidence evidence =
        shop()
            .source(TEST, "package shop.cart;\nclass CartTest {}\n", EARLY)
            .report("jacoco.xml", REPORT, LATE)
            .report("mutations.xml", "target/pit-reports/mutations.xml", LATE)
            .report(
                "TEST-shop.cart.CartTest.xml",
                "target/surefire-reports/TEST-shop.cart.CartTest.xml",
                LATE)
            .collect()
            .evidence();

    assertThat(evidence.coverage().reports()).containsExactly(REPORT);
    assertThat(evidence.coverage(SOURCE)).isPresent();
    assertThat(evidence.mutations().reports()).containsExactly("target/pit-reports/mutations.xml");
    assertThat(evidence.mutations(SOURCE)).isPresent();
    assertThat(evidence.testResults().reports()).containsExactly("target/surefire-reports");
    assertThat(evidence.testResults(TEST)).get().satisfies(t -> assertThat(t.runs()).hasSize(4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "target/site/jacoco-it/jacoco.xml",
        "target/site/jacoco-aggregate/jacoco.xml",
        "../jacoco.xml",
        "../reporting/target/site/jacoco-aggregate/jacoco.xml",
        "../target/site/jacoco-aggregate/jacoco.xml"
      })
  void coverage_is_looked_for_in_its_module_and_aggregates_around_and_beside_it(String report)
      throws IOException {
    Evidence evidence =
        new Workspace(folder)
            .module("")
            .module("shop")
            .module("reporting")
            .source("shop/" + SOURCE, CART, EARLY)
            .report("jacoco.xml", Path.of("shop").resolve(report).normalize().toString(), LATE)
            .collect()
            .evidence();

    assertThat(evidence.coverage("shop/" + SOURCE).isPresent())
        .isEqualTo(!report.equals("../jacoco.xml"));
  }

  @Test
  void other_build_folders_are_looked_at_where_they_are_named() throws IOException {
    Workspace shop = shop().report("jacoco.xml", "out/site/jacoco/jacoco.xml", LATE);

    EvidenceSources wanted =
        new EvidenceSources(List.of(), List.of(), List.of(), List.of(folder.resolve("out")));

    assertThat(shop.collect().evidence().coverage(SOURCE)).isEmpty();
    assertThat(shop.collect(wanted).evidence().coverage(SOURCE)).isPresent();
  }

  @Test
  void of_several_runs_of_mutation_tests_the_newest_counts() throws IOException {
    Evidence evidence =
        shop()
            .report("mutations.xml", "target/pit-reports/202601010000/mutations.xml", LATE)
            .report("mutations.xml", "target/pit-reports/202601020000/mutations.xml", LATE + 1)
            .report("mutations.xml", "target/pit-reports/mutations.xml", LATE - 1)
            .collect()
            .evidence();

    assertThat(evidence.mutations().reports())
        .containsExactly("target/pit-reports/202601020000/mutations.xml");
  }

  @Test
  void named_reports_replace_those_of_the_convention() throws IOException {
    Workspace shop =
        shop()
            .report("jacoco.xml", REPORT, LATE)
            .report("jacoco.xml", "ci/unit/jacoco-1.xml", LATE);

    assertThat(shop.collect(coverage("ci")).evidence().coverage().reports())
        .containsExactly("ci/unit/jacoco-1.xml");
    assertThat(shop.collect(coverage("ci/unit/jacoco-1.xml")).evidence().coverage().reports())
        .containsExactly("ci/unit/jacoco-1.xml");
  }

  @Test
  void a_named_report_that_is_not_there_is_a_problem() throws IOException {
    Files.createDirectories(folder.resolve("empty"));

    Collected collected = shop().collect(coverage("nowhere.xml", "empty"));

    assertThat(collected.problems())
        .extracting(p -> p.kind() + " " + p.path() + " " + p.message())
        .containsExactly(
            "EVIDENCE nowhere.xml does not exist; it was named as a report",
            "EVIDENCE empty holds no report of this kind; its name would have to be like"
                + " jacoco*.xml");
  }

  @Test
  void a_report_that_cannot_be_read_costs_no_other() throws IOException {
    Collected collected =
        shop()
            .report("jacoco.xml", REPORT, LATE)
            .text("<report name='x'><package", "target/site/jacoco-it/jacoco.xml", LATE)
            .report("mutations.xml", "target/pit-reports/mutations.xml", LATE)
            .collect();

    assertThat(collected.evidence().coverage(SOURCE)).isPresent();
    assertThat(collected.evidence().coverage().reports()).containsExactly(REPORT);
    assertThat(collected.evidence().mutations(SOURCE)).isPresent();
    assertThat(collected.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.kind()).isEqualTo(Problem.Kind.EVIDENCE))
        .satisfies(p -> assertThat(p.path()).isEqualTo("target/site/jacoco-it/jacoco.xml"))
        .satisfies(p -> assertThat(p.line()).isEqualTo(1));
  }

  @Test
  void a_report_older_than_a_source_is_stale_for_it_and_not_counted() throws IOException {
    Testimony<FileCoverage> coverage =
        new Workspace(folder)
            .module("")
            .source(SOURCE, CART, LATE)
            .report("jacoco.xml", REPORT, EARLY)
            .collect()
            .evidence()
            .coverage();

    assertThat(coverage.of(SOURCE)).isEmpty();
    assertThat(coverage.stateOf(SOURCE)).isEqualTo(State.STALE);
    assertThat(coverage.state()).isEqualTo(State.STALE);
    assertThat(coverage.doubts())
        .containsExactly(new Doubt(State.STALE, SOURCE, REPORT + " is older than the file"));
  }

  @Test
  void of_two_reports_the_one_that_is_not_stale_counts() throws IOException {
    Testimony<FileCoverage> coverage =
        new Workspace(folder)
            .module("")
            .source(SOURCE, CART, LATE)
            .report("jacoco.xml", REPORT, EARLY)
            .report("jacoco.xml", "target/site/jacoco-it/jacoco.xml", LATE)
            .collect()
            .evidence()
            .coverage();

    assertThat(coverage.stateOf(SOURCE)).isEqualTo(State.PRESENT);
    assertThat(coverage.doubts()).isEmpty();
  }

  @Test
  void a_report_that_knows_none_of_the_files_is_foreign() throws IOException {
    Testimony<FileCoverage> coverage =
        new Workspace(folder)
            .module("")
            .source("src/main/java/shop/order/Cart.java", CART, EARLY)
            .report("jacoco.xml", REPORT, LATE)
            .collect()
            .evidence()
            .coverage();

    assertThat(coverage.bySource()).isEmpty();
    assertThat(coverage.doubts())
        .singleElement()
        .satisfies(d -> assertThat(d.state()).isEqualTo(State.FOREIGN))
        .satisfies(d -> assertThat(d.path()).isEqualTo(REPORT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "package shop.cart;\nclass Cart {}\n",
        "package shop.cart;\n\n\n\n\nclass Cart {\n//\n//\n//\n//\n//\n//\n//\n//\n//\n//\n}\n"
      })
  void a_report_on_lines_without_code_is_about_another_text(String text) throws IOException {
    Evidence evidence =
        new Workspace(folder)
            .module("")
            .source(SOURCE, text, EARLY)
            .report("jacoco.xml", REPORT, LATE)
            .report("mutations.xml", "target/pit-reports/mutations.xml", LATE)
            .collect()
            .evidence();

    assertThat(evidence.coverage(SOURCE)).isEmpty();
    assertThat(evidence.coverage().doubts())
        .containsExactly(
            new Doubt(
                State.FOREIGN, SOURCE, REPORT + " tells of line 5, where the file has no code"));
    assertThat(evidence.mutations().stateOf(SOURCE)).isEqualTo(State.FOREIGN);
  }

  @Test
  void of_files_with_one_name_the_one_in_the_reports_module_is_meant() throws IOException {
    Testimony<FileCoverage> coverage =
        twoModules().report("jacoco.xml", "b/" + REPORT, LATE).collect().evidence().coverage();

    assertThat(coverage.bySource()).containsOnlyKeys("b/" + SOURCE);
    assertThat(coverage.doubts()).isEmpty();
  }

  @Test
  void files_that_cannot_be_told_apart_are_ambiguous() throws IOException {
    Testimony<FileCoverage> coverage =
        twoModules()
            .report("jacoco.xml", "target/site/jacoco-aggregate/jacoco.xml", LATE)
            .collect()
            .evidence()
            .coverage();

    assertThat(coverage.bySource()).isEmpty();
    assertThat(coverage.stateOf("a/" + SOURCE)).isEqualTo(State.AMBIGUOUS);
    assertThat(coverage.stateOf("b/" + SOURCE)).isEqualTo(State.AMBIGUOUS);
  }

  @Test
  void the_groups_of_an_aggregate_tell_files_with_one_name_apart() throws IOException {
    String main = "package shop;\n\nclass Main {\n  int one() { return 1; }\n}\n";

    Testimony<FileCoverage> coverage =
        new Workspace(folder)
            .module("")
            .module("orders")
            .module("billing")
            .source("orders/src/main/java/shop/Main.java", main, EARLY)
            .source("billing/src/main/java/shop/Main.java", main, EARLY)
            .report("jacoco-aggregate.xml", "target/site/jacoco-aggregate/jacoco.xml", LATE)
            .collect()
            .evidence()
            .coverage();

    assertThat(coverage.of("orders/src/main/java/shop/Main.java"))
        .get()
        .satisfies(c -> assertThat(c.lines().get(4).ran()).isTrue());
    assertThat(coverage.of("billing/src/main/java/shop/Main.java"))
        .get()
        .satisfies(c -> assertThat(c.lines().get(4).ran()).isFalse());
  }

  private Workspace shop() throws IOException {
    return new Workspace(folder).module("").source(SOURCE, CART, EARLY);
  }

  private Workspace twoModules() throws IOException {
    return new Workspace(folder)
        .module("")
        .module("a")
        .module("b")
        .source("a/" + SOURCE, CART, EARLY)
        .source("b/" + SOURCE, CART, EARLY);
  }

  private static EvidenceSources coverage(String... paths) {
    List<Path> files = Arrays.stream(paths).map(Path::of).toList();
    return new EvidenceSources(files, List.of(), List.of(), List.of());
  }
}
