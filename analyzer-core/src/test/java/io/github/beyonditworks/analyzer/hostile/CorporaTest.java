package io.github.beyonditworks.analyzer.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real code in quantity: every folder and every archive in {@code quality.corpora}, such as the
 * {@code src.zip} of a JDK and source artifacts of libraries, with the heap that the test has. Run
 * by hand: {@code mvn -pl analyzer-core test -Dtest=CorporaTest -Dquality.corpora=DIR
 * -DargLine=-Xmx1g}.
 */
@EnabledIfSystemProperty(named = "quality.corpora", matches = ".+")
class CorporaTest {

  private static final double ANALYSED = 0.9999;

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> no_rule_fails_and_almost_every_file_is_analysed() throws IOException {
    try (Stream<Path> entries = Files.list(Path.of(System.getProperty("quality.corpora")))) {
      return entries.sorted().toList().stream()
          .filter(p -> Files.isDirectory(p) || p.toString().matches(".*\\.(zip|jar)"))
          .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), () -> assertAnalysed(p)));
    }
  }

  private void assertAnalysed(Path corpus) throws Exception {
    Path sources = Files.isDirectory(corpus) ? corpus : unpacked(corpus);
    Analysis analysis = new Analyzer().analyze(AnalysisOptions.of(sources));
    Analysis.Summary summary = analysis.summary();
    System.out.printf(
        Locale.ROOT,
        "%s: %d files, %d analysed, %d skipped, %d failed, %d code lines%n",
        corpus.getFileName(),
        summary.files(),
        summary.analyzed(),
        summary.skipped(),
        summary.failed(),
        summary.codeLines());
    analysis.problems().stream().limit(20).forEach(p -> System.out.println("  " + p));

    assertThat(analysis.problems()).noneMatch(p -> p.kind() == Problem.Kind.RULE);
    assertThat((double) summary.analyzed())
        .isGreaterThanOrEqualTo(ANALYSED * (summary.files() - summary.skipped()) - 1);
  }

  private Path unpacked(Path archive) throws IOException {
    Path folder = Files.createTempDirectory(temporary, "corpus");
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
        ZipEntry entry = e.nextElement();
        Path file = folder.resolve(entry.getName()).normalize();
        if (entry.getName().endsWith(".java") && file.startsWith(folder)) {
          Files.createDirectories(file.getParent());
          try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, file);
          }
        }
      }
    }
    return folder;
  }
}
