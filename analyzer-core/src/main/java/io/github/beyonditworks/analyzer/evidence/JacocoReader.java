package io.github.beyonditworks.analyzer.evidence;

import io.github.beyonditworks.analyzer.model.CoverageCount;
import io.github.beyonditworks.analyzer.model.FileCoverage;
import io.github.beyonditworks.analyzer.model.MethodCoverage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the XML report of JaCoCo: packages, in groups where it is an aggregate, with classes and
 * their methods, and with source files and their lines.
 */
final class JacocoReader implements XmlReport.Listener {

  private final Map<SourceName, SortedMap<Integer, CoverageCount>> lines = new TreeMap<>();
  private final Map<SourceName, List<MethodCoverage>> methods = new TreeMap<>();
  private final Deque<String> groups = new ArrayDeque<>();
  private String folder = "";
  private String type = "";
  private Optional<SourceName> source = Optional.empty();
  private Optional<MethodCoverage> method = Optional.empty();

  /** The coverage of the source files that a report names. */
  static Map<SourceName, FileCoverage> read(ReportFile file) throws EvidenceException {
    JacocoReader reader = new JacocoReader();
    XmlReport.read(file, reader);
    Map<SourceName, FileCoverage> coverage = new TreeMap<>();
    reader.lines.forEach(
        (name, counts) ->
            coverage.put(
                name, new FileCoverage(counts, reader.methods.getOrDefault(name, List.of()))));
    return coverage;
  }

  @Override
  public Set<String> roots() {
    return Set.of("report");
  }

  @Override
  public void begin(XmlElement element) throws EvidenceException {
    switch (element.name()) {
      case "group" -> groups.push(element.get("name"));
      case "package" -> folder = element.get("name");
      case "class" -> beginClass(element);
      case "method" -> beginMethod(element);
      case "counter" -> count(element);
      case "sourcefile" -> beginSource(element);
      case "line" -> addLine(element);
      default -> {
        // Sessions and what later versions may add say nothing about sources.
      }
    }
  }

  @Override
  public void end(XmlElement element, String text) {
    switch (element.name()) {
      case "group" -> groups.pop();
      case "method" -> endMethod();
      case "class", "sourcefile" -> source = Optional.empty();
      default -> {
        // Nothing is open that this would close.
      }
    }
  }

  private void beginClass(XmlElement element) throws EvidenceException {
    type = element.get("name").replace('/', '.');
    source = element.find("sourcefilename").map(this::named);
  }

  private void beginSource(XmlElement element) throws EvidenceException {
    SourceName name = named(element.get("name"));
    lines.putIfAbsent(name, new TreeMap<>());
    source = Optional.of(name);
  }

  private SourceName named(String file) {
    return new SourceName(groups.isEmpty() ? "" : groups.peek(), folder, file);
  }

  private void beginMethod(XmlElement element) throws EvidenceException {
    int line = element.find("line").isPresent() ? element.count("line") : 0;
    method =
        Optional.of(
            new MethodCoverage(
                type, element.get("name"), element.get("desc"), line, CoverageCount.NONE));
  }

  /** Counters of classes, packages and the whole follow from those of methods and lines. */
  private void count(XmlElement element) throws EvidenceException {
    if (method.isEmpty()) {
      return;
    }
    int missed = element.count("missed");
    int covered = element.count("covered");
    CoverageCount added =
        switch (element.get("type")) {
          case "INSTRUCTION" -> new CoverageCount(missed, covered, 0, 0);
          case "BRANCH" -> new CoverageCount(0, 0, missed, covered);
          default -> CoverageCount.NONE;
        };
    method = method.map(m -> m.plus(added));
  }

  private void endMethod() {
    if (source.isPresent() && method.isPresent()) {
      methods.computeIfAbsent(source.get(), s -> new ArrayList<>()).add(method.get());
    }
    method = Optional.empty();
  }

  private void addLine(XmlElement element) throws EvidenceException {
    if (source.isEmpty()) {
      return;
    }
    CoverageCount count =
        new CoverageCount(
            element.count("mi"), element.count("ci"), element.count("mb"), element.count("cb"));
    Map<Integer, CoverageCount> known = lines.get(source.get());
    if (known != null) {
      known.merge(element.count("nr"), count, CoverageCount::or);
    }
  }
}
