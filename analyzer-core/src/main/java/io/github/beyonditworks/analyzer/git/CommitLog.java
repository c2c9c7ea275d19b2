package io.github.beyonditworks.analyzer.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * The newest commits that what is checked out consists of, and what each did to Java files. Merges
 * are left out: what they bring are the commits they merge.
 *
 * @param head the commit that is checked out, in hexadecimal
 * @param headSeconds when that was committed, in seconds since 1970
 * @param commits the commits, newest first
 * @param end why there are no older ones
 */
public record CommitLog(String head, long headSeconds, List<LoggedCommit> commits, End end) {

  /** Copies the list. */
  public CommitLog {
    commits = List.copyOf(commits);
  }

  /** Why a log ends where it does. */
  public enum End {
    /** The history begins there. */
    BEGINNING,
    /** More was not asked for. */
    BOUND,
    /** What is older was not fetched. */
    SHALLOW
  }

  /**
   * How much of the history is wanted.
   *
   * @param mostCommits the most commits, at least 1
   * @param mostSeconds how much older than the newest a commit may be
   */
  public record Bound(int mostCommits, long mostSeconds) {}

  /**
   * Reads the log.
   *
   * @param known whether it is known already what a commit did: its changes are left empty
   */
  static CommitLog read(Repository repository, Bound bound, Predicate<String> known)
      throws IOException, GitException {
    ObjectId headId = repository.resolve(Constants.HEAD);
    if (headId == null) {
      throw new GitException("the repository has no commit yet");
    }
    Set<ObjectId> cut = new HashSet<>(repository.getObjectDatabase().getShallowCommits());
    List<LoggedCommit> commits = new ArrayList<>();
    End end = End.BEGINNING;
    try (ObjectReader reader = repository.newObjectReader();
        RevWalk walk = new RevWalk(reader)) {
      TreeDifference difference = new TreeDifference(reader);
      RevCommit head = walk.parseCommit(headId);
      long newest = head.getCommitTime();
      walk.markStart(head);
      for (RevCommit commit = next(walk); commit != null; commit = next(walk)) {
        if (commits.size() >= bound.mostCommits
            || newest - commit.getCommitTime() > bound.mostSeconds) {
          end = End.BOUND;
          break;
        }
        boolean isCut = cut.contains(commit.getId());
        end = isCut ? End.SHALLOW : end;
        if (commit.getParentCount() <= 1) {
          boolean unread = isCut || known.test(commit.name());
          commits.add(logged(commit, unread ? List.of() : changes(commit, walk, difference)));
        }
        commit.disposeBody();
      }
      return new CommitLog(headId.name(), newest, commits, end);
    }
  }

  private static LoggedCommit logged(RevCommit commit, List<LoggedChange> changes) {
    PersonIdent author = commit.getAuthorIdent();
    return new LoggedCommit(
        commit.name(),
        commit.getCommitTime(),
        author == null ? "" : author.getName(),
        author == null ? "" : author.getEmailAddress(),
        changes);
  }

  /** The next commit; null where what is older was not fetched. */
  private static RevCommit next(RevWalk walk) throws IOException {
    try {
      return walk.next();
    } catch (MissingObjectException e) {
      return null;
    }
  }

  private static List<LoggedChange> changes(
      RevCommit commit, RevWalk walk, TreeDifference difference) throws IOException {
    try {
      RevCommit parent = commit.getParentCount() == 0 ? null : commit.getParent(0);
      if (parent != null && parent.getTree() == null) {
        walk.parseHeaders(parent);
      }
      return difference.between(parent == null ? null : parent.getTree(), commit.getTree());
    } catch (MissingObjectException e) {
      return List.of(); // a folder that was not fetched
    }
  }
}
