package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes reports so that a run that fails leaves the previous ones as they were: everything is
 * written beside the output folder's content first and moved into place when it is whole.
 */
public final class ReportWriter {

  private static final String STAGING = ".writing";
  private static final String PREVIOUS = ".previous";

  private ReportWriter() {}

  /**
   * Writes an analysis in several formats.
   *
   * @param analysis what to write
   * @param formats the formats
   * @param outputDirectory where to; made if it does not exist
   */
  public static void write(Analysis analysis, List<ReportFormat> formats, Path outputDirectory)
      throws IOException {
    Files.createDirectories(outputDirectory);
    Path staging = Files.createTempDirectory(outputDirectory, STAGING);
    try {
      for (ReportFormat format : formats) {
        format.write(analysis, staging);
      }
      for (ReportFormat format : formats) {
        replace(staging, outputDirectory, format.output());
      }
    } finally {
      deleteTree(staging);
    }
  }

  private static void replace(Path staging, Path outputDirectory, String name) throws IOException {
    Path target = outputDirectory.resolve(name);
    Path previous = staging.resolve(name + PREVIOUS);
    if (Files.isDirectory(target)) {
      Files.move(target, previous);
    }
    Files.move(staging.resolve(name), target, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void deleteTree(Path root) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(root)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
