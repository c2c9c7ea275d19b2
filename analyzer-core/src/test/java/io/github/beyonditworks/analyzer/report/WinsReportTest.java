package io.github.beyonditworks.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.trend.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WinsReportTest {

  @TempDir Path folder;

  @Test
  void both_pages_name_the_change_and_what_it_made_better() throws IOException {
    WinsReport.write(
        "Shop", List.of(run('a', 60, "Begin"), run('b', 66, "Split <the> cart")), folder);

    assertThat(Files.readString(folder.resolve(WinsReport.HTML)))
        .contains("Split &lt;the&gt; cart", "rose clearly (6.0 points), from 60.0 to 66.0.")
        .doesNotContain("<the>");
    assertThat(Files.readString(folder.resolve(WinsReport.MARKDOWN)))
        .contains(
            "## Split \\<the\\> cart",
            "- The score as a whole rose clearly (6.0 points), from 60.0 to 66.0.",
            "2 runs from 2026-03-01 to 2026-03-02.")
        .doesNotContain("<the>");
  }

  @Test
  void a_first_run_is_told_to_be_one() throws IOException {
    WinsReport.write("Shop", List.of(run('a', 60, "Begin")), folder);

    assertThat(Files.readString(folder.resolve(WinsReport.MARKDOWN)))
        .contains("one run or none yet");
  }

  private static Run run(char name, double overall, String subject) {
    return new Run(
        Instant.parse(name == 'a' ? "2026-03-01T10:00:00Z" : "2026-03-02T10:00:00Z"),
        String.valueOf(name).repeat(40),
        "model",
        new TreeMap<>(Map.of("overall", overall)),
        1200,
        new TreeMap<>(),
        subject);
  }
}
