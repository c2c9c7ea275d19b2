package io.github.beyonditworks.analyzer.benchmark;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.baseline.Baseline;
import io.github.beyonditworks.analyzer.baseline.BaselineMatch;
import io.github.beyonditworks.analyzer.benchmark.Rounds.Work;
import io.github.beyonditworks.analyzer.change.ChangeObserver;
import io.github.beyonditworks.analyzer.change.ChangeSide;
import io.github.beyonditworks.analyzer.change.CodeMatches;
import io.github.beyonditworks.analyzer.change.Comparer;
import io.github.beyonditworks.analyzer.change.Comparer.Changes;
import io.github.beyonditworks.analyzer.code.testing.TestLinks;
import io.github.beyonditworks.analyzer.model.Evidence;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.pattern.PatternRecognition;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.score.Outlook;
import io.github.beyonditworks.analyzer.score.ScoreModel;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.score.ScoredProject;
import io.github.beyonditworks.analyzer.score.Scorer;
import io.github.beyonditworks.analyzer.sixmonths.SixMonths;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What looks at all files of a project at once, each step by itself and from the facts alone: rules
 * of the whole project, patterns, scores, outlook, six months, tests and what they are about,
 * baseline, and a comparison with itself.
 */
final class ProjectSteps {

  private final List<FileFacts> files;
  private final List<Finding> findings;
  private final ScoredProject scored;
  private final ScoreModel model = ScoreModel.standard();
  private final Map<String, Work> steps = new LinkedHashMap<>();

  private ProjectSteps(Analysis analysis) {
    this.files = analysis.files().stream().map(ScoredFile::facts).toList();
    this.findings = analysis.ledger().stream().map(ScoredFinding::finding).toList();
    this.scored = new Scorer(model).score(project(), findings);
    for (Rule rule : analysis.configuration().rules()) {
      if (rule instanceof ProjectRule ofProject) {
        steps.put(rule.id(), () -> ofProject.check(project()));
      }
    }
    steps.put("patterns", () -> PatternRecognition.of(project()));
    steps.put("test links", () -> TestLinks.of(project()).testsByType());
    steps.put("scores", () -> new Scorer(model).score(project(), findings));
    steps.put("outlook", () -> Outlook.of(model, project(), scored));
    steps.put(
        "six months",
        () -> SixMonths.of(scored, Evidence.NONE, TestLinks.of(project()).testsByType().keySet()));
    steps.put(
        "baseline", () -> BaselineMatch.of(Baseline.of(findings), findings, files, p -> true));
    steps.put("comparison", this::compare);
  }

  /** The steps by name, in the order in which an analysis takes them. */
  static Map<String, Work> of(Analysis analysis) {
    return new ProjectSteps(analysis).steps;
  }

  /** Anew for each step: what one step has found out about the whole is not given to the next. */
  private ProjectFacts project() {
    return new ProjectFacts(files);
  }

  private void compare() {
    CodeMatches code = CodeMatches.of(files, files);
    ChangeSide side = new ChangeSide(scored.files(), scored.findings());
    Changes changes = Comparer.compare(code, side, side);
    ChangeObserver.observe(
        code,
        changes.members(),
        changes.types(),
        files,
        files,
        project(),
        TestLinks.of(project()).testsByType());
  }
}
