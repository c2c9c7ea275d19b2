package io.github.beyonditworks.analyzer.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change is compared with, and who decides. */
class ChangeBaseTest {

  private static final BaseWish MAIN = new BaseWish("main", true, false, false, false);

  @TempDir Path folder;

  @BeforeEach
  void writeHistory() throws Exception {
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      Files.writeString(folder.resolve("quality.yml"), "excludes: []\n");
      git.add().addFilepattern(".").call();
      git.commit()
          .setMessage("Begin")
          .setAuthor("dev", "dev@example.org")
          .setCommitter("dev", "dev@example.org")
          .setSign(false)
          .call();
    }
    Files.writeString(folder.resolve("quality.yml"), "excludes: ['**']\n");
    Files.writeString(folder.resolve("new.txt"), "new");
  }

  @Test
  void files_that_decide_are_those_of_the_base() throws Exception {
    try (ChangeBase base = open(MAIN, Map.of())) {
      assertThat(base.read(folder.resolve("quality.yml"))).contains("excludes: []\n");
      assertThat(base.read(folder.resolve("new.txt"))).isEmpty();
      assertThat(base.isOverruled(folder.resolve("quality.yml"))).isTrue();
      assertThat(base.isOverruled(folder.resolve("new.txt"))).isTrue();
      assertThat(base.isOverruled(folder.resolve("none.txt"))).isFalse();
      assertThat(base.origin("quality.yml")).isEqualTo("quality.yml of main");
    }
  }

  @Test
  void rules_that_were_tightened_since_the_change_began_hold_for_it() throws Exception {
    try (Git git = Git.open(folder.toFile())) {
      git.checkout().setCreateBranch(true).setName("change").call();
      git.checkout().setName("main").setForced(true).call();
      Files.writeString(folder.resolve("quality.yml"), "gate: {}\n");
      git.add().addFilepattern("quality.yml").call();
      git.commit()
          .setMessage("Tighten")
          .setAuthor("dev", "dev@example.org")
          .setCommitter("dev", "dev@example.org")
          .setSign(false)
          .call();
      git.checkout().setName("change").call();
    }
    try (ChangeBase base = open(MAIN, Map.of())) {
      assertThat(base.read(folder.resolve("quality.yml"))).contains("gate: {}\n");
      assertThat(base.isOverruled(folder.resolve("quality.yml"))).isFalse();
      Files.writeString(folder.resolve("quality.yml"), "excludes: ['**']\n");
      assertThat(base.isOverruled(folder.resolve("quality.yml"))).isTrue();
    }
  }

  @Test
  void a_trusted_change_decides_itself() throws Exception {
    try (ChangeBase base = open(new BaseWish("main", true, false, false, true), Map.of())) {
      assertThat(base.revision()).isPresent();
      assertThat(base.read(folder.resolve("quality.yml"))).contains("excludes: ['**']\n");
      assertThat(base.isOverruled(folder.resolve("quality.yml"))).isFalse();
    }
  }

  @Test
  void without_a_base_there_is_nothing_to_compare_with() throws Exception {
    BaseWish unnamed = new BaseWish(null, true, false, false, false);

    try (ChangeBase base = open(unnamed, Map.of())) {
      assertThat(base.revision()).isEmpty();
    }
  }

  @Test
  void a_pull_request_names_its_base_unless_the_user_does_or_wants_none() throws Exception {
    Map<String, String> pullRequest = Map.of("CI_MERGE_REQUEST_DIFF_BASE_SHA", "main");

    try (ChangeBase base = open(new BaseWish(null, true, false, false, false), pullRequest)) {
      assertThat(base.revision().map(r -> r.name())).isEqualTo(Optional.of("main"));
    }
    try (ChangeBase base = open(new BaseWish("none", true, true, false, false), pullRequest)) {
      assertThat(base.revision()).isEmpty();
    }
    try (ChangeBase base = open(new BaseWish("HEAD", true, true, false, false), pullRequest)) {
      assertThat(base.revision().map(r -> r.name())).isEqualTo(Optional.of("HEAD"));
    }
  }

  @Test
  void a_review_falls_back_to_the_main_branch() throws Exception {
    try (ChangeBase base = open(new BaseWish("", true, true, false, false), Map.of())) {
      assertThat(base.revision().map(r -> r.name())).isEqualTo(Optional.of("main"));
    }
  }

  @Test
  void a_base_that_is_not_there_fails_and_says_what_helps() {
    BaseWish missing = new BaseWish("no-such-branch", true, false, false, false);

    assertThatThrownBy(() -> open(missing, Map.of()))
        .isInstanceOf(TaskException.class)
        .hasMessageContaining("there is no revision 'no-such-branch' in the repository; fetch it")
        .hasMessageContaining("-Dquality.baseMissing=skip");
  }

  @Test
  void a_base_that_is_not_there_is_done_without_when_that_is_wished() throws Exception {
    try (ChangeBase base = open(new BaseWish("no-such", true, false, true, false), Map.of())) {
      assertThat(base.revision()).isEmpty();
      assertThat(base.read(folder.resolve("quality.yml"))).contains("excludes: ['**']\n");
    }
  }

  private ChangeBase open(BaseWish wish, Map<String, String> environment) throws TaskException {
    return ChangeBase.open(folder, wish, environment, new Heard());
  }
}
