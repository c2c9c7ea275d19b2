package io.github.beyonditworks.analyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.cli.QualityProcess.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityTest {

  private static final String SUM =
      """
      /** Adds numbers that are not negative. */
      final class Sum {
        /** The sum of two numbers. */
        int of(int left, int right) {
          return left + right;
        }
      }
      """;

  private static final String UNUSED =
      """
      /** Adds numbers that are not negative. */
      final class Sum {
        /** The sum of two numbers. */
        int of(int left, int right) {
          return left + right;
        }

        private int unused() {
          return 1;
        }
      }
      """;

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void project() throws IOException {
    folder = Files.createDirectories(temporary.resolve("project"));
    Files.createDirectories(folder.resolve("src"));
    Files.writeString(folder.resolve("src/Sum.java"), SUM);
  }

  private Run quality(String... arguments) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    if (!List.of("explain", "generate-completion", "--version").contains(arguments[0])) {
      all.add("--cache=off");
    }
    return QualityProcess.run(folder, all.toArray(String[]::new));
  }

  @Test
  void report_writes_reports_and_prints_the_summary() throws Exception {
    Run run = quality("report", "--formats", "html,json,sarif", "--output-directory", "out");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("Overall", "1 file analysed", "Report: ");
    assertThat(folder.resolve("out/quality.json")).exists();
    assertThat(folder.resolve("out/quality.sarif")).exists();
    assertThat(folder.resolve("out/html/index.html")).exists();
  }

  @Test
  void check_tells_by_its_exit_code_whether_the_gate_holds() throws Exception {
    Files.writeString(folder.resolve("src/Sum.java"), UNUSED);

    Run failed = quality("check", "--maximum-findings=minor=0", "--formats=json");
    Run passed = quality("check", "--maximum-findings=critical=0", "--formats=json");

    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.err()).contains("Gate, not held: at most 0 minor findings");
    assertThat(failed.err()).containsPattern("See more: java -jar \\S+\\.jar explain --rule=");
    assertThat(passed.code()).isZero();
    assertThat(passed.out()).contains("Gate passed. It asked for: at most 0 critical findings");
  }

  @Test
  void what_cannot_be_done_is_told_apart_by_the_exit_code() throws Exception {
    Files.writeString(folder.resolve("quality.yml"), "rulez: {}\ngait: {}\n");

    Run arguments = quality("check", "--bse=main");
    Run nowhere = quality("check", "nowhere");
    Run configuration = quality("check");
    Files.delete(folder.resolve("quality.yml"));
    Files.delete(folder.resolve("src/Sum.java"));
    Run nothing = quality("check");

    assertThat(arguments.code()).isEqualTo(2);
    assertThat(arguments.err()).contains("Unknown option: '--bse=main'");
    assertThat(nowhere.code()).isEqualTo(3);
    assertThat(nowhere.err()).contains("the folder nowhere does not exist");
    assertThat(configuration.code()).isEqualTo(3);
    assertThat(configuration.err()).contains("did you mean 'rules'?", "did you mean 'gate'?");
    assertThat(nothing.code()).as("nothing analysed").isEqualTo(1);
    assertThat(nothing.err()).contains("no Java files were found here");
  }

  @Test
  void baseline_accepts_what_is_there_and_says_what_stays_out() throws Exception {
    Files.writeString(folder.resolve("src/Sum.java"), UNUSED);

    Run written = quality("baseline");
    Run checked = quality("check", "--maximum-findings=minor=0", "--formats=json");

    assertThat(written.out()).contains("are milder than minor", "--baseline-severity=info");
    assertThat(folder.resolve("quality-baseline.txt")).exists();
    assertThat(checked.code()).as(checked.err()).isZero();
  }

  @Test
  void mend_prints_a_patch_and_applies_it_when_asked() throws Exception {
    Files.writeString(folder.resolve("src/Sum.java"), UNUSED);

    Run printed = quality("mend");
    assertThat(printed.out()).contains("-  private int unused() {", "--apply does it");
    assertThat(Files.readString(folder.resolve("src/Sum.java"))).isEqualTo(UNUSED);

    assertThat(quality("mend", "--apply").code()).isZero();
    assertThat(Files.readString(folder.resolve("src/Sum.java"))).doesNotContain("unused");
  }

  @Test
  void explain_prints_a_rule_or_the_list() throws Exception {
    assertThat(quality("explain").out()).contains("parameter-count", "explain --rule=ID");
    assertThat(quality("explain", "parameter-count").out()).contains("## When not to");
    Run unknown = quality("explain", "--rule=parametercount");
    assertThat(unknown.code()).isEqualTo(3);
    assertThat(unknown.err()).contains("did you mean 'parameter-count'?");
  }

  @Test
  void review_speaks_of_what_changed_since_a_base() throws Exception {
    QualityProcess.commitAll(folder);
    Files.writeString(folder.resolve("src/Sum.java"), UNUSED);

    Run run = quality("review", "--base=main", "--output-directory=out");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("out/review.md"))).contains("unused");
  }

  @Test
  void completions_and_the_version_are_printed() throws Exception {
    assertThat(quality("generate-completion").out()).contains("complete ", "baseline-severity");
    assertThat(quality("--version").out()).startsWith("Beyond It Works ");
  }

  @Test
  void the_jar_names_every_library_that_it_holds_with_its_licence() throws Exception {
    try (JarFile jar = new JarFile(QualityProcess.JAR)) {
      String named =
          new String(
              jar.getInputStream(jar.getEntry("META-INF/THIRD-PARTY.txt")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
      assertThat(jar.getEntry("about.html")).as("the licence of JGit").isNotNull();
      assertThat(
              jar.stream()
                  .map(e -> e.getName().split("/"))
                  .filter(n -> n.length == 5 && n[1].equals("maven"))
                  .map(n -> n[3])
                  .filter(artifact -> !artifact.startsWith("analyzer-")))
          .contains("jackson-databind")
          .allSatisfy(artifact -> assertThat(named).containsPattern("\\b" + artifact + "\\b"));
    }
  }
}
