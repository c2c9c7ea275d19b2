package io.github.beyonditworks.analyzer.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskRunTest {

  @TempDir Path folder;

  @BeforeEach
  void writeSources() throws Exception {
    Files.createDirectories(folder.resolve("src"));
    Files.writeString(folder.resolve("src/Sum.java"), "class Sum {}\n");
  }

  @Test
  void a_baseline_is_written_once_and_shrinks_afterwards() throws Exception {
    Files.writeString(
        folder.resolve("src/Sum.java"),
        """
        public class Sum {
          public static int total;
          public int of(int x) {
            try { return x; } catch (RuntimeException e) { }
            return 0;
          }
        }
        """);
    Heard heard = new Heard();

    TaskRun.of(Tasks.in(folder, new BaselineGoal(false, "info"), "out"), heard);
    Path file = folder.resolve("quality-baseline.txt");
    long entries = Files.readAllLines(file).size();
    Files.writeString(folder.resolve("src/Sum.java"), "class Sum {}\n");
    TaskRun.of(Tasks.in(folder, new BaselineGoal(false, "info"), "out"), heard);

    assertThat(heard.lines()).filteredOn(l -> l.startsWith("info: Baseline: ")).hasSize(3);
    assertThat(Files.readAllLines(file).size()).isLessThan((int) entries);
  }

  @Test
  void reports_that_cannot_be_put_where_they_belong_say_why() throws Exception {
    Files.writeString(folder.resolve("out"), "a file");

    assertThatThrownBy(() -> TaskRun.of(Tasks.in(folder, new ReportGoal(null), "out"), new Heard()))
        .isInstanceOf(TaskException.class)
        .hasMessageStartingWith("The reports cannot be written to ")
        .hasMessageEndingWith(": a file stands where a folder should be");
  }

  @Test
  void no_line_commands_a_terminal_or_a_host_and_own_colours_stay() {
    Heard heard = new Heard();
    Listener log = new InertListener(heard);

    log.info("\u001b[31m##vso[task.complete]\u001b[0m and \u001b[2J");
    log.warn("a\n::error::b");

    assertThat(heard.lines())
        .containsExactly(
            "info: \u001b[31m# #vso[task.complete]\u001b[0m and \\u001b[2J",
            "warn: a\\u000a::error::b");
  }

  @Test
  void memory_that_runs_out_is_a_failure_that_names_what_helps() {
    Task task = Tasks.in(folder, new ReportGoal(null), "out");

    assertThatThrownBy(() -> TaskRun.of(task, new Throwing(new OutOfMemoryError("heap"))))
        .isInstanceOf(TaskException.class)
        .hasMessageContaining("needs more memory")
        .hasMessageContaining("-Dquality.heap=4g");
  }

  @Test
  void what_must_not_happen_is_called_a_defect() {
    Task task = Tasks.in(folder, new ReportGoal(null), "out");

    assertThatThrownBy(() -> TaskRun.of(task, new Throwing(new NoSuchMethodError("of"))))
        .isInstanceOf(TaskException.class)
        .hasMessageStartingWith("The analyzer has a defect: ")
        .hasCauseInstanceOf(NoSuchMethodError.class);
  }

  /** Fails at the first line. */
  private record Throwing(Error failure) implements Listener {
    @Override
    public void info(String line) {
      throw failure;
    }

    @Override
    public void warn(String line) {
      throw failure;
    }

    @Override
    public void error(String line) {
      throw failure;
    }

    @Override
    public void command(String line) {
      throw failure;
    }

    @Override
    public void fileDone(int done, int total) {
      // nobody looks
    }
  }
}
