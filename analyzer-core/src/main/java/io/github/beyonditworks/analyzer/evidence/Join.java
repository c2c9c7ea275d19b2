package io.github.beyonditworks.analyzer.evidence;

import io.github.beyonditworks.analyzer.evidence.AnalysedSources.OnDisk;
import io.github.beyonditworks.analyzer.model.Testimony;
import io.github.beyonditworks.analyzer.model.Testimony.Doubt;
import io.github.beyonditworks.analyzer.model.Testimony.State;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Joins what reports tell to the analysed files, leaving aside what is older than its file or does
 * not fit it.
 *
 * @param <T> what is told of a file
 */
final class Join<T> {

  private static final Comparator<Doubt> ORDER =
      Comparator.comparing(Doubt::state).thenComparing(Doubt::path).thenComparing(Doubt::reason);

  private final SourceIndex index;
  private final Charset charset;
  private final Function<T, Collection<Integer>> lines;
  private final BinaryOperator<T> merge;

  private final Set<String> units = new TreeSet<>();
  private final Map<String, T> bySource = new TreeMap<>();
  private final Set<Doubt> doubts = new TreeSet<>(ORDER);

  /** The units of which no file is known, with how many files they name. */
  private final Map<String, Integer> unknown = new TreeMap<>();

  private final Set<String> fitting = new TreeSet<>();

  /**
   * A join.
   *
   * @param index the analysed files
   * @param charset their encoding
   * @param lines the lines that something is told of
   * @param merge what two reports tell together
   */
  Join(
      SourceIndex index,
      Charset charset,
      Function<T, Collection<Integer>> lines,
      BinaryOperator<T> merge) {
    this.index = index;
    this.charset = charset;
    this.lines = lines;
    this.merge = merge;
  }

  /** Takes what a report tells. */
  void add(ReportFile report, Map<SourceName, T> told) {
    units.add(report.unit());
    told.forEach((name, value) -> add(report, name, value));
  }

  private void add(ReportFile report, SourceName name, T value) {
    List<OnDisk> sources = index.find(name, report);
    if (sources.isEmpty()) {
      unknown.merge(report.unit(), 1, Integer::sum);
      return;
    }
    fitting.add(report.unit());
    if (sources.size() > 1) {
      String reason = report.unit() + " tells of " + name.path() + ", which several folders have";
      sources.forEach(s -> doubts.add(new Doubt(State.AMBIGUOUS, s.path(), reason)));
      return;
    }
    OnDisk source = sources.get(0);
    doubt(report, source, value)
        .ifPresentOrElse(doubts::add, () -> bySource.merge(source.path(), value, merge));
  }

  private Optional<Doubt> doubt(ReportFile report, OnDisk source, T value) {
    if (isOlder(report.location(), source.location())) {
      return Optional.of(
          new Doubt(State.STALE, source.path(), report.unit() + " is older than the file"));
    }
    OptionalInt line = SourceLines.withoutCode(source.location(), charset, lines.apply(value));
    return line.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Doubt(
                State.FOREIGN,
                source.path(),
                String.format(
                    Locale.ROOT,
                    "%s tells of line %d, where the file has no code",
                    report.unit(),
                    line.getAsInt())));
  }

  private static boolean isOlder(Path report, Path source) {
    try {
      return Files.getLastModifiedTime(report).compareTo(Files.getLastModifiedTime(source)) < 0;
    } catch (IOException e) {
      // Without times nothing speaks against the report.
      return false;
    }
  }

  /** What all reports tell. A doubt about a file is dropped where another report is trusted. */
  Testimony<T> result() {
    doubts.removeIf(d -> bySource.containsKey(d.path()));
    unknown.forEach(
        (unit, count) -> {
          if (!fitting.contains(unit)) {
            doubts.add(new Doubt(State.FOREIGN, unit, noneKnown(count)));
          }
        });
    return new Testimony<>(List.copyOf(units), new TreeMap<>(bySource), List.copyOf(doubts));
  }

  private static String noneKnown(int count) {
    return count == 1
        ? "the source file that it tells of is not among the analysed ones"
        : String.format(
            Locale.ROOT, "none of the %,d source files that it tells of is analysed", count);
  }
}
