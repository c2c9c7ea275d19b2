package io.github.beyonditworks.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import edu.hm.hafner.analysis.FileReaderFactory;
import edu.hm.hafner.analysis.Issue;
import edu.hm.hafner.analysis.IssueParser;
import edu.hm.hafner.analysis.Report;
import edu.hm.hafner.analysis.parser.CheckStyleParser;
import edu.hm.hafner.analysis.parser.violations.CodeClimateAdapter;
import edu.hm.hafner.analysis.parser.violations.JUnitAdapter;
import edu.hm.hafner.analysis.parser.violations.SarifAdapter;
import io.github.beyonditworks.analyzer.Analysis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports as Jenkins reads them. */
class JenkinsReadersTest {

  private static final String LOUDEST = "error";
  private static final String CART = "first/src/main/java/shop/Cart.java";
  private static final String OTHER_CART = "second/src/main/java/shop/Cart.java";
  private static final List<Tuple> FINDINGS =
      List.of(
          tuple(CART, 10, "NORMAL"),
          tuple(OTHER_CART, 7, "LOW"),
          tuple(SampleAnalysis.ODD_PATH, 3, LOUDEST));
  private static final List<Tuple> PROBLEMS =
      List.of(
          tuple("src/main/java/shop/Broken.java", 3, LOUDEST),
          tuple("src/main/java/shop/Bytes.java", 1, LOUDEST),
          tuple("src/main/java/shop/Cart.java", 8, "NORMAL"));

  @TempDir Path folder;

  @Test
  void checkstyle_has_each_open_finding_and_each_problem() throws IOException {
    Report report = read(new CheckStyleParser(), new CheckstyleReport());

    assertThat(placesIn(report)).containsExactlyInAnyOrderElementsOf(with(PROBLEMS, "."));
    assertThat(report.get().stream().map(Issue::getType))
        .contains("magic-number", "cognitive-complexity", "parse");
  }

  @Test
  void sarif_has_each_open_finding() throws IOException {
    Report report = read(new SarifAdapter(), SarifReport.CODE_SCANNING);

    assertThat(placesIn(report)).containsExactlyInAnyOrderElementsOf(FINDINGS);
  }

  @Test
  void code_climate_has_each_open_finding_and_each_problem() throws IOException {
    assertThat(read(new CodeClimateAdapter(), new GitlabReport())).hasSize(7);
  }

  @Test
  void junit_has_the_conditions_that_do_not_hold_and_what_was_not_analysed() throws IOException {
    assertThat(read(new JUnitAdapter(), new JunitReport())).hasSize(5);
  }

  private static List<Tuple> with(List<Tuple> problems, String wholeProject) {
    List<Tuple> all = new ArrayList<>(FINDINGS);
    all.addAll(problems);
    all.add(tuple(wholeProject, 1, LOUDEST));
    return all;
  }

  private Report read(IssueParser parser, ReportFormat format) throws IOException {
    Analysis analysis = SampleAnalysis.ofProject();
    Path file = Written.file(format, analysis, folder);
    return parser.parse(new FileReaderFactory(file));
  }

  private static List<Tuple> placesIn(Report report) {
    return report.get().stream()
        .map(i -> tuple(i.getFileName(), i.getLineStart(), loudness(i)))
        .toList();
  }

  /** One of the readers calls an error a warning of high priority. */
  private static String loudness(Issue issue) {
    String name = issue.getSeverity().getName();
    return name.equals("HIGH") || name.equals("ERROR") ? LOUDEST : name;
  }
}
