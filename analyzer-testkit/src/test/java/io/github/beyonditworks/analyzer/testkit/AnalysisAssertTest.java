package io.github.beyonditworks.analyzer.testkit;

import static io.github.beyonditworks.analyzer.testkit.QualityAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.model.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisAssertTest {

  private static final String MANY =
      "  void pay(int a, int b, int c, int d, int e, int f, int g) {}\n";

  @TempDir Path temporary;

  private Analysis analysis(String members) throws Exception {
    Path folder = Files.createDirectories(temporary.resolve("src"));
    Files.writeString(folder.resolve("Till.java"), "class Till {\n" + members + "}\n");
    return new Analyzer().analyze(AnalysisOptions.of(folder));
  }

  @Test
  void scores_and_severities_are_asked_for() throws Exception {
    assertThat(analysis("")).hasOverallAtLeast(90).hasReadabilityAtLeast(99);

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(analysis(MANY)).hasReadabilityAtLeast(100))
        .withMessageContaining("Till.java:2 parameter-count");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(analysis(MANY)).hasNoFindingsFrom(Severity.MINOR));
  }

  @Test
  void what_is_frozen_may_stay_and_cannot_come_back_once_mended() throws Exception {
    Path frozen = temporary.resolve("frozen.txt");

    assertThat(analysis(MANY)).hasNothingBeyond(frozen);
    assertThat(analysis(MANY)).hasNothingBeyond(frozen);
    Assertions.assertThat(Files.readString(frozen)).contains("parameter-count");

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () ->
                assertThat(analysis(MANY + MANY.replace("pay", "refund")))
                    .hasNothingBeyond(frozen));

    assertThat(analysis("")).hasNothingBeyond(frozen);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(analysis(MANY)).hasNothingBeyond(frozen));
  }

  @Test
  void code_that_nobody_could_read_passes_nothing() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(analysis("  void {")).hasOverallAtLeast(0));
  }
}
