package io.github.beyonditworks.analyzer.history;

import io.github.beyonditworks.analyzer.git.CommitLog;
import io.github.beyonditworks.analyzer.git.LoggedCommit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows files back from their paths of today, through renames and moves. */
final class FileTraces {

  private static final double HALF_LIFE_SECONDS = 182.5 * 24 * 60 * 60;

  /** A path that at some time belonged to a file that is none of today's. */
  private static final String NOT_TODAY = "";

  private final Map<String, List<Revision>> revisions = new HashMap<>();
  private long count;
  private final Map<String, String> today = new HashMap<>();

  /**
   * Follows files.
   *
   * @param paths their paths today, in the repository
   */
  FileTraces(Set<String> paths) {
    for (String path : paths) {
      revisions.put(path, new ArrayList<>());
      today.put(path, path);
    }
  }

  /** Takes a commit, the newest first. */
  void add(LoggedCommit commit, CommitFacts facts, int author, CommitLog log) {
    count++;
    double age = Math.max(0, log.headSeconds() - commit.seconds());
    double weight = Math.pow(0.5, age / HALF_LIFE_SECONDS);
    Map<String, String> moved = new HashMap<>();
    Set<String> begun = new HashSet<>();
    for (FileChange change : facts.changes()) {
      String path = today.getOrDefault(change.path(), NOT_TODAY);
      if (path.equals(NOT_TODAY) || change.isDeletion()) {
        continue;
      }
      revisions
          .get(path)
          .add(new Revision(count, change, commit.seconds(), weight, author, facts.sweep()));
      if (change.isAddition()) {
        begun.add(change.path());
      } else if (!change.from().equals(change.path())) {
        begun.add(change.path());
        moved.put(change.from(), path);
      }
    }
    begun.forEach(p -> today.put(p, NOT_TODAY));
    today.putAll(moved);
  }

  /** The commits that changed a file, newest first. */
  List<Revision> of(String path) {
    return revisions.getOrDefault(path, List.of());
  }

  Map<String, List<Revision>> all() {
    return revisions;
  }
}
