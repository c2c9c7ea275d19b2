package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.score.ReferenceDistribution;
import io.github.beyonditworks.analyzer.score.ReferenceDistribution.Kind;
import io.github.beyonditworks.analyzer.score.ScoredMember;
import io.github.beyonditworks.analyzer.score.ScoredType;
import io.github.beyonditworks.analyzer.score.Standing;
import java.util.Locale;
import java.util.Optional;

/**
 * Where scores stand among those of open code, in words. Test code stands nowhere: source artifacts
 * of libraries have none.
 */
public final class StandingText {

  private static final ReferenceDistribution REFERENCE = ReferenceDistribution.standard();

  private StandingText() {}

  /** Where the production code of a project stands; empty where there is none. */
  static Optional<Standing> ofProject(Analysis analysis) {
    return hasProductionCode(analysis) ? REFERENCE.ofProject(analysis.scores()) : Optional.empty();
  }

  private static boolean hasProductionCode(Analysis analysis) {
    return analysis.files().stream()
        .anyMatch(f -> f.facts().kind() == SourceKind.MAIN && !f.types().isEmpty());
  }

  /** Where a type stands among those of its size; empty for test code. */
  static Optional<Standing> ofType(ScoredType type, SourceKind kind) {
    return kind == SourceKind.MAIN
        ? REFERENCE.ofType(type.scores(), type.facts().codeLines())
        : Optional.empty();
  }

  /** Where a member stands among those of its size; empty for test code and small members. */
  public static Optional<Standing> ofMember(ScoredMember member, SourceKind kind) {
    return kind == SourceKind.MAIN ? REFERENCE.ofMember(member) : Optional.empty();
  }

  /** The sentence for a project: {@code B: better than 62 % of 200 open libraries, …}. */
  public static Optional<String> project(Analysis analysis) {
    return ofProject(analysis)
        .map(
            s ->
                String.format(
                    Locale.ROOT,
                    "%s: better than %d %% of %d open libraries and %d %% of %d open applications",
                    s.letter(),
                    s.libraries().lower(),
                    REFERENCE.projects(Kind.LIBRARIES),
                    s.applications().lower(),
                    REFERENCE.projects(Kind.APPLICATIONS)));
  }

  /** Where the type of an element stands, in a few words: {@code better than 12 % of its size}. */
  static Optional<String> typeAt(Analysis analysis, String path, String name) {
    return analysis.files().stream()
        .filter(f -> f.facts().path().equals(path))
        .flatMap(
            f ->
                f.types().stream()
                    .filter(t -> t.facts().name().equals(name))
                    .flatMap(t -> ofType(t, f.facts().kind()).stream()))
        .findFirst()
        .map(s -> s.text("types of this size"));
  }

  /** The sentence for a type: {@code C: better than 48 % of types of this size in …}. */
  public static Optional<String> type(ScoredType type, SourceKind kind) {
    return ofType(type, kind).map(s -> s.letter() + ": " + s.text("types of this size"));
  }
}
