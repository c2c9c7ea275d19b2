package io.github.beyonditworks.analyzer.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.report.MarkdownReport;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GithubActionsTest {

  @TempDir Path folder;

  @Test
  void on_github_annotations_are_printed_and_the_summary_is_added_to_that_of_the_job()
      throws Exception {
    Path summary = folder.resolve("summary.md");
    Files.writeString(summary, "of an earlier step\n");

    String printed =
        published(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()));

    assertThat(printed).startsWith("::error file=Broken.java,line=1,");
    assertThat(summary).content().startsWith("of an earlier step\n# Beyond It Works: ");
  }

  @Test
  void elsewhere_nothing_is_printed() throws Exception {
    assertThat(published(Map.of())).isEmpty();
  }

  @Test
  void a_job_may_have_no_summary() throws Exception {
    assertThat(published(Map.of("GITHUB_ACTIONS", "true"))).startsWith("::error ");
  }

  private String published(Map<String, String> environment) throws Exception {
    Path sources = Files.createDirectories(folder.resolve("in"));
    Files.writeString(sources.resolve("Broken.java"), "class {");
    Analysis analysis = new Analyzer().analyze(AnalysisOptions.of(sources));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      new GithubActions(environment, stream).publish(analysis, MarkdownReport.text(analysis));
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
