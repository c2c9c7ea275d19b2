package io.github.beyonditworks.analyzer.config;

import io.github.beyonditworks.analyzer.gate.GateCondition;
import io.github.beyonditworks.analyzer.gate.GateCondition.Demand;
import io.github.beyonditworks.analyzer.gate.GateCondition.LeastScore;
import io.github.beyonditworks.analyzer.gate.GateCondition.MostFindings;
import io.github.beyonditworks.analyzer.gate.GateCondition.NoneOf;
import io.github.beyonditworks.analyzer.gate.GateCondition.NotBelowBase;
import io.github.beyonditworks.analyzer.gate.GateCondition.Scope;
import io.github.beyonditworks.analyzer.gate.GateConditions;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import io.github.beyonditworks.analyzer.source.PathPattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the part of {@code quality.yml} that says what a project and its changes must hold to. */
final class GateReader {

  private static final String ALLOW_FAILED = "allow-failed-files";
  private static final List<String> GATE_KEYS =
      List.of("minimum-scores", "maximum-findings", ALLOW_FAILED, "conditions");

  /** A line more in a method that nobody likes is no reason to stop a change. */
  private static final double MEMBER_TOLERANCE = 1;

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
      List.of("maximum-findings", "minimum-score", "not-below-base", "none-of");
  private static final Map<String, List<String>> KEYS_OF_DEMAND =
      Map.of(
          "maximum-findings", List.of("severity", "rules", "dimension"),
          "minimum-score", List.of("score", "strict", "tolerance"),
          "not-below-base", List.of("tolerance"),
          "none-of", List.of());
  private static final List<String> CONDITION_KEYS =
      Stream.of(
              COMMON_CONDITION_KEYS,
              DEMANDS,
              List.of("severity", "rules", "dimension", "score", "strict", "tolerance"))
          .flatMap(List::stream)
          .toList();
  private static final List<String> RULE_IDS = Rules.ALL.stream().map(Rule::id).toList();

  private final NodeReader yaml;

  GateReader(NodeReader yaml) {
    this.yaml = yaml;
  }

  /** The conditions; the standard ones where none are named. */
  GateConditions gate(Node node) throws ConfigurationException {
    if (node == null) {
      return GateConditions.STANDARD;
    }
    Map<String, Node> keys = yaml.mapping(node, "gate", GATE_KEYS);
    SortedMap<String, Double> scores = new TreeMap<>();
    if (keys.containsKey("minimum-scores")) {
      for (var entry :
          yaml.mapping(keys.get("minimum-scores"), "minimum-scores", SCORES).entrySet()) {
        yaml.tolerant(
            null,
            () ->
                scores.put(
                    entry.getKey(), yaml.number(entry.getValue(), entry.getKey(), 0, 100, false)));
      }
    }
    SortedMap<Severity, Integer> findings = new TreeMap<>();
    if (keys.containsKey("maximum-findings")) {
      for (var entry :
          yaml.mapping(keys.get("maximum-findings"), "maximum-findings", SEVERITIES).entrySet()) {
        int most = (int) yaml.number(entry.getValue(), entry.getKey(), 0, Integer.MAX_VALUE, true);
        findings.put(NodeReader.severityOf(entry.getKey()), most);
      }
    }
    boolean allowFailed =
        keys.containsKey(ALLOW_FAILED) && yaml.bool(keys.get(ALLOW_FAILED), ALLOW_FAILED);
    boolean named = keys.keySet().stream().anyMatch(k -> !k.equals(ALLOW_FAILED));
    GateConditions read =
        new GateConditions(
            named, scores, findings, allowFailed, conditions(keys.get("conditions")));
    return named ? read : GateConditions.STANDARD.overriddenBy(read);
  }

  private List<GateCondition> conditions(Node node) throws ConfigurationException {
    List<GateCondition> conditions = new ArrayList<>();
    if (node != null) {
      for (Node entry : yaml.sequence(node, "conditions")) {
        yaml.tolerant(false, () -> conditions.add(condition(entry)));
      }
    }
    return conditions;
  }

  private GateCondition condition(Node entry) throws ConfigurationException {
    Map<String, Node> keys = yaml.mapping(entry, "a condition", CONDITION_KEYS);
    Scope scope = Scope.PROJECT;
    if (keys.containsKey("scope")) {
      String id = yaml.known(keys.get("scope"), "scope", SCOPES);
      scope =
          Arrays.stream(Scope.values()).filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }
    Demand demand = demand(entry, scope, keys);
    String name =
        keys.containsKey("name")
            ? yaml.text(keys.get("name"), "name")
            : ConditionNames.describe(scope, demand);
    return new GateCondition(
        name, scope, PathPattern.all(yaml.patterns(keys.get("paths"))), demand);
  }

  private Demand demand(Node entry, Scope scope, Map<String, Node> keys)
      throws ConfigurationException {
    List<String> kinds = DEMANDS.stream().filter(keys::containsKey).toList();
    if (kinds.size() != 1) {
      throw yaml.error(entry, "a condition needs one of " + String.join(", ", DEMANDS));
    }
    String kind = kinds.get(0);
    Node value = keys.get(kind);
    rejectOthers(keys, KEYS_OF_DEMAND.get(kind), kind);
    return switch (kind) {
      case "maximum-findings" -> mostFindings(value, keys);
      case "minimum-score" -> leastScore(value, scope, keys);
      case "none-of" -> noneOf(value, scope);
      default -> notBelowBase(value, scope, keys);
    };
  }

  private MostFindings mostFindings(Node value, Map<String, Node> keys)
      throws ConfigurationException {
    int most = (int) yaml.number(value, "maximum-findings", 0, Integer.MAX_VALUE, true);
    Severity atLeast =
        keys.containsKey("severity") ? yaml.severity(keys.get("severity")) : Severity.MINOR;
    List<String> rules = new ArrayList<>();
    if (keys.containsKey("rules")) {
      for (Node rule : yaml.sequence(keys.get("rules"), "rules")) {
        rules.add(yaml.known(rule, "rule", RULE_IDS));
      }
    }
    Optional<String> dimension =
        keys.containsKey("dimension")
            ? Optional.of(yaml.known(keys.get("dimension"), "dimension", DIMENSIONS))
            : Optional.empty();
    return new MostFindings(most, atLeast, rules, dimension);
  }

  private LeastScore leastScore(Node value, Scope scope, Map<String, Node> keys)
      throws ConfigurationException {
    if (scope == Scope.NEW_CODE || scope == Scope.WORSE) {
      throw yaml.error(
          value,
          scope.id() + " has findings and no score; the scope is project or changed-members");
    }
    String score =
        keys.containsKey("score") ? yaml.known(keys.get("score"), "score", SCORES) : "overall";
    boolean strict = keys.containsKey("strict") && yaml.bool(keys.get("strict"), "strict");
    double tolerance = tolerance(keys.get("tolerance"), MEMBER_TOLERANCE);
    double minimum = yaml.number(value, "minimum-score", 0, 100, false);
    return new LeastScore(score, minimum, tolerance, strict);
  }

  private NotBelowBase notBelowBase(Node value, Scope scope, Map<String, Node> keys)
      throws ConfigurationException {
    if (scope != Scope.PROJECT) {
      throw yaml.error(value, "not-below-base compares the project; leave the scope out");
    }
    String score = yaml.known(value, "score", SCORES);
    return new NotBelowBase(score, tolerance(keys.get("tolerance"), 0));
  }

  private NoneOf noneOf(Node value, Scope scope) throws ConfigurationException {
    if (scope != Scope.PROJECT) {
      throw yaml.error(value, "none-of speaks of the change as a whole; leave the scope out");
    }
    List<String> kinds = new ArrayList<>();
    for (Node node : yaml.sequence(value, "none-of")) {
      kinds.add(yaml.known(node, "kind", NoneOf.KNOWN));
    }
    return new NoneOf(kinds);
  }

  private double tolerance(Node node, double otherwise) throws ConfigurationException {
    return node == null ? otherwise : yaml.number(node, "tolerance", 0, 100, false);
  }

  private void rejectOthers(Map<String, Node> keys, List<String> allowed, String kind)
      throws ConfigurationException {
    for (Map.Entry<String, Node> key : keys.entrySet()) {
      boolean known =
          COMMON_CONDITION_KEYS.contains(key.getKey()) || allowed.contains(key.getKey());
      if (!known && !key.getKey().equals(kind)) {
        throw yaml.error(key.getValue(), "'" + key.getKey() + "' has no meaning beside " + kind);
      }
    }
  }
}
