package io.github.beyonditworks.analyzer.api;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.score.ScoredMember;
import io.github.beyonditworks.analyzer.score.ScoredType;

/** A result as an analysis has it. */
final class FreshResult {

  private final Analysis analysis;

  private FreshResult(Analysis analysis) {
    this.analysis = analysis;
  }

  static QualityResult of(Analysis analysis) {
    FreshResult result = new FreshResult(analysis);
    return new QualityResult(
        analysis.projectName(),
        analysis.toolVersion(),
        QualityScores.of(analysis.scores()),
        analysis.files().stream().map(FreshResult::file).toList(),
        analysis.findings().stream().map(result::finding).toList(),
        analysis.problems().stream().map(FreshResult::problem).toList());
  }

  private static FileQuality file(ScoredFile file) {
    return new FileQuality(
        file.facts().path(),
        file.facts().kind() == SourceKind.TEST,
        file.facts().codeLines(),
        QualityScores.of(file.scores()),
        file.types().stream().map(FreshResult::type).toList());
  }

  private static TypeQuality type(ScoredType type) {
    return new TypeQuality(
        type.facts().name(),
        type.facts().place().line(),
        type.facts().place().endLine(),
        type.facts().codeLines(),
        QualityScores.of(type.scores()),
        type.members().stream().map(FreshResult::member).toList());
  }

  private static MemberQuality member(ScoredMember member) {
    return new MemberQuality(
        member.facts().signature(),
        member.facts().place().line(),
        member.facts().place().endLine(),
        member.facts().codeLines(),
        QualityScores.of(member.scores()));
  }

  private QualityFinding finding(ScoredFinding scored) {
    Finding finding = scored.finding();
    return new QualityFinding(
        finding.rule(),
        finding.dimension().id(),
        FindingSeverity.valueOf(finding.severity().name()),
        finding.path(),
        finding.place().line(),
        finding.place().column(),
        finding.place().endLine(),
        finding.place().endColumn(),
        finding.element().toString(),
        finding.message(),
        scored.points(),
        finding.fingerprint(),
        analysis.baseline().accepted().contains(finding));
  }

  private static QualityProblem problem(Problem problem) {
    return new QualityProblem(
        problem.kind().id(), problem.path(), problem.line(), problem.column(), problem.message());
  }
}
