package io.github.beyonditworks.analyzer.gate;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SkippedFile;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.score.ScoredProject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Evaluates conditions on a scored project. */
public final class Gate {

  private static final int FINDINGS_SHOWN_FOR_A_SCORE = 10;
  private static final String EVERY_FILE = "every file can be analysed";
  private static final String NOTHING_HIDDEN = "the change takes no file out of the analysis";

  private Gate() {}

  /**
   * The conditions that do not hold; empty when the gate passes. Conditions that need a base are
   * left out where there is none.
   *
   * @param conditions the conditions
   * @param input what they are held against
   */
  public static List<Violation> evaluate(GateConditions conditions, GateInput input) {
    ScoredProject project = input.project();
    List<Violation> violations = new ArrayList<>();
    conditions
        .minimumScores()
        .forEach((name, minimum) -> scoreTooLow(name, minimum, project).ifPresent(violations::add));
    conditions
        .maximumFindings()
        .forEach(
            (severity, maximum) ->
                tooManyFindings(severity, maximum, input).ifPresent(violations::add));
    for (GateCondition condition : conditions.conditions()) {
      NamedConditions.evaluate(condition, input).ifPresent(violations::add);
    }
    List<Problem> failures = input.problems().stream().filter(p -> p.kind().hidesCode()).toList();
    if (!failures.isEmpty() && !conditions.allowFailedFiles()) {
      violations.add(
          new Violation(
              EVERY_FILE, counted(failures.size(), "problem"), List.of(), List.of(), failures));
    }
    if (!input.hidden().isEmpty() && !conditions.allowFailedFiles()) {
      violations.add(
          new Violation(
              NOTHING_HIDDEN,
              counted(input.hidden().size(), "file"),
              List.of(),
              List.of(),
              input.hidden().stream().map(Gate::leftOut).toList()));
    }
    return violations;
  }

  private static Problem leftOut(SkippedFile file) {
    return new Problem(
        Problem.Kind.READ, file.path(), 0, 0, "left out since the change: " + file.reason());
  }

  /**
   * The conditions in words, as violations name them, in the order of {@link #evaluate}.
   *
   * @param conditions the conditions
   * @param hasBase whether there is a base: conditions that need one are left out where there is
   *     none
   */
  public static List<String> names(GateConditions conditions, boolean hasBase) {
    List<String> names = new ArrayList<>();
    conditions.minimumScores().forEach((name, least) -> names.add(scoreCondition(name, least)));
    conditions.maximumFindings().forEach((s, most) -> names.add(findingsCondition(s, most)));
    conditions.conditions().stream()
        .filter(c -> hasBase || !c.needsBase())
        .forEach(c -> names.add(c.name()));
    if (!conditions.allowFailedFiles()) {
      names.add(EVERY_FILE);
      if (hasBase) {
        names.add(NOTHING_HIDDEN);
      }
    }
    return names;
  }

  private static String scoreCondition(String name, double minimum) {
    return String.format(Locale.ROOT, "%s score of at least %.1f", name, minimum);
  }

  private static String findingsCondition(Severity severity, int maximum) {
    return "at most " + counted(maximum, severity.id() + " finding");
  }

  private static Optional<Violation> scoreTooLow(
      String name, double minimum, ScoredProject project) {
    OptionalDouble score = scoreOf(name, project.scores());
    if (score.isEmpty() || score.getAsDouble() >= minimum) {
      return Optional.empty();
    }
    Map<String, Integer> weights = weightsOfScoredTypes(project);
    List<Finding> costliest =
        project.findings().stream()
            .filter(f -> !f.finding().ledgerOnly())
            .filter(f -> name.equals("overall") || f.finding().dimension().id().equals(name))
            .filter(f -> weights.containsKey(typeOf(f)))
            .sorted(
                Comparator.comparingDouble(
                        (ScoredFinding f) -> -f.points() * weights.get(typeOf(f)))
                    .thenComparing(ScoredFinding::finding))
            .limit(FINDINGS_SHOWN_FOR_A_SCORE)
            .map(ScoredFinding::finding)
            .toList();
    return Optional.of(
        new Violation(
            scoreCondition(name, minimum),
            String.format(Locale.ROOT, "%.2f", score.getAsDouble()),
            costliest,
            List.of(),
            List.of()));
  }

  /**
   * The code lines of the types that make up the project's scores: of tests only where there is
   * nothing else.
   */
  private static Map<String, Integer> weightsOfScoredTypes(ScoredProject project) {
    boolean onlyTests =
        project.files().stream().noneMatch(f -> f.facts().kind() == SourceKind.MAIN);
    SourceKind scored = onlyTests ? SourceKind.TEST : SourceKind.MAIN;
    Map<String, Integer> weights = new HashMap<>();
    for (ScoredFile file : project.files()) {
      if (file.facts().kind() == scored) {
        file.types()
            .forEach(
                t -> weights.put(file.facts().path() + t.facts().name(), t.facts().codeLines()));
      }
    }
    return weights;
  }

  private static String typeOf(ScoredFinding finding) {
    return finding.finding().path() + finding.finding().element().type();
  }

  static OptionalDouble scoreOf(String name, Scores scores) {
    for (Dimension dimension : Dimension.values()) {
      if (dimension.id().equals(name)) {
        return scores.of(dimension);
      }
    }
    return scores.overall();
  }

  private static Optional<Violation> tooManyFindings(
      Severity severity, int maximum, GateInput input) {
    List<Finding> found =
        input.project().findings().stream()
            .filter(f -> f.finding().severity() == severity && !f.finding().ledgerOnly())
            .filter(f -> !input.accepted().contains(f.finding()))
            .sorted(ScoredFinding.MOST_POINTS_FIRST)
            .map(ScoredFinding::finding)
            .toList();
    return found.size() <= maximum
        ? Optional.empty()
        : Optional.of(
            new Violation(
                findingsCondition(severity, maximum),
                counted(found.size(), severity.id() + " finding"),
                found,
                List.of(),
                List.of()));
  }

  static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
