package io.github.beyonditworks.analyzer.adopt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the plugins in a POM name as configurations of PMD, Checkstyle and SpotBugs. */
final class PomReferences {

  /** Folders of the build; what follows is relative to the project. */
  private static final Pattern FOLDER =
      Pattern.compile(
          "^\\$\\{(?:project\\.|session\\.|maven\\.)?(?:basedir|parent\\.basedir|executionRootDirectory|multiModuleProjectDirectory|rootDirectory)\\}/");

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([\\w.-]+)\\}");

  private static final Map<String, PeerTool> PLUGINS =
      Map.of(
          "maven-pmd-plugin", PeerTool.PMD,
          "maven-checkstyle-plugin", PeerTool.CHECKSTYLE,
          "spotbugs-maven-plugin", PeerTool.SPOTBUGS,
          "findbugs-maven-plugin", PeerTool.SPOTBUGS);

  private final Map<String, String> variables = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<PeerTool> plugins = new ArrayList<>();

  private PomReferences() {}

  /**
   * A configuration that a plugin names.
   *
   * @param tool whose it is
   * @param kind the element that names it
   * @param text what it says, with the build's variables filled in as far as this POM knows them
   * @param node the element, for what stands in it
   */
  record Reference(PeerTool tool, String kind, String text, XmlNode node) {}

  static PomReferences of(XmlNode project) {
    PomReferences pom = new PomReferences();
    for (XmlNode list : project.children("properties")) {
      list.children().forEach(p -> pom.variables.put(p.name(), p.content()));
    }
    pom.look(project);
    return pom;
  }

  List<Reference> references() {
    return references;
  }

  /** The tools whose plugins are named. */
  List<PeerTool> plugins() {
    return plugins;
  }

  private void look(XmlNode node) {
    if (node.name().equals("plugin")) {
      PeerTool tool = PLUGINS.get(node.child("artifactId").map(XmlNode::content).orElse(""));
      if (tool != null) {
        plugins.add(tool);
        node.children().forEach(child -> configuration(tool, child));
      }
      return;
    }
    node.children().forEach(this::look);
  }

  private void configuration(PeerTool tool, XmlNode node) {
    for (XmlNode child : node.children()) {
      switch (child.name()) {
        case "configLocation",
            "suppressionsLocation",
            "ruleset",
            "excludeFilterFile",
            "includeFilterFile" ->
            references.add(new Reference(tool, child.name(), filled(child.content()), child));
        case "checkstyleRules" -> references.add(new Reference(tool, child.name(), "", child));
        default -> configuration(tool, child);
      }
    }
  }

  private String filled(String text) {
    String relative = FOLDER.matcher(text).replaceFirst("");
    Matcher variable = VARIABLE.matcher(relative);
    String known =
        variable.replaceAll(
            v -> Matcher.quoteReplacement(variables.getOrDefault(v.group(1), v.group())));
    return FOLDER.matcher(known).replaceFirst("");
  }
}
