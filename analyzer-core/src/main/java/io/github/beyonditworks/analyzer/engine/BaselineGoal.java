package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.baseline.Baseline;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.report.PlainText;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes or shrinks the baseline file.
 *
 * @param grow whether findings that are not in the baseline yet are added to it
 * @param severity the name of the mildest severity that is written
 */
public record BaselineGoal(boolean grow, String severity) implements Goal {

  @Override
  public Baseline baseline(Task task, ChangeBase base, Listener log) throws TaskException {
    return Files.exists(BaselineLocator.file(task))
        ? BaselineLocator.load(task, base, log)
        : Baseline.EMPTY;
  }

  @Override
  public Optional<String> conclude(Analysis analysis, Task task, Listener log)
      throws TaskException {
    Path file = BaselineLocator.file(task);
    boolean first = !Files.exists(file);
    List<Finding> additions = first || grow ? additions(analysis) : List.of();
    Baseline grown = analysis.baseline().remaining().with(additions);
    ProjectFile.write(task, file, grown.text().getBytes(StandardCharsets.UTF_8));
    log.info(
        String.format(
            Locale.ROOT,
            "Baseline: %d entries; %d removed, %d added: %s",
            grown.entries().size(),
            analysis.baseline().gone().size(),
            additions.size(),
            PlainText.of(file.toString())));
    explain(analysis, additions.size(), task, log);
    return Optional.empty();
  }

  /** Why there are more findings than entries. */
  private void explain(Analysis analysis, int added, Task task, Listener log) throws TaskException {
    Severity least = leastSeverity();
    int milder = 0;
    for (ScoredFinding scored : analysis.findings()) {
      milder += scored.finding().severity().compareTo(least) < 0 ? 1 : 0;
    }
    int all = analysis.findings().size();
    int known = 0;
    for (Finding finding : analysis.baseline().accepted()) {
      known += finding.severity().compareTo(least) >= 0 ? 1 : 0;
    }
    log.info(
        String.format(
            Locale.ROOT,
            "Of %,d findings, %,d are milder than %s and stay out (%s takes them in), %,d stood in it"
                + " already, %,d are new and were %s.",
            all,
            milder,
            least.id(),
            task.invocation().call("baseline", "baselineGrow", "baselineSeverity=info"),
            known,
            all - milder - known,
            added > 0 || all == milder + known
                ? "added"
                : "left out (" + task.invocation().option("baselineGrow") + " adds them)"));
  }

  private List<Finding> additions(Analysis analysis) throws TaskException {
    Severity least = leastSeverity();
    List<Finding> additions = new ArrayList<>();
    for (ScoredFinding scored : analysis.findings()) {
      Finding finding = scored.finding();
      boolean known = analysis.baseline().accepted().contains(finding);
      if (!known && finding.severity().compareTo(least) >= 0) {
        additions.add(finding);
      }
    }
    return additions;
  }

  private Severity leastSeverity() throws TaskException {
    String id = severity.strip().toLowerCase(Locale.ROOT);
    Optional<Severity> known =
        Arrays.stream(Severity.values()).filter(s -> s.id().equals(id)).findFirst();
    return known.orElseThrow(
        () ->
            TaskException.configuration(
                "quality.baselineSeverity: unknown severity '"
                    + PlainText.of(severity)
                    + "'; known are info, minor, major, critical"));
  }
}
