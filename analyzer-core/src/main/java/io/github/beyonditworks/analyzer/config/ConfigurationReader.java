package io.github.beyonditworks.analyzer.config;

import io.github.beyonditworks.analyzer.code.Libraries;
import io.github.beyonditworks.analyzer.code.Libraries.Table;
import io.github.beyonditworks.analyzer.gate.GateConditions;
import io.github.beyonditworks.analyzer.history.HistoryOptions;
import io.github.beyonditworks.analyzer.history.HistoryOptions.People;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.ProjectKind;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.Suppression;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import io.github.beyonditworks.analyzer.source.PathPattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Reads {@code quality.yml}. Every mistake is an error with line, column and, for names, the
 * nearest known one.
 */
public final class ConfigurationReader {

  private static final List<String> TOP_KEYS =
      List.of(
          "includes",
          "excludes",
          "rules",
          "suppressions",
          "gate",
          "history",
          "libraries",
          "project",
          "limits");
  private static final List<String> SUPPRESSION_KEYS = List.of("paths", "rules", "reason");
  private static final List<String> HISTORY_KEYS = List.of("commits", "months", "authors");
  private static final List<String> LIMIT_KEYS = List.of("file-seconds", "run-minutes");
  private static final List<String> TABLES = Arrays.stream(Table.values()).map(Table::id).toList();
  private static final List<String> RULE_IDS = Rules.ALL.stream().map(Rule::id).toList();

  private static final int MOST_SECONDS = 3600;
  private static final int MOST_MINUTES = 24 * 60;

  private final String name;
  private final NodeReader yaml;

  private ConfigurationReader(String name) {
    this.name = name;
    this.yaml = new NodeReader(name);
  }

  /**
   * Reads a configuration file.
   *
   * @throws ConfigurationException when it cannot be read or says something unknown
   */
  public static Configuration read(Path file) throws ConfigurationException {
    String name = String.valueOf(file.getFileName());
    try {
      return parse(Files.readString(file), name);
    } catch (IOException e) {
      throw new ConfigurationException(
          new Problem(
              Problem.Kind.CONFIG, name, 0, 0, "cannot be read: " + e.getClass().getSimpleName()));
    }
  }

  /**
   * Reads a configuration.
   *
   * @param text the YAML text
   * @param name what to call it in messages
   * @throws ConfigurationException when it says something unknown
   */
  public static Configuration parse(String text, String name) throws ConfigurationException {
    return new ConfigurationReader(name).parse(text);
  }

  private Configuration parse(String text) throws ConfigurationException {
    Optional<Node> root = yaml.compose(text);
    Map<String, Node> top =
        root.isPresent()
            ? yaml.mapping(root.get(), "the configuration", TOP_KEYS)
            : Map.<String, Node>of();
    List<Rule> rules = new ArrayList<>();
    Map<String, Severity> severities = new HashMap<>();
    Node namedRules = top.get("rules");
    Map<String, Node> ruleNodes =
        namedRules == null
            ? Map.of()
            : yaml.tolerant(Map.of(), () -> yaml.mapping(namedRules, "rules", RULE_IDS));
    for (Rule rule : Rules.ALL) {
      Node node = ruleNodes.get(rule.id());
      Optional<Rule> configured =
          node == null
              ? Optional.of(rule).filter(Rule::isOnByDefault)
              : yaml.tolerant(Optional.of(rule), () -> rule(rule, node, severities));
      configured.ifPresent(rules::add);
    }
    Configuration read =
        new Configuration(
            name,
            rules,
            severities,
            yaml.tolerant(List.of(), () -> yaml.patterns(top.get("includes"))),
            yaml.tolerant(List.of(), () -> yaml.patterns(top.get("excludes"))),
            yaml.tolerant(List.of(), () -> suppressions(top.get("suppressions"))),
            yaml.tolerant(
                GateConditions.STANDARD, () -> new GateReader(yaml).gate(top.get("gate"))),
            yaml.tolerant(HistoryOptions.ON, () -> history(top.get("history"))),
            yaml.tolerant(Libraries.standard(), () -> libraries(top.get("libraries"))),
            yaml.tolerant(Optional.<ProjectKind>empty(), () -> project(top.get("project"))),
            yaml.tolerant(Limits.STANDARD, () -> limits(top.get("limits"))));
    yaml.refuseMistakes();
    return read;
  }

  private Optional<ProjectKind> project(Node node) throws ConfigurationException {
    return node == null
        ? Optional.empty()
        : Optional.of(
            yaml.known(node, "project", List.of("library", "application")).equals("library")
                ? ProjectKind.LIBRARY
                : ProjectKind.APPLICATION);
  }

  private HistoryOptions history(Node node) throws ConfigurationException {
    HistoryOptions usual = HistoryOptions.ON;
    if (node == null) {
      return usual;
    }
    if (node instanceof ScalarNode) {
      return new HistoryOptions(
          yaml.bool(node, "history"), usual.mostCommits(), usual.mostMonths(), usual.people());
    }
    Map<String, Node> keys = yaml.mapping(node, "history", HISTORY_KEYS);
    int commits =
        keys.containsKey("commits")
            ? (int) yaml.number(keys.get("commits"), "commits", 1, Integer.MAX_VALUE, true)
            : usual.mostCommits();
    int months =
        keys.containsKey("months")
            ? (int) yaml.number(keys.get("months"), "months", 1, usual.mostMonths(), true)
            : usual.mostMonths();
    return new HistoryOptions(true, commits, months, people(keys.get("authors")));
  }

  private Limits limits(Node node) throws ConfigurationException {
    if (node == null) {
      return Limits.STANDARD;
    }
    Map<String, Node> keys = yaml.mapping(node, "limits", LIMIT_KEYS);
    Duration file = Limits.STANDARD.file();
    if (keys.containsKey("file-seconds")) {
      file =
          Duration.ofSeconds(
              (long) yaml.number(keys.get("file-seconds"), "file-seconds", 1, MOST_SECONDS, true));
    }
    Duration run = Limits.STANDARD.run();
    if (keys.containsKey("run-minutes")) {
      run =
          Duration.ofMinutes(
              (long) yaml.number(keys.get("run-minutes"), "run-minutes", 1, MOST_MINUTES, true));
    }
    return new Limits(file, run);
  }

  private People people(Node node) throws ConfigurationException {
    return node == null
        ? HistoryOptions.ON.people()
        : switch (yaml.known(node, "authors", List.of("off", "hashed", "on", "false", "true"))) {
          case "off", "false" -> People.OFF;
          case "on", "true" -> People.ON;
          default -> People.HASHED;
        };
  }

  private Optional<Rule> rule(Rule rule, Node node, Map<String, Severity> severities)
      throws ConfigurationException {
    if (node instanceof ScalarNode) {
      return yaml.bool(node, "rule " + rule.id()) ? Optional.of(rule) : Optional.empty();
    }
    List<RuleOptions.RuleOption> options = RuleOptions.of(rule);
    List<String> keys = new ArrayList<>(List.of("enabled", "severity"));
    options.forEach(o -> keys.add(o.key()));
    Map<String, Node> settings = yaml.mapping(node, "rule " + rule.id(), keys);
    if (settings.containsKey("enabled") && !yaml.bool(settings.get("enabled"), "enabled")) {
      return Optional.empty();
    }
    if (settings.containsKey("severity")) {
      severities.put(rule.id(), yaml.severity(settings.get("severity")));
    }
    Map<String, Object> values = new HashMap<>();
    for (RuleOptions.RuleOption option : options) {
      Node setting = settings.get(option.key());
      if (setting != null) {
        yaml.tolerant(null, () -> values.put(option.key(), value(setting, option)));
      }
    }
    return Optional.of(RuleOptions.with(rule, values));
  }

  private Object value(Node node, RuleOptions.RuleOption option) throws ConfigurationException {
    Class<?> type = option.type();
    if (type == int.class) {
      return (int) yaml.number(node, option.key(), 0, Integer.MAX_VALUE, true);
    }
    if (type == double.class) {
      return yaml.number(node, option.key(), 0, Double.MAX_VALUE, false);
    }
    if (type == boolean.class) {
      return yaml.bool(node, option.key());
    }
    return type == List.class ? yaml.texts(node, option.key()) : yaml.text(node, option.key());
  }

  private Libraries libraries(Node node) throws ConfigurationException {
    if (node == null) {
      return Libraries.standard();
    }
    Map<Table, List<String>> further = new EnumMap<>(Table.class);
    Map<String, Node> tables = yaml.mapping(node, "libraries", TABLES);
    for (Table table : Table.values()) {
      if (tables.containsKey(table.id())) {
        further.put(table, yaml.texts(tables.get(table.id()), table.id()));
      }
    }
    return Libraries.standard().with(further);
  }

  private List<PathSuppression> suppressions(Node node) throws ConfigurationException {
    List<PathSuppression> suppressions = new ArrayList<>();
    if (node == null) {
      return suppressions;
    }
    List<String> known = new ArrayList<>(RULE_IDS);
    known.add(Suppression.ALL_RULES);
    for (Node entry : yaml.sequence(node, "suppressions")) {
      yaml.tolerant(false, () -> suppressions.add(suppression(entry, known)));
    }
    return suppressions;
  }

  private PathSuppression suppression(Node entry, List<String> known)
      throws ConfigurationException {
    Map<String, Node> keys = yaml.mapping(entry, "a suppression", SUPPRESSION_KEYS);
    if (!keys.containsKey("paths") || !keys.containsKey("rules")) {
      throw yaml.error(entry, "a suppression needs both 'paths' and 'rules'");
    }
    List<String> rules = new ArrayList<>();
    for (Node rule : yaml.sequence(keys.get("rules"), "rules")) {
      rules.add(yaml.known(rule, "rule", known));
    }
    return new PathSuppression(PathPattern.all(yaml.patterns(keys.get("paths"))), rules);
  }
}
