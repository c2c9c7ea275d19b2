package io.github.beyonditworks.analyzer.validity.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.score.ReferenceDistribution;
import io.github.beyonditworks.analyzer.score.ReferenceDistribution.Kind;
import io.github.beyonditworks.analyzer.validity.ValidityProgram;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceProgramTest {

  @TempDir private Path corpus;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private int run() throws IOException, InterruptedException {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    return new ReferenceProgram(out)
        .run(corpus.toString(), corpus.resolve("distribution.txt").toString(), "2026-01-01");
  }

  private void project(Kind kind, String name, String source) throws IOException {
    Path folder = Files.createDirectories(corpus.resolve(kind.id()).resolve(name));
    Files.writeString(folder.resolve("Some.java"), source);
  }

  private void threeProjects() throws IOException {
    project(Kind.LIBRARIES, "small", "package a;\n\nclass Some {\n  int one;\n}\n");
    project(
        Kind.LIBRARIES,
        "busy",
        """
        package a;

        class Some {
          int sum(int[] values, int most) {
            int sum = 0;
            for (int value : values) {
              if (value > 0 && value < most || value == -most) {
                sum += value * 17 - most / 3;
              }
            }
            return sum;
          }
        }
        """);
    project(Kind.APPLICATIONS, "one", "package a;\n\nclass Some {\n  int one;\n}\n");
  }

  @Test
  void writes_quantiles_that_the_core_reads() throws Exception {
    threeProjects();

    assertThat(run()).isEqualTo(ValidityProgram.DONE);

    try (InputStream in = Files.newInputStream(corpus.resolve("distribution.txt"))) {
      ReferenceDistribution read = ReferenceDistribution.read(in);
      assertThat(read.version()).isEqualTo("2026-01-01");
      assertThat(read.projects(Kind.LIBRARIES)).isEqualTo(2);
      assertThat(read.projects(Kind.APPLICATIONS)).isEqualTo(1);
    }
  }

  @Test
  void names_no_project_and_gives_the_same_bytes_again() throws Exception {
    threeProjects();
    run();
    String first = Files.readString(corpus.resolve("distribution.txt"));
    run();

    assertThat(Files.readString(corpus.resolve("distribution.txt"))).isEqualTo(first);
    assertThat(first).doesNotContain("small", "busy", corpus.toString());
  }

  @Test
  void goes_on_where_an_earlier_run_stopped() throws Exception {
    threeProjects();
    run();
    said.reset();
    project(Kind.APPLICATIONS, "two", "package a;\n\nclass Some {}\n");
    run();

    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("Scored: two")
        .doesNotContain("Scored: one");
  }

  @Test
  void says_where_projects_are_missing() throws Exception {
    project(Kind.LIBRARIES, "small", "class Some {}\n");

    assertThat(run()).isEqualTo(ValidityProgram.NO_DATA);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("applications");
  }

  @Test
  void a_huge_project_counts_no_more_than_a_hundred_times() {
    List<Double> huge = Collections.nCopies(10_000, 10.0);
    List<Double> other = Collections.nCopies(100, 90.0);
    double[] quantiles = Quantiles.of(List.of(huge, other));

    assertThat(quantiles).hasSize(Quantiles.COUNT);
    assertThat(quantiles[24]).isEqualTo(10);
    assertThat(quantiles[26]).isEqualTo(90);
  }
}
