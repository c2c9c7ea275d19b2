package io.github.beyonditworks.analyzer.benchmark.micro;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.report.ReportFormat;
import io.github.beyonditworks.analyzer.report.ReportFormats;
import io.github.beyonditworks.analyzer.report.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What each writer takes for one analysis of a library; old reports are replaced. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ReportSteps {

  /** The format that is written. */
  @Param({"html", "json", "sarif", "markdown", "gitlab", "checkstyle", "junit"})
  public String format;

  private Analysis analysis;
  private List<ReportFormat> formats;
  private Path folder;

  /** Analyses once. */
  @Setup
  public void prepare() throws IOException, InterruptedException {
    Path sources = Path.of(System.getProperty(Steps.SOURCES));
    analysis = new Analyzer().analyze(AnalysisOptions.of(sources));
    formats = ReportFormats.ALL.stream().filter(f -> f.id().equals(format)).toList();
    folder = Files.createTempDirectory("reports");
  }

  /** Writes it. */
  @Benchmark
  public void write() throws IOException {
    ReportWriter.write(analysis, formats, folder);
  }
}
