package io.github.beyonditworks.analyzer.score;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Scores;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How the scores of open projects are distributed: quantiles by kind of project, by what is scored
 * and by its size in code lines. Shipped as data that a program of {@code analyzer-validity} makes;
 * nothing is known of single projects.
 *
 * <p>The resource has a line for each distribution: kind of project, level, least code lines, score
 * and the quantiles from the lowest value to the highest, evenly spaced.
 */
public final class ReferenceDistribution {

  /** The name of the overall score, beside those of the dimensions. */
  public static final String OVERALL = "overall";

  /** Members with fewer code lines all score alike: fields, accessors, constants. */
  private static final int LEAST_MEMBER_LINES = 3;

  private static final String RESOURCE = "reference-distribution.txt";
  private static final int FIRST_QUANTILE = 4;

  /** The best of those that were looked at is not the best of all there are. */
  private static final int MOST = 99;

  /** What is scored. */
  public enum Level {
    PROJECT,
    TYPE,
    MEMBER;

    /** The name in the resource. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The kinds of projects. */
  public enum Kind {
    LIBRARIES,
    APPLICATIONS;

    /** The name in the resource and in reports. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Map<String, String> about = new HashMap<>();

  /** Quantiles by least code lines, by kind, level and score. */
  private final Map<String, TreeMap<Integer, double[]>> quantiles = new HashMap<>();

  private ReferenceDistribution() {}

  /** Read once, when a report first asks. */
  private static final class Standard {
    static final ReferenceDistribution LOADED = load();

    private static ReferenceDistribution load() {
      try (InputStream in = ReferenceDistribution.class.getResourceAsStream(RESOURCE)) {
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The distribution that ships with this version. */
  public static ReferenceDistribution standard() {
    return Standard.LOADED;
  }

  /** Reads a distribution in the form of the resource. */
  public static ReferenceDistribution read(InputStream in) throws IOException {
    ReferenceDistribution read = new ReferenceDistribution();
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        read.add(line);
      }
    }
    return read;
  }

  private void add(String line) {
    int space = line.indexOf(' ');
    String[] words = line.split(" ", -1);
    if (words.length <= FIRST_QUANTILE) {
      about.put(line.substring(0, space), line.substring(space + 1));
      return;
    }
    double[] values = new double[words.length - FIRST_QUANTILE];
    for (int i = 0; i < values.length; i++) {
      values[i] = Double.parseDouble(words[i + FIRST_QUANTILE]);
    }
    quantiles
        .computeIfAbsent(words[0] + ' ' + words[1] + ' ' + words[3], key -> new TreeMap<>())
        .put(Integer.valueOf(words[2]), values);
  }

  /** Changes whenever the distribution does. */
  public String version() {
    return about.get("version");
  }

  /** The version of the score model that the reference was scored with. */
  public String scoreModel() {
    return about.get("score-model");
  }

  /** How many projects of a kind were scored. */
  public int projects(Kind kind) {
    return Integer.parseInt(about.get(kind.id()));
  }

  /** Where a project's production code stands, by its overall score. */
  public Optional<Standing> ofProject(Scores scores) {
    return standing(Level.PROJECT, 0, OVERALL, scores.overall());
  }

  /** Where a project's production code stands in a dimension. */
  public Optional<Standing> ofProject(Scores scores, Dimension dimension) {
    return standing(Level.PROJECT, 0, dimension.id(), scores.of(dimension));
  }

  /** Where a type of production code stands among those of its size. */
  public Optional<Standing> ofType(Scores scores, int codeLines) {
    return standing(Level.TYPE, codeLines, OVERALL, scores.overall());
  }

  /** Where a member of production code stands among those of its size; small ones do not. */
  public Optional<Standing> ofMember(ScoredMember member) {
    int codeLines = member.facts().codeLines();
    return codeLines < LEAST_MEMBER_LINES
        ? Optional.empty()
        : standing(Level.MEMBER, codeLines, OVERALL, member.scores().overall());
  }

  private Optional<Standing> standing(
      Level level, int codeLines, String score, OptionalDouble value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    List<Standing.Rank> places = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      TreeMap<Integer, double[]> bands = quantiles.get(kind.id() + ' ' + level.id() + ' ' + score);
      if (bands == null || bands.floorEntry(codeLines) == null) {
        return Optional.empty();
      }
      places.add(place(bands.floorEntry(codeLines).getValue(), value.getAsDouble()));
    }
    return Optional.of(new Standing(places.get(0), places.get(1)));
  }

  private static Standing.Rank place(double[] quantiles, double value) {
    double[] mirrored = new double[quantiles.length];
    for (int i = 0; i < mirrored.length; i++) {
      mirrored[i] = -quantiles[quantiles.length - 1 - i];
    }
    return new Standing.Rank(percentBelow(quantiles, value), percentBelow(mirrored, -value));
  }

  /** The share of what lies below a value, between two quantiles in proportion. */
  private static int percentBelow(double[] quantiles, double value) {
    int above = 0;
    while (above < quantiles.length && quantiles[above] < value) {
      above++;
    }
    if (above == 0) {
      return 0;
    }
    if (above == quantiles.length) {
      return MOST;
    }
    double low = quantiles[above - 1];
    double part = (value - low) / (quantiles[above] - low);
    return Math.min(MOST, (int) (100 * (above - 1 + part) / (quantiles.length - 1)));
  }
}
