package io.github.beyonditworks.analyzer.api;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The parts of a {@code quality.json} that make a result, under the names that they have there.
 *
 * @param schemaVersion the version of the format
 * @param tool what wrote it
 * @param project what it is about
 * @param scores how the project stands
 * @param files the files
 * @param findings all that the scores lost
 * @param problems what could not be analysed
 */
record StoredResult(
    String schemaVersion,
    Tool tool,
    Project project,
    QualityScores scores,
    List<File> files,
    List<Finding> findings,
    List<QualityProblem> problems) {

  private static final String SCHEMA_VERSION = "1";
  private static final String TEST = "test";

  record Tool(String version) {}

  record Project(String name) {}

  record File(
      String path, String kind, int codeLines, QualityScores scores, List<TypeQuality> types) {
    FileQuality quality() {
      return new FileQuality(path, kind.equals(TEST), codeLines, scores, types);
    }
  }

  /** As a line of the ledger is written; {@code ledgerOnly} ones are no findings for people. */
  record Finding(
      String rule,
      String dimension,
      FindingSeverity severity,
      String path,
      int line,
      int column,
      int endLine,
      int endColumn,
      String element,
      String message,
      double points,
      String fingerprint,
      boolean accepted,
      boolean ledgerOnly) {
    QualityFinding finding() {
      return new QualityFinding(
          rule,
          dimension,
          severity,
          path,
          line,
          column,
          endLine,
          endColumn,
          element,
          message,
          points,
          fingerprint,
          accepted);
    }
  }

  static QualityResult parse(String json) throws QualityException {
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    try {
      return mapper.readValue(json, StoredResult.class).result();
    } catch (JacksonException | NullPointerException e) {
      throw new QualityException("this is no quality.json that can be read", e);
    }
  }

  private QualityResult result() throws QualityException {
    if (!schemaVersion.equals(SCHEMA_VERSION)) {
      throw new QualityException(
          "this quality.json is of another version of the format than " + SCHEMA_VERSION, null);
    }
    return new QualityResult(
        project.name(),
        tool.version(),
        scores,
        files.stream().map(File::quality).toList(),
        findings.stream().filter(f -> !f.ledgerOnly()).map(Finding::finding).toList(),
        problems);
  }
}
