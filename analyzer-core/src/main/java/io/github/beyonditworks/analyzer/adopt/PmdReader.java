package io.github.beyonditworks.analyzer.adopt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a ruleset of PMD: rules by reference, sets with exclusions, and files left out. */
final class PmdReader {

  private static final String ENDING = ".xml";

  private final Equivalents equivalents;
  private final PeerConfiguration into;

  private PmdReader(Equivalents equivalents, PeerConfiguration into) {
    this.equivalents = equivalents;
    this.into = into;
  }

  /** Reads the outermost element of a ruleset. */
  static PeerConfiguration read(XmlNode ruleset, String file, Equivalents equivalents) {
    PmdReader reader = new PmdReader(equivalents, new PeerConfiguration(PeerTool.PMD, file));
    for (XmlNode rule : ruleset.children("rule")) {
      reader.rule(rule);
    }
    for (XmlNode pattern : ruleset.children("exclude-pattern")) {
      reader.exclude(pattern.content());
    }
    if (!ruleset.children("include-pattern").isEmpty()) {
      reader.into.leaveOut("include-pattern, which takes back what an exclusion left out");
    }
    return reader.into;
  }

  /** A ruleset that comes with PMD, named in a build. */
  static void addSet(String reference, PeerConfiguration into, Equivalents equivalents) {
    new PmdReader(equivalents, into).reference(reference, List.of(), Map.of());
  }

  private void rule(XmlNode rule) {
    List<String> excluded =
        rule.children("exclude").stream().map(e -> e.get("name")).distinct().toList();
    if (rule.has("ref")) {
      reference(rule.get("ref"), excluded, properties(rule));
    } else if (!rule.get("name").isEmpty()) {
      add(rule.get("name"), true, properties(rule));
    }
  }

  private void reference(String reference, List<String> excluded, Map<String, String> properties) {
    int slash = reference.lastIndexOf('/');
    String last = reference.substring(slash + 1);
    if (!last.endsWith(ENDING)) {
      // PMD 7 has no rule in a set named otherwise than in its own category.
      add(last, true, properties);
      return;
    }
    String set = last.substring(0, last.length() - ENDING.length());
    List<PeerRule> held = equivalents.ofSet(PeerTool.PMD, set, into.file());
    if (held.isEmpty()) {
      into.leaveOut("the ruleset " + reference + ", which is none that comes with PMD for Java");
    }
    for (PeerRule rule : held) {
      if (!excluded.contains(rule.name())) {
        into.rules().add(rule);
      }
    }
    for (String name : excluded) {
      add(name, false, Map.of());
    }
  }

  private void add(String name, boolean on, Map<String, String> properties) {
    into.rules().add(new PeerRule(PeerTool.PMD, name, on, properties, into.file()));
  }

  private static Map<String, String> properties(XmlNode rule) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (XmlNode list : rule.children("properties")) {
      for (XmlNode property : list.children("property")) {
        String value =
            property.has("value")
                ? property.get("value")
                : property.child("value").map(XmlNode::content).orElse("");
        properties.put(property.get("name"), value);
      }
    }
    return properties;
  }

  private void exclude(String regex) {
    List<String> paths = RegexPaths.matched(regex);
    if (paths.isEmpty()) {
      into.leaveOut("the exclude-pattern " + regex + ", which is no pattern here");
    } else {
      into.silence(paths, List.of());
    }
  }
}
