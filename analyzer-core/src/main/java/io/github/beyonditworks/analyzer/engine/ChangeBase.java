package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.disk.Inside;
import io.github.beyonditworks.analyzer.git.BaseDetector;
import io.github.beyonditworks.analyzer.git.BaseDetector.Detected;
import io.github.beyonditworks.analyzer.git.GitException;
import io.github.beyonditworks.analyzer.git.GitRepository;
import io.github.beyonditworks.analyzer.report.PlainText;
import io.github.beyonditworks.analyzer.source.BaseRevision;
import io.github.beyonditworks.analyzer.source.SourceContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a change is compared with, open while the analysis reads from it; and the files that decide
 * how it is judged.
 */
final class ChangeBase implements AutoCloseable {

  private final Path repositoryRoot;
  private final Optional<GitRepository> repository;
  private final Optional<BaseRevision> revision;

  /**
   * Who decides how the change is judged, unless the change is trusted: the base's branch as it is
   * now, so that a change begun before the rules were tightened is held to the tightened ones.
   */
  private final Optional<BaseRevision> judge;

  private ChangeBase(
      Path repositoryRoot,
      Optional<GitRepository> repository,
      Optional<BaseRevision> revision,
      Optional<BaseRevision> judge) {
    this.repositoryRoot = repositoryRoot;
    this.repository = repository;
    this.revision = revision;
    this.judge = judge;
  }

  /**
   * Opens the base that a goal wishes for.
   *
   * @param repositoryRoot the folder that paths in reports are relative to
   * @param wish what to compare with
   * @param environment the environment's variables
   * @param log is told what was chosen
   */
  static ChangeBase open(
      Path repositoryRoot, BaseWish wish, Map<String, String> environment, Listener log)
      throws TaskException {
    Optional<Detected> detected =
        wish.detected() && !wish.names() ? BaseDetector.detect(environment) : Optional.empty();
    boolean wanted = wish.names() || detected.isPresent() || wish.needed();
    if (wish.isNothing() || !wanted) {
      return none(repositoryRoot);
    }
    GitRepository repository = null;
    try {
      repository = GitRepository.around(repositoryRoot);
      return opened(repositoryRoot, repository, wish, detected, log);
    } catch (GitException e) {
      if (repository != null) {
        repository.close();
      }
      return missing(repositoryRoot, wish, e, log);
    }
  }

  private static ChangeBase opened(
      Path repositoryRoot,
      GitRepository repository,
      BaseWish wish,
      Optional<Detected> detected,
      Listener log)
      throws GitException {
    String name =
        wish.names()
            ? wish.revision().strip()
            : detected.map(Detected::revision).orElseGet(repository::mainBranch);
    BaseRevision revision = repository.base(name);
    String host = detected.map(d -> ", as " + d.host() + " says").orElse("");
    log.info("Compared with " + PlainText.of(name) + " (" + revision.commit() + ")" + host);
    Optional<BaseRevision> judge = Optional.empty();
    if (wish.trustChange()) {
      log.warn(
          "quality.trustChange is on: configuration, baseline and suppressions of the change itself"
              + " decide, and files that it hides are not counted. Whoever writes the change can"
              + " switch the gate off.");
    } else {
      judge = Optional.of(repository.tip(name));
    }
    return new ChangeBase(repositoryRoot, Optional.of(repository), Optional.of(revision), judge);
  }

  private static ChangeBase none(Path repositoryRoot) {
    return new ChangeBase(repositoryRoot, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static ChangeBase missing(
      Path repositoryRoot, BaseWish wish, GitException failure, Listener log) throws TaskException {
    String message = "there is nothing to compare with: " + PlainText.of(failure.getMessage());
    if (!wish.missingIsFine()) {
      throw TaskException.input(
          message
              + ". With -Dquality.baseMissing=skip, conditions on the change are left out where"
              + " that happens.");
    }
    log.warn("Conditions on the change are left out: " + message);
    return none(repositoryRoot);
  }

  /** The base; empty where there is none. */
  Optional<BaseRevision> revision() {
    return revision;
  }

  /** Words for where a file was read from. */
  String origin(String name) {
    return judge.map(b -> name + " of " + b.name()).orElse(name);
  }

  /**
   * The text of a file that decides how the change is judged: as it is on the base's branch now,
   * where there is one, or else on disk; empty where there is no such file.
   */
  Optional<String> read(Path file) throws IOException {
    return readIn(judge, file);
  }

  /**
   * The text of a file as it lies there, which is none where a link leads out of the repository.
   */
  Optional<String> onDisk(Path file) throws IOException {
    return Files.exists(file)
        ? Optional.of(Files.readString(Inside.of(repositoryRoot, file)))
        : Optional.empty();
  }

  private Optional<String> readIn(Optional<BaseRevision> where, Path file) throws IOException {
    Path absolute = file.toAbsolutePath().normalize();
    if (where.isEmpty() || !absolute.startsWith(repositoryRoot)) {
      return onDisk(absolute);
    }
    String path = repositoryRoot.relativize(absolute).toString().replace('\\', '/');
    Optional<SourceContent> content = where.get().file(path);
    return content.isPresent()
        ? Optional.of(new String(content.get().bytes(), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /**
   * Whether the change gave a file that decides another content, which is not heeded. What only the
   * base's branch has changed since is no edit of the change.
   */
  boolean isOverruled(Path file) throws IOException {
    if (judge.isEmpty()) {
      return false;
    }
    String onDisk = unixLines(readIn(Optional.empty(), file));
    return !onDisk.equals(unixLines(readIn(revision, file)))
        && !onDisk.equals(unixLines(read(file)));
  }

  /** The text with a mark in front, so that an empty file differs from none. */
  private static String unixLines(Optional<String> text) {
    return text.map(t -> ":" + t.replace("\r\n", "\n")).orElse("");
  }

  @Override
  public void close() {
    if (repository.isPresent()) { // a reference to the method would load JGit for nothing
      repository.get().close();
    }
  }
}
