package io.github.beyonditworks.analyzer.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class LastRunTest {

  private static final Goal REPORT = new ReportGoal(null);
  private static final String SAME = "Nothing has changed since the last run: its reports stand.";

  @TempDir Path folder;
  private Path project;
  private Path program;
  private Path git;
  private final Map<String, String> environment = new TreeMap<>(Map.of("LANG", "C"));
  private int made;

  @BeforeEach
  void choosePlaces() throws IOException {
    project = folder.resolve("project");
    git = project.resolve(".git");
    writeProject();
  }

  private void writeProject() throws IOException {
    program = write(folder.resolve("program.jar"), "code");
    write(project.resolve("src/A.java"), "class A {}");
    write(project.resolve("quality.yml"), "rules: {}");
    write(git.resolve("HEAD"), "ref: refs/heads/main");
    if (git.startsWith(project)) {
      write(git.resolve("refs/heads/main"), "1");
    } else {
      write(project.resolve(".git"), "gitdir: " + git + "\n");
      write(git.resolve("commondir"), "../..\n");
      write(git.resolve("../../refs/heads/main"), "1");
    }
    write(project.resolve("target/site/jacoco/jacoco.xml"), "<report/>");
    write(project.resolve("target/classes/A.class"), "a");
    write(project.resolve("other/target/B.xml"), "b");
    makeOld();
  }

  @Test
  void what_was_said_is_said_again_and_nothing_is_done() throws Exception {
    Answer first = run(REPORT, Optional.of("The gate does not hold."));
    Answer second = run(REPORT, Optional.of("The gate does not hold."));

    assertThat(made).isEqualTo(1);
    assertThat(first.lines()).doesNotContain("info: " + SAME);
    List<String> expected = new ArrayList<>(first.lines());
    expected.add("info: " + SAME);
    assertThat(second.lines()).isEqualTo(expected);
    assertThat(second.failure()).contains("The gate does not hold.");
  }

  @TestFactory
  List<DynamicTest> whatever_may_bear_on_the_answer_is_a_reason_for_another_run() {
    return List.of(
        change("a source", () -> write(project.resolve("src/A.java"), "class B {}")),
        change("a new source", () -> write(project.resolve("src/C.java"), "class C {}")),
        change("a source less", () -> Files.delete(project.resolve("src/A.java"))),
        change("the configuration", () -> write(project.resolve("quality.yml"), "rules: []")),
        change("a baseline", () -> write(project.resolve("quality-baseline.txt"), "")),
        change("a commit", () -> write(project.resolve(".git/refs/heads/main"), "2")),
        change(
            "evidence",
            () -> write(project.resolve("target/site/jacoco/jacoco.xml"), "<report></report>")),
        change("the program", () -> write(program, "other code")),
        change("the environment", () -> environment.put("LANG", "tr_TR")),
        change("a report less", () -> Files.delete(project.resolve("out/index.html"))),
        change("a report that was edited", () -> write(project.resolve("out/index.html"), "x")),
        change("a file among the reports", () -> write(project.resolve("out/more"), "x")),
        change("what is kept", () -> Files.write(kept().get(0), new byte[300])));
  }

  @TestFactory
  List<DynamicTest> what_no_run_reads_is_none() {
    return List.of(
        unchanged("a compiled class", () -> write(project.resolve("target/classes/A.class"), "b")),
        unchanged("another build", () -> write(project.resolve("other/target/B.xml"), "c")),
        unchanged("a git object", () -> write(project.resolve(".git/objects/12/34"), "o")),
        unchanged("the shell", () -> environment.put("SHLVL", "3")));
  }

  @TestFactory
  List<DynamicTest> a_further_working_tree_has_its_repository_elsewhere() {
    Path all = folder.resolve("main/.git");
    git = all.resolve("worktrees/further");
    project = folder.resolve("further");
    return List.of(
        unchanged("nothing", () -> {}),
        unchanged("a git object", () -> write(all.resolve("objects/12/34"), "o")),
        unchanged("a tree beside it", () -> write(all.resolve("worktrees/other/index"), "i")),
        change("its commit", () -> write(git.resolve("HEAD"), "2")),
        change("a branch", () -> write(all.resolve("refs/heads/main"), "2")));
  }

  @TestFactory
  List<DynamicTest> where_it_is_not_known_what_a_history_hangs_on_each_run_is_made() {
    return List.of(
        always("a folder that is gone", () -> write(project.resolve(".git"), "gitdir: gone")),
        always("no folder", () -> write(project.resolve(".git"), "something else")),
        always("no name of a file", () -> write(project.resolve(".git"), "gitdir: \0")),
        always("too long", () -> write(project.resolve(".git"), "gitdir: " + "x".repeat(5_000))),
        always("a module", () -> write(project.resolve("module/.git"), "gitdir: ../m")));
  }

  private DynamicTest always(String what, Action layOut) {
    return DynamicTest.dynamicTest(
        what,
        () -> {
          project = folder.resolve(what);
          git = folder.resolve(what + " elsewhere");
          write(git.resolve("HEAD"), "1");
          write(project.resolve("src/A.java"), "class A {}");
          layOut.run();
          makeOld();
          made = 0;
          run(REPORT, Optional.empty());
          run(REPORT, Optional.empty());
          assertThat(made).isEqualTo(2);
        });
  }

  @Test
  void a_task_of_its_own_has_an_answer_of_its_own() throws Exception {
    run(REPORT, Optional.empty());
    run(new CheckGoal(true, new TreeMap<>(), new TreeMap<>()), Optional.empty());
    run(REPORT, Optional.empty());

    assertThat(made).isEqualTo(2);
  }

  @Test
  void what_changed_a_moment_before_may_change_unseen() throws Exception {
    write(project.resolve("src/A.java"), "class D {}");

    run(REPORT, Optional.empty());
    run(REPORT, Optional.empty());

    assertThat(made).isEqualTo(2);
  }

  @Test
  void an_answer_that_hung_on_time_or_memory_is_not_kept() throws Exception {
    for (int i = 0; i < 2; i++) {
      LastRun.of(
          task(REPORT),
          List.of(program.toFile()),
          environment,
          new Heard(),
          log -> {
            made++;
            log.unsure();
            return Optional.empty();
          });
    }
    assertThat(made).isEqualTo(2);
  }

  @Test
  void a_task_that_could_not_be_done_leaves_nothing() throws Exception {
    assertThatThrownBy(
            () ->
                LastRun.of(
                    task(REPORT),
                    List.of(program.toFile()),
                    environment,
                    new Heard(),
                    log -> {
                      throw TaskException.input("no sources");
                    }))
        .isInstanceOf(TaskException.class);
    assertThat(folder.resolve("cache")).isEmptyDirectory();
  }

  @Test
  void ci_hosts_reviews_and_those_who_want_no_memory_get_a_run_each_time() throws Exception {
    environment.put("CI", "true");
    run(REPORT, Optional.empty());
    run(REPORT, Optional.empty());
    environment.remove("CI");
    run(new ReviewGoal(), Optional.empty());
    run(new ReviewGoal(), Optional.empty());

    assertThat(made).isEqualTo(4);
    assertThat(folder.resolve("cache")).doesNotExist();
  }

  private DynamicTest change(String what, Action action) {
    return DynamicTest.dynamicTest(what, () -> assertThat(runsAround(action)).isEqualTo(2));
  }

  private DynamicTest unchanged(String what, Action action) {
    return DynamicTest.dynamicTest(what, () -> assertThat(runsAround(action)).isEqualTo(1));
  }

  private int runsAround(Action action) throws Exception {
    writeProject();
    made = 0;
    environment.keySet().retainAll(List.of("LANG"));
    environment.put("LANG", "C");
    run(REPORT, Optional.empty());
    int before = made;
    action.run();
    run(REPORT, Optional.empty());
    return 1 + made - before;
  }

  private Answer run(Goal goal, Optional<String> failure) throws Exception {
    Heard heard = new Heard();
    List<File> jars = List.of(program.toFile());
    Optional<String> answer =
        LastRun.of(
            task(goal),
            jars,
            environment,
            heard,
            log -> {
              made++;
              writeReport(task(goal));
              log.info("one");
              log.warn("two");
              log.error("three");
              return failure;
            });
    return new Answer(heard.lines(), answer);
  }

  private static void writeReport(Task task) {
    try {
      write(Path.of(task.output(), "index.html"), "<html>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Task task(Goal goal) {
    String output = goal instanceof CheckGoal ? "target/gate" : "out";
    Task plain = Tasks.in(project, goal, output, folder.resolve("cache").toString());
    Task.Project at = plain.project();
    return new Task(
        goal,
        new Task.Project(
            at.name(),
            at.baseDirectory(),
            at.repositoryRoot(),
            at.roots(),
            List.of(project.resolve("target").toString()),
            at.configurationFolders()),
        plain.scope(),
        BaseWish.ofReport(null, true, true),
        null,
        null,
        plain.evidence(),
        plain.formats(),
        plain.output(),
        plain.means(),
        false,
        plain.invocation());
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      return files.toList();
    }
  }

  /** As after lunch: what changed within two seconds before a run may change unseen. */
  private void makeOld() throws IOException {
    FileTime then = FileTime.fromMillis(1_700_000_000_000L);
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.setLastModifiedTime(file, then);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private record Answer(List<String> lines, Optional<String> failure) {}

  private interface Action {
    void run() throws IOException;
  }
}
