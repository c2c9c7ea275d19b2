package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A form in which an analysis is written to disk. */
public interface ReportFormat {

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

  /**
   * Writes the report, which may take over what would be the same in an earlier one.
   *
   * @param analysis what to write
   * @param folder where to put {@link #output()}
   * @param earlier the reports in whose place it comes, where anything is known of them
   */
  default void write(Analysis analysis, Path folder, Optional<EarlierReport> earlier)
      throws IOException {
    write(analysis, folder);
  }
}
