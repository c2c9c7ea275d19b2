package io.github.beyonditworks.analyzer.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunHistoryTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");

  @TempDir Path project;

  @Test
  void a_project_without_the_file_keeps_no_history() throws Exception {
    assertThat(RunHistory.in(project)).isEmpty();
  }

  @Test
  void a_run_is_read_as_it_was_written() throws IOException {
    Run run = run('a', 0, 61.5, Map.of("magic-number", 3), "Split\tthe \u0007parser");

    history().add(run);

    assertThat(history().runs()).containsExactly(run);
    assertThat(run.subject()).isEqualTo("Split the parser");
  }

  @Test
  void lines_are_only_added_and_no_line_twice() throws IOException {
    history().add(run('a', 0, 60, Map.of(), "one"));
    String before = text();

    assertThat(history().add(run('a', 0, 60, Map.of(), "one"))).isFalse();
    assertThat(text()).isEqualTo(before);
    assertThat(history().add(run('b', 1, 61, Map.of(), "two"))).isTrue();
    assertThat(text()).startsWith(before);
  }

  @Test
  void lines_of_two_branches_in_any_order_are_one_history() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(
        file(),
        String.join(
            "\n",
            "# merged",
            "<<<<<<< ours",
            run('b', 1, 61, Map.of(), "two").line(),
            run('a', 0, 60, Map.of(), "one").line(),
            run('b', 1, 61.5, Map.of(), "two, by a newer version").line()));

    assertThat(history().runs())
        .extracting(Run::subject)
        .containsExactly("one", "two, by a newer version");

    history().add(run('c', 2, 62, Map.of(), "three"));

    assertThat(history().runs()).hasSize(3);
  }

  @Test
  void wins_say_before_after_and_by_how_much() throws Exception {
    List<Win> wins =
        Win.in(
            List.of(
                run('a', 0, 60, Map.of("magic-number", 10, "long-line", 4, "lost-cause", 1), "a"),
                run('b', 1, 60.04, Map.of("magic-number", 10, "long-line", 4), "b"),
                run('c', 2, 64.2, Map.of("magic-number", 5, "long-line", 3), "c"),
                run('d', 3, 55, Map.of("magic-number", 9, "long-line", 3), "d")));

    assertThat(wins).extracting(w -> w.after().subject()).containsExactly("c", "b");
    assertThat(wins.get(0).sentences())
        .containsExactly(
            "The score as a whole rose clearly (4.2 points), from 60.0 to 64.2.",
            "magic-number has about half as many findings, 5 instead of 10.",
            "long-line has one finding fewer, 3 instead of 4.");
    assertThat(wins.get(1).sentences())
        .containsExactly("lost-cause is gone: one finding before, none now.");
  }

  @Test
  void scores_of_different_models_are_not_compared() throws Exception {
    Run old = run('a', 0, 60, Map.of(), "a");
    Run other = new Run(MONDAY, "b".repeat(40), "model 2", old.scores(), 9, new TreeMap<>(), "b");

    assertThat(Win.in(List.of(old, other))).isEmpty();
  }

  private static Run run(
      char commit, int day, double overall, Map<String, Integer> findings, String subject) {
    return new Run(
        MONDAY.plusSeconds(86_400L * day),
        String.valueOf(commit).repeat(40),
        "model 1",
        new TreeMap<>(Map.of("overall", overall)),
        1200,
        new TreeMap<>(findings),
        subject);
  }

  private Path file() {
    return project.resolve(RunHistory.NAME);
  }

  private String text() throws IOException {
    return Files.readString(file());
  }

  private RunHistory history() throws IOException {
    if (!Files.exists(file())) {
      Files.createDirectories(file().getParent());
      Files.createFile(file());
    }
    return RunHistory.in(project).orElseThrow();
  }
}
