package io.github.beyonditworks.analyzer.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.report.ReportFormat;
import io.github.beyonditworks.analyzer.report.ReportFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/goals.md} is made from the goals and committed, so that people find it; this fails
 * when it is stale. {@code -Dquality.update=true} writes it anew.
 */
class GoalsPageTest {

  private static final Path PAGE = Path.of("../docs/goals.md");

  private final String page = GoalsPage.of(Path.of("target/plugin-enhanced.xml"));

  @Test
  void the_page_in_docs_is_that_of_the_goals() throws IOException {
    if (Boolean.getBoolean("quality.update")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  @Test
  void every_parameter_says_what_it_means() {
    assertThat(page.lines().filter(line -> line.startsWith("| `quality.")))
        .hasSizeGreaterThan(25)
        .allMatch(line -> line.matches(".*[^ |]\\. \\|"));
  }

  @Test
  void every_format_of_reports_is_named() {
    String formats =
        page.lines().filter(l -> l.startsWith("| `quality.formats`")).findFirst().orElseThrow();

    assertThat(ReportFormats.ALL.stream().map(ReportFormat::id))
        .allSatisfy(id -> assertThat(formats).contains("`" + id + "`"));
  }
}
