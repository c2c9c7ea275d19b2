package io.github.beyonditworks.analyzer.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A task that is done by a process of its own, and what can become of such a process. */
class WorkerProcessTest {

  private static final Goal REPORT = new ReportGoal(null);

  @TempDir Path folder;

  @BeforeEach
  void writeSources() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("src/it"));
    Files.writeString(
        sources.resolve("Sum.java"),
        "package it;\n\nclass Sum {\n  int of(int a, int b) {\n    return a + b;\n  }\n}\n");
    Files.writeString(sources.resolve("Broken.java"), "package it; class {");
  }

  @Test
  void the_reports_and_lines_are_those_of_the_same_task_in_this_process() throws Exception {
    Heard here = new Heard();
    Heard there = new Heard();

    Optional<String> outcome = TaskRun.of(task(REPORT, "here"), here);
    Optional<String> forked = worker().run(task(REPORT, "there"), there);

    assertThat(forked).isEqualTo(outcome).isEmpty();
    assertThat(there.lines().stream().map(l -> l.replace("there", "here")).toList())
        .isEqualTo(here.lines())
        .anyMatch(l -> l.startsWith("info: Report: "));
    assertThat(there.filesDone()).isEqualTo(2);
    assertThat(folder.resolve("there/quality.json"))
        .hasSameTextualContentAs(folder.resolve("here/quality.json"));
    assertThat(folder.resolve("there/html/index.html"))
        .hasSameTextualContentAs(folder.resolve("here/html/index.html"));
  }

  @Test
  void a_gate_that_does_not_hold_is_an_answer_with_its_lines() throws Exception {
    Heard heard = new Heard();
    Goal check = new CheckGoal(true, new TreeMap<>(Map.of("overall", "100")), new TreeMap<>());

    Optional<String> outcome = worker().run(task(check, "out"), heard);

    assertThat(outcome.orElseThrow()).startsWith("The quality gate does not hold: ");
    assertThat(heard.lines()).anyMatch(l -> l.startsWith("error: ") && l.contains("Broken.java"));
  }

  @Test
  void a_mistake_in_the_configuration_is_told_as_it_is_here() throws IOException {
    Files.writeString(folder.resolve("quality.yml"), "rulez: {}\n");

    assertThatThrownBy(() -> worker().run(task(REPORT, "out"), new Heard()))
        .isInstanceOf(TaskException.class)
        .hasMessageStartingWith("The configuration cannot be used: quality.yml:1:1");
  }

  @Test
  void a_process_that_dies_is_told_with_its_exit_code_and_last_words() {
    WorkerProcess dying = worker(List.of(), Dying.class.getName());

    assertThatThrownBy(() -> dying.run(task(REPORT, "out"), new Heard()))
        .isInstanceOf(TaskException.class)
        .hasMessageContaining("ended with exit code 7 before it was done")
        .hasMessageContaining("out of luck")
        .hasMessageContaining("-Dquality.fork=false");
  }

  @Test
  void a_process_that_speaks_otherwise_is_told() {
    WorkerProcess chatting = worker(List.of(), Chatting.class.getName());

    assertThatThrownBy(() -> chatting.run(task(REPORT, "out"), new Heard()))
        .isInstanceOf(TaskException.class)
        .hasMessageContaining("could not be understood (an event of an unknown kind)");
  }

  @Test
  void a_process_of_which_nothing_is_heard_is_ended() {
    WorkerProcess silent =
        new WorkerProcess(
            javaHome(), classPath(), List.of(), Optional.empty(), Silent.class.getName(), 2);

    assertThatThrownBy(() -> silent.run(task(REPORT, "out"), new Heard()))
        .isInstanceOf(TaskException.class)
        .hasMessageContaining("gave no sign of life");
  }

  @Test
  void a_process_that_cannot_start_is_told() {
    WorkerProcess none =
        new WorkerProcess(
            folder, classPath(), List.of(), Optional.empty(), Worker.class.getName(), 2);
    WorkerProcess mistaken = worker(List.of("-XX:+NoSuchFlag"), Worker.class.getName());

    assertThatThrownBy(() -> none.run(task(REPORT, "out"), new Heard()))
        .isInstanceOf(TaskException.class)
        .hasMessageContaining("could not be started");
    assertThatThrownBy(() -> mistaken.run(task(REPORT, "out"), new Heard()))
        .isInstanceOf(TaskException.class)
        .hasMessageContaining("NoSuchFlag");
  }

  @Test
  void a_worker_ends_when_whoever_started_it_is_gone() throws Exception {
    Process process =
        new ProcessBuilder(
                javaHome().resolve("bin/java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName())
            .start();

    process.getOutputStream().close();

    assertThat(process.waitFor()).isNotZero();
  }

  private static WorkerProcess worker() {
    return worker(WorkerFlags.of(0, "256m", false, Map.of()), Worker.class.getName());
  }

  private static WorkerProcess worker(List<String> flags, String mainClass) {
    return new WorkerProcess(javaHome(), classPath(), flags, Optional.empty(), mainClass, 60);
  }

  private static Path javaHome() {
    return Path.of(System.getProperty("java.home"));
  }

  private static List<File> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(File::new)
        .toList();
  }

  private Task task(Goal goal, String output) {
    return Tasks.in(folder, goal, output);
  }

  /** A worker that fails before it says anything. */
  static final class Dying {
    public static void main(String[] arguments) {
      System.err.println("out of luck");
      System.exit(7);
    }
  }

  /** A program that is no worker. */
  static final class Chatting {
    public static void main(String[] arguments) {
      System.out.print("\0\3ABCDEF");
      System.out.flush();
    }
  }

  /** A worker that hangs. */
  static final class Silent {
    public static void main(String[] arguments) throws InterruptedException {
      Thread.sleep(60_000);
    }
  }
}
