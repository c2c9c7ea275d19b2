package io.github.beyonditworks.analyzer.pattern;

import io.github.beyonditworks.analyzer.model.DesignPattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * How much each clue says for and against each pattern, as log-odds against "no pattern". What they
 * say together, brought to a sum of one, are the confidences.
 */
final class PatternModel {

  private static final String RESOURCE = "pattern-model.properties";

  /** The weights of clues that are no words, by their ids. */
  private final Map<String, Map<DesignPattern, Double>> weights = new HashMap<>();

  /** The weights of words by where they stand. */
  private final Map<String, Double> words = new HashMap<>();

  private final Map<DesignPattern, Double> bias = new EnumMap<>(DesignPattern.class);

  private PatternModel(Properties properties) {
    Map<String, DesignPattern> patterns = new HashMap<>();
    for (DesignPattern pattern : DesignPattern.values()) {
      patterns.put(pattern.id(), pattern);
      bias.put(pattern, number(properties, pattern.id()));
    }
    for (String key : properties.stringPropertyNames()) {
      int dot = key.indexOf('.');
      if (dot < 0) {
        continue;
      }
      String clue = key.substring(dot + 1);
      DesignPattern pattern = patterns.get(key.substring(0, dot));
      if (pattern == null) {
        words.put(clue, number(properties, key));
      } else {
        weights
            .computeIfAbsent(clue, c -> new EnumMap<>(DesignPattern.class))
            .put(pattern, number(properties, key));
      }
    }
  }

  /** The model that ships. */
  static PatternModel standard() {
    Properties properties = new Properties();
    try (InputStream in = PatternModel.class.getResourceAsStream(RESOURCE)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PatternModel(properties);
  }

  private static double number(Properties properties, String key) {
    return Double.parseDouble(properties.getProperty(key));
  }

  /** The confidences in the patterns; what they lack to one is the confidence that it is none. */
  Map<DesignPattern, Double> confidences(Collection<String> clues) {
    Map<DesignPattern, Double> odds = new EnumMap<>(bias);
    for (String clue : clues) {
      int colon = clue.indexOf(':');
      if (colon >= 0) {
        addWord(clue, colon, odds);
      } else {
        weights.getOrDefault(clue, Map.of()).forEach((p, w) -> odds.merge(p, w, Double::sum));
      }
    }
    odds.replaceAll((pattern, sum) -> StrictMath.exp(sum));
    double all = 1;
    for (double each : odds.values()) {
      all += each;
    }
    double sum = all;
    odds.replaceAll((pattern, each) -> each / sum);
    return odds;
  }

  private void addWord(String clue, int colon, Map<DesignPattern, Double> odds) {
    String word = clue.substring(colon + 1);
    String where = clue.substring(0, colon) + (WordClues.isName(word) ? "" : ".related");
    Double weight = words.get(where);
    if (weight != null) {
      for (DesignPattern pattern : WordClues.patterns(word)) {
        odds.merge(pattern, weight, Double::sum);
      }
    }
  }
}
