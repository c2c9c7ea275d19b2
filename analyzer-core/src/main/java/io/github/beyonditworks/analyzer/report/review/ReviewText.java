package io.github.beyonditworks.analyzer.report.review;

import io.github.beyonditworks.analyzer.change.ChangedType;
import io.github.beyonditworks.analyzer.change.Comparison;
import io.github.beyonditworks.analyzer.change.FindingStatus;
import io.github.beyonditworks.analyzer.change.MemberVersion;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.score.ReferenceDistribution;
import io.github.beyonditworks.analyzer.score.Standing;
import java.util.Locale;
import java.util.Optional;

/** The wording that all forms of a review share. */
final class ReviewText {

  private ReviewText() {}

  /** A score, to a tenth. */
  static String number(double value) {
    return Scores.shown(value);
  }

  /** A score before and after, said once where no reader would see a difference. */
  static String arrow(double was, double is) {
    String before = number(was);
    String after = number(is);
    return before.equals(after) ? after : before + " → " + after;
  }

  /** Where a type stands among libraries' types of its size, before and after. */
  static String standing(ChangedType type) {
    String before = standing(type.before());
    String after = standing(type.after());
    if (before.isEmpty() || before.equals(after)) {
      return after;
    }
    return after.isEmpty() ? before : before + " → " + after;
  }

  /** Where a type of production code stands; empty where there is none. */
  static Optional<Standing> placed(Optional<MemberVersion> version) {
    return version
        .filter(v -> v.kind() == SourceKind.MAIN)
        .flatMap(v -> ReferenceDistribution.standard().ofType(v.scores(), v.codeLines()));
  }

  private static String standing(Optional<MemberVersion> version) {
    return placed(version)
        .map(s -> s.letter() + ", better than " + s.libraries().lower() + " %")
        .orElse("");
  }

  static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** From what to what a finding grew: {@code cognitive complexity 26 → 28}; empty for others. */
  static Optional<String> growth(Finding finding, Comparison comparison) {
    return comparison.statusOf(finding) == FindingStatus.WORSE
        ? comparison
            .earlier(finding)
            .map(
                was ->
                    String.format(
                        Locale.ROOT,
                        "%s %s → %s",
                        finding.rule().replace('-', ' '),
                        measure(was.value()),
                        measure(finding.value())))
        : Optional.empty();
  }

  private static String measure(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.2f", value);
  }
}
