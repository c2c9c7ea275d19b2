package io.github.beyonditworks.analyzer.git;

import io.github.beyonditworks.analyzer.source.BaseRevision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** The git repository around a folder. */
public final class GitRepository implements AutoCloseable {

  private static final String SHALLOW_HINT =
      "the history here is shallow; fetch it whole (on GitHub: 'fetch-depth: 0' of"
          + " actions/checkout, on GitLab: 'GIT_DEPTH: 0', elsewhere: git fetch --unshallow)";

  private static final String REPAIR_HINT =
      ": an object of the repository is missing or broken; 'git fsck' names it, a fresh clone has it";

  private static final List<String> MAIN_BRANCHES =
      List.of("origin/HEAD", "origin/main", "origin/master", "main", "master");

  private final Repository repository;

  private GitRepository(Repository repository) {
    this.repository = repository;
  }

  /**
   * Opens the repository that a folder lies in.
   *
   * @throws GitException when it lies in none
   */
  public static GitRepository around(Path folder) throws GitException {
    Path place = folder.toAbsolutePath().normalize();
    if (!mayLieInOne(place)) {
      throw noRepository();
    }
    QuietSystemReader.install();
    try {
      FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(place.toFile());
      if (builder.getGitDir() == null) {
        throw noRepository();
      }
      Repository repository = builder.setMustExist(true).build();
      if (repository.isBare()) {
        release(repository);
        throw new GitException("the git repository has no files checked out");
      }
      return new GitRepository(repository);
    } catch (IOException | RuntimeException e) {
      // JGit answers some mistakes in .git/config and broken objects with what no caller expects.
      throw new GitException(
          "the git repository cannot be read (" + reason(e) + "): is its .git/config whole?", e);
    }
  }

  /**
   * Loading all of JGit to learn that there is no repository is a twentieth of a short run. A bare
   * one has a file {@code HEAD}.
   */
  private static boolean mayLieInOne(Path folder) {
    for (Path place = folder; place != null; place = place.getParent()) {
      if (Files.exists(place.resolve(Constants.DOT_GIT))
          || Files.exists(place.resolve(Constants.HEAD))) {
        return true;
      }
    }
    return false;
  }

  private static GitException noRepository() {
    return new GitException("the sources do not lie in a git repository");
  }

  /** The folder that paths in the repository are relative to. */
  public Path root() {
    return repository.getWorkTree().toPath().toAbsolutePath().normalize();
  }

  /**
   * The state of the repository that the change began at: where the history of what is checked out
   * and that of a revision part.
   *
   * @param revision a branch, a tag or a commit; {@code main} also finds {@code origin/main}
   * @throws GitException when there is no such revision, or the two have nothing in common
   */
  public BaseRevision base(String revision) throws GitException {
    try (RevWalk walk = new RevWalk(repository)) {
      ObjectId head = repository.resolve(Constants.HEAD);
      if (head == null) {
        throw new GitException("the repository has no commit yet");
      }
      RevCommit asked = walk.parseCommit(find(revision));
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(walk.parseCommit(head));
      walk.markStart(asked);
      RevCommit base = walk.next();
      if (base == null) {
        throw new GitException(
            "'" + revision + "' and what is checked out have no common commit" + shallowHint());
      }
      return GitBase.read(repository, revision, base.getId());
    } catch (IOException | RuntimeException e) {
      throw unreadable("'" + revision + "'", e);
    }
  }

  /**
   * A revision itself, whatever has come to its branch since the change began.
   *
   * @param revision a branch, a tag or a commit; {@code main} also finds {@code origin/main}
   * @throws GitException when there is no such revision
   */
  public BaseRevision tip(String revision) throws GitException {
    try {
      return GitBase.read(repository, revision, find(revision));
    } catch (IOException | RuntimeException e) {
      throw unreadable("'" + revision + "'", e);
    }
  }

  /**
   * The newest commits of what is checked out.
   *
   * @param bound how many
   * @param known whether it is known already what a commit did: its changes are left empty
   * @throws GitException when there is no commit, or the history cannot be read
   */
  public CommitLog log(CommitLog.Bound bound, Predicate<String> known) throws GitException {
    try {
      return CommitLog.read(repository, bound, known);
    } catch (IOException | RuntimeException e) {
      throw unreadable("the history", e);
    }
  }

  Optional<CheckedOut> checkedOut() throws GitException {
    try {
      return CheckedOut.of(repository);
    } catch (IOException | RuntimeException e) {
      throw unreadable("what is checked out", e);
    }
  }

  private GitException unreadable(String what, Exception cause) {
    String hint = shallowHint();
    return new GitException(
        what + " cannot be read (" + reason(cause) + ")" + (hint.isEmpty() ? REPAIR_HINT : hint),
        cause);
  }

  private static String reason(Exception cause) {
    return cause.getClass().getSimpleName();
  }

  /** The contents of files, for as long as this repository is open. */
  public Blobs blobs() {
    return new Blobs(repository);
  }

  /** The main branch, as far as names tell; where there is none, what is checked out. */
  public String mainBranch() {
    for (String name : MAIN_BRANCHES) {
      try {
        if (resolve(name).isPresent()) {
          return name;
        }
      } catch (IOException | RuntimeException e) {
        // a name that cannot be read is none to compare with
      }
    }
    return Constants.HEAD;
  }

  private ObjectId find(String revision) throws GitException, IOException {
    for (String name : List.of(revision, Constants.DEFAULT_REMOTE_NAME + "/" + revision)) {
      Optional<ObjectId> found = resolve(name);
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new GitException(
        "there is no revision '"
            + revision
            + "' in the repository; fetch it first"
            + shallowHint());
  }

  private Optional<ObjectId> resolve(String name) throws IOException {
    try {
      return Optional.ofNullable(repository.resolve(name + "^{commit}"));
    } catch (RevisionSyntaxException e) {
      return Optional.empty();
    }
  }

  private String shallowHint() {
    Path common = repository.getCommonDirectory().toPath();
    return Files.exists(common.resolve("shallow")) ? ": " + SHALLOW_HINT : "";
  }

  @Override
  public void close() {
    release(repository);
  }

  /** What {@code Repository.close()} does, without the cache of repositories and its thread. */
  private static void release(Repository repository) {
    repository.getObjectDatabase().close();
    repository.getRefDatabase().close();
  }
}
