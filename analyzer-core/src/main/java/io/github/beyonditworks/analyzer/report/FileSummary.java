package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.score.ScoredType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** One file of an analysis in a few lines: its types' scores, and what takes points from them. */
public final class FileSummary {

  private FileSummary() {}

  /**
   * The lines; empty where the file was not analysed.
   *
   * @param path the file, as reports name it
   */
  public static Optional<List<String>> lines(Analysis analysis, String path) {
    return analysis.files().stream()
        .filter(f -> f.facts().path().equals(path))
        .findFirst()
        .map(f -> lines(analysis, f));
  }

  private static List<String> lines(Analysis analysis, ScoredFile file) {
    List<String> lines = new ArrayList<>();
    lines.add(PlainText.of(file.facts().path()) + ": " + scores(file.scores()));
    for (ScoredType type : file.types()) {
      lines.add("type " + PlainText.of(type.facts().name()) + ": " + scores(type.scores()));
    }
    List<ScoredFinding> findings =
        analysis.findings().stream()
            .filter(f -> f.finding().path().equals(file.facts().path()))
            .sorted(ScoredFinding.MOST_POINTS_FIRST)
            .toList();
    lines.add(findings.isEmpty() ? "No findings." : "Findings, those that take most points first:");
    findings.forEach(f -> lines.add(finding(f)));
    return lines;
  }

  private static String scores(Scores scores) {
    StringBuilder text = new StringBuilder("overall ").append(score(scores.overall()));
    for (Dimension dimension : Dimension.values()) {
      text.append(", ").append(dimension.id()).append(' ').append(score(scores.of(dimension)));
    }
    return text.toString();
  }

  private static String score(OptionalDouble score) {
    return score.isPresent() ? Scores.shown(score.getAsDouble()) : "nothing to judge";
  }

  private static String finding(ScoredFinding scored) {
    Finding finding = scored.finding();
    return String.format(
        Locale.ROOT,
        "- line %d, %s, %s, %.2f points of the %s of its type: %s",
        finding.place().line(),
        finding.rule(),
        finding.severity().id(),
        scored.points(),
        finding.dimension().id(),
        PlainText.of(finding.message()));
  }
}
