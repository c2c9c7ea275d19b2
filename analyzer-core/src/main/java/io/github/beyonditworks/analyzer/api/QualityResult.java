package io.github.beyonditworks.analyzer.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of an analysis; immutable, so threads may share it.
 *
 * @param projectName the name in reports
 * @param toolVersion the version of this library that analysed
 * @param scores how the production code stands as a whole
 * @param files the files, by path
 * @param findings what people should see, by path and place
 * @param problems what could not be analysed
 * @since 0.1.0
 */
public record QualityResult(
    String projectName,
    String toolVersion,
    QualityScores scores,
    List<FileQuality> files,
    List<QualityFinding> findings,
    List<QualityProblem> problems) {

  /** Copies the lists. */
  public QualityResult {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
  }

  /**
   * Reads the result of an earlier analysis.
   *
   * @param report a {@code quality.json}
   * @throws QualityException when it cannot be read, or is no such report
   */
  public static QualityResult read(Path report) throws QualityException {
    try {
      return parse(Files.readString(report));
    } catch (IOException e) {
      throw new QualityException(report + " cannot be read", e);
    }
  }

  /**
   * Reads the result of an earlier analysis.
   *
   * @param json the text of a {@code quality.json}
   * @throws QualityException when it is no such report
   */
  public static QualityResult parse(String json) throws QualityException {
    return StoredResult.parse(json);
  }
}
