package io.github.beyonditworks.analyzer.evidence;

import io.github.beyonditworks.analyzer.model.FileTestRuns;
import io.github.beyonditworks.analyzer.model.TestRun;
import io.github.beyonditworks.analyzer.model.TestRun.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads a {@code TEST-*.xml} of Surefire or Failsafe: one test after the other. */
final class SurefireReader implements XmlReport.Listener {

  private final Map<SourceName, List<TestRun>> runs = new TreeMap<>();
  private String suite = "";
  private String type = "";
  private String name = "";
  private Outcome outcome = Outcome.PASSED;
  private String message = "";

  /** What came of the tests, by the source files of their classes. */
  static Map<SourceName, FileTestRuns> read(ReportFile file) throws EvidenceException {
    SurefireReader reader = new SurefireReader();
    XmlReport.read(file, reader);
    Map<SourceName, FileTestRuns> bySource = new TreeMap<>();
    reader.runs.forEach((source, all) -> bySource.put(source, new FileTestRuns(all)));
    return bySource;
  }

  @Override
  public Set<String> roots() {
    return Set.of("testsuite", "testsuites");
  }

  @Override
  public void begin(XmlElement element) throws EvidenceException {
    switch (element.name()) {
      case "testsuite" -> suite = element.find("name").orElse("");
      case "testcase" -> {
        type = element.find("classname").orElse(suite).strip();
        name = XmlElement.plain(element.get("name"));
        outcome = Outcome.PASSED;
        message = "";
      }
      case "failure" -> conclude(Outcome.FAILED, element);
      case "error" -> conclude(Outcome.ERROR, element);
      case "skipped" -> conclude(Outcome.SKIPPED, element);
      default -> {
        // Output, properties and runs that were tried again decide nothing.
      }
    }
  }

  private void conclude(Outcome newOutcome, XmlElement element) {
    outcome = newOutcome;
    message = XmlElement.plain(element.find("message").orElse(""));
  }

  @Override
  public void end(XmlElement element, String text) {
    if (element.name().equals("testcase")) {
      runs.computeIfAbsent(SourceName.ofClass(type), s -> new ArrayList<>())
          .add(new TestRun(type, name, outcome, message));
    }
  }
}
