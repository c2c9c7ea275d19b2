package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.CallableFacts;
import io.github.beyonditworks.analyzer.model.Candidate;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Seam;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import java.io.IOError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any rule may fail: what the others find stays, and the rule and its place are named. */
class FaultyRulesTest {

  private static final Path PROJECT = Path.of("../examples/flawed-shop/src/main/java");
  private static final List<Supplier<Throwable>> FAULTS =
      List.of(
          IllegalStateException::new,
          StackOverflowError::new,
          AssertionError::new,
          () -> new NoSuchMethodError("gone"),
          () -> new IOException("undeclared"),
          () -> new IOError(new IOException("of no known kind")));

  private static final String ANSWER_NULL = "null";

  private static List<String> sound;
  private static List<String> paths;

  /** A step of a rule that fails. */
  private record Fault(Rule rule, String step) {
    private Supplier<Throwable> thrown() {
      return FAULTS.get(Math.floorMod((rule.id() + step).hashCode(), FAULTS.size()));
    }

    /** Whether the rule does anything in that step. */
    private boolean isTaken() {
      try {
        return rule.getClass().getMethod(step, MeasuredFile.class).getDeclaringClass()
            != ProjectRule.class;
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }

    /** One of the files, another one for each fault. */
    private String onePath() {
      return paths.get(Math.floorMod(rule.id().hashCode() * 31 + step.hashCode(), paths.size()));
    }

    @Override
    public String toString() {
      return rule.id() + " in " + step;
    }
  }

  static Stream<Fault> faults() {
    return Rules.ALL.stream().map(rule -> new Fault(rule, "check"));
  }

  static Stream<Fault> faultsInFiles() {
    return Rules.ALL.stream()
        .flatMap(
            rule ->
                rule instanceof ProjectRule
                    ? Stream.of("collect", "seams", "candidates")
                        .map(step -> new Fault(rule, step))
                        .filter(Fault::isTaken)
                    : Stream.of(new Fault(rule, "check")));
  }

  @BeforeAll
  static void analyzeWithSoundRules() throws Exception {
    Analysis analysis = analyze(Rules.ALL);
    sound = found(analysis);
    paths = analysis.files().stream().map(f -> f.facts().path()).toList();
    assertThat(sound).isNotEmpty();
    assertThat(paths).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_rule_that_fails_takes_nothing_but_its_own_findings_along(Fault fault) throws Exception {
    Analysis analysis = analyze(with(fault, path -> true));

    assertOthersAreSound(analysis, fault);
    assertThat(found(analysis)).noneMatch(f -> isOf(fault, f));
    if (fault.rule.kinds().contains(SourceKind.MAIN)) {
      assertThat(analysis.problems()).isNotEmpty();
    }
    assertNamed(analysis, fault);
  }

  @ParameterizedTest
  @MethodSource("faultsInFiles")
  void a_rule_that_fails_in_a_file_stays_as_it_is_elsewhere(Fault fault) throws Exception {
    Analysis analysis = analyze(with(fault, fault.onePath()::equals));

    assertOthersAreSound(analysis, fault);
    assertThat(sound).containsAll(found(analysis));
    assertThat(found(analysis))
        .containsAll(
            sound.stream()
                .filter(f -> isOf(fault, f) && fault.rule instanceof FileRule)
                .filter(f -> !f.contains(" " + fault.onePath()))
                .toList());
    if (fault.rule.kinds().contains(SourceKind.MAIN)) {
      assertThat(analysis.problems()).hasSize(1);
    }
    assertThat(analysis.problems()).extracting(Problem::path).allMatch(fault.onePath()::equals);
    assertNamed(analysis, fault);
  }

  @Test
  void a_rule_over_the_project_that_answers_nothing_at_all_is_named() throws Exception {
    Rule rule = Rules.ALL.stream().filter(ProjectRule.class::isInstance).findFirst().orElseThrow();
    Fault fault = new Fault(rule, ANSWER_NULL);

    Analysis analysis = analyze(with(fault, path -> true));

    assertOthersAreSound(analysis, fault);
    assertThat(analysis.problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains(rule.id());
  }

  private static void assertOthersAreSound(Analysis analysis, Fault fault) {
    assertThat(found(analysis).stream().filter(f -> !isOf(fault, f)))
        .containsExactlyElementsOf(sound.stream().filter(f -> !isOf(fault, f)).toList());
    assertThat(analysis.summary().failed()).isZero();
  }

  private static void assertNamed(Analysis analysis, Fault fault) {
    assertThat(analysis.problems())
        .allSatisfy(
            p -> {
              assertThat(p.kind()).isEqualTo(Problem.Kind.RULE);
              assertThat(p.message())
                  .startsWith("rule " + fault.rule.id() + " failed: ")
                  .contains(fault.thrown().get().getClass().getSimpleName())
                  .containsPattern("FaultyRulesTest\\.java:\\d+$");
            });
  }

  private static List<Rule> with(Fault fault, Predicate<String> where) {
    List<Rule> rules = new ArrayList<>(Rules.ALL);
    rules.set(rules.indexOf(fault.rule), failing(fault.rule, fault.step, fault.thrown(), where));
    return rules;
  }

  /** The same rule, but for a step that fails: in some files, or on the project. */
  private static Rule failing(
      Rule rule, String step, Supplier<Throwable> thrown, Predicate<String> where) {
    return rule instanceof ProjectRule p
        ? new FaultyInProject(p, step, thrown, where)
        : new FaultyInFile(rule, thrown, where);
  }

  private static Analysis analyze(List<Rule> rules) throws Exception {
    return new Analyzer()
        .analyze(
            AnalysisOptions.of(PROJECT)
                .withThreads(2)
                .withConfiguration(Configuration.DEFAULTS.withRules(rules)));
  }

  private static List<String> found(Analysis analysis) {
    return analysis.findings().stream()
        .map(f -> f.finding().rule() + " " + f.finding().path() + f.finding().place())
        .toList();
  }

  private static boolean isOf(Fault fault, String found) {
    return found.startsWith(fault.rule.id() + " ");
  }

  @SuppressWarnings("TypeParameterUnusedInFormals")
  private static <T, E extends Throwable> T fail(Supplier<Throwable> fault) throws E {
    @SuppressWarnings("unchecked")
    E failure = (E) fault.get();
    throw failure;
  }

  private record FaultyInFile(Rule rule, Supplier<Throwable> fault, Predicate<String> where)
      implements FileRule {
    @Override
    public void check(MeasuredFile file, Reporter reporter) {
      if (where.test(file.parsed().path())) {
        fail(fault);
      }
      ((FileRule) rule).check(file, reporter);
    }

    @Override
    public String id() {
      return rule.id();
    }

    @Override
    public Dimension dimension() {
      return rule.dimension();
    }

    @Override
    public Severity severity() {
      return rule.severity();
    }

    @Override
    public Set<SourceKind> kinds() {
      return rule.kinds();
    }

    @Override
    public String documentation() {
      return rule.documentation();
    }
  }

  private record FaultyInProject(
      ProjectRule rule, String step, Supplier<Throwable> fault, Predicate<String> where)
      implements ProjectRule {
    @Override
    public List<CallableFacts> collect(MeasuredFile file) {
      failAt("collect", file);
      return rule.collect(file);
    }

    @Override
    public List<Seam> seams(MeasuredFile file) {
      failAt("seams", file);
      return rule.seams(file);
    }

    @Override
    public List<Candidate> candidates(MeasuredFile file) {
      failAt("candidates", file);
      return rule.candidates(file);
    }

    private void failAt(String reached, MeasuredFile file) {
      if (reached.equals(step) && where.test(file.parsed().path())) {
        fail(fault);
      }
    }

    @Override
    public boolean speaksFromEvidence() {
      return rule.speaksFromEvidence();
    }

    @Override
    public List<Finding> check(ProjectFacts project) {
      if (step.equals(ANSWER_NULL)) {
        return null;
      }
      return step.equals("check") ? fail(fault) : rule.check(project);
    }

    @Override
    public String id() {
      return rule.id();
    }

    @Override
    public Dimension dimension() {
      return rule.dimension();
    }

    @Override
    public Severity severity() {
      return rule.severity();
    }

    @Override
    public Set<SourceKind> kinds() {
      return rule.kinds();
    }

    @Override
    public String documentation() {
      return rule.documentation();
    }
  }
}
