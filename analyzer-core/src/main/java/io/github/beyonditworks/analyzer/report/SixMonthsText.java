package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.model.History;
import io.github.beyonditworks.analyzer.sixmonths.Reason;
import io.github.beyonditworks.analyzer.sixmonths.Struggle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words for what the next reader will struggle with. They hold names, and are not yet inert. */
public final class SixMonthsText {

  /** What the view is called. */
  public static final String TITLE = "In six months";

  private static final int FEW_DAYS = 60;
  private static final double DAYS_A_MONTH = 30.4;
  private static final int DAYS_A_YEAR = 365;

  private SixMonthsText() {}

  /** The reasons in a line, each with what it adds. */
  static String reasons(Struggle struggle) {
    return struggle.reasons().stream().map(SixMonthsText::reason).collect(Collectors.joining(", "));
  }

  private static String reason(Reason reason) {
    return String.format(Locale.ROOT, "%s %+.1f", reason.kind().words(), reason.points());
  }

  /** What was looked back at, as a sentence; empty where nobody asked or nothing was found. */
  public static Optional<String> history(History history) {
    if (!history.note().isEmpty() && history.state() == History.State.SHALLOW) {
      return Optional.of("history: " + history.note());
    }
    if (!history.isKnown()) {
      return Optional.empty();
    }
    return Optional.of(
        String.format(
            Locale.ROOT,
            "history: %,d commits in %s, merges left out",
            history.commits(),
            span(history.days())));
  }

  /** Tenths of a year say nothing of a young project. */
  private static String span(int days) {
    if (days < FEW_DAYS) {
      return days <= 1 ? "a day" : days + " days";
    }
    return days < DAYS_A_YEAR
        ? Math.round((double) days / DAYS_A_MONTH) + " months"
        : String.format(Locale.ROOT, "%.1f years", (double) days / DAYS_A_YEAR);
  }
}
