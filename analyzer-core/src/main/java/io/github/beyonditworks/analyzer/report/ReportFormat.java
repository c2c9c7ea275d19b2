package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import java.io.IOException;
import java.nio.file.Path;

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
   * @param previous where an earlier analysis may have put it
   */
  default void write(Analysis analysis, Path folder, Path previous) throws IOException {
    write(analysis, folder);
  }
}
