package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.model.SourceKind;
import java.util.List;

/**
 * A type in a table.
 *
 * @param name its simple name
 * @param packageName its package
 * @param path its file
 * @param link where its source is shown, relative to the report's folder
 * @param codeLines its code lines
 * @param findings how many findings it has
 * @param cost what it takes from the project's overall score
 * @param bar its cost in percent of the greatest
 * @param scores its scores
 */
public record TypeRow(
    String name,
    String packageName,
    String path,
    String link,
    String codeLines,
    String findings,
    String cost,
    String bar,
    ScoreColumns scores) {

  /** The types of a kind of code, those that cost most first. */
  static List<TypeRow> all(ReportedProject project, SourceKind kind) {
    return of(project, project.types(kind));
  }

  /** Rows of types, in their order, those that cost most first. */
  static List<TypeRow> of(ReportedProject project, List<TypeCost> types) {
    double most = types.isEmpty() ? 0 : types.get(0).cost();
    return types.stream().map(t -> of(project, t, most)).toList();
  }

  /** The first types that cost anything; production code where there is any. */
  static List<TypeRow> worst(ReportedProject project, int most) {
    SourceKind kind = project.types(SourceKind.MAIN).isEmpty() ? SourceKind.TEST : SourceKind.MAIN;
    return of(project, project.types(kind).stream().filter(t -> t.cost() > 0).limit(most).toList());
  }

  private static TypeRow of(ReportedProject project, TypeCost type, double most) {
    return new TypeRow(
        type.simpleName(),
        type.packageName(),
        type.path(),
        project.link(type),
        Figures.count(type.type().facts().codeLines()),
        Figures.count(project.findingsOf(type)),
        Figures.points(type.cost()),
        Figures.percent(type.cost(), most),
        ScoreColumns.of(type.type().scores()));
  }
}
