package io.github.beyonditworks.analyzer.evidence;

import io.github.beyonditworks.analyzer.model.FileMutants;
import io.github.beyonditworks.analyzer.model.Mutant;
import io.github.beyonditworks.analyzer.model.Mutant.Fate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the {@code mutations.xml} of PIT: one mutant after the other. */
final class PitReader implements XmlReport.Listener {

  private static final String MUTATION = "mutation";

  private final Map<SourceName, List<Mutant>> mutants = new TreeMap<>();

  /** What is told of the mutant at hand, by the names of the elements that tell it. */
  private final Map<String, String> parts = new HashMap<>();

  private Fate fate = Fate.UNTRIED;

  /** The mutants of the source files that a report names. */
  static Map<SourceName, FileMutants> read(ReportFile file) throws EvidenceException {
    PitReader reader = new PitReader();
    XmlReport.read(file, reader);
    Map<SourceName, FileMutants> bySource = new TreeMap<>();
    reader.mutants.forEach((name, all) -> bySource.put(name, new FileMutants(all)));
    return bySource;
  }

  @Override
  public Set<String> roots() {
    return Set.of("mutations");
  }

  @Override
  public void begin(XmlElement element) throws EvidenceException {
    if (element.name().equals(MUTATION)) {
      parts.clear();
      fate = fateOf(element.get("status"));
    }
  }

  @Override
  public void end(XmlElement element, String text) throws EvidenceException {
    if (element.name().equals(MUTATION)) {
      add(element);
    } else {
      parts.putIfAbsent(element.name(), text);
    }
  }

  private void add(XmlElement at) throws EvidenceException {
    String type = part("mutatedClass", at);
    Mutant mutant =
        new Mutant(
            type,
            part("mutatedMethod", at),
            parts.getOrDefault("methodDescription", ""),
            at.number("lineNumber", part("lineNumber", at)),
            at.number("index", parts.getOrDefault("index", "0")),
            part("mutator", at),
            XmlElement.plain(parts.getOrDefault("description", "")),
            XmlElement.plain(parts.getOrDefault("killingTest", "")),
            fate);
    mutants
        .computeIfAbsent(SourceName.of(type, part("sourceFile", at)), s -> new ArrayList<>())
        .add(mutant);
  }

  private String part(String name, XmlElement at) throws EvidenceException {
    String text = parts.getOrDefault(name, "").strip();
    if (text.isEmpty()) {
      throw at.lacks(name);
    }
    return text;
  }

  private static Fate fateOf(String status) {
    return switch (status) {
      case "KILLED", "TIMED_OUT", "MEMORY_ERROR" -> Fate.KILLED;
      case "SURVIVED" -> Fate.SURVIVED;
      case "NO_COVERAGE" -> Fate.NO_COVERAGE;
      default -> Fate.UNTRIED;
    };
  }
}
