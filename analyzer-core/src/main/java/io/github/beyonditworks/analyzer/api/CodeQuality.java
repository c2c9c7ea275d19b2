package io.github.beyonditworks.analyzer.api;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.baseline.Baseline;
import io.github.beyonditworks.analyzer.baseline.BaselineException;
import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.config.ConfigurationException;
import io.github.beyonditworks.analyzer.config.ConfigurationReader;
import io.github.beyonditworks.analyzer.report.ReportFormat;
import io.github.beyonditworks.analyzer.report.ReportFormats;
import io.github.beyonditworks.analyzer.report.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Says what to analyse, and how, and analyses it. Begin with {@link #of} or {@link #ofSources}, and
 * change what differs; each change gives another object and leaves this one as it is. Nothing is
 * kept between calls, and threads may share it.
 *
 * @since 0.1.0
 */
public final class CodeQuality {

  private static final String ALL = "all";

  private final Path folder;
  private final Map<String, String> sources;
  private final AnalysisOptions options;
  private final Path reports;
  private final List<ReportFormat> formats;

  private CodeQuality(
      Path folder,
      Map<String, String> sources,
      AnalysisOptions options,
      Path reports,
      List<ReportFormat> formats) {
    this.folder = folder;
    this.sources = sources;
    this.options = options;
    this.reports = reports;
    this.formats = formats;
  }

  /**
   * The Java sources below a folder, with every rule as it is unless configured. A {@code
   * quality.yml} there is not looked for: see {@link #configuredBy}.
   */
  public static CodeQuality of(Path folder) {
    return new CodeQuality(folder, Map.of(), AnalysisOptions.of(folder), null, List.of());
  }

  /**
   * Java sources from memory. They are written to a temporary folder for as long as they are
   * analysed.
   *
   * @param sources the texts by their paths, with {@code /}, such as {@code
   *     src/main/java/acme/Sum.java}
   * @throws IllegalArgumentException when a path leads out of the sources
   */
  public static CodeQuality ofSources(Map<String, String> sources) {
    Path nowhere = Path.of("sources").toAbsolutePath();
    for (String path : sources.keySet()) {
      if (path.isEmpty() || !nowhere.resolve(path).normalize().startsWith(nowhere)) {
        throw new IllegalArgumentException("a path leads out of the sources: " + path);
      }
    }
    return new CodeQuality(null, Map.copyOf(sources), AnalysisOptions.of(nowhere), null, List.of());
  }

  /**
   * The same, with a configuration.
   *
   * @param yaml the text of a {@code quality.yml}
   * @throws QualityException when it says something unknown; the message has each mistake with its
   *     line
   */
  public CodeQuality configuredBy(String yaml) throws QualityException {
    try {
      Configuration configuration = ConfigurationReader.parse(yaml, "quality.yml");
      return with(options.withConfiguration(configuration).withLimits(configuration.limits()));
    } catch (ConfigurationException e) {
      throw new QualityException("the configuration cannot be used: " + e.getMessage(), e);
    }
  }

  /**
   * The same, with findings that are accepted for now.
   *
   * @param text the text of a {@code quality-baseline.txt}
   * @throws QualityException when it is none
   */
  public CodeQuality acceptedBy(String text) throws QualityException {
    try {
      return with(options.withBaseline(Baseline.parse(text)));
    } catch (BaselineException e) {
      throw new QualityException("the baseline cannot be used: " + e.getMessage(), e);
    }
  }

  /** The same under another name in reports. */
  public CodeQuality named(String projectName) {
    return with(options.withProjectName(projectName));
  }

  /**
   * The same with so many files analysed at once; one for each processor unless given.
   *
   * @throws IllegalArgumentException when there are fewer than one
   */
  public CodeQuality withThreads(int threads) {
    return with(options.withThreads(threads));
  }

  /** The same with a folder where what was found out about files is kept for the next analysis. */
  public CodeQuality withCache(Path cache) {
    return with(options.withCache(cache));
  }

  /** The same with somebody who hears of progress. */
  public CodeQuality withProgress(ProgressListener listener) {
    return with(options.withProgress(listener::fileDone));
  }

  /**
   * The same with reports.
   *
   * @param into where they are written
   * @param formatNames which, such as {@code html}, {@code json} and {@code sarif}; or {@code all}
   * @throws IllegalArgumentException when there is no such format
   */
  public CodeQuality withReports(Path into, String... formatNames) {
    List<ReportFormat> wanted = new ArrayList<>();
    for (String name : formatNames) {
      if (name.equals(ALL)) {
        wanted.addAll(ReportFormats.ALL);
      } else {
        wanted.add(
            ReportFormats.find(name)
                .orElseThrow(
                    () -> new IllegalArgumentException("there is no report format " + name)));
      }
    }
    return new CodeQuality(folder, sources, options, into, List.copyOf(wanted));
  }

  private CodeQuality with(AnalysisOptions newOptions) {
    return new CodeQuality(folder, sources, newOptions, reports, formats);
  }

  /**
   * Analyses. To cancel, interrupt the thread that called: it stops its workers and throws.
   *
   * @throws QualityException when the sources cannot be read at all, or reports cannot be written;
   *     files that cannot be read are {@link QualityResult#problems}
   * @throws InterruptedException when the thread is interrupted meanwhile
   */
  public QualityResult analyze() throws QualityException, InterruptedException {
    if (folder != null) {
      if (!Files.isDirectory(folder)) {
        throw new QualityException("the folder " + folder + " does not exist", null);
      }
      return analyze(options);
    }
    try (TemporarySources written = TemporarySources.of(sources)) {
      return analyze(
          options.withRoots(written.folder(), AnalysisOptions.of(written.folder()).roots()));
    } catch (IOException e) {
      throw new QualityException("the sources cannot be put into a temporary folder", e);
    }
  }

  private QualityResult analyze(AnalysisOptions placed)
      throws QualityException, InterruptedException {
    Analysis analysis = new Analyzer().analyze(placed);
    try {
      if (!formats.isEmpty()) {
        ReportWriter.write(analysis, formats, reports);
      }
    } catch (IOException e) {
      throw new QualityException("the reports cannot be written to " + reports, e);
    }
    return FreshResult.of(analysis);
  }
}
