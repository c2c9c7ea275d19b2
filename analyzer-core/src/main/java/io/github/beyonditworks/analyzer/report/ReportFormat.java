package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A form in which an analysis is written to disk. */
public interface ReportFormat {

  /** Every format, in the order in which they are written. */
  List<ReportFormat> ALL =
      List.of(
          new JsonReport(),
          new HtmlReport(),
          MarkdownReport.PAGE,
          SarifReport.FULL,
          SarifReport.CODE_SCANNING,
          new GitlabReport(),
          new CheckstyleReport(),
          new JunitReport(),
          new GithubReport(),
          MarkdownReport.JOB_SUMMARY,
          new BadgeReport(),
          new BadgeEndpoint());

  /** The format of a name. */
  static Optional<ReportFormat> find(String id) {
    return ALL.stream().filter(f -> f.id().equals(id)).findFirst();
  }

  /** The name in configuration: lower case. */
  String id();

  /**
   * The file or folder that is written, relative to the output folder; what stood there before is
   * replaced.
   */
  String output();

  /** The page or file to open, relative to the output folder. */
  String entry();

  /**
   * Writes the report.
   *
   * @param analysis what to write
   * @param folder where to put {@link #output()}
   */
  void write(Analysis analysis, Path folder) throws IOException;
}
