package io.github.beyonditworks.analyzer.report.review;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.change.Observation;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.report.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a build prints of a review. */
public final class ReviewSummary {

  private ReviewSummary() {}

  /** The summary, line by line; the analysis needs a base. */
  public static List<String> lines(Analysis analysis) {
    Review review = Review.of(analysis);
    List<String> lines = new ArrayList<>();
    lines.add("");
    if (review.isEmpty()) {
      lines.add(
          "No Java code is changed since " + PlainText.of(review.comparison().base().name()) + ".");
      return lines;
    }
    lines.add(
        format(
            "Review: %s, %s touched; findings: %d fixed, %d new or worse.",
            ReviewText.counted(review.comparison().files().size(), "file"),
            ReviewText.counted(review.comparison().members().size(), "member"),
            review.fixed().size(),
            review.comments().stream().mapToInt(c -> c.all().size()).sum()));
    for (SourceKind kind : SourceKind.values()) {
      review.touchedCode(kind).sentence(kind).ifPresent(lines::add);
    }
    for (Observation observation : review.comparison().observations()) {
      Observation.Where first = observation.places().get(0);
      lines.add(
          format(
              "  %s:%d  %s: %s",
              PlainText.of(first.path()),
              first.line(),
              observation.kind().id(),
              PlainText.of(observation.text())));
    }
    int rank = 1;
    for (ReviewComment comment : review.comments()) {
      if (rank > Review.MOST_COMMENTS) {
        lines.add(format("  and %d more", review.comments().size() - Review.MOST_COMMENTS));
        break;
      }
      Finding finding = comment.first();
      lines.add(
          format(
              "  %d. %s:%d  %s: %s",
              rank++,
              PlainText.of(finding.path()),
              finding.place().line(),
              finding.rule(),
              PlainText.of(finding.message())));
    }
    for (Problem problem : analysis.problems()) {
      lines.add(
          "  not analysed: "
              + PlainText.of(problem.path())
              + "  "
              + PlainText.of(problem.message()));
    }
    return lines;
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
