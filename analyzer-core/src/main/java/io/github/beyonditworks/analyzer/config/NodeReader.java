package io.github.beyonditworks.analyzer.config;

import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads values from the nodes of a YAML document; every mistake is named with its place. */
final class NodeReader {

  private static final List<String> ON = List.of("on", "true");
  private static final List<String> OFF = List.of("off", "false");
  private static final List<String> SEVERITIES =
      Arrays.stream(Severity.values()).map(Severity::id).toList();

  private final String name;
  private final List<Problem> mistakes = new ArrayList<>();

  /** A reader that calls the document by a name. */
  NodeReader(String name) {
    this.name = name;
  }

  Optional<Node> compose(String text) throws ConfigurationException {
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

  Map<String, Node> mapping(Node node, String what, List<String> known)
      throws ConfigurationException {
    if (!(node instanceof MappingNode mapping)) {
      throw error(node, what + " has to be a list of 'name: value' lines");
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      entry(tuple, known, entries);
    }
    return entries;
  }

  private void entry(NodeTuple tuple, List<String> known, Map<String, Node> entries) {
    tolerant(
        null,
        () -> {
          String key = known(tuple.getKeyNode(), "key", known);
          if (entries.put(key, tuple.getValueNode()) != null) {
            throw error(tuple.getKeyNode(), "'" + key + "' is given twice");
          }
          return null;
        });
  }

  /** A part of the document that can be read for itself. */
  interface Part<T> {
    T read() throws ConfigurationException;
  }

  /**
   * Reads a part; where that fails, keeps the mistake for {@link #refuseMistakes} and goes on, so
   * that a user sees all mistakes at once.
   *
   * @param otherwise what stands for a part that cannot be used
   */
  <T> T tolerant(T otherwise, Part<T> part) {
    try {
      return part.read();
    } catch (ConfigurationException e) {
      mistakes.addAll(e.problems());
      return otherwise;
    }
  }

  /** Says all mistakes, if there were any. */
  void refuseMistakes() throws ConfigurationException {
    if (!mistakes.isEmpty()) {
      throw new ConfigurationException(mistakes.stream().sorted().distinct().toList());
    }
  }

  String known(Node node, String what, List<String> known) throws ConfigurationException {
    String word = text(node, what);
    if (!known.contains(word)) {
      throw error(node, "unknown " + what + " '" + word + "'" + Spelling.hint(word, known));
    }
    return word;
  }

  List<Node> sequence(Node node, String what) throws ConfigurationException {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    if (node instanceof ScalarNode) {
      return List.of(node);
    }
    throw error(node, what + " has to be a list");
  }

  List<String> patterns(Node node) throws ConfigurationException {
    return node == null ? List.of() : texts(node, "paths");
  }

  List<String> texts(Node node, String what) throws ConfigurationException {
    List<String> texts = new ArrayList<>();
    for (Node entry : sequence(node, what)) {
      texts.add(text(entry, what));
    }
    return texts;
  }

  String text(Node node, String what) throws ConfigurationException {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw error(node, what + " has to be a single value");
  }

  boolean bool(Node node, String what) throws ConfigurationException {
    String text = text(node, what);
    if (ON.contains(text)) {
      return true;
    }
    if (OFF.contains(text)) {
      return false;
    }
    throw error(node, what + " has to be 'on' or 'off', not '" + text + "'");
  }

  Severity severity(Node node) throws ConfigurationException {
    return severityOf(known(node, "severity", SEVERITIES));
  }

  static Severity severityOf(String id) {
    return Arrays.stream(Severity.values())
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  double number(Node node, String what, double least, double most, boolean whole)
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

  ConfigurationException error(Node node, String message) {
    int line = node.getStartMark().map(m -> m.getLine() + 1).orElse(0);
    int column = node.getStartMark().map(m -> m.getColumn() + 1).orElse(0);
    return new ConfigurationException(
        new Problem(Problem.Kind.CONFIG, name, line, column, message));
  }
}
