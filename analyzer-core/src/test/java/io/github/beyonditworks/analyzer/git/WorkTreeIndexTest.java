package io.github.beyonditworks.analyzer.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the index of git may be believed without reading a file. */
class WorkTreeIndexTest {

  private static final String PATH = "Shop.java";
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  @TempDir private Path folder;
  private Path file;
  private Repository repository;
  private ObjectId committed;

  @BeforeEach
  void commitOneFile() throws IOException, GitAPIException {
    QuietSystemReader.install();
    file = folder.resolve(PATH);
    Files.writeString(file, "class Shop {}\n");
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    Git git = Git.init().setDirectory(folder.toFile()).call();
    git.add().addFilepattern(PATH).call();
    git.commit().setMessage("Open").setAuthor("a", "a@example.org").setSign(false).call();
    repository = git.getRepository();
    committed = repository.resolve("HEAD:" + PATH);
  }

  @Test
  void a_file_of_the_same_size_and_time_is_untouched() {
    assertThat(WorkTreeIndex.of(repository).knowsToBe(committed, PATH, file)).isTrue();
  }

  @Test
  void a_file_of_another_time_is_in_doubt() throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(1)));

    assertThat(WorkTreeIndex.of(repository).knowsToBe(committed, PATH, file)).isFalse();
  }

  @Test
  void a_file_of_another_size_is_in_doubt() throws IOException {
    Files.writeString(file, "class Shop { }\n");
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));

    assertThat(WorkTreeIndex.of(repository).knowsToBe(committed, PATH, file)).isFalse();
  }

  @Test
  void a_file_that_was_another_in_the_base_is_in_doubt() {
    assertThat(WorkTreeIndex.of(repository).knowsToBe(ObjectId.zeroId(), PATH, file)).isFalse();
  }

  @Test
  void a_file_that_may_have_been_written_after_the_index_is_in_doubt() throws IOException {
    Path index = repository.getIndexFile().toPath();
    Files.setLastModifiedTime(index, FileTime.from(LONG_AGO));

    assertThat(WorkTreeIndex.of(repository).knowsToBe(committed, PATH, file)).isFalse();
  }

  @Test
  void without_an_index_everything_is_in_doubt() throws IOException {
    Files.delete(repository.getIndexFile().toPath());

    assertThat(WorkTreeIndex.of(repository).knowsToBe(committed, PATH, file)).isFalse();
  }

  @Test
  void a_file_that_is_gone_is_in_doubt() throws IOException {
    WorkTreeIndex index = WorkTreeIndex.of(repository);
    Files.delete(file);

    assertThat(index.knowsToBe(committed, PATH, file)).isFalse();
  }
}
