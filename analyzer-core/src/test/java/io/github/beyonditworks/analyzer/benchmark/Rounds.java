package io.github.beyonditworks.analyzer.benchmark;

import io.github.beyonditworks.analyzer.report.HtmlReport;
import io.github.beyonditworks.analyzer.report.JsonReport;
import io.github.beyonditworks.analyzer.report.ReportFormat;
import java.util.List;

/** What benchmarks that compare two programs in rounds have in common. */
final class Rounds {

  private static final double NANOS_PER_MILLI = 1e6;

  private Rounds() {}

  /** Something to be timed. */
  interface Work {
    void run() throws Exception;
  }

  /** How long something takes, in milliseconds. */
  static double timed(Work work) throws Exception {
    System.gc();
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / NANOS_PER_MILLI;
  }

  /** The median of an odd number of values. */
  static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** The reports that are written unless others are asked for. */
  static List<ReportFormat> reports() {
    return List.of(new JsonReport(), new HtmlReport());
  }
}
