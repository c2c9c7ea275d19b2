package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.source.SourceException;
import io.github.beyonditworks.analyzer.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs a single rule over a piece of code. */
final class RuleRunner {

  private RuleRunner() {}

  static FileFacts run(Rule rule, String code, SourceKind kind) throws SourceException {
    SourceFile file = new SourceFile(Path.of("Example.java"), "Example.java", Optional.of(kind));
    return new FileAnalyzer(List.of(rule)).analyze(file, code);
  }
}
