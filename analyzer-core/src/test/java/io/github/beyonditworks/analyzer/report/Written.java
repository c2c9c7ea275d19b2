package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What formats write. */
final class Written {

  private Written() {}

  /** The file of a format, in a new folder below a given one. */
  static Path file(ReportFormat format, Analysis analysis, Path folder) throws IOException {
    Path output = Files.createTempDirectory(folder, "out");
    ReportWriter.write(analysis, List.of(format), output);
    return output.resolve(format.entry());
  }

  /** The content of that file. */
  static String text(ReportFormat format, Analysis analysis, Path folder) throws IOException {
    return Files.readString(file(format, analysis, folder));
  }
}
