package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.report.ReportSet.Mover;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;

/**
 * Writes reports so that a run that fails or is killed leaves the previous ones as they were:
 * everything is written beside them first, and takes their place when it is whole.
 */
public final class ReportWriter {

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
    write(analysis, formats, outputDirectory, Optional.empty());
  }

  /**
   * Writes an analysis in several formats, which take over from earlier reports what would be the
   * same.
   *
   * @param memory a folder that nobody but the user writes to, for what is known of earlier reports
   */
  public static void write(
      Analysis analysis, List<ReportFormat> formats, Path outputDirectory, Optional<Path> memory)
      throws IOException {
    write(
        analysis,
        formats,
        outputDirectory,
        memory.map(m -> new EarlierReport(outputDirectory, m)),
        Mover.ATOMIC);
  }

  static void write(
      Analysis analysis,
      List<ReportFormat> formats,
      Path outputDirectory,
      Optional<EarlierReport> earlier,
      Mover mover)
      throws IOException {
    List<ReportFormat> distinct = formats.stream().distinct().toList();
    try (ReportSet reports = ReportSet.begin(outputDirectory, mover)) {
      writeAll(analysis, distinct, reports, earlier);
      reports.publish(distinct.stream().map(ReportFormat::output).distinct().toList());
    }
  }

  /**
   * Each format only reads the analysis, so they are written side by side; where there is not
   * enough memory for that, one after the other. A pool of their own lets a thread that is done
   * with one format help with the pages of another, which one that waits for the common pool does
   * not.
   */
  private static void writeAll(
      Analysis analysis,
      List<ReportFormat> formats,
      ReportSet reports,
      Optional<EarlierReport> earlier)
      throws IOException {
    Path folder = reports.folder();
    try {
      try {
        onThreads(
            Runtime.getRuntime().availableProcessors(),
            () -> formats.parallelStream().forEach(f -> write(analysis, f, folder, earlier)));
      } catch (OutOfMemoryError e) {
        reports.clear();
        onThreads(1, () -> formats.forEach(f -> write(analysis, f, folder, earlier)));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Whatever happens, nobody writes any more when this returns. */
  private static void onThreads(int threads, Runnable writing) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      pool.invoke(ForkJoinTask.adapt(writing));
    } finally {
      pool.shutdown();
      awaitEnd(pool);
    }
  }

  private static void awaitEnd(ForkJoinPool pool) {
    boolean interrupted = false;
    while (!pool.isTerminated()) {
      try {
        boolean unused = pool.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void write(
      Analysis analysis, ReportFormat format, Path staging, Optional<EarlierReport> earlier) {
    try {
      format.write(analysis, staging, earlier);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
