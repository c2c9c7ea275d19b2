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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
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
          () -> new NoSuchMethodError("gone"));

  private static List<String> sound;

  static Stream<Rule> rules() {
    return Rules.ALL.stream();
  }

  @BeforeAll
  static void analyzeWithSoundRules() throws Exception {
    sound = found(analyze(Rules.ALL), "");
    assertThat(sound).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_that_fails_takes_nothing_but_its_own_findings_along(Rule rule) throws Exception {
    Supplier<Throwable> fault = FAULTS.get(Math.floorMod(rule.id().hashCode(), FAULTS.size()));
    List<Rule> rules = new ArrayList<>(Rules.ALL);
    rules.set(
        rules.indexOf(rule),
        rule instanceof ProjectRule p
            ? new FaultyInProject(p, fault)
            : new FaultyInFile(rule, fault));

    Analysis analysis = analyze(rules);

    List<String> others = sound.stream().filter(f -> !f.startsWith(rule.id() + " ")).toList();
    assertThat(found(analysis, rule.id())).isEqualTo(others);
    assertThat(analysis.summary().failed()).isZero();
    if (rule.kinds().contains(SourceKind.MAIN)) {
      assertThat(analysis.problems()).isNotEmpty();
    }
    assertThat(analysis.problems())
        .allSatisfy(
            p -> {
              assertThat(p.kind()).isEqualTo(Problem.Kind.RULE);
              assertThat(p.message())
                  .startsWith("rule " + rule.id() + " failed: ")
                  .contains(fault.get().getClass().getSimpleName())
                  .containsPattern("FaultyRulesTest\\.java:\\d+$");
            });
  }

  private static Analysis analyze(List<Rule> rules) throws Exception {
    return new Analyzer()
        .analyze(
            AnalysisOptions.of(PROJECT)
                .withThreads(1)
                .withConfiguration(Configuration.DEFAULTS.withRules(rules)));
  }

  private static List<String> found(Analysis analysis, String without) {
    return analysis.findings().stream()
        .map(f -> f.finding().rule() + " " + f.finding().path() + f.finding().place())
        .filter(f -> without.isEmpty() || !f.startsWith(without + " "))
        .toList();
  }

  @SuppressWarnings("TypeParameterUnusedInFormals")
  private static <T, E extends Throwable> T fail(Supplier<Throwable> fault) throws E {
    @SuppressWarnings("unchecked")
    E failure = (E) fault.get();
    throw failure;
  }

  private record FaultyInFile(Rule rule, Supplier<Throwable> fault) implements FileRule {
    @Override
    public void check(MeasuredFile file, Reporter reporter) {
      fail(fault);
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

  /** Keeps what it should of files, and fails when it is to judge the project. */
  private record FaultyInProject(ProjectRule rule, Supplier<Throwable> fault)
      implements ProjectRule {
    @Override
    public List<CallableFacts> collect(MeasuredFile file) {
      return rule.collect(file);
    }

    @Override
    public List<Seam> seams(MeasuredFile file) {
      return rule.seams(file);
    }

    @Override
    public List<Candidate> candidates(MeasuredFile file) {
      return rule.candidates(file);
    }

    @Override
    public boolean speaksFromEvidence() {
      return rule.speaksFromEvidence();
    }

    @Override
    public List<Finding> check(ProjectFacts project) {
      return fail(fault);
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
