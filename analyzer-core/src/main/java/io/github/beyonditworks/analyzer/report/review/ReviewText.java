package io.github.beyonditworks.analyzer.report.review;

import io.github.beyonditworks.analyzer.change.Comparison;
import io.github.beyonditworks.analyzer.change.FindingStatus;
import io.github.beyonditworks.analyzer.model.Finding;
import java.util.Locale;
import java.util.Optional;

/** The wording that all forms of a review share. */
final class ReviewText {

  private ReviewText() {}

  /** A score, to a tenth. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** A score before and after, said once where no reader would see a difference. */
  static String arrow(double was, double is) {
    String before = number(was);
    String after = number(is);
    return before.equals(after) ? after : before + " → " + after;
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
