package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.change.MemberVersion;
import io.github.beyonditworks.analyzer.gate.Gate;
import io.github.beyonditworks.analyzer.gate.GateConditions;
import io.github.beyonditworks.analyzer.gate.Violation;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.report.html.Figures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The gate as a suite of tests, for build servers that show nothing but tests: a test for each
 * condition, which fails where the condition does not hold, and one for each thing that could not
 * be analysed.
 *
 * <p>Conditions and not files, because servers list the tests that fail and those that are new
 * since the last build: conditions keep their names, are few, and are what decides a build. A
 * failure names the first places in its text. A problem is an error where the gate counts it, and
 * skipped where it lets it through, so that a suite is green when the gate passes.
 *
 * <p>Elements and attributes are those that Surefire writes and Jenkins and GitLab read.
 *
 * @see <a
 *     href="https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd">schema
 *     of Surefire's reports</a>
 */
public final class JunitReport implements ReportFormat {

  private static final String GATE = "quality.gate";
  private static final String PROBLEM = "quality.problem";
  private static final int MOST_PLACES = 25;

  @Override
  public String id() {
    return "junit";
  }

  @Override
  public String output() {
    return "TEST-quality.xml";
  }

  @Override
  public String entry() {
    return output();
  }

  /** What became of a test. */
  private enum Outcome {
    PASSED,
    FAILURE,
    ERROR,
    SKIPPED;

    String element() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A test.
   *
   * @param group where servers list it
   * @param name its name
   * @param outcome what became of it
   * @param message why, in a line; empty for one that passed
   * @param text where; may be empty
   */
  private record TestCase(
      String group, String name, Outcome outcome, String message, String text) {}

  @Override
  public void write(Analysis analysis, Path folder) throws IOException {
    List<TestCase> tests = new ArrayList<>(conditions(analysis));
    analysis.problems().forEach(p -> tests.add(problem(p, analysis.configuration().gate())));
    XmlFile.write(
        folder.resolve(output()),
        xml -> xml.element("testsuite", suite -> writeSuite(analysis, tests, suite)));
  }

  private static List<TestCase> conditions(Analysis analysis) {
    GateConditions gate = analysis.configuration().gate();
    LinkedHashSet<String> names =
        new LinkedHashSet<>(Gate.names(gate, analysis.comparison().isPresent()));
    analysis.violations().forEach(v -> names.add(v.condition()));
    return names.stream().map(n -> condition(n, analysis.violations())).toList();
  }

  private static TestCase condition(String name, List<Violation> violations) {
    Optional<Violation> violation =
        violations.stream().filter(v -> v.condition().equals(name)).findFirst();
    String shown = PlainText.of(name);
    return violation
        .map(v -> new TestCase(GATE, shown, Outcome.FAILURE, "found " + v.actual(), places(v)))
        .orElse(new TestCase(GATE, shown, Outcome.PASSED, "", ""));
  }

  private static TestCase problem(Problem problem, GateConditions gate) {
    boolean counts = Level.of(problem) == Level.ERROR && !gate.allowFailedFiles();
    return new TestCase(
        PROBLEM,
        Places.of(problem),
        counts ? Outcome.ERROR : Outcome.SKIPPED,
        PlainText.of(problem.message()),
        "");
  }

  private static String places(Violation violation) {
    List<String> places = new ArrayList<>();
    violation.problems().forEach(p -> places.add(Places.of(p) + " " + PlainText.of(p.message())));
    violation.findings().forEach(f -> places.add(place(f)));
    violation.members().forEach(m -> places.add(place(m)));
    int hidden = places.size() - MOST_PLACES;
    List<String> shown = new ArrayList<>(places.subList(0, Math.min(MOST_PLACES, places.size())));
    if (hidden > 0) {
      shown.add("and " + hidden + " more");
    }
    return String.join("\n", shown);
  }

  private static String place(Finding finding) {
    return Places.of(finding) + " " + finding.rule() + ": " + PlainText.of(finding.message());
  }

  private static String place(MemberVersion member) {
    String score = Figures.score(member.scores().overall());
    return PlainText.of(member.path() + ":" + member.place().line() + " " + member.element())
        + ": overall "
        + score;
  }

  private static void writeSuite(Analysis analysis, List<TestCase> tests, XmlFile xml) {
    xml.attribute("name", PlainText.of(analysis.projectName()));
    xml.attribute("time", 0);
    xml.attribute("tests", tests.size());
    xml.attribute("errors", count(tests, Outcome.ERROR));
    xml.attribute("skipped", count(tests, Outcome.SKIPPED));
    xml.attribute("failures", count(tests, Outcome.FAILURE));
    tests.forEach(t -> writeTest(t, xml));
  }

  private static long count(List<TestCase> tests, Outcome outcome) {
    return tests.stream().filter(t -> t.outcome() == outcome).count();
  }

  private static void writeTest(TestCase test, XmlFile xml) {
    if (test.outcome() == Outcome.PASSED) {
      xml.leaf("testcase", "", t -> writeName(test, t));
      return;
    }
    xml.element(
        "testcase",
        t -> {
          writeName(test, t);
          t.leaf(test.outcome().element(), test.text(), o -> writeOutcome(test, o));
        });
  }

  private static void writeName(TestCase test, XmlFile xml) {
    xml.attribute("name", test.name());
    xml.attribute("classname", test.group());
    xml.attribute("time", 0);
  }

  private static void writeOutcome(TestCase test, XmlFile xml) {
    xml.attribute("message", test.message());
    if (test.outcome() != Outcome.SKIPPED) {
      xml.attribute("type", test.group());
    }
  }
}
