package io.github.beyonditworks.analyzer.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.beyonditworks.analyzer.history.TestRepository;
import io.github.beyonditworks.analyzer.source.BaseRevision;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the history of a repository is read, and what is said where it cannot be. */
class GitRepositoryTest {

  @TempDir Path folder;
  private TestRepository repository;

  @BeforeEach
  void open() throws Exception {
    repository = new TestRepository(folder);
  }

  @AfterEach
  void close() {
    repository.close();
  }

  @Test
  void the_base_is_where_the_histories_part() throws Exception {
    repository.write("a/A.java", "class A {}\n");
    repository.write("b.txt", "no Java");
    repository.commit("One");
    repository.branch("change");
    repository.write("a/A.java", "class A { int changed; }\n");
    repository.commit("Changed");
    repository.checkout("main");
    repository.write("a/B.java", "class B {}\n");
    repository.commit("The main branch goes on");
    repository.checkout("change");

    try (GitRepository git = GitRepository.around(folder.resolve("a"))) {
      BaseRevision base = git.base("main");

      assertThat(git.root()).isEqualTo(folder.toAbsolutePath().normalize());
      assertThat(base.javaFiles()).containsExactly("a/A.java");
      assertThat(base.file("a/A.java").orElseThrow().bytes())
          .isEqualTo("class A {}\n".getBytes(StandardCharsets.UTF_8));
      assertThat(base.file("a/B.java")).isEmpty();
      assertThat(git.mainBranch()).isEqualTo("main");
    }
  }

  @Test
  void line_ends_of_windows_are_no_change() throws Exception {
    repository.write("A.java", "class A {\n}\n");
    repository.commit("One");

    try (GitRepository git = GitRepository.around(folder)) {
      BaseRevision base = git.base("HEAD");

      assertThat(base.had("A.java", bytes("class A {\r\n}\r\n"))).isTrue();
      assertThat(base.had("A.java", bytes("class A {\n}\n"))).isTrue();
      assertThat(base.had("A.java", bytes("class A {\n }\n"))).isFalse();
      assertThat(base.had("B.java", bytes("class A {\n}\n"))).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-branch", "HEAD~9", "a b", "HEAD^{/", "--all", "main:A.java"})
  void a_revision_that_is_not_there_is_named(String revision) throws Exception {
    repository.write("A.java", "class A {}\n");
    repository.commit("One");

    try (GitRepository git = GitRepository.around(folder)) {
      assertThatThrownBy(() -> git.base(revision))
          .isInstanceOf(GitException.class)
          .hasMessageContaining("'" + revision + "'")
          .hasMessageNotContaining("shallow");
    }
  }

  @Test
  void a_shallow_clone_is_told_how_to_be_whole() throws Exception {
    repository.write("A.java", "class A {}\n");
    repository.commit("One");
    Files.writeString(folder.resolve(".git/shallow"), "");

    try (GitRepository git = GitRepository.around(folder)) {
      assertThatThrownBy(() -> git.base("origin/main"))
          .hasMessageContaining("the history here is shallow")
          .hasMessageContaining("fetch-depth: 0")
          .hasMessageContaining("GIT_DEPTH: 0");
    }
  }

  @Test
  void a_repository_without_a_commit_says_so() throws Exception {
    try (GitRepository git = GitRepository.around(folder)) {
      assertThatThrownBy(() -> git.base("main")).hasMessageContaining("has no commit yet");
    }
  }

  @Test
  void a_folder_outside_of_all_repositories_says_so(@TempDir Path elsewhere) {
    assertThatThrownBy(() -> GitRepository.around(elsewhere))
        .isInstanceOf(GitException.class)
        .hasMessageContaining("do not lie in a git repository");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
