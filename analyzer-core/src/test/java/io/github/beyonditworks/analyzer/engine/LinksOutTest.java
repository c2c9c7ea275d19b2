package io.github.beyonditworks.analyzer.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.beyonditworks.analyzer.history.TestRepository;
import io.github.beyonditworks.analyzer.trend.RunHistory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A checkout may hold links; nothing is read or written where they lead out of it. */
@DisabledOnOs(OS.WINDOWS)
class LinksOutTest {

  private static final String SECRET = "password: 4711\n";
  private static final String LEADS_OUT = "a link leads out of the project";

  private static final Goal CHECK = new CheckGoal(true, new TreeMap<>(), new TreeMap<>());

  @TempDir Path temporary;
  private Path project;
  private Path outside;

  @BeforeEach
  void write() throws Exception {
    project = Files.createDirectories(temporary.resolve("project"));
    Files.createDirectories(project.resolve("src"));
    Files.writeString(project.resolve("src/Sum.java"), "class Sum {}\n");
    outside = Files.writeString(temporary.resolve("outside.txt"), SECRET);
  }

  @Test
  void the_configuration_is_not_read_from_elsewhere() throws Exception {
    link("quality.yml", outside);

    assertRefused(CHECK).hasMessageContaining(LEADS_OUT).hasMessageNotContaining("4711");
  }

  @ParameterizedTest
  @ValueSource(strings = {"quality.yml", "quality-baseline.txt"})
  void a_device_that_never_ends_is_not_read(String name) throws Exception {
    link(name, Path.of("/dev/zero"));

    assertRefused(CHECK).hasMessageContaining(LEADS_OUT);
  }

  @Test
  void a_pipe_that_nobody_fills_is_not_waited_for() throws Exception {
    Path pipe = project.resolve("quality-baseline.txt");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertRefused(CHECK).hasMessageContaining("neither a file nor a folder");
  }

  @Test
  void the_baseline_is_not_written_elsewhere() throws Exception {
    link("quality-baseline.txt", outside);

    assertRefused(new BaselineGoal(false, "info")).hasMessageContaining(LEADS_OUT);
  }

  @Test
  void a_link_to_where_nothing_is_makes_nothing_there() throws Exception {
    Path absent = temporary.resolve("absent.txt");
    link("quality-baseline.txt", absent);

    assertRefused(new BaselineGoal(false, "info")).hasMessageContaining("a link to where nothing");
    assertThat(absent).doesNotExist();
  }

  @Test
  void the_history_of_runs_is_not_continued_elsewhere() throws Exception {
    try (TestRepository repository = new TestRepository(project)) {
      link(RunHistory.NAME, outside);
      repository.commit("$(touch owned)");
    }

    assertRefused(new ReportGoal(null))
        .hasMessageStartingWith("The file cannot be written: ")
        .hasMessageContaining(LEADS_OUT);
  }

  @Test
  void reports_are_not_put_elsewhere() throws Exception {
    Path other = Files.createDirectories(temporary.resolve("www/html"));
    Files.writeString(other.resolve("index.html"), "mine");
    link("out", temporary.resolve("www"));

    assertRefused(new ReportGoal(null))
        .hasMessageStartingWith("The reports cannot be written to ")
        .hasMessageContaining(LEADS_OUT);
    assertThat(other.resolve("index.html")).hasContent("mine");
  }

  @Test
  void links_within_the_project_are_followed() throws Exception {
    Files.writeString(project.resolve("shared.yml"), "history: off\n");
    link("quality.yml", Path.of("shared.yml"));
    Files.createDirectories(project.resolve("build"));
    link("out", Path.of("build"));

    TaskRun.of(Tasks.in(project, new ReportGoal(null), "out"), new Heard());

    assertThat(project.resolve("build/quality.json")).isRegularFile();
  }

  private void link(String name, Path to) throws Exception {
    Path link = project.resolve(name);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, to);
  }

  private AbstractThrowableAssert<?, ?> assertRefused(Goal goal) throws Exception {
    AbstractThrowableAssert<?, ?> refused =
        assertThatThrownBy(() -> TaskRun.of(Tasks.in(project, goal, "out"), new Heard()))
            .isInstanceOf(TaskException.class);
    assertThat(outside).hasContent(SECRET.strip());
    assertThat(List.of(temporary.toFile().list())).doesNotContain("owned");
    return refused;
  }
}
