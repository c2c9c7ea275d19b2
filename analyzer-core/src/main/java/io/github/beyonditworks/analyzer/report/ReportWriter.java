package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    List<ReportFormat> distinct = formats.stream().distinct().toList();
    Path staging = Files.createTempDirectory(outputDirectory, STAGING);
    try {
      writeAll(analysis, distinct, staging, outputDirectory);
      for (ReportFormat format : distinct) {
        replace(staging, outputDirectory, format.output());
      }
    } finally {
      deleteTree(staging);
    }
  }

  /** Each format only reads the analysis, so they are written side by side. */
  private static void writeAll(
      Analysis analysis, List<ReportFormat> formats, Path staging, Path previous)
      throws IOException {
    try {
      formats.parallelStream().forEach(f -> write(analysis, f, staging, previous));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(Analysis analysis, ReportFormat format, Path staging, Path previous) {
    try {
      format.write(analysis, staging, previous);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the new report cannot take its place, the previous one is put back. */
  private static void replace(Path staging, Path outputDirectory, String name) throws IOException {
    Path target = outputDirectory.resolve(name);
    Path previous = staging.resolve(name + PREVIOUS);
    boolean replaced = Files.exists(target);
    if (replaced) {
      Files.move(target, previous);
    }
    try {
      Files.move(staging.resolve(name), target);
    } catch (IOException e) {
      if (replaced) {
        Files.move(previous, target);
      }
      throw e;
    }
  }

  /** What cannot be deleted now must not spoil reports that are whole. */
  private static void deleteTree(Path root) {
    try (Stream<Path> walk = Files.walk(root)) {
      walk.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException | UncheckedIOException e) {
      root.toFile().deleteOnExit();
    }
  }
}
