package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.config.Spelling;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.Suppression;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the rules found in a project, suppressed or not. */
final class AllFindings {

  private AllFindings() {}

  /**
   * The findings of single files and those of rules that need all files, sorted.
   *
   * @param options the rules and their severities, and how many of them may look at once
   * @param project the facts of all files
   * @param problems takes what could not be done
   */
  static List<Finding> of(AnalysisOptions options, ProjectFacts project, List<Problem> problems) {
    Configuration configuration = options.configuration();
    List<Finding> findings = new ArrayList<>();
    project.files().forEach(f -> findings.addAll(f.findings()));
    List<ProjectRule> rules = new ArrayList<>();
    for (Rule rule : configuration.rules()) {
      if (rule instanceof ProjectRule projectRule) {
        rules.add(projectRule);
      }
    }
    for (Found found : Workers.sideBySide(rules, options.threads(), rule -> found(rule, project))) {
      findings.addAll(found.findings());
      problems.addAll(found.problems());
    }
    Map<String, Severity> severities = configuration.severities();
    return findings.stream()
        .map(f -> severities.containsKey(f.rule()) ? f.withSeverity(severities.get(f.rule())) : f)
        .sorted()
        .toList();
  }

  /** What a rule found, or why it could not look. */
  private record Found(List<Finding> findings, List<Problem> problems) {}

  private static Found found(ProjectRule rule, ProjectFacts project) {
    try {
      return new Found(List.copyOf(rule.check(project)), List.of());
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (Throwable e) {
      return new Found(List.of(), List.of(RuleFailure.of(rule, ".", e)));
    }
  }

  /** Rules of others that cannot be used: who embeds this library hears of them here. */
  static List<Problem> unusableRules() {
    return Rules.FAULTS.stream()
        .map(
            fault ->
                new Problem(
                    Problem.Kind.CONFIG,
                    ".",
                    0,
                    0,
                    "a rule on the class path cannot be used: " + fault))
        .toList();
  }

  /** A suppression of a rule that does not exist would silence nothing, and nobody would notice. */
  static List<Problem> misspelledSuppressions(List<FileFacts> files) {
    List<String> known = new ArrayList<>(Rules.ALL.stream().map(Rule::id).toList());
    known.add(Suppression.ALL_RULES);
    List<Problem> problems = new ArrayList<>();
    for (FileFacts file : files) {
      for (Suppression suppression : file.suppressions()) {
        if (!known.contains(suppression.rule())) {
          problems.add(misspelled(file, suppression, known));
        }
      }
    }
    return problems;
  }

  private static Problem misspelled(FileFacts file, Suppression suppression, List<String> known) {
    return new Problem(
        Problem.Kind.CONFIG,
        file.path(),
        suppression.place().line(),
        suppression.place().column(),
        String.format(
            Locale.ROOT,
            "suppression of an unknown rule '%s'%s",
            suppression.rule(),
            Spelling.hint(suppression.rule(), known)));
  }
}
