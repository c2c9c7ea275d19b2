package io.github.beyonditworks.analyzer.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The page of goals and parameters in Markdown, from the descriptor of the plugin that keeps the
 * markup of their documentation.
 */
final class GoalsPage {

  /** The order in which a newcomer meets them. */
  private static final List<String> ORDER =
      List.of(
          "report",
          "check",
          "report-aggregate",
          "check-aggregate",
          "review",
          "adopt",
          "baseline",
          "mend",
          "explain",
          "help");

  private static final Pattern CODE = Pattern.compile("<code>\\s*(.*?)\\s*</code>");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(.+)}");
  private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z]+\\.)+(?=[A-Z])");

  private final Map<String, Element> goals = new LinkedHashMap<>();
  private final StringBuilder page = new StringBuilder();

  /**
   * A parameter that a user can set.
   *
   * @param name its name in a POM
   * @param property its name on the command line; empty where it has none
   * @param type its type
   * @param otherwise its value unless given; empty for none
   * @param description what it means
   */
  private record Setting(
      String name, String property, String type, String otherwise, String description) {

    String row() {
      return String.format(
          Locale.ROOT,
          "| %s | `%s` | %s | %s |%n",
          property.isEmpty() ? "`" + name + "` (in a POM only)" : "`" + property + "`",
          type,
          otherwise.isEmpty() ? "" : "`" + otherwise + "`",
          description);
    }
  }

  private GoalsPage(Element plugin) {
    Map<String, Element> found = new LinkedHashMap<>();
    for (Element mojo : children(child(plugin, "mojos"), "mojo")) {
      found.put(text(mojo, "goal"), mojo);
    }
    ORDER.stream().filter(found::containsKey).forEach(g -> goals.put(g, found.get(g)));
    found.forEach(goals::putIfAbsent);
  }

  /** The page that a descriptor makes. */
  static String of(Path descriptor) {
    try {
      return new GoalsPage(
              DocumentBuilderFactory.newInstance()
                  .newDocumentBuilder()
                  .parse(descriptor.toFile())
                  .getDocumentElement())
          .text();
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new AssertionError(descriptor.toString(), e);
    }
  }

  private String text() {
    page.append(
        """
        # Goals and parameters

        This page is made from the goals themselves; change the documentation of a goal in its class.

        A parameter is given on the command line as `-Dquality.name=value`, or in a POM, without `quality.`, as an element of the plugin's
        `configuration`. Lists are separated by commas. `mvn quality:help -Ddetail=true` prints the same. What is not about one run but
        about the project stands in [quality.yml](../README.md#say-what-matters-to-you).

        | goal | unless bound otherwise, runs in | where |
        |---|---|---|
        """);
    goals.forEach(
        (name, goal) ->
            page.append(
                String.format(
                    Locale.ROOT,
                    "| [`%s`](#%s) | %s | %s |%n",
                    name,
                    name,
                    phase(goal),
                    place(goal))));
    List<Setting> common = common();
    goals.forEach((name, goal) -> goal(name, goal, common));
    page.append("\n## Parameters of all goals that analyse\n\n");
    table(common);
    return page.toString().replace("\r\n", "\n");
  }

  private static String phase(Element goal) {
    String phase = text(goal, "phase");
    return phase.isEmpty() ? "no phase" : "`" + phase + "`";
  }

  private static String place(Element goal) {
    if (text(goal, "aggregator").equals("true")) {
      return "the root of a build, for all modules as one";
    }
    return text(goal, "requiresProject").equals("true") ? "a project" : "a project, or any folder";
  }

  /** What every goal has that can be told what to analyse. */
  private List<Setting> common() {
    List<List<Setting>> analysing =
        goals.values().stream()
            .map(GoalsPage::settings)
            .filter(s -> s.stream().anyMatch(setting -> setting.name().equals("source")))
            .toList();
    return analysing.get(0).stream()
        .filter(setting -> analysing.stream().allMatch(all -> all.contains(setting)))
        .toList();
  }

  private void goal(String name, Element goal, List<Setting> common) {
    page.append("\n## ").append(name).append("\n\n");
    page.append(markdown(text(goal, "description"))).append('\n');
    List<Setting> settings = settings(goal);
    boolean analyses = settings.containsAll(common);
    List<Setting> own = settings.stream().filter(s -> !common.contains(s)).toList();
    if (!own.isEmpty()) {
      page.append('\n');
      table(own);
    }
    if (analyses) {
      page.append(own.isEmpty() ? "\nTakes the " : "\nAnd the ")
          .append(
              "[parameters of all goals that analyse](#parameters-of-all-goals-that-analyse).\n");
    }
  }

  private void table(List<Setting> settings) {
    page.append("| parameter | type | unless given | meaning |\n|---|---|---|---|\n");
    settings.forEach(setting -> page.append(setting.row()));
  }

  private static List<Setting> settings(Element goal) {
    List<Setting> settings = new ArrayList<>();
    Element values = child(goal, "configuration");
    for (Element parameter : children(child(goal, "parameters"), "parameter")) {
      if (text(parameter, "editable").equals("true")) {
        String name = text(parameter, "name");
        Element value = values == null ? null : child(values, name);
        String expression = value == null ? "" : value.getTextContent().strip();
        settings.add(
            new Setting(
                name,
                EXPRESSION.matcher(expression).replaceFirst("$1"),
                PACKAGES.matcher(text(parameter, "type")).replaceAll(""),
                value == null ? "" : value.getAttribute("default-value"),
                markdown(text(parameter, "description"))));
      }
    }
    return settings;
  }

  /** On one line, so that it fits into a table. */
  private static String markdown(String html) {
    String line = WHITE_SPACE.matcher(html).replaceAll(" ").strip();
    return CODE.matcher(line)
        .replaceAll("`$1`")
        .replaceAll("</?[a-z]+ ?/?> ?", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replace("|", "\\|");
  }

  private static Element child(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? null : found.get(0);
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    Node node = parent == null ? null : parent.getFirstChild();
    while (node != null) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        children.add(element);
      }
      node = node.getNextSibling();
    }
    return children;
  }

  private static String text(Element parent, String name) {
    Element child = child(parent, name);
    return child == null ? "" : child.getTextContent().strip();
  }
}
