package io.github.beyonditworks.analyzer.config;

import io.github.beyonditworks.analyzer.gate.GateCondition;
import io.github.beyonditworks.analyzer.gate.GateCondition.Demand;
import io.github.beyonditworks.analyzer.gate.GateCondition.LeastScore;
import io.github.beyonditworks.analyzer.gate.GateCondition.MostFindings;
import io.github.beyonditworks.analyzer.gate.GateCondition.NotBelowBase;
import io.github.beyonditworks.analyzer.gate.GateCondition.Scope;
import io.github.beyonditworks.analyzer.gate.GateConditions;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.Suppression;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import io.github.beyonditworks.analyzer.source.PathPattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads {@code quality.yml}. Every mistake is an error with line, column and, for names, the
 * nearest known one.
 */
public final class ConfigurationReader {

  private static final List<String> TOP_KEYS =
      List.of("includes", "excludes", "rules", "suppressions", "gate");
  private static final List<String> SUPPRESSION_KEYS = List.of("paths", "rules", "reason");
  private static final List<String> GATE_KEYS =
      List.of("minimum-scores", "maximum-findings", "allow-failed-files", "conditions");

  /** A line more in a method that nobody likes is no reason to stop a change. */
  private static final double MEMBER_TOLERANCE = 1;

  private static final List<String> ON = List.of("on", "true");
  private static final List<String> OFF = List.of("off", "false");
  private static final List<String> SEVERITIES =
      Arrays.stream(Severity.values()).map(Severity::id).toList();
  private static final List<String> SCORES =
      Stream.concat(Stream.of("overall"), Arrays.stream(Dimension.values()).map(Dimension::id))
          .toList();
  private static final List<String> DIMENSIONS =
      Arrays.stream(Dimension.values()).map(Dimension::id).toList();
  private static final List<String> SCOPES = Arrays.stream(Scope.values()).map(Scope::id).toList();
  private static final List<String> COMMON_CONDITION_KEYS = List.of("name", "scope", "paths");
  private static final List<String> DEMANDS =
      List.of("maximum-findings", "minimum-score", "not-below-base");
  private static final Map<String, List<String>> KEYS_OF_DEMAND =
      Map.of(
          "maximum-findings", List.of("severity", "rules", "dimension"),
          "minimum-score", List.of("score", "strict", "tolerance"),
          "not-below-base", List.of("tolerance"));
  private static final List<String> CONDITION_KEYS =
      Stream.of(
              COMMON_CONDITION_KEYS,
              DEMANDS,
              List.of("severity", "rules", "dimension", "score", "strict", "tolerance"))
          .flatMap(List::stream)
          .toList();
  private static final List<String> RULE_IDS = Rules.ALL.stream().map(Rule::id).toList();

  private final String name;

  private ConfigurationReader(String name) {
    this.name = name;
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
    Map<String, Node> top = Map.of();
    Optional<Node> root = compose(text);
    if (root.isPresent()) {
      top = mapping(root.get(), "the configuration", TOP_KEYS);
    }
    List<Rule> rules = new ArrayList<>();
    Map<String, Severity> severities = new HashMap<>();
    Map<String, Node> ruleNodes =
        top.containsKey("rules") ? mapping(top.get("rules"), "rules", RULE_IDS) : Map.of();
    for (Rule rule : Rules.ALL) {
      Node node = ruleNodes.get(rule.id());
      Optional<Rule> configured = node == null ? Optional.of(rule) : rule(rule, node, severities);
      configured.ifPresent(rules::add);
    }
    return new Configuration(
        name,
        rules,
        severities,
        patterns(top.get("includes")),
        patterns(top.get("excludes")),
        suppressions(top.get("suppressions")),
        gate(top.get("gate")));
  }

  private Optional<Node> compose(String text) throws ConfigurationException {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(name)
            .setUseMarks(true)
            .setAllowDuplicateKeys(false)
            .build();
    try {
      return new Compose(settings).composeString(text);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
      int column = e.getProblemMark().map(m -> m.getColumn() + 1).orElse(0);
      throw new ConfigurationException(
          new Problem(
              Problem.Kind.CONFIG, name, line, column, "is not valid YAML: " + e.getProblem()));
    } catch (YamlEngineException e) {
      throw new ConfigurationException(
          new Problem(Problem.Kind.CONFIG, name, 0, 0, "is not valid YAML"));
    }
  }

  private Optional<Rule> rule(Rule rule, Node node, Map<String, Severity> severities)
      throws ConfigurationException {
    if (node instanceof ScalarNode) {
      return bool(node, "rule " + rule.id()) ? Optional.of(rule) : Optional.empty();
    }
    List<RuleOptions.RuleOption> options = RuleOptions.of(rule);
    List<String> keys = new ArrayList<>(List.of("enabled", "severity"));
    options.forEach(o -> keys.add(o.key()));
    Map<String, Node> settings = mapping(node, "rule " + rule.id(), keys);
    if (settings.containsKey("enabled") && !bool(settings.get("enabled"), "enabled")) {
      return Optional.empty();
    }
    if (settings.containsKey("severity")) {
      severities.put(rule.id(), severity(settings.get("severity")));
    }
    Map<String, Object> values = new HashMap<>();
    for (RuleOptions.RuleOption option : options) {
      if (settings.containsKey(option.key())) {
        values.put(option.key(), value(settings.get(option.key()), option));
      }
    }
    return Optional.of(RuleOptions.with(rule, values));
  }

  private Object value(Node node, RuleOptions.RuleOption option) throws ConfigurationException {
    Class<?> type = option.type();
    if (type == int.class) {
      return (int) number(node, option.key(), 0, Integer.MAX_VALUE, true);
    }
    if (type == double.class) {
      return number(node, option.key(), 0, Double.MAX_VALUE, false);
    }
    if (type == boolean.class) {
      return bool(node, option.key());
    }
    return type == List.class ? texts(node, option.key()) : text(node, option.key());
  }

  private List<PathSuppression> suppressions(Node node) throws ConfigurationException {
    List<PathSuppression> suppressions = new ArrayList<>();
    if (node == null) {
      return suppressions;
    }
    List<String> known = new ArrayList<>(RULE_IDS);
    known.add(Suppression.ALL_RULES);
    for (Node entry : sequence(node, "suppressions")) {
      Map<String, Node> keys = mapping(entry, "a suppression", SUPPRESSION_KEYS);
      if (!keys.containsKey("paths") || !keys.containsKey("rules")) {
        throw error(entry, "a suppression needs both 'paths' and 'rules'");
      }
      List<String> rules = new ArrayList<>();
      for (Node rule : sequence(keys.get("rules"), "rules")) {
        rules.add(known(rule, "rule", known));
      }
      suppressions.add(new PathSuppression(PathPattern.all(patterns(keys.get("paths"))), rules));
    }
    return suppressions;
  }

  private GateConditions gate(Node node) throws ConfigurationException {
    if (node == null) {
      return GateConditions.STANDARD;
    }
    Map<String, Node> keys = mapping(node, "gate", GATE_KEYS);
    SortedMap<String, Double> scores = new TreeMap<>();
    if (keys.containsKey("minimum-scores")) {
      for (var entry : mapping(keys.get("minimum-scores"), "minimum-scores", SCORES).entrySet()) {
        scores.put(entry.getKey(), number(entry.getValue(), entry.getKey(), 0, 100, false));
      }
    }
    SortedMap<Severity, Integer> findings =
        new TreeMap<>(GateConditions.STANDARD.maximumFindings());
    if (keys.containsKey("maximum-findings")) {
      findings.clear();
      for (var entry :
          mapping(keys.get("maximum-findings"), "maximum-findings", SEVERITIES).entrySet()) {
        int most = (int) number(entry.getValue(), entry.getKey(), 0, Integer.MAX_VALUE, true);
        findings.put(severityOf(entry.getKey()), most);
      }
    }
    boolean allowFailed =
        keys.containsKey("allow-failed-files")
            && bool(keys.get("allow-failed-files"), "allow-failed-files");
    return new GateConditions(scores, findings, allowFailed, conditions(keys.get("conditions")));
  }

  private List<GateCondition> conditions(Node node) throws ConfigurationException {
    List<GateCondition> conditions = new ArrayList<>();
    if (node != null) {
      for (Node entry : sequence(node, "conditions")) {
        conditions.add(condition(entry));
      }
    }
    return conditions;
  }

  private GateCondition condition(Node entry) throws ConfigurationException {
    Map<String, Node> keys = mapping(entry, "a condition", CONDITION_KEYS);
    Scope scope = Scope.PROJECT;
    if (keys.containsKey("scope")) {
      String id = known(keys.get("scope"), "scope", SCOPES);
      scope =
          Arrays.stream(Scope.values()).filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }
    Demand demand = demand(entry, scope, keys);
    String name =
        keys.containsKey("name")
            ? text(keys.get("name"), "name")
            : ConditionNames.describe(scope, demand);
    return new GateCondition(name, scope, PathPattern.all(patterns(keys.get("paths"))), demand);
  }

  private Demand demand(Node entry, Scope scope, Map<String, Node> keys)
      throws ConfigurationException {
    List<String> kinds = DEMANDS.stream().filter(keys::containsKey).toList();
    if (kinds.size() != 1) {
      throw error(entry, "a condition needs one of " + String.join(", ", DEMANDS));
    }
    String kind = kinds.get(0);
    Node value = keys.get(kind);
    rejectOthers(keys, KEYS_OF_DEMAND.get(kind), kind);
    if (kind.equals("maximum-findings")) {
      int most = (int) number(value, kind, 0, Integer.MAX_VALUE, true);
      Severity atLeast =
          keys.containsKey("severity") ? severity(keys.get("severity")) : Severity.MINOR;
      List<String> rules = new ArrayList<>();
      if (keys.containsKey("rules")) {
        for (Node rule : sequence(keys.get("rules"), "rules")) {
          rules.add(known(rule, "rule", RULE_IDS));
        }
      }
      Optional<String> dimension =
          keys.containsKey("dimension")
              ? Optional.of(known(keys.get("dimension"), "dimension", DIMENSIONS))
              : Optional.empty();
      return new MostFindings(most, atLeast, rules, dimension);
    }
    String score =
        keys.containsKey("score") ? known(keys.get("score"), "score", SCORES) : "overall";
    if (kind.equals("minimum-score")) {
      if (scope == Scope.NEW_CODE) {
        throw error(
            value, "new-code has findings and no score; the scope is project or changed-members");
      }
      boolean strict = keys.containsKey("strict") && bool(keys.get("strict"), "strict");
      double tolerance = tolerance(keys.get("tolerance"), MEMBER_TOLERANCE);
      return new LeastScore(score, number(value, kind, 0, 100, false), tolerance, strict);
    }
    if (scope != Scope.PROJECT) {
      throw error(value, "not-below-base compares the project; leave the scope out");
    }
    return new NotBelowBase(known(value, "score", SCORES), tolerance(keys.get("tolerance"), 0));
  }

  private double tolerance(Node node, double otherwise) throws ConfigurationException {
    return node == null ? otherwise : number(node, "tolerance", 0, 100, false);
  }

  private void rejectOthers(Map<String, Node> keys, List<String> allowed, String kind)
      throws ConfigurationException {
    for (Map.Entry<String, Node> key : keys.entrySet()) {
      boolean known =
          COMMON_CONDITION_KEYS.contains(key.getKey()) || allowed.contains(key.getKey());
      if (!known && !key.getKey().equals(kind)) {
        throw error(key.getValue(), "'" + key.getKey() + "' has no meaning beside " + kind);
      }
    }
  }

  private Map<String, Node> mapping(Node node, String what, List<String> known)
      throws ConfigurationException {
    if (!(node instanceof MappingNode mapping)) {
      throw error(node, what + " has to be a list of 'name: value' lines");
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = known(tuple.getKeyNode(), "key", known);
      if (entries.put(key, tuple.getValueNode()) != null) {
        throw error(tuple.getKeyNode(), "'" + key + "' is given twice");
      }
    }
    return entries;
  }

  private String known(Node node, String what, List<String> known) throws ConfigurationException {
    String word = text(node, what);
    if (!known.contains(word)) {
      throw error(node, "unknown " + what + " '" + word + "'" + Spelling.hint(word, known));
    }
    return word;
  }

  private List<Node> sequence(Node node, String what) throws ConfigurationException {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    if (node instanceof ScalarNode) {
      return List.of(node);
    }
    throw error(node, what + " has to be a list");
  }

  private List<String> patterns(Node node) throws ConfigurationException {
    return node == null ? List.of() : texts(node, "paths");
  }

  private List<String> texts(Node node, String what) throws ConfigurationException {
    List<String> texts = new ArrayList<>();
    for (Node entry : sequence(node, what)) {
      texts.add(text(entry, what));
    }
    return texts;
  }

  private String text(Node node, String what) throws ConfigurationException {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw error(node, what + " has to be a single value");
  }

  private boolean bool(Node node, String what) throws ConfigurationException {
    String text = text(node, what);
    if (ON.contains(text)) {
      return true;
    }
    if (OFF.contains(text)) {
      return false;
    }
    throw error(node, what + " has to be 'on' or 'off', not '" + text + "'");
  }

  private Severity severity(Node node) throws ConfigurationException {
    return severityOf(known(node, "severity", SEVERITIES));
  }

  private static Severity severityOf(String id) {
    return Arrays.stream(Severity.values())
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private double number(Node node, String what, double least, double most, boolean whole)
      throws ConfigurationException {
    String text = text(node, what);
    try {
      double number = whole ? Integer.parseInt(text) : Double.parseDouble(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // falls through to the one message for all numbers that cannot be used
    }
    String kind = whole ? "a whole number" : "a number";
    String range =
        most < Integer.MAX_VALUE
            ? String.format(Locale.ROOT, " from %.0f to %.0f", least, most)
            : "";
    throw error(node, what + " has to be " + kind + range + ", not '" + text + "'");
  }

  private ConfigurationException error(Node node, String message) {
    int line = node.getStartMark().map(m -> m.getLine() + 1).orElse(0);
    int column = node.getStartMark().map(m -> m.getColumn() + 1).orElse(0);
    return new ConfigurationException(
        new Problem(Problem.Kind.CONFIG, name, line, column, message));
  }
}
