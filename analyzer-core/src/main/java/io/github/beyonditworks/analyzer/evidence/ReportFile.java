package io.github.beyonditworks.analyzer.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A report of another tool.
 *
 * @param location the file
 * @param shown its name in messages and reports, relative to the repository root
 * @param unit what it is shown as part of: itself, or its folder where there is a report for each
 *     class
 */
record ReportFile(Path location, String shown, String unit) {

  /** A report that is shown by itself. */
  ReportFile(Path location, String shown) {
    this(location, shown, shown);
  }

  InputStream open() throws IOException {
    return Files.newInputStream(location);
  }
}
