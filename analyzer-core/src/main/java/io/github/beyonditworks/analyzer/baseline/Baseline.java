package io.github.beyonditworks.analyzer.baseline;

import io.github.beyonditworks.analyzer.model.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Findings that a team has accepted for now.
 *
 * <p>The file has one line for each, sorted, without line numbers, so that two branches rarely
 * change the same lines and a merge of two baselines is a baseline.
 *
 * @param entries the entries, sorted, each once
 */
public record Baseline(List<BaselineEntry> entries) {

  /** Where nothing was accepted. */
  public static final Baseline EMPTY = new Baseline(List.of());

  /** The name of the file, at the root of the repository. */
  public static final String FILE_NAME = "quality-baseline.txt";

  private static final String HEADER =
      """
      # Findings accepted for now, one a line: file, element, rule, code (hashed), number, and the value where one is
      # measured: what clearly outgrows it is heard again. quality:baseline removes what is mended; it adds nothing unless
      # asked to. When a merge conflicts here, keep the lines of both sides.
      """;
  private static final List<String> CONFLICT_MARKERS =
      List.of("<<<<<<<", "=======", ">>>>>>>", "|||||||");

  /** Sorts the entries. */
  public Baseline {
    entries = sorted(entries);
  }

  /** By their lines, each once; a line is put together once only. */
  private static List<BaselineEntry> sorted(Collection<BaselineEntry> entries) {
    SortedMap<String, BaselineEntry> byLine = new TreeMap<>();
    entries.forEach(e -> byLine.putIfAbsent(e.toString(), e));
    return List.copyOf(byLine.values());
  }

  /** The baseline that accepts some findings. */
  public static Baseline of(Collection<Finding> findings) {
    return new Baseline(findings.stream().map(BaselineEntry::of).toList());
  }

  /**
   * Reads a baseline. Lines that begin with {@code #} are left out.
   *
   * @throws BaselineException for a line that is no entry
   */
  public static Baseline parse(String text) throws BaselineException {
    List<BaselineEntry> entries = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String content = line.strip();
      if (!content.isEmpty() && !content.startsWith("#")) {
        int at = number;
        entries.add(BaselineEntry.parse(content).orElseThrow(() -> unreadable(content, at)));
      }
    }
    return new Baseline(entries);
  }

  private static BaselineException unreadable(String line, int number) {
    boolean conflict = CONFLICT_MARKERS.stream().anyMatch(line::startsWith);
    return new BaselineException(
        String.format(
            Locale.ROOT,
            conflict
                ? "line %d: a merge left a conflict here; keep the lines of both sides, delete the"
                    + " markers, and run quality:baseline"
                : "line %d: not an entry of five or six words: file, element, rule, code, number, value",
            number));
  }

  /** The text of the file. */
  public String text() {
    StringBuilder text = new StringBuilder(HEADER);
    entries.forEach(e -> text.append(e).append('\n'));
    return text.toString();
  }

  /** This baseline with more findings. */
  public Baseline with(Collection<Finding> findings) {
    List<BaselineEntry> all = new ArrayList<>(entries);
    all.addAll(of(findings).entries);
    return new Baseline(all);
  }

  /** The entries of this baseline that another one does not have. */
  public SortedSet<BaselineEntry> without(Baseline other) {
    SortedSet<BaselineEntry> rest = new TreeSet<>(entries);
    rest.removeAll(Set.copyOf(other.entries));
    return rest;
  }
}
