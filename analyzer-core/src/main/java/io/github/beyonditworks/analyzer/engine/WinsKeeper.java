package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.disk.Inside;
import io.github.beyonditworks.analyzer.git.CheckedOut;
import io.github.beyonditworks.analyzer.git.GitException;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.report.PlainText;
import io.github.beyonditworks.analyzer.report.WinsReport;
import io.github.beyonditworks.analyzer.trend.Run;
import io.github.beyonditworks.analyzer.trend.RunHistory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adds a line to the history that a project keeps, and writes the page of what got better. A gate
 * writes nothing into the project, so only reports do; and only where what was analysed is what the
 * commit has.
 */
final class WinsKeeper {

  private final Task task;
  private final Listener log;

  WinsKeeper(Task task, Listener log) {
    this.task = task;
    this.log = log;
  }

  void keep(Analysis analysis) throws TaskException {
    Path project = Path.of(task.project().baseDirectory());
    Optional<RunHistory> kept;
    try {
      kept = RunHistory.in(project);
    } catch (IOException e) {
      throw TaskException.file(project.resolve(RunHistory.NAME), e);
    }
    if (kept.isPresent()) {
      keep(analysis, kept.get(), project);
    }
  }

  private void keep(Analysis analysis, RunHistory history, Path project) throws TaskException {
    Path output = Path.of(task.output());
    try {
      Optional<CheckedOut> commit = CheckedOut.unchangedIn(project);
      if (commit.isEmpty()) {
        log.info(RunHistory.NAME + " gets no line: the sources are not as a commit has them.");
      } else {
        history.add(run(commit.get(), analysis));
      }
      Path root = Path.of(task.project().repositoryRoot());
      for (String name : List.of(WinsReport.HTML, WinsReport.MARKDOWN)) {
        Inside.of(root, output.resolve(name));
      }
      WinsReport.write(analysis.projectName(), history.runs(), output);
      log.info("What got better: " + PlainText.of(output.resolve(WinsReport.HTML).toString()));
    } catch (GitException e) {
      log.info(RunHistory.NAME + " gets no line: " + PlainText.of(e.getMessage()) + ".");
    } catch (IOException e) {
      throw TaskException.output(output, e);
    }
  }

  private static Run run(CheckedOut commit, Analysis analysis) {
    SortedMap<String, Double> scores = new TreeMap<>();
    Scores now = analysis.scores();
    put("overall", now.overall(), scores);
    put("readability", now.readability(), scores);
    put("testability", now.testability(), scores);
    put("documentation", now.documentation(), scores);
    SortedMap<String, Integer> findings = new TreeMap<>();
    analysis.findings().forEach(f -> findings.merge(f.finding().rule(), 1, Integer::sum));
    return new Run(
        commit.committed(),
        commit.commit(),
        analysis.scoreModelVersion(),
        scores,
        analysis.summary().codeLines(),
        findings,
        commit.subject());
  }

  private static void put(String name, OptionalDouble score, SortedMap<String, Double> into) {
    if (score.isPresent()) {
      into.put(name, score.getAsDouble());
    }
  }
}
