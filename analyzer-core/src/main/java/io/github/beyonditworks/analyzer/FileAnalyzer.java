package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.metric.MeasuredType;
import io.github.beyonditworks.analyzer.model.CallableFacts;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Fingerprints;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.Suppressions;
import io.github.beyonditworks.analyzer.source.JavaSourceParser;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.SourceException;
import io.github.beyonditworks.analyzer.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Parse, measure, check, forget the tree: everything that is done with one file. Pure; a syntax
 * tree lives inside one call only.
 */
final class FileAnalyzer {

  private final List<Rule> rules;

  FileAnalyzer(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * Analyses a file.
   *
   * @throws SourceException when it cannot be parsed
   */
  FileFacts analyze(SourceFile source, String text) throws SourceException {
    ParsedFile parsed = JavaSourceParser.parse(source, text);
    MeasuredFile file = MeasuredFile.measure(parsed);
    List<Finding> findings = new ArrayList<>();
    List<CallableFacts> callables = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.kinds().contains(parsed.kind())) {
        check(rule, file, findings, callables, problems);
      }
    }
    findings.sort(null);
    return new FileFacts(
        source.path(),
        parsed.kind(),
        parsed.codeLines(),
        file.measures(),
        file.types().stream().map(MeasuredType::facts).toList(),
        Fingerprints.withOrdinals(findings),
        Suppressions.of(file),
        callables,
        problems);
  }

  /** A rule that throws loses its own findings in this file and nothing else. */
  private static void check(
      Rule rule,
      MeasuredFile file,
      List<Finding> findings,
      List<CallableFacts> callables,
      List<Problem> problems) {
    Reporter reporter = new Reporter(rule, file);
    try {
      if (rule instanceof FileRule fileRule) {
        fileRule.check(file, reporter);
      } else if (rule instanceof ProjectRule projectRule) {
        callables.addAll(projectRule.collect(file, reporter));
      }
      findings.addAll(reporter.findings());
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(
          new Problem(
              Problem.Kind.RULE,
              file.parsed().path(),
              0,
              0,
              "rule %s failed: %s at %s"
                  .formatted(rule.id(), e.getClass().getSimpleName(), placeInRule(e))));
    }
  }

  private static String placeInRule(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length == 0
        ? "an unknown place"
        : trace[0].getFileName() + ":" + trace[0].getLineNumber();
  }
}
