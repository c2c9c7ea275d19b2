package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.source.SourceException;
import io.github.beyonditworks.analyzer.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs a single rule over a piece of code. */
final class RuleRunner {

  private RuleRunner() {}

  /** The facts of a file; the findings of a rule that asks for all files are added to them. */
  static FileFacts run(Rule rule, String code, SourceKind kind) throws SourceException {
    FileFacts facts = analyze(rule, "Example.java", code, kind);
    return rule instanceof ProjectRule projectRule
        ? withFindings(
            facts,
            projectRule.check(
                new ProjectFacts(List.of(facts), StatedEvidence.in(code, facts.path()))))
        : facts;
  }

  /** The facts of one file among others. */
  static FileFacts analyze(Rule rule, String path, String code, SourceKind kind)
      throws SourceException {
    SourceFile file = new SourceFile(Path.of(path), path, Optional.of(kind));
    return new FileAnalyzer(List.of(rule)).analyze(file, code, false);
  }

  private static FileFacts withFindings(FileFacts facts, List<Finding> findings) {
    return new FileFacts(
        facts.path(),
        facts.kind(),
        facts.codeLines(),
        facts.measures(),
        facts.types(),
        findings,
        facts.suppressions(),
        facts.callables(),
        facts.code(),
        facts.problems());
  }
}
