package io.github.beyonditworks.analyzer.benchmark;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.git.GitException;
import io.github.beyonditworks.analyzer.git.GitRepository;
import io.github.beyonditworks.analyzer.history.TestRepository;
import io.github.beyonditworks.analyzer.report.ReportFormat;
import io.github.beyonditworks.analyzer.report.ReportWriter;
import io.github.beyonditworks.analyzer.report.review.ReviewFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Compares, in one run on the same threads, the review of a change to ten files with the full
 * analysis of the repository of five thousand files that it is made in, reports written in both.
 *
 * <p>The repository is made of copies of a library, each in a package of its own. Run by {@code mvn
 * -Pbenchmark -pl analyzer-core verify}.
 */
public final class ReviewBenchmark {

  private static final int FILES = 5000;
  private static final int CHANGED_FILES = 10;

  /** A class, since a method with a body has no place in an annotation type. */
  private static final String ADDED =
      "  class Added { int times(int x) { return x > 3 ? x * 17 : x; } }\n";

  private static final int WARM_UP_ROUNDS = 1;
  private static final int ROUNDS = 3;

  private ReviewBenchmark() {}

  /**
   * Runs the comparison.
   *
   * @param arguments the folder of the library's sources, its root package, and a folder to write
   *     to
   */
  public static void main(String[] arguments) throws Exception {
    Path work = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[2])), "review");
    Path root = Files.createDirectories(work.resolve("repository"));
    try (TestRepository repository = new TestRepository(root)) {
      write(repository, Path.of(arguments[0]), arguments[1]);
    }
    int threads = Runtime.getRuntime().availableProcessors();
    AnalysisOptions options = AnalysisOptions.of(root).withThreads(threads);
    List<Double> analysing = new ArrayList<>();
    List<Double> reviewing = new ArrayList<>();
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      double analyse = Rounds.timed(() -> analyse(options, work.resolve("reports")));
      double review = Rounds.timed(() -> review(options, work.resolve("reports")));
      System.out.printf(
          Locale.ROOT, "round %2d: analysis %.0f ms, review %.0f ms%n", round, analyse, review);
      if (round >= 0) {
        analysing.add(analyse);
        reviewing.add(review);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "a change to %d of %d files on %d threads, medians of %d rounds: full analysis %.0f ms, review %.0f ms,"
            + " ratio %.3f%n",
        CHANGED_FILES,
        FILES,
        threads,
        ROUNDS,
        Rounds.median(analysing),
        Rounds.median(reviewing),
        Rounds.median(reviewing) / Rounds.median(analysing));
  }

  private static void write(TestRepository repository, Path library, String rootPackage)
      throws Exception {
    List<Path> sources = javaFiles(library);
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      Path source = sources.get(i % sources.size());
      String copy = "copy" + i / sources.size();
      String path =
          "src/main/java/" + copy + "/" + library.relativize(source).toString().replace('\\', '/');
      repository.write(
          path,
          Files.readString(source).replace(rootPackage + ".", copy + "." + rootPackage + "."));
      paths.add(path);
    }
    repository.commit("Copy the library");
    for (int i = 0; i < CHANGED_FILES; i++) {
      String path = paths.get(i * (FILES / CHANGED_FILES));
      String text = repository.read(path);
      int end = text.lastIndexOf('}');
      repository.write(path, text.substring(0, end) + ADDED + "}\n");
    }
    repository.commit("Change some files");
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(f -> f.toString().endsWith(".java"))
          .filter(f -> !f.endsWith("module-info.java") && !f.endsWith("package-info.java"))
          .sorted()
          .toList();
    }
  }

  private static void analyse(AnalysisOptions options, Path reports) throws Exception {
    Analysis analysis = new Analyzer().analyze(options);
    ReportWriter.write(analysis, Rounds.reports(), reports);
  }

  private static void review(AnalysisOptions options, Path reports)
      throws GitException, IOException, InterruptedException {
    try (GitRepository git = GitRepository.around(options.repositoryRoot())) {
      Analysis analysis = new Analyzer().review(options.withBase(git.base("HEAD~1"), false));
      List<ReportFormat> formats = ReviewFormat.ALL;
      ReportWriter.write(analysis, formats, reports);
      if (analysis.comparison().orElseThrow().files().size() != CHANGED_FILES) {
        throw new IllegalStateException("the review missed a file");
      }
    }
  }
}
