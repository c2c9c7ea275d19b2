package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.code.Libraries;
import io.github.beyonditworks.analyzer.metric.LinkCollector;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.metric.MeasuredType;
import io.github.beyonditworks.analyzer.metric.MemberCodes;
import io.github.beyonditworks.analyzer.model.CallableFacts;
import io.github.beyonditworks.analyzer.model.Candidate;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.Seam;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.pattern.PatternClueCollector;
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

  private final Libraries libraries;
  private final List<FileRule> fileRules;
  private final List<ProjectRule> projectRules;

  /** An analyzer that knows the libraries that everybody does. */
  FileAnalyzer(List<Rule> rules) {
    this(rules, Libraries.standard());
  }

  FileAnalyzer(List<Rule> rules, Libraries libraries) {
    this.libraries = libraries;
    this.fileRules = rulesOf(FileRule.class, rules);
    this.projectRules = rulesOf(ProjectRule.class, rules);
  }

  private static <R> List<R> rulesOf(Class<R> shape, List<Rule> rules) {
    return rules.stream().filter(shape::isInstance).map(shape::cast).toList();
  }

  /**
   * Analyses a file.
   *
   * @param source the file
   * @param text its content
   * @param compared whether its words are kept for a comparison
   * @throws SourceException when it cannot be parsed
   */
  FileFacts analyze(SourceFile source, String text, boolean compared) throws SourceException {
    ParsedFile parsed = JavaSourceParser.parse(source, text);
    MeasuredFile file = MeasuredFile.measure(parsed, libraries);
    Collected collected = collect(file);
    return new FileFacts(
        source.path(),
        parsed.kind(),
        parsed.codeLines(),
        file.measures(),
        file.types().stream().map(MeasuredType::facts).toList(),
        Fingerprints.withOrdinals(collected.findings),
        Suppressions.of(file),
        collected.callables,
        collected.seams,
        collected.candidates,
        LinkCollector.of(file),
        file.statements(),
        parsed.kind() == SourceKind.MAIN ? PatternClueCollector.of(file) : List.of(),
        compared ? MemberCodes.of(file) : List.of(),
        collected.problems);
  }

  /** What the rules say about a file, or want to know of it later. */
  private static final class Collected {
    private final List<Finding> findings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<CallableFacts> callables = new ArrayList<>();
    private final List<Seam> seams = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();

    /** All of it or, where the rule fails, nothing. */
    void add(ProjectRule rule, MeasuredFile file) {
      if (rule.kinds().contains(file.parsed().kind())) {
        List<CallableFacts> called = rule.collect(file);
        List<Seam> seamsThere = rule.seams(file);
        candidates.addAll(rule.candidates(file));
        callables.addAll(called);
        seams.addAll(seamsThere);
      }
    }
  }

  private Collected collect(MeasuredFile file) {
    Collected collected = new Collected();
    for (FileRule rule : fileRules) {
      guarded(rule, file, collected.problems, () -> collected.findings.addAll(check(rule, file)));
    }
    for (ProjectRule rule : projectRules) {
      guarded(rule, file, collected.problems, () -> collected.add(rule, file));
    }
    collected.findings.sort(null);
    return collected;
  }

  private static List<Finding> check(FileRule rule, MeasuredFile file) {
    if (!rule.kinds().contains(file.parsed().kind())) {
      return List.of();
    }
    Reporter reporter = new Reporter(rule, file);
    rule.check(file, reporter);
    return reporter.findings();
  }

  /** A rule that throws loses what is its own in this file and nothing else. */
  private static void guarded(Rule rule, MeasuredFile file, List<Problem> problems, Runnable work) {
    try {
      work.run();
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (Throwable e) {
      problems.add(RuleFailure.of(rule, file.parsed().path(), e));
    }
  }
}
