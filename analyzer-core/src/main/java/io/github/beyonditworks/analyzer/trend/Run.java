package io.github.beyonditworks.analyzer.trend;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How a project stood at a commit.
 *
 * @param committed when that was committed
 * @param commit the commit, in hexadecimal
 * @param model the version of the score model: scores of different ones do not compare
 * @param scores the scores by name, {@code overall} among them, those that do not apply left out
 * @param codeLines the lines of code
 * @param findings how many findings there were of each rule, zeros left out
 * @param subject what the commit says it does, on one line
 */
public record Run(
    Instant committed,
    String commit,
    String model,
    SortedMap<String, Double> scores,
    int codeLines,
    SortedMap<String, Integer> findings,
    String subject)
    implements Comparable<Run> {

  private static final int FIELDS = 7;
  private static final int LONGEST_SUBJECT = 100;
  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");
  private static final Pattern BLANKS = Pattern.compile("[\\p{Cc}\\s]+");
  private static final Comparator<Run> ORDER =
      Comparator.comparing(Run::committed).thenComparing(Run::commit);

  /** Copies the maps and brings the subject on one line. */
  public Run {
    scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
    findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
    String line = BLANKS.matcher(subject).replaceAll(" ").strip();
    int end = Math.min(line.length(), LONGEST_SUBJECT);
    subject =
        end > 0 && Character.isHighSurrogate(line.charAt(end - 1))
            ? line.substring(0, end - 1)
            : line.substring(0, end);
  }

  /** A score; empty where it does not apply. */
  public OptionalDouble score(String name) {
    Double score = scores.get(name);
    return score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
  }

  /** The run as a line of the history, fields parted by tabs. */
  public String line() {
    return String.join(
        "\t",
        committed.toString(),
        commit,
        model,
        pairs(scores),
        Integer.toString(codeLines),
        pairs(findings),
        subject);
  }

  private static String pairs(SortedMap<String, ? extends Number> values) {
    StringBuilder pairs = new StringBuilder();
    for (Map.Entry<String, ? extends Number> entry : values.entrySet()) {
      pairs
          .append(pairs.isEmpty() ? "" : ",")
          .append(entry.getKey())
          .append(':')
          .append(
              entry.getValue() instanceof Double score
                  ? String.format(Locale.ROOT, "%.1f", score)
                  : entry.getValue().toString());
    }
    return pairs.isEmpty() ? "-" : pairs.toString();
  }

  /** The run of a line; empty for a line of another kind, such as a remark or a mark of a merge. */
  public static Optional<Run> of(String line) {
    String[] fields = line.split("\t", FIELDS);
    if (fields.length < FIELDS || !COMMIT.matcher(fields[1]).matches()) {
      return Optional.empty();
    }
    try {
      SortedMap<String, Double> scores = new TreeMap<>();
      numbers(fields[3]).forEach((k, v) -> scores.put(k, Double.valueOf(v)));
      SortedMap<String, Integer> findings = new TreeMap<>();
      numbers(fields[5]).forEach((k, v) -> findings.put(k, Integer.valueOf(v)));
      return Optional.of(
          new Run(
              Instant.parse(fields[0]),
              fields[1],
              fields[2],
              scores,
              Integer.parseInt(fields[4]),
              findings,
              fields[6]));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static SortedMap<String, String> numbers(String field) {
    SortedMap<String, String> numbers = new TreeMap<>();
    for (String pair : field.split(",")) {
      int colon = pair.indexOf(':');
      if (colon > 0) {
        numbers.put(pair.substring(0, colon), pair.substring(colon + 1));
      }
    }
    return numbers;
  }

  @Override
  public int compareTo(Run other) {
    return ORDER.compare(this, other);
  }
}
