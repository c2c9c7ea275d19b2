package io.github.beyonditworks.analyzer.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.MergeResult;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** A git repository that a test writes: the same files and times give the same commits. */
public final class TestRepository implements AutoCloseable {

  private static final PersonIdent AUTHOR =
      new PersonIdent(
          "A Developer", "developer@example.org", Instant.EPOCH.plusSeconds(1), ZoneOffset.UTC);

  private final Path folder;
  private final Git git;

  public TestRepository(Path folder) throws GitAPIException {
    this.folder = folder;
    this.git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
  }

  public Path folder() {
    return folder;
  }

  public void write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String read(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a part of a file that has to be there. */
  public void edit(String path, String part, String replacement) {
    String text = read(path);
    if (!text.contains(part)) {
      throw new IllegalArgumentException(path + " does not contain: " + part);
    }
    write(path, text.replace(part, replacement));
  }

  public void move(String from, String to) {
    write(to, read(from));
    delete(from);
  }

  public void delete(String path) {
    try {
      Files.delete(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a file into the index, whatever git is told to ignore. */
  public void stage(String path) {
    try {
      git.add().addFilepattern(path).call();
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  public void commit(String message) throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.add().addFilepattern(".").setUpdate(true).call();
    git.commit().setMessage(message).setAuthor(AUTHOR).setCommitter(AUTHOR).setSign(false).call();
  }

  /** Commits as somebody, on a day after the epoch. */
  public void commit(String message, String author, int day) throws GitAPIException {
    PersonIdent person =
        new PersonIdent(
            author,
            author + "@example.org",
            Instant.EPOCH.plus(Duration.ofDays(day)),
            ZoneOffset.UTC);
    git.add().addFilepattern(".").call();
    git.add().addFilepattern(".").setUpdate(true).call();
    git.commit().setMessage(message).setAuthor(person).setCommitter(person).setSign(false).call();
  }

  public void branch(String name) throws GitAPIException {
    git.checkout().setCreateBranch(true).setName(name).call();
  }

  public void checkout(String name) throws GitAPIException {
    git.checkout().setName(name).call();
  }

  /** Merges a branch; what conflicts is left with markers. */
  public MergeResult merge(String branch) throws GitAPIException, IOException {
    return git.merge()
        .include(git.getRepository().resolve(branch))
        .setFastForward(FastForwardMode.NO_FF)
        .setCommit(false)
        .call();
  }

  @Override
  public void close() {
    git.close();
  }
}
