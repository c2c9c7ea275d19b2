package io.github.beyonditworks.analyzer.report.review;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.change.ChangedMember;
import io.github.beyonditworks.analyzer.change.ChangedMember.Change;
import io.github.beyonditworks.analyzer.change.ChangedType;
import io.github.beyonditworks.analyzer.change.Comparison;
import io.github.beyonditworks.analyzer.change.FindingStatus;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** What there is to say about a change: the arithmetic behind both forms of a review. */
final class Review {

  /** The most comments that are written out. */
  static final int MOST_COMMENTS = 10;

  /** Below this a score has not moved, to a reader. */
  private static final double NOTICEABLE = 0.1;

  /** Below this a member is not better, to a reader. */
  private static final double WORTH_TELLING = 1;

  private final Analysis analysis;
  private final Comparison comparison;
  private final List<ReviewComment> comments;

  private Review(Analysis analysis, Comparison comparison) {
    this.analysis = analysis;
    this.comparison = comparison;
    WorthSaying worth = new WorthSaying(analysis, comparison);
    this.comments =
        ReviewComments.of(
            comparison, analysis.findings().stream().filter(f -> worth.test(f.finding())).toList());
  }

  /**
   * The review of a change.
   *
   * @throws IllegalArgumentException when the analysis has nothing to compare with
   */
  static Review of(Analysis analysis) {
    return new Review(
        analysis,
        analysis
            .comparison()
            .orElseThrow(() -> new IllegalArgumentException("a review needs a base")));
  }

  Analysis analysis() {
    return analysis;
  }

  Comparison comparison() {
    return comparison;
  }

  /** Everything worth a word, most points first. */
  List<ReviewComment> comments() {
    return comments;
  }

  /** Whether no Java code is another than in the base. */
  boolean isEmpty() {
    return comparison.files().isEmpty();
  }

  /** Members that became so, types' own code not counted. */
  List<ChangedMember> members(Change change) {
    return comparison.members().stream().filter(m -> m.isMember() && m.change() == change).toList();
  }

  long count(FindingStatus status) {
    return comparison.statuses().values().stream().filter(s -> s == status).count();
  }

  /** Hints that the change brought and that no comment is written for. */
  List<ScoredFinding> newHints() {
    return analysis.findings().stream()
        .filter(f -> f.finding().severity() == Severity.INFO)
        .filter(f -> WorthSaying.isSaid(f.finding().rule()))
        .filter(f -> !WorthSaying.isSaidThoughHint(f.finding().rule()))
        .filter(f -> comparison.statusOf(f.finding()).countsAsNew())
        .toList();
  }

  /** What was there before, in what the change touched, hints left out. */
  List<ScoredFinding> touched() {
    return analysis.findings().stream()
        .filter(Review::counts)
        .filter(f -> comparison.statusOf(f.finding()) == FindingStatus.TOUCHED)
        .toList();
  }

  /** Fixed findings beyond hints; those of code that was deleted are told apart by the members. */
  List<ScoredFinding> fixed() {
    return comparison.members().stream()
        .filter(m -> m.change() != Change.DELETED)
        .flatMap(m -> m.fixedFindings().stream())
        .filter(Review::counts)
        .toList();
  }

  /** Findings that went with deleted code, hints left out. */
  long goneWithTheCode() {
    return comparison.members().stream()
        .filter(m -> m.change() == Change.DELETED)
        .flatMap(m -> m.fixedFindings().stream())
        .filter(Review::counts)
        .count();
  }

  /** Members that are better in readability, or lost a finding; the greatest gain first. */
  List<ChangedMember> better() {
    return comparison.members().stream()
        .filter(m -> m.change() != Change.ADDED && m.change() != Change.DELETED)
        .filter(m -> gain(m) >= WORTH_TELLING || lostFindings(m) > 0)
        .filter(m -> gain(m) > -NOTICEABLE)
        .sorted(
            Comparator.comparingDouble((ChangedMember m) -> -gain(m) - pointsFixed(m))
                .thenComparing(m -> m.latest().path())
                .thenComparing(m -> m.latest().place()))
        .toList();
  }

  /** Whether a finding is more than a hint, and of a rule that reviews speak of. */
  static boolean counts(ScoredFinding scored) {
    return scored.finding().severity() != Severity.INFO
        && WorthSaying.isSaid(scored.finding().rule());
  }

  private static long lostFindings(ChangedMember member) {
    return member.fixedFindings().stream().filter(Review::counts).count();
  }

  private static double pointsFixed(ChangedMember member) {
    return member.fixedFindings().stream().mapToDouble(ScoredFinding::points).sum();
  }

  private static double gain(ChangedMember member) {
    return member.isMember() ? member.gain(Dimension.READABILITY).orElse(0) : 0;
  }

  /**
   * Types of which a score moved noticeably, the one that moved most first; then those that were
   * added or deleted.
   */
  List<ChangedType> movedTypes() {
    return comparison.types().stream()
        .filter(t -> !t.isKept() || move(t) >= NOTICEABLE)
        .sorted(
            Comparator.comparing((ChangedType t) -> !t.isKept())
                .thenComparingDouble(t -> -move(t))
                .thenComparing(ChangedType::path)
                .thenComparing(ChangedType::name))
        .toList();
  }

  private static double move(ChangedType type) {
    double most = 0;
    for (Dimension dimension : Dimension.values()) {
      OptionalDouble was = type.scoreBefore(dimension);
      OptionalDouble is = type.scoreAfter(dimension);
      if (was.isPresent() && is.isPresent()) {
        most = Math.max(most, Math.abs(is.getAsDouble() - was.getAsDouble()));
      }
    }
    return most;
  }

  /** How readable the touched code of a kind is. */
  TouchedCode touchedCode(SourceKind kind) {
    return TouchedCode.of(comparison, kind);
  }
}
