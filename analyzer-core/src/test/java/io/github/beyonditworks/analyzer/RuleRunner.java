package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import io.github.beyonditworks.analyzer.source.SourceException;
import io.github.beyonditworks.analyzer.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a single rule over a piece of code. */
final class RuleRunner {

  private static final String NEXT_FILE = "// file: ";

  private RuleRunner() {}

  /**
   * What came of it.
   *
   * @param findings those of the rule
   * @param problems what could not be done
   */
  record Outcome(List<Finding> findings, List<Problem> problems) {}

  /**
   * Runs a rule over code. Code for rules that see all files may hold several of them, each below a
   * line {@code // file: path}; lines are counted through, and what lies in {@code src/test} is
   * test code.
   */
  static Outcome run(Rule rule, String code, SourceKind kind) throws SourceException {
    List<FileFacts> files = new ArrayList<>();
    if (code.startsWith(NEXT_FILE)) {
      files.addAll(severalFiles(rule, code));
    } else {
      files.add(analyze(rule, "Example.java", code, kind));
    }
    List<Finding> findings =
        rule instanceof ProjectRule projectRule
            ? projectRule.check(
                new ProjectFacts(files, true, StatedEvidence.in(code, files.get(0).path())))
            : files.get(0).findings();
    return new Outcome(findings, files.stream().flatMap(f -> f.problems().stream()).toList());
  }

  private static List<FileFacts> severalFiles(Rule rule, String code) throws SourceException {
    List<FileFacts> files = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String path = "";
    StringBuilder above = new StringBuilder();
    for (String line : code.lines().toList()) {
      if (line.startsWith(NEXT_FILE)) {
        if (!path.isEmpty()) {
          files.add(analyze(rule, path, text.toString(), kindOf(path)));
        }
        path = line.substring(NEXT_FILE.length()).strip();
        text = new StringBuilder(above);
      }
      text.append(line.startsWith(NEXT_FILE) ? "" : line).append('\n');
      above.append('\n');
    }
    files.add(analyze(rule, path, text.toString(), kindOf(path)));
    return files;
  }

  private static SourceKind kindOf(String path) {
    return path.contains("src/test/") ? SourceKind.TEST : SourceKind.MAIN;
  }

  /** The facts of one file among others; rules that see all files may ask for all findings. */
  static FileFacts analyze(Rule rule, String path, String code, SourceKind kind)
      throws SourceException {
    SourceFile file = new SourceFile(Path.of(path), path, Optional.of(kind));
    List<Rule> rules = new ArrayList<>(List.of(rule));
    if (rule instanceof ProjectRule) {
      Rules.ALL.stream().filter(r -> !r.id().equals(rule.id())).forEach(rules::add);
    }
    return new FileAnalyzer(rules).analyze(file, code, false);
  }
}
