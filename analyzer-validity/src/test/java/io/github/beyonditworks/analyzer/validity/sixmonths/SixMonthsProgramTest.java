package io.github.beyonditworks.analyzer.validity.sixmonths;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.validity.ValidityProgram;
import io.github.beyonditworks.analyzer.validity.sixmonths.CloneFigures.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SixMonthsProgramTest {

  private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
  private static final int DAY = 86_400;

  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void members_that_a_repair_changed_later_are_told_from_the_others() throws Exception {
    madeUpClone();

    assertThat(run(folder.resolve("clones"))).isEqualTo(ValidityProgram.DONE);

    CloneFigures figures =
        SixMonthsReport.read(folder.resolve("out").resolve(SixMonthsProgram.JSON))
            .repositories()
            .get(0);
    assertThat(figures.members()).isEqualTo(4);
    assertThat(figures.commits()).isEqualTo(3);
    assertThat(figures.repairs()).isEqualTo(1);
    Outcome repaired = figures.outcomes().get(0);
    assertThat(repaired.count()).isEqualTo(1);
    assertThat(repaired.lines().auc()).as("the longest member was repaired").isEqualTo(1);
    assertThat(repaired.view().auc()).isEqualTo(1);
    assertThat(repaired.view().top()).isEqualTo(0.25);
    assertThat(figures.outcomes().get(1).count()).as("a comment was corrected").isEqualTo(1);
    assertThat(Files.readString(folder.resolve("out").resolve(SixMonthsProgram.PAGE)))
        .contains("| made-up | ", "1.00");
  }

  @Test
  void a_clone_is_not_written_to() throws Exception {
    madeUpClone();
    String before = files();

    run(folder.resolve("clones"));

    assertThat(files()).isEqualTo(before);
  }

  @Test
  void without_clones_it_says_so() throws Exception {
    assertThat(run(folder.resolve("nowhere"))).isEqualTo(ValidityProgram.NO_DATA);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("no clone with half a year");
    assertThat(new SixMonthsProgram(new PrintStream(said)).run())
        .isEqualTo(ValidityProgram.WRONG_USAGE);
  }

  @Test
  void subjects_of_repairs_are_told_from_those_of_tidying() {
    assertThat(LaterChanges.isRepair("Fix overflow in sums")).isTrue();
    assertThat(LaterChanges.isRepair("NPE when the cart is empty (#12)")).isTrue();
    assertThat(LaterChanges.isRepair("Fix typos")).isFalse();
    assertThat(LaterChanges.isRepair("Fix flaky test")).isFalse();
    assertThat(LaterChanges.isRepair("Add prefixes")).isFalse();
  }

  private int run(Path clones) throws Exception {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    return new SixMonthsProgram(out).run(clones.toString(), folder.resolve("out").toString());
  }

  private void madeUpClone() throws Exception {
    Path clone = Files.createDirectories(folder.resolve("clones").resolve("made-up"));
    try (Git git = Git.init().setDirectory(clone.toFile()).call()) {
      commit(git, clone, 0, "Begin", source("i < 10", "The one.", "1"));
      commit(git, clone, 10, "Count further", source("i <= 10", "The one.", "1"));
      commit(git, clone, 20, "Say it better", source("i <= 10", "The only one.", "1"));
      commit(
          git, clone, 30, "Fix the count of the last one", source("i <= 11", "The only one.", "1"));
      commit(git, clone, 200, "Another one", source("i <= 11", "The only one.", "2"));
    }
  }

  /** The view is that of the second commit: the last is half a year and more after it. */
  private static String source(String condition, String comment, String value) {
    return """
        package a;

        class Sums {
          int sum(int[] all) {
            int sum = 0;
            for (int i = 0; %s; i++) {
              if (all[i] > 0 && (all[i] < 10 || all[i] > 20)) {
                for (int j = 0; j < i; j++) {
                  sum += all[j] > 5 ? all[j] * 3 : all[j] + 7;
                }
              }
            }
            return sum;
          }

          /** %s */
          int one() {
            return %s;
          }

          int three() {
            return 3;
          }

          int four() {
            return 4;
          }
        }
        """
        .formatted(condition, comment, value);
  }

  private static void commit(Git git, Path clone, int day, String subject, String content)
      throws Exception {
    Files.writeString(clone.resolve("Sums.java"), content);
    git.add().addFilepattern("Sums.java").call();
    PersonIdent author =
        new PersonIdent("A", "a@example.org", START.plusSeconds((long) day * DAY), ZoneOffset.UTC);
    git.commit().setMessage(subject).setAuthor(author).setCommitter(author).setSign(false).call();
  }

  private String files() throws Exception {
    try (var all = Files.walk(folder.resolve("clones"))) {
      return all.map(Path::toString).sorted().collect(Collectors.joining("\n"));
    }
  }
}
