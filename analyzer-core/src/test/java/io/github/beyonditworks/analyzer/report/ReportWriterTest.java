package io.github.beyonditworks.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWriterTest {

  @TempDir Path folder;
  @TempDir Path elsewhere;

  @Test
  void a_run_that_fails_leaves_the_previous_reports_as_they_were() throws Exception {
    ReportWriter.write(analysis("before"), List.of(new JsonReport()), folder);
    String before = Files.readString(folder.resolve("quality.json"));

    assertThatIOException()
        .isThrownBy(
            () ->
                ReportWriter.write(
                    analysis("after"), List.of(new JsonReport(), new FailingReport()), folder));

    assertThat(folder.resolve("quality.json")).hasContent(before);
    assertThat(names()).containsExactly("quality.json");
  }

  @Test
  void a_new_report_replaces_the_old_one_and_leaves_other_files_alone() throws Exception {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    List<ReportFormat> formats = List.of(new JsonReport(), new HtmlReport());
    ReportWriter.write(analysis("before"), formats, folder);
    Files.writeString(folder.resolve("html/stale.html"), "a page of the old report");

    ReportWriter.write(analysis("after"), formats, folder);

    assertThat(names()).containsExactly("html", "notes.txt", "quality.json");
    assertThat(folder.resolve("html/stale.html")).doesNotExist();
    assertThat(folder.resolve("quality.json")).content().contains("after");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private Analysis analysis(String name) throws Exception {
    Path sources = Files.createDirectories(elsewhere.resolve("sources"));
    Files.writeString(sources.resolve("Greeting.java"), "class Greeting {}");
    return new Analyzer().analyze(AnalysisOptions.of(sources).withProjectName(name));
  }

  /** Stands for a disk that is full. */
  private static final class FailingReport implements ReportFormat {
    @Override
    public String id() {
      return "failing";
    }

    @Override
    public String output() {
      return "failing.txt";
    }

    @Override
    public String entry() {
      return output();
    }

    @Override
    public void write(Analysis analysis, Path target) throws IOException {
      throw new IOException("the disk is full");
    }
  }
}
