package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.adopt.CodeMarks;
import io.github.beyonditworks.analyzer.adopt.Proposal;
import io.github.beyonditworks.analyzer.baseline.Baseline;
import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.config.ConfigurationException;
import io.github.beyonditworks.analyzer.config.ConfigurationReader;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.report.PlainText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Proposes a {@code quality.yml} from what other tools are told, and accepts today's findings in a
 * baseline.
 *
 * @param dryRun whether nothing is written
 * @param replace whether files that are there already are replaced
 */
public record AdoptGoal(boolean dryRun, boolean replace) implements Goal {

  @Override
  public Configuration configuration(Task task, ChangeBase base, Listener log)
      throws TaskException {
    Path file = file(task);
    Proposal proposal = proposal(task);
    if (proposal.isEmpty()) {
      log.info(
          "There is no configuration of PMD, Checkstyle or SpotBugs here: nothing to carry over.");
      return ConfigurationLocator.load(task, base, log);
    }
    proposal.summary().forEach(line -> log.info(PlainText.of(line)));
    if (isKept(file)) {
      return ConfigurationLocator.load(task, base, log);
    }
    try {
      return ConfigurationReader.parse(proposal.yaml(), "proposed here");
    } catch (ConfigurationException e) {
      throw TaskException.defect(e);
    }
  }

  @Override
  public Baseline baseline(Task task, ChangeBase base, Listener log) {
    return Baseline.EMPTY;
  }

  @Override
  public List<String> summary(Analysis analysis, boolean colors) {
    return List.of();
  }

  @Override
  public Optional<String> conclude(Analysis analysis, Task task, Listener log)
      throws TaskException {
    marks(analysis, log);
    Proposal proposal = proposal(task);
    if (dryRun) {
      log.info("What quality.yml would say:");
      proposal.yaml().lines().forEach(line -> log.info("  " + PlainText.of(line)));
    } else if (!proposal.isEmpty()) {
      configure(proposal.yaml(), task, log);
    }
    accept(analysis, task, log);
    return Optional.empty();
  }

  private boolean isKept(Path file) {
    return Files.exists(file) && !replace;
  }

  private static Path file(Task task) {
    return task.configuration() != null
        ? Path.of(task.configuration()).toAbsolutePath().normalize()
        : Path.of(task.project().baseDirectory()).resolve(ConfigurationLocator.FILE_NAME);
  }

  private static Proposal proposal(Task task) throws TaskException {
    Path folder = Path.of(task.project().baseDirectory());
    try {
      return Proposal.of(folder);
    } catch (IOException e) {
      throw TaskException.input(
          "the folder " + PlainText.of(folder.toString()) + ": " + e.getClass().getSimpleName());
    }
  }

  private void configure(String yaml, Task task, Listener log) throws TaskException {
    Path file = file(task);
    if (isKept(file)) {
      log.info(
          PlainText.of(file.toString())
              + " is there and stays as it is; "
              + task.invocation().option("adoptReplace")
              + " replaces it, "
              + task.invocation().option("adoptDryRun")
              + " prints what would stand there.");
      return;
    }
    ProjectFile.write(task, file, yaml.getBytes(StandardCharsets.UTF_8));
    log.info("Configuration written: " + PlainText.of(file.toString()));
  }

  private void accept(Analysis analysis, Task task, Listener log) throws TaskException {
    Path file = BaselineLocator.file(task);
    if (dryRun) {
      log.info(
          String.format(
              Locale.ROOT,
              "Nothing was written. A baseline would accept %,d findings of severity %s or above.",
              analysis.findings().stream()
                  .filter(f -> f.finding().severity().compareTo(Severity.MINOR) >= 0)
                  .count(),
              Severity.MINOR.id()));
    } else if (isKept(file)) {
      log.info(PlainText.of(file.toString()) + " is there and stays as it is.");
    } else {
      new BaselineGoal(true, Severity.MINOR.id()).conclude(analysis, task, log);
      log.info(
          "From here on "
              + task.invocation().call("check")
              + " counts only what comes; "
              + task.invocation().call("report")
              + " shows all.");
    }
  }

  private static void marks(Analysis analysis, Listener log) throws TaskException {
    CodeMarks marks = new CodeMarks();
    for (Path file : analysis.locations().values()) {
      try {
        marks.add(new String(Files.readAllBytes(file), analysis.charset()).lines().toList());
      } catch (IOException e) {
        throw TaskException.input(PlainText.of(file.toString()) + " went away meanwhile");
      }
    }
    List<String> found = marks.summary();
    if (!found.isEmpty()) {
      log.info(
          "Marks for other tools in the code. Rules here do not obey them: the baseline accepts");
      log.info("what stands there, and @SuppressWarnings(\"quality:RULE\") is the mark for good.");
      found.forEach(line -> log.info("  " + PlainText.of(line)));
    }
  }
}
