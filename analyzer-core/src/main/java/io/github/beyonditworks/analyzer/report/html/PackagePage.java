package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.score.Scorer;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of a package.
 *
 * @param frame what stands around it
 * @param module its module; empty for the project's own folder
 * @param scores its scores: of the production code, or of the tests where there is no other
 * @param tables its types, for each kind of code
 * @param rules the rules that found something in it
 */
public record PackagePage(
    Frame frame,
    String module,
    List<Gauge> scores,
    List<KindTable<TypeRow>> tables,
    List<KindTable<RuleRow>> rules) {

  static PackagePage of(ReportedProject project, CodePackage own) {
    boolean onlyTests = own.types(SourceKind.MAIN).isEmpty();
    List<TypeCost> judged = own.types(onlyTests ? SourceKind.TEST : SourceKind.MAIN);
    return new PackagePage(
        project.frame(own.name(), own.page()),
        own.module(),
        TypePart.gauges(Scorer.mean(judged.stream().map(TypeCost::type).toList()), onlyTests),
        KindTable.each(kind -> TypeRow.of(project, own.types(kind))),
        KindTable.each(kind -> RuleRow.of(project, findings(project, own.types(kind)))));
  }

  private static List<ScoredFinding> findings(ReportedProject project, List<TypeCost> types) {
    List<ScoredFinding> findings = new ArrayList<>();
    types.forEach(t -> findings.addAll(project.findingsIn(t)));
    return findings;
  }
}
