package io.github.beyonditworks.analyzer.validity.sixmonths;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.history.HistoryOptions;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredMember;
import io.github.beyonditworks.analyzer.score.ScoredType;
import io.github.beyonditworks.analyzer.sixmonths.SixMonths;
import io.github.beyonditworks.analyzer.sixmonths.Struggle;
import io.github.beyonditworks.analyzer.validity.TemporaryFolder;
import io.github.beyonditworks.analyzer.validity.sixmonths.CloneFigures.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Holds what the view said half a year, a year and so on before the newest commit of a clone
 * against what happened to members in the half year that followed.
 */
final class CloneStudy {

  /** So many half years are looked at, the newest first; none overlaps another. */
  private static final int WINDOWS = 4;

  /** Half a year. */
  private static final int SECONDS = (int) TimeUnit.DAYS.toSeconds(183);

  private final List<double[]> rows = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final List<Boolean> repaired = new ArrayList<>();
  private final List<Boolean> reworded = new ArrayList<>();
  private final List<String> dates = new ArrayList<>();
  private final List<String> lookedAt = new ArrayList<>();
  private int commits;
  private int repairs;

  private CloneStudy() {}

  /**
   * Studies a clone.
   *
   * @return empty where it is no repository, or not older than half a year
   */
  static Optional<CloneFigures> of(Path clone) throws IOException, InterruptedException {
    Path inside = clone.resolve(Constants.DOT_GIT);
    Path git = Files.isDirectory(inside) ? inside : clone;
    if (!Files.isRegularFile(git.resolve(Constants.HEAD))) {
      return Optional.empty();
    }
    try (Repository repository =
            new FileRepositoryBuilder().setGitDir(git.toFile()).setMustExist(true).build();
        RevWalk walk = new RevWalk(repository)) {
      ObjectId newest = repository.resolve(Constants.HEAD);
      if (newest == null) {
        return Optional.empty();
      }
      RevCommit head = walk.parseCommit(newest);
      CloneStudy study = new CloneStudy();
      for (int window = 1; window <= WINDOWS; window++) {
        int until = head.getCommitTime() - (window - 1) * SECONDS;
        RevCommit then = before(walk, head, until - SECONDS);
        if (then != null && !study.lookedAt.contains(then.name())) {
          study.look(repository, then, head, until);
        }
      }
      return study.dates.isEmpty()
          ? Optional.empty()
          : Optional.of(study.figures(clone.getFileName().toString()));
    }
  }

  /** The newest commit on the main line that is not younger than a time; null for none. */
  private static RevCommit before(RevWalk walk, RevCommit head, int time) throws IOException {
    RevCommit commit = head;
    while (commit != null && commit.getCommitTime() > time) {
      commit = commit.getParentCount() == 0 ? null : walk.parseCommit(commit.getParent(0));
    }
    return commit;
  }

  /** Notes what the view said at a commit, and what happened in the half year after it. */
  private void look(Repository repository, RevCommit then, RevCommit head, int until)
      throws IOException, InterruptedException {
    int first = keys.size();
    TemporaryFolder.with(
        folder -> {
          Snapshot.write(repository, then, folder);
          read(new Analyzer().analyze(AnalysisOptions.of(folder).withHistory(HistoryOptions.ON)));
          return folder;
        });
    LaterChanges later = LaterChanges.read(repository, then, head, until);
    for (String key : keys.subList(first, keys.size())) {
      repaired.add(later.repaired().contains(key));
      reworded.add(later.reworded().contains(key));
    }
    dates.add(
        Instant.ofEpochSecond(then.getCommitTime())
            .atOffset(ZoneOffset.UTC)
            .toLocalDate()
            .toString());
    lookedAt.add(then.name());
    commits += later.commits();
    repairs += later.repairs();
  }

  private CloneFigures figures(String name) {
    return new CloneFigures(
        name,
        lookedAt,
        dates.get(dates.size() - 1) + " to " + dates.get(0),
        keys.size(),
        commits,
        repairs,
        List.of(outcome("changed by a repair", repaired), outcome("comment corrected", reworded)));
  }

  private void read(Analysis analysis) {
    Map<String, Double> points = new HashMap<>();
    for (Struggle struggle :
        SixMonths.all(analysis.project(), analysis.evidence(), analysis.tests().keySet())) {
      points.put(LaterChanges.key(struggle.path(), struggle.element().member()), struggle.points());
    }
    for (ScoredFile file : analysis.files()) {
      if (file.facts().kind() == SourceKind.MAIN) {
        String path = file.facts().path();
        int churn = analysis.evidence().history().of(path).map(h -> h.churn().commits()).orElse(0);
        for (ScoredType type : file.types()) {
          for (ScoredMember member : type.members()) {
            if (member.facts().signature().endsWith(")")) {
              String key = LaterChanges.key(path, member.facts().signature());
              keys.add(key);
              rows.add(
                  new double[] {points.getOrDefault(key, 0.0), member.facts().codeLines(), churn});
            }
          }
        }
      }
    }
  }

  private Outcome outcome(String what, List<Boolean> members) {
    boolean[] happened = new boolean[keys.size()];
    int count = 0;
    for (int i = 0; i < happened.length; i++) {
      happened[i] = members.get(i);
      count += happened[i] ? 1 : 0;
    }
    double[] lines = column(1);
    return new Outcome(
        what,
        count,
        Foretelling.of(column(0), happened, lines),
        Foretelling.of(lines, happened, lines),
        Foretelling.of(column(2), happened, lines));
  }

  private double[] column(int index) {
    return rows.stream().mapToDouble(r -> r[index]).toArray();
  }
}
