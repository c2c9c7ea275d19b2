package io.github.beyonditworks.analyzer.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.report.MarkdownReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    List<String> printed =
        published(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()));

    assertThat(printed).first(STRING).startsWith("command: ::error file=Broken.java,line=1,");
    assertThat(summary).content().startsWith("of an earlier step\n# Beyond It Works: ");
  }

  @Test
  void elsewhere_nothing_is_printed() throws Exception {
    assertThat(published(Map.of())).isEmpty();
  }

  @Test
  void a_job_may_have_no_summary() throws Exception {
    assertThat(published(Map.of("GITHUB_ACTIONS", "true")))
        .first(STRING)
        .startsWith("command: ::error ");
  }

  private List<String> published(Map<String, String> environment) throws Exception {
    Path sources = Files.createDirectories(folder.resolve("in"));
    Files.writeString(sources.resolve("Broken.java"), "class {");
    Analysis analysis = new Analyzer().analyze(AnalysisOptions.of(sources));
    Heard heard = new Heard();
    new GithubActions(environment, heard).publish(analysis, MarkdownReport.text(analysis));
    return heard.lines();
  }
}
