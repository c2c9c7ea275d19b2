package io.github.beyonditworks.analyzer.report.review;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.change.ChangedMember;
import io.github.beyonditworks.analyzer.change.ChangedMember.Change;
import io.github.beyonditworks.analyzer.change.ChangedType;
import io.github.beyonditworks.analyzer.change.Comparison;
import io.github.beyonditworks.analyzer.change.FindingStatus;
import io.github.beyonditworks.analyzer.change.MemberVersion;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.score.ScoreModel;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What there is to say about a change: the arithmetic behind both forms of a review. */
final class Review {

  /** The most comments that are written out. */
  static final int MOST_COMMENTS = 10;

  /** Below this a score has not moved, to a reader. */
  private static final double NOTICEABLE = 0.1;

  private final Analysis analysis;
  private final Comparison comparison;
  private final List<ReviewComment> comments;

  private Review(Analysis analysis, Comparison comparison) {
    this.analysis = analysis;
    this.comparison = comparison;
    this.comments = ReviewComment.on(comparison, analysis.findings());
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

  /**
   * Hints that the change brought and that no comment is written for. That every member takes some
   * effort to read is no hint.
   */
  List<ScoredFinding> newHints() {
    return analysis.findings().stream()
        .filter(f -> f.finding().severity() == Severity.INFO)
        .filter(f -> !f.finding().rule().equals(ScoreModel.READING_EFFORT))
        .filter(f -> comparison.statusOf(f.finding()).countsAsNew())
        .toList();
  }

  /** What was there before, in what the change touched, hints left out. */
  List<ScoredFinding> touched() {
    return analysis.findings().stream()
        .filter(f -> f.finding().severity() != Severity.INFO)
        .filter(f -> comparison.statusOf(f.finding()) == FindingStatus.TOUCHED)
        .toList();
  }

  /** Fixed findings beyond hints; those of code that was deleted are told apart by the members. */
  List<ScoredFinding> fixed() {
    return comparison.members().stream()
        .filter(m -> m.change() != Change.DELETED)
        .flatMap(m -> m.fixedFindings().stream())
        .filter(f -> f.finding().severity() != Severity.INFO)
        .toList();
  }

  /** Findings that went with deleted code, hints left out. */
  long goneWithTheCode() {
    return comparison.members().stream()
        .filter(m -> m.change() == Change.DELETED)
        .flatMap(m -> m.fixedFindings().stream())
        .filter(f -> f.finding().severity() != Severity.INFO)
        .count();
  }

  /** Members that are better in readability, or lost a finding; the greatest gain first. */
  List<ChangedMember> better() {
    return comparison.members().stream()
        .filter(m -> m.change() != Change.ADDED && m.change() != Change.DELETED)
        .filter(m -> gain(m) >= NOTICEABLE || lostFindings(m) > 0)
        .filter(m -> gain(m) > -NOTICEABLE)
        .sorted(
            Comparator.comparingDouble((ChangedMember m) -> -gain(m) - pointsFixed(m))
                .thenComparing(m -> m.latest().path())
                .thenComparing(m -> m.latest().place()))
        .toList();
  }

  private static long lostFindings(ChangedMember member) {
    return member.fixedFindings().stream()
        .filter(f -> f.finding().severity() != Severity.INFO)
        .count();
  }

  private static double pointsFixed(ChangedMember member) {
    return member.fixedFindings().stream().mapToDouble(ScoredFinding::points).sum();
  }

  private static double gain(ChangedMember member) {
    return member.isMember() ? member.gain(Dimension.READABILITY).orElse(0) : 0;
  }

  /** Types of which a score moved noticeably, the one that moved most first. */
  List<ChangedType> movedTypes() {
    return comparison.types().stream()
        .filter(t -> move(t) >= NOTICEABLE)
        .sorted(
            Comparator.comparingDouble((ChangedType t) -> -move(t))
                .thenComparing(ChangedType::path)
                .thenComparing(ChangedType::name))
        .toList();
  }

  private static double move(ChangedType type) {
    double most = 0;
    for (Dimension dimension : Dimension.values()) {
      OptionalDouble was = type.before().of(dimension);
      OptionalDouble is = type.after().of(dimension);
      if (was.isPresent() && is.isPresent()) {
        most = Math.max(most, Math.abs(is.getAsDouble() - was.getAsDouble()));
      }
    }
    return most;
  }

  /** The mean readability, before, of members that are on both sides. */
  OptionalDouble readabilityBefore() {
    return meanReadability(ChangedMember::before);
  }

  /** The mean readability, after, of members that are on both sides. */
  OptionalDouble readabilityAfter() {
    return meanReadability(ChangedMember::after);
  }

  private OptionalDouble meanReadability(Function<ChangedMember, Optional<MemberVersion>> side) {
    return comparison.members().stream()
        .filter(m -> m.isMember() && m.before().isPresent() && m.after().isPresent())
        .map(m -> side.apply(m).orElseThrow().scores().readability())
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average();
  }

  /** The mean readability of members that are new. */
  OptionalDouble readabilityOfNewMembers() {
    return members(Change.ADDED).stream()
        .map(m -> m.after().orElseThrow().scores().readability())
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average();
  }
}
