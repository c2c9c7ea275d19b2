package io.github.beyonditworks.analyzer.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.IndexDiff;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;

/**
 * The commit that is checked out.
 *
 * @param commit its name in hexadecimal
 * @param committed when it was committed
 * @param subject the first line of its message
 */
public record CheckedOut(String commit, Instant committed, String subject) {

  /** The commit of a folder whose Java files are as the commit has them; empty for any other. */
  public static Optional<CheckedOut> unchangedIn(Path folder) throws GitException {
    try (GitRepository repository = GitRepository.around(folder)) {
      return repository.checkedOut();
    }
  }

  static Optional<CheckedOut> of(Repository repository) throws IOException {
    ObjectId head = repository.resolve(Constants.HEAD);
    if (head == null) {
      return Optional.empty();
    }
    IndexDiff difference = new IndexDiff(repository, head, new FileTreeIterator(repository));
    difference.setFilter(PathSuffixFilter.create(".java"));
    if (difference.diff()) {
      return Optional.empty();
    }
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit commit = walk.parseCommit(head);
      return Optional.of(
          new CheckedOut(
              head.name(),
              Instant.ofEpochSecond(commit.getCommitTime()),
              commit.getShortMessage()));
    }
  }
}
