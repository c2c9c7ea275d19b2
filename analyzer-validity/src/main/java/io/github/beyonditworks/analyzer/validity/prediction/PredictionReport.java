package io.github.beyonditworks.analyzer.validity.prediction;

import io.github.beyonditworks.analyzer.model.CoverageCount;
import io.github.beyonditworks.analyzer.validity.FiguresJson;
import io.github.beyonditworks.analyzer.validity.prediction.Correlations.Mean;
import io.github.beyonditworks.analyzer.validity.prediction.Outcome.TriedMutants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well signs foretell outcomes: figures by library, nothing about a single type. The same
 * folder and the same code give the same bytes.
 *
 * @param scoreModel the version of the coefficients
 * @param libraries what was studied, by name
 * @param rows a row for each sign and outcome of which at least two libraries tell something
 */
record PredictionReport(String scoreModel, List<LibraryFigures> libraries, List<Row> rows) {

  private static final double DECIMALS = 10_000;

  /** Copies the lists. */
  PredictionReport {
    libraries = List.copyOf(libraries);
    rows = List.copyOf(rows);
  }

  /**
   * What was studied of a library.
   *
   * @param name what it is called
   * @param types its types with enough branches
   * @param tested those of them that have a test class of their name
   * @param branches the branches of these types
   * @param missedBranches those that no test takes
   * @param mutants the mutants on lines of theirs that the tests run, 0 where nobody made any
   * @param survivors those that no test notices
   */
  record LibraryFigures(
      String name,
      int types,
      int tested,
      int branches,
      int missedBranches,
      int mutants,
      int survivors) {

    private static LibraryFigures of(LibraryAnalysis library) {
      CoverageCount coverage = library.totals().coverage();
      TriedMutants mutants = library.totals().mutants();
      return new LibraryFigures(
          library.name(),
          library.subjects().size(),
          (int)
              library.subjects().stream()
                  .filter(s -> s.signs().containsKey(Sign.TEST_FINDINGS))
                  .count(),
          coverage.branches(),
          coverage.missedBranches(),
          mutants.covered(),
          mutants.survived());
    }
  }

  /**
   * How a sign and an outcome go together.
   *
   * @param group what the sign is taken from
   * @param sign the sign
   * @param outcome the outcome
   * @param types the types of the libraries that tell something
   * @param shown those of them in which the sign is above 0
   * @param spearman the mean of the libraries' rank correlations
   * @param sameSize the same with code lines held fixed, where that leaves anything
   * @param byLibrary each library's rank correlation
   */
  record Row(
      Sign.Group group,
      String sign,
      String outcome,
      int types,
      int shown,
      Figure spearman,
      Optional<Figure> sameSize,
      Map<String, Double> byLibrary) {

    /** Copies the map. */
    Row {
      byLibrary = new TreeMap<>(byLibrary);
    }
  }

  /**
   * A mean over libraries with its range of 95 %, to four decimals.
   *
   * @param mean the mean
   * @param low the lower end
   * @param high the upper end
   */
  record Figure(double mean, double low, double high) {

    private static Figure of(Mean mean) {
      return new Figure(rounded(mean.mean()), rounded(mean.low()), rounded(mean.high()));
    }

    private static double rounded(double number) {
      return Math.round(number * DECIMALS) / DECIMALS;
    }
  }

  /** The figures of some libraries. */
  static PredictionReport of(List<LibraryAnalysis> libraries) {
    SortedSet<Sign> signs =
        libraries.stream()
            .flatMap(l -> l.subjects().stream())
            .flatMap(s -> s.signs().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    List<Row> rows = new ArrayList<>();
    for (Sign sign : signs) {
      for (Outcome outcome : Outcome.values()) {
        row(libraries, sign, outcome).ifPresent(rows::add);
      }
    }
    return new PredictionReport(
        libraries.stream()
            .map(LibraryAnalysis::scoreModel)
            .distinct()
            .collect(Collectors.joining(", ")),
        libraries.stream().map(LibraryFigures::of).toList(),
        rows);
  }

  private static Optional<Row> row(List<LibraryAnalysis> libraries, Sign sign, Outcome outcome) {
    Map<String, Double> byLibrary = new TreeMap<>();
    List<Double> partials = new ArrayList<>();
    List<Subject> known = new ArrayList<>();
    for (LibraryAnalysis library : libraries) {
      double value = Correlations.spearman(library.subjects(), sign, outcome);
      if (!Double.isNaN(value)) {
        byLibrary.put(library.name(), value);
        partials.add(Correlations.partial(library.subjects(), sign, outcome));
        library.subjects().stream().filter(s -> s.has(sign, outcome)).forEach(known::add);
      }
    }
    Optional<Mean> mean = Correlations.mean(List.copyOf(byLibrary.values()));
    byLibrary.replaceAll((name, value) -> Figure.rounded(value));
    return mean.map(
        m ->
            new Row(
                sign.group(),
                sign.name(),
                outcome.id(),
                known.size(),
                shown(known, sign),
                Figure.of(m),
                Correlations.mean(partials).map(Figure::of),
                byLibrary));
  }

  private static int shown(List<Subject> subjects, Sign sign) {
    return (int) subjects.stream().filter(s -> s.signs().get(sign) > 0).count();
  }

  /** The row of a sign and an outcome. */
  Optional<Row> row(Sign sign, Outcome outcome) {
    return rows.stream()
        .filter(r -> r.group() == sign.group() && r.sign().equals(sign.name()))
        .filter(r -> r.outcome().equals(outcome.id()))
        .findFirst();
  }

  /** The signs of a group of which something is told. */
  List<Sign> signs(Sign.Group... groups) {
    return rows.stream()
        .filter(r -> Arrays.asList(groups).contains(r.group()))
        .map(r -> new Sign(r.group(), r.sign()))
        .distinct()
        .toList();
  }

  /** Reads what {@link #json} wrote. */
  static PredictionReport read(Path file) throws IOException {
    return JsonMapper.shared().readValue(Files.readString(file), PredictionReport.class);
  }

  /** The report for other programs. */
  String json() {
    return FiguresJson.of(this);
  }
}
