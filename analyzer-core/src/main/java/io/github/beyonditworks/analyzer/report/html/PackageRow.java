package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.score.Scorer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A package in a table; its scores are the means of its types', weighted by their code lines.
 *
 * @param name its name
 * @param types how many types it has
 * @param codeLines its code lines
 * @param findings how many findings it has
 * @param cost what it takes from the project's overall score
 * @param bar its cost in percent of the greatest
 * @param scores its scores
 */
public record PackageRow(
    String name,
    String types,
    String codeLines,
    String findings,
    String cost,
    String bar,
    ScoreColumns scores) {

  /** The packages of a kind of code, those that cost most first. */
  static List<PackageRow> all(ReportedProject project, SourceKind kind) {
    Map<String, List<TypeCost>> packages =
        project.types(kind).stream()
            .collect(
                Collectors.groupingBy(TypeCost::packageName, TreeMap::new, Collectors.toList()));
    double most = packages.values().stream().mapToDouble(PackageRow::cost).max().orElse(0);
    return packages.entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                (Map.Entry<String, List<TypeCost>> e) -> -cost(e.getValue())))
        .map(e -> of(project, e.getKey(), e.getValue(), most))
        .toList();
  }

  private static double cost(List<TypeCost> types) {
    return types.stream().mapToDouble(TypeCost::cost).sum();
  }

  private static PackageRow of(
      ReportedProject project, String name, List<TypeCost> types, double most) {
    return new PackageRow(
        name,
        Figures.count(types.size()),
        Figures.count(types.stream().mapToInt(t -> t.type().facts().codeLines()).sum()),
        Figures.count(types.stream().mapToLong(project::findingsOf).sum()),
        Figures.points(cost(types)),
        Figures.percent(cost(types), most),
        ScoreColumns.of(Scorer.mean(types.stream().map(TypeCost::type).toList())));
  }
}
