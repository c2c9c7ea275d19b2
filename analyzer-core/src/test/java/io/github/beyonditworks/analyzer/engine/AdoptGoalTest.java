package io.github.beyonditworks.analyzer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptGoalTest {

  @TempDir Path folder;
  private final Heard heard = new Heard();

  @BeforeEach
  void writeProject() throws Exception {
    Files.createDirectories(folder.resolve("src"));
    Files.writeString(
        folder.resolve("src/Sum.java"),
        """
        public class Sum {
          public static int total; // NOPMD
          public void of(int a, int b, int c, int d, int e, int f) {
            try { total = a; } catch (RuntimeException x) { }
          }
        }
        """);
    Files.writeString(
        folder.resolve("checkstyle.xml"),
        """
        <module name="Checker"><module name="TreeWalker">
          <module name="ParameterNumber"><property name="max" value="6"/></module>
        </module></module>
        """);
  }

  @Test
  void a_configuration_and_a_baseline_are_written() throws Exception {
    adopt(false, false);

    assertThat(folder.resolve("quality.yml")).content().contains("    limit: 6 ");
    assertThat(folder.resolve("quality-baseline.txt"))
        .content()
        .contains("empty-catch")
        .doesNotContain("parameter-count");
    assertThat(heard.lines()).contains("info:   NOPMD: 1 line in 1 file");
  }

  @Test
  void a_dry_run_prints_the_configuration_and_writes_nothing() throws Exception {
    adopt(true, false);

    assertThat(folder.resolve("quality.yml")).doesNotExist();
    assertThat(folder.resolve("quality-baseline.txt")).doesNotExist();
    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(heard.lines())
        .anyMatch(line -> line.startsWith("info:       limit: 6 "))
        .anyMatch(line -> line.startsWith("info: Nothing was written. A baseline would accept "));
  }

  @Test
  void what_is_there_stays_as_it_is_unless_told() throws Exception {
    Files.writeString(folder.resolve("quality.yml"), "excludes: [\"**/x/**\"]\n");
    Files.writeString(folder.resolve("quality-baseline.txt"), "# quality baseline 1\n");
    adopt(false, false);

    assertThat(folder.resolve("quality.yml")).hasContent("excludes: [\"**/x/**\"]\n");
    assertThat(folder.resolve("quality-baseline.txt")).hasContent("# quality baseline 1\n");
    assertThat(heard.lines())
        .anyMatch(line -> line.contains("stays as it is; -Dquality.adoptReplace replaces it"));

    adopt(false, true);

    assertThat(folder.resolve("quality.yml")).content().contains("limit: 6");
    assertThat(folder.resolve("quality-baseline.txt")).content().contains("empty-catch");
  }

  @Test
  void without_other_tools_only_todays_findings_are_accepted() throws Exception {
    Files.delete(folder.resolve("checkstyle.xml"));
    adopt(false, false);

    assertThat(folder.resolve("quality.yml")).doesNotExist();
    assertThat(folder.resolve("quality-baseline.txt")).content().contains("parameter-count");
  }

  private void adopt(boolean dryRun, boolean replace) throws Exception {
    Task task = Tasks.in(folder, new AdoptGoal(dryRun, replace), "out");
    TaskRun.of(
        new Task(
            task.goal(),
            task.project(),
            task.scope(),
            task.base(),
            null,
            null,
            task.evidence(),
            java.util.List.of(),
            task.output(),
            task.means(),
            false,
            task.invocation()),
        heard);
  }
}
