package io.github.beyonditworks.fleet;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The rows of one project: one for itself, where no type is named, and one for each of its types.
 */
final class ProjectRows {

  /** The columns of all rows; what does not apply is null. */
  static final StructType SCHEMA =
      new StructType()
          .add("project", DataTypes.StringType)
          .add("status", DataTypes.StringType)
          .add("cause", DataTypes.StringType)
          .add("files", DataTypes.IntegerType)
          .add("failedFiles", DataTypes.IntegerType)
          .add("type", DataTypes.StringType)
          .add("path", DataTypes.StringType)
          .add("line", DataTypes.IntegerType)
          .add("codeLines", DataTypes.IntegerType)
          .add("findings", DataTypes.IntegerType)
          .add("overall", DataTypes.DoubleType)
          .add("readability", DataTypes.DoubleType)
          .add("testability", DataTypes.DoubleType)
          .add("documentation", DataTypes.DoubleType);

  private ProjectRows() {}

  /** Analyses the project in a folder. What goes wrong is its row; other projects go on. */
  static List<Row> of(String folder) throws InterruptedException {
    try {
      Path root = Path.of(folder);
      if (!Files.isDirectory(root)) {
        return List.of(failed(folder, "there is no such folder"));
      }
      // Spark runs projects side by side: within one, a thread is enough.
      return rows(folder, new Analyzer().analyze(AnalysisOptions.of(root).withThreads(1)));
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(failed(folder, String.valueOf(e)));
    }
  }

  private static List<Row> rows(String folder, Analysis analysis) {
    List<Row> rows = new ArrayList<>();
    Analysis.Summary summary = analysis.summary();
    rows.add(
        row(
            folder,
            summary.analyzed() == 0 ? "empty" : "analysed",
            null,
            summary.files(),
            summary.failed(),
            null,
            null,
            null,
            summary.codeLines(),
            analysis.findings().size(),
            analysis.scores()));
    for (ScoredFile file : analysis.files()) {
      for (ScoredType type : file.types()) {
        rows.add(
            row(
                folder,
                null,
                null,
                null,
                null,
                type.facts().name(),
                file.facts().path(),
                type.facts().place().line(),
                type.facts().codeLines(),
                null,
                type.scores()));
      }
    }
    return rows;
  }

  private static Row failed(String folder, String cause) {
    return RowFactory.create(
        folder, "failed", cause, null, null, null, null, null, null, null, null, null, null, null);
  }

  private static Row row(
      String project,
      String status,
      String cause,
      Integer files,
      Integer failedFiles,
      String type,
      String path,
      Integer line,
      Integer codeLines,
      Integer findings,
      Scores scores) {
    return RowFactory.create(
        project,
        status,
        cause,
        files,
        failedFiles,
        type,
        path,
        line,
        codeLines,
        findings,
        nullable(scores.overall()),
        nullable(scores.readability()),
        nullable(scores.testability()),
        nullable(scores.documentation()));
  }

  private static Double nullable(OptionalDouble score) {
    return score.isPresent() ? score.getAsDouble() : null;
  }
}
