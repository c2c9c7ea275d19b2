package io.github.beyonditworks.analyzer.validity.sixmonths;

import io.github.beyonditworks.analyzer.history.MemberChanges;
import io.github.beyonditworks.analyzer.history.MemberChanges.Changed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.util.io.DisabledOutputStream;

/**
 * What became of members in the time after a commit. A member is known by its file and signature:
 * one that is moved or renamed first is lost.
 */
final class LaterChanges {

  /** What a subject says that repairs something; words alone, as studies of defects take them. */
  private static final Pattern REPAIR =
      Pattern.compile(
          "\\b(?:fix(?:e[sd]|ing)?|bug(?:s|fix|fixes)?|defects?|fault[sy]?|regressions?|crash(?:es)?|npe|deadlocks?|leaks?|broken|wrong(?:ly)?|incorrect(?:ly)?)\\b");

  /** Repairs of anything but what the code does. */
  private static final Pattern OTHER_REPAIR =
      Pattern.compile(
          "\\b(?:typos?|javadocs?|docs?|documentation|comments?|checkstyle|spotless|format(?:ting)?|spelling|readme|changelog|license|imports?|lint|sonar|warnings?|ci|build|translations?|flaky|tests?)\\b");

  /** Commits that touch more Java files are sweeps. */
  private static final int MOST_FILES = 50;

  private final Set<String> repaired = new HashSet<>();
  private final Set<String> reworded = new HashSet<>();
  private int commits;
  private int repairs;

  private LaterChanges() {}

  /**
   * Reads the commits after a commit.
   *
   * @param clone the repository
   * @param from the commit
   * @param head the newest one
   * @param until the last second that counts
   */
  static LaterChanges read(Repository clone, RevCommit from, RevCommit head, int until)
      throws IOException {
    LaterChanges changes = new LaterChanges();
    try (RevWalk walk = new RevWalk(clone);
        DiffFormatter differences = new DiffFormatter(DisabledOutputStream.INSTANCE)) {
      differences.setRepository(clone);
      walk.markStart(walk.parseCommit(head));
      walk.markUninteresting(walk.parseCommit(from));
      for (RevCommit commit : walk) {
        if (commit.getParentCount() == 1 && commit.getCommitTime() <= until) {
          changes.add(clone, commit, walk.parseCommit(commit.getParent(0)), differences);
        }
      }
    }
    return changes;
  }

  /** Whether a commit's subject says that it repairs what the code does. */
  static boolean isRepair(String subject) {
    String lower = subject.toLowerCase(Locale.ROOT);
    return REPAIR.matcher(lower).find() && !OTHER_REPAIR.matcher(lower).find();
  }

  private void add(Repository clone, RevCommit commit, RevCommit parent, DiffFormatter differences)
      throws IOException {
    List<DiffEntry> java = new ArrayList<>();
    for (DiffEntry entry : differences.scan(parent.getTree(), commit.getTree())) {
      if (entry.getNewPath().endsWith(".java") || entry.getOldPath().endsWith(".java")) {
        java.add(entry);
      }
    }
    commits++;
    if (java.isEmpty() || java.size() > MOST_FILES) {
      return;
    }
    boolean repair = isRepair(commit.getShortMessage());
    repairs += repair ? 1 : 0;
    for (DiffEntry entry : java) {
      if (entry.getChangeType() == ChangeType.MODIFY) {
        for (Changed changed :
            MemberChanges.between(bytes(clone, entry.getOldId()), bytes(clone, entry.getNewId()))) {
          note(entry.getOldPath(), changed, repair);
        }
      }
    }
  }

  private void note(String path, Changed changed, boolean repair) {
    if (repair && changed.tokens() > 0) {
      repaired.add(key(path, changed.signature()));
    }
    if (changed.reworded() && changed.tokens() == 0) {
      reworded.add(key(path, changed.signature()));
    }
  }

  private static byte[] bytes(Repository clone, AbbreviatedObjectId id) throws IOException {
    ObjectId content = id.toObjectId();
    return clone.open(content).getBytes();
  }

  static String key(String path, String signature) {
    return path + '#' + signature;
  }

  /** The members that a repair changed. */
  Set<String> repaired() {
    return repaired;
  }

  /** The members whose comment was changed and their code not. */
  Set<String> reworded() {
    return reworded;
  }

  /** How many commits there were, merges left out. */
  int commits() {
    return commits;
  }

  /** How many of them repaired Java code. */
  int repairs() {
    return repairs;
  }
}
