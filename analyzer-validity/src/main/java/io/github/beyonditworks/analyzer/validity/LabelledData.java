package io.github.beyonditworks.analyzer.validity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The labelled items of a folder.
 *
 * @param classes the classes that professionals rated
 * @param pairs the files before and after an improvement
 * @param unreadable how many lines of each set are no item of the expected form
 */
public record LabelledData(
    List<RatedClass> classes, List<ReadabilityPair> pairs, Map<DataSet, Integer> unreadable) {

  /** Copies the collections. */
  public LabelledData {
    classes = List.copyOf(classes);
    pairs = List.copyOf(pairs);
    unreadable = Map.copyOf(unreadable);
  }

  /**
   * Reads the sets that are compared with; other files of the folder are of no concern.
   *
   * @throws IOException when a set is missing or no UTF-8
   */
  public static LabelledData read(Path folder) throws IOException {
    Map<DataSet, Integer> unreadable = new EnumMap<>(DataSet.class);
    return new LabelledData(
        items(folder, DataSet.MAINTAINABILITY, LabelledData::ratedClass, unreadable),
        items(folder, DataSet.READABILITY_PAIRS, LabelledData::readabilityPair, unreadable),
        unreadable);
  }

  private static <T> List<T> items(
      Path folder,
      DataSet set,
      Function<JsonNode, Optional<T>> item,
      Map<DataSet, Integer> unreadable)
      throws IOException {
    List<T> items = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(set.fileName()))) {
      if (!line.isBlank()) {
        parsed(line)
            .flatMap(item)
            .ifPresentOrElse(items::add, () -> unreadable.merge(set, 1, Integer::sum));
      }
    }
    return items;
  }

  private static Optional<JsonNode> parsed(String line) {
    try {
      return Optional.of(JsonMapper.shared().readTree(line));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Optional<RatedClass> ratedClass(JsonNode node) {
    Map<Label, Rating> ratings = new EnumMap<>(Label.class);
    for (Label label : Label.values()) {
      List<Double> probabilities = numbers(node.path("labels").path(label.id()));
      if (probabilities.size() == Rating.ANSWERS) {
        ratings.put(label, Rating.of(label, probabilities));
      }
    }
    return hasTexts(node, "id", "project", "source") && ratings.size() == Label.values().length
        ? Optional.of(
            new RatedClass(text(node, "id"), text(node, "project"), text(node, "source"), ratings))
        : Optional.empty();
  }

  private static Optional<ReadabilityPair> readabilityPair(JsonNode node) {
    return hasTexts(node, "id", "before", "after")
        ? Optional.of(
            new ReadabilityPair(text(node, "id"), text(node, "before"), text(node, "after")))
        : Optional.empty();
  }

  private static List<Double> numbers(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .filter(JsonNode::isNumber)
        .map(JsonNode::doubleValue)
        .toList();
  }

  private static boolean hasTexts(JsonNode node, String... names) {
    return List.of(names).stream().allMatch(n -> node.path(n).isString());
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).stringValue();
  }
}
