package io.github.beyonditworks.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.Analysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every format but HTML on an analysis made by hand, compared with the files in {@code
 * src/test/resources/golden}. {@code mvn -pl analyzer-core test -Dtest=GoldenReportsTest
 * -Dquality.update=true} writes them anew.
 */
class GoldenReportsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir Path folder;

  static Stream<ReportFormat> formats() {
    return ReportFormats.ALL.stream().filter(f -> !f.id().equals("html"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_change_is_reported_as_agreed(ReportFormat format) throws IOException {
    assertGolden(format, SampleAnalysis.ofChange(), GOLDEN.resolve("change"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_project_is_reported_as_agreed(ReportFormat format) throws IOException {
    assertGolden(format, SampleAnalysis.ofProject(), GOLDEN.resolve("project"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void an_empty_project_is_reported_as_agreed(ReportFormat format) throws IOException {
    assertGolden(format, SampleAnalysis.empty(), GOLDEN.resolve("empty"));
  }

  private void assertGolden(ReportFormat format, Analysis analysis, Path golden)
      throws IOException {
    String text = withoutRules(Written.text(format, analysis, folder));
    Path expected = golden.resolve(format.output());
    if (Boolean.getBoolean("quality.update")) {
      Files.createDirectories(golden);
      Files.writeString(expected, text);
    }

    assertThat(text).isEqualTo(Files.readString(expected));
  }

  /** In SARIF every rule has a line of its own, which is no concern of these files. */
  private static String withoutRules(String text) {
    return text.replaceAll("(?m)^,?\\{\"id\":\"[^\"]+\",\"name\".*\n", "")
        .replaceAll("\"(ruleIndex|index)\":\\d+", "\"$1\":0");
  }
}
