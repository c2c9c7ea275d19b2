package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.score.Scorer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A package or a module in a table; its scores are the means of its types', weighted by their code
 * lines.
 *
 * @param name its name
 * @param module the module that it belongs to; empty where that goes without saying
 * @param link its page, relative to the report's folder
 * @param types how many types it has
 * @param codeLines its code lines
 * @param findings how many findings it has
 * @param cost what it takes from the project's overall score
 * @param bar its cost in percent of the greatest
 * @param scores its scores
 */
public record PackageRow(
    String name,
    String module,
    String link,
    String types,
    String codeLines,
    String findings,
    String cost,
    String bar,
    ScoreColumns scores) {

  /** Types that are shown together. */
  private record Group(String name, String module, String link, List<TypeCost> types) {

    double cost() {
      return types.stream().mapToDouble(TypeCost::cost).sum();
    }
  }

  /** The packages that have a kind of code, those that cost most first. */
  static List<PackageRow> all(
      ReportedProject project, List<CodePackage> packages, SourceKind kind, boolean withModule) {
    List<Group> groups = new ArrayList<>();
    for (CodePackage own : packages) {
      if (!own.types(kind).isEmpty()) {
        groups.add(
            new Group(own.name(), withModule ? own.module() : "", own.page(), own.types(kind)));
      }
    }
    return rows(project, groups);
  }

  /** The modules that have production code, or tests where no module has other code. */
  static List<PackageRow> modules(ReportedProject project) {
    SourceKind kind = project.types(SourceKind.MAIN).isEmpty() ? SourceKind.TEST : SourceKind.MAIN;
    Map<String, List<TypeCost>> modules = new TreeMap<>();
    for (CodePackage own : project.packages()) {
      modules.computeIfAbsent(own.module(), m -> new ArrayList<>()).addAll(own.types(kind));
    }
    List<Group> groups = new ArrayList<>();
    int number = 0;
    for (Map.Entry<String, List<TypeCost>> module : modules.entrySet()) {
      number++;
      if (!module.getValue().isEmpty()) {
        groups.add(
            new Group(
                PackagesPage.title(module.getKey()),
                "",
                PackagesPage.NAME + "#" + PackagesPage.anchor(number),
                module.getValue()));
      }
    }
    return rows(project, groups);
  }

  private static List<PackageRow> rows(ReportedProject project, List<Group> groups) {
    double most = groups.stream().mapToDouble(Group::cost).max().orElse(0);
    return groups.stream()
        .sorted(Comparator.comparingDouble((Group g) -> -g.cost()))
        .map(g -> of(project, g, most))
        .toList();
  }

  private static PackageRow of(ReportedProject project, Group group, double most) {
    List<TypeCost> types = group.types();
    return new PackageRow(
        group.name(),
        group.module(),
        group.link(),
        Figures.count(types.size()),
        Figures.count(types.stream().mapToInt(t -> t.type().facts().codeLines()).sum()),
        Figures.count(types.stream().mapToLong(project::findingsOf).sum()),
        Figures.points(group.cost()),
        Figures.percent(group.cost(), most),
        ScoreColumns.of(Scorer.mean(types.stream().map(TypeCost::type).toList())));
  }
}
