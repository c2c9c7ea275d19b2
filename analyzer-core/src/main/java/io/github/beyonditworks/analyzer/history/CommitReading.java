package io.github.beyonditworks.analyzer.history;

import io.github.beyonditworks.analyzer.git.LoggedChange;
import io.github.beyonditworks.analyzer.git.LoggedCommit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out what a commit meant: which files it moved, and whether it was a sweep. */
final class CommitReading {

  /** A commit that changes more files than a person reads in one go. */
  private static final int MANY_FILES = 25;

  private static final int SAMPLE = 4;
  private static final int FEW_TOKENS = 4;
  private static final double SMALL_SHARE = 0.02;

  /** Beyond that, files that went and came are not compared with each other. */
  private static final int COMPARED_FILES = 6;

  private static final double MOVED = 0.6;

  private final Contents contents;

  CommitReading(Contents contents) {
    this.contents = contents;
  }

  CommitFacts read(LoggedCommit commit) {
    List<FileChange> changes = new ArrayList<>();
    List<LoggedChange> gone = new ArrayList<>();
    List<LoggedChange> come = new ArrayList<>();
    for (LoggedChange change : commit.changes()) {
      if (change.isAddition()) {
        come.add(change);
      } else if (change.isDeletion()) {
        gone.add(change);
      } else {
        changes.add(new FileChange(change.path(), change.path(), change.before(), change.after()));
      }
    }
    boolean sweep = isSweep(changes);
    if (!gone.isEmpty() && !come.isEmpty()) {
      putTogether(gone, come, changes, LoggedChange::before, LoggedChange::after);
      putTogether(gone, come, changes, CommitReading::fileName, CommitReading::fileName);
      putSimilarTogether(gone, come, changes);
    }
    come.forEach(c -> changes.add(new FileChange(c.path(), "", "", c.after())));
    gone.forEach(g -> changes.add(new FileChange(g.path(), g.path(), g.before(), "")));
    return new CommitFacts(sweep, changes);
  }

  @FunctionalInterface
  private interface Key {
    String of(LoggedChange change);
  }

  /** Files that went and came with the same content or name, where only one of each has it. */
  private static void putTogether(
      List<LoggedChange> gone,
      List<LoggedChange> come,
      List<FileChange> changes,
      Key before,
      Key after) {
    Map<String, List<LoggedChange>> byKey = new HashMap<>();
    gone.forEach(g -> byKey.computeIfAbsent(before.of(g), k -> new ArrayList<>()).add(g));
    Map<String, Integer> comeWith = new HashMap<>();
    come.forEach(c -> comeWith.merge(after.of(c), 1, Integer::sum));
    for (LoggedChange c : List.copyOf(come)) {
      List<LoggedChange> origins = byKey.getOrDefault(after.of(c), List.of());
      if (origins.size() == 1 && comeWith.get(after.of(c)) == 1) {
        move(origins.get(0), c, gone, come, changes);
      }
    }
  }

  private static void move(
      LoggedChange from,
      LoggedChange to,
      List<LoggedChange> gone,
      List<LoggedChange> come,
      List<FileChange> changes) {
    changes.add(new FileChange(to.path(), from.path(), from.before(), to.after()));
    gone.remove(from);
    come.remove(to);
  }

  private static String fileName(LoggedChange change) {
    return change.path().substring(change.path().lastIndexOf('/') + 1);
  }

  private void putSimilarTogether(
      List<LoggedChange> gone, List<LoggedChange> come, List<FileChange> changes) {
    if (gone.size() > COMPARED_FILES || come.size() > COMPARED_FILES) {
      return;
    }
    for (LoggedChange from : List.copyOf(gone)) {
      Optional<int[]> was = come.isEmpty() ? Optional.empty() : contents.tokens(from.before());
      LoggedChange best = null;
      double closest = MOVED;
      for (LoggedChange to : was.isPresent() ? come : List.<LoggedChange>of()) {
        double similarity =
            contents.tokens(to.after()).map(t -> similarity(was.get(), t)).orElse(0.0);
        if (similarity > closest) {
          best = to;
          closest = similarity;
        }
      }
      if (best != null) {
        move(from, best, gone, come, changes);
      }
    }
  }

  private static double similarity(int[] one, int[] other) {
    int longest = Math.max(one.length, other.length);
    return longest == 0 ? 0 : 1 - (double) TokenBag.difference(one, other) / longest;
  }

  /** A few of the files, evenly chosen, tell of all. */
  private boolean isSweep(List<FileChange> changes) {
    if (changes.size() <= MANY_FILES) {
      return false;
    }
    int much = 0;
    for (int i = 0; i < SAMPLE; i++) {
      much += changesMuch(changes.get(i * (changes.size() - 1) / (SAMPLE - 1))) ? 1 : 0;
    }
    return much <= 1;
  }

  private boolean changesMuch(FileChange change) {
    Optional<int[]> before = contents.tokens(change.before());
    Optional<int[]> after = contents.tokens(change.after());
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    int difference = TokenBag.difference(before.get(), after.get());
    return difference > FEW_TOKENS && difference > SMALL_SHARE * after.get().length;
  }
}
