package io.github.beyonditworks.analyzer.pattern;

import io.github.beyonditworks.analyzer.model.DesignPattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * How much each clue says for and against each pattern, as log-odds against "no pattern". What they
 * say together, brought to a sum of one, are the confidences.
 */
final class PatternModel {

  private static final String RESOURCE = "pattern-model.properties";
  private static final DesignPattern[] PATTERNS = DesignPattern.values();

  /** The weights of clues that are no words, by their ids. */
  private final Map<String, double[]> weights = new HashMap<>();

  /** The weights of words by where they stand. */
  private final Map<String, Double> words = new HashMap<>();

  private final double[] bias = new double[PATTERNS.length];

  private PatternModel(Properties properties) {
    for (String key : properties.stringPropertyNames()) {
      int dot = key.indexOf('.');
      String first = dot < 0 ? key : key.substring(0, dot);
      if (first.equals("word")) {
        words.put(key.substring(dot + 1), number(properties, key));
      } else if (!first.equals("version")) {
        int pattern = position(first);
        if (dot < 0) {
          bias[pattern] = number(properties, key);
        } else {
          weights
                  .computeIfAbsent(key.substring(dot + 1), c -> new double[PATTERNS.length])[
                  pattern] =
              number(properties, key);
        }
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

  private static int position(String id) {
    for (DesignPattern pattern : PATTERNS) {
      if (pattern.id().equals(id)) {
        return pattern.ordinal();
      }
    }
    throw new IllegalArgumentException("no pattern is called " + id);
  }

  /**
   * The confidences in the patterns, by their order; what is missing to one is the confidence that
   * it is none.
   */
  double[] confidences(Collection<String> clues) {
    double[] odds = bias.clone();
    for (String clue : clues) {
      int colon = clue.indexOf(':');
      if (colon >= 0) {
        addWord(clue, colon, odds);
      } else {
        addAll(weights.get(clue), odds);
      }
    }
    double sum = 1;
    for (int i = 0; i < odds.length; i++) {
      odds[i] = StrictMath.exp(odds[i]);
      sum += odds[i];
    }
    for (int i = 0; i < odds.length; i++) {
      odds[i] /= sum;
    }
    return odds;
  }

  private static void addAll(double[] weights, double[] odds) {
    if (weights != null) {
      for (int i = 0; i < odds.length; i++) {
        odds[i] += weights[i];
      }
    }
  }

  private void addWord(String clue, int colon, double[] odds) {
    String word = clue.substring(colon + 1);
    boolean related = !WordClues.isName(word);
    String where = clue.substring(0, colon) + (related ? ".related" : "");
    double weight = words.getOrDefault(where, 0.0);
    if (weight != 0) {
      for (DesignPattern pattern : WordClues.patterns(word)) {
        odds[pattern.ordinal()] += weight;
      }
    }
  }
}
