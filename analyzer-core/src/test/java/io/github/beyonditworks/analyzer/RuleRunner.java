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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a single rule over a piece of code. */
final class RuleRunner {

  private RuleRunner() {}

  static FileFacts run(Rule rule, String code, SourceKind kind) throws SourceException {
    SourceFile file = new SourceFile(Path.of("Example.java"), "Example.java", Optional.of(kind));
    return new FileAnalyzer(List.of(rule)).analyze(file, code);
  }

  /** Everything that the rule reports when the file is the whole project. */
  static List<Finding> findings(Rule rule, FileFacts facts) {
    List<Finding> findings = new ArrayList<>(facts.findings());
    if (rule instanceof ProjectRule projectRule) {
      findings.addAll(projectRule.check(new ProjectFacts(List.of(facts))));
    }
    return findings;
  }
}
