package io.github.beyonditworks.analyzer.benchmark;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.report.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Compares, in one run on the same threads, the full analysis with all reports with parsing alone.
 *
 * <p>Parsing alone is JavaParser as its users set it up: the newest language level, comments
 * attributed, one parser a file. Rounds alternate between the two, after rounds that warm up; the
 * medians count. Run by {@code mvn -Pbenchmark -pl analyzer-core verify}.
 */
public final class AnalysisBenchmark {

  private static final int WARM_UP_ROUNDS = 3;
  private static final int ROUNDS = 7;

  private AnalysisBenchmark() {}

  /**
   * Runs the comparison.
   *
   * @param arguments the folder of sources and the folder to write reports to
   */
  public static void main(String[] arguments) throws Exception {
    Path sources = Path.of(arguments[0]);
    Path reports = Path.of(arguments[1]);
    int threads = Runtime.getRuntime().availableProcessors();
    List<Path> files = javaFiles(sources);
    List<Double> parsing = new ArrayList<>();
    List<Double> analysing = new ArrayList<>();
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      double parse = Rounds.timed(() -> parseAll(files, threads));
      double analyse = Rounds.timed(() -> analyseAll(sources, reports, threads));
      System.out.printf(
          Locale.ROOT, "round %2d: parsing %.0f ms, analysis %.0f ms%n", round, parse, analyse);
      if (round >= 0) {
        parsing.add(parse);
        analysing.add(analyse);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d files on %d threads, medians of %d rounds: parsing alone %.0f ms, full analysis with all reports %.0f ms,"
            + " ratio %.2f%n",
        files.size(),
        threads,
        ROUNDS,
        Rounds.median(parsing),
        Rounds.median(analysing),
        Rounds.median(analysing) / Rounds.median(parsing));
  }

  private static void parseAll(List<Path> files, int threads) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Boolean>> parsed = new ArrayList<>();
      files.forEach(f -> parsed.add(pool.submit(() -> parse(f))));
      for (Future<Boolean> result : parsed) {
        if (!result.get()) {
          throw new IllegalStateException("a file of the corpus cannot be parsed");
        }
      }
    } finally {
      pool.shutdown();
    }
  }

  private static boolean parse(Path file) throws IOException {
    ParserConfiguration configuration =
        new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_26);
    return new JavaParser(configuration).parse(file).getResult().isPresent();
  }

  private static void analyseAll(Path sources, Path reports, int threads) throws Exception {
    Analysis analysis = new Analyzer().analyze(AnalysisOptions.of(sources).withThreads(threads));
    ReportWriter.write(analysis, Rounds.reports(), reports);
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }
}
