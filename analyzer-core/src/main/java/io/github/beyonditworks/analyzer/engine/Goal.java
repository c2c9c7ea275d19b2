package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.baseline.Baseline;
import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.report.ConsoleSummary;
import io.github.beyonditworks.analyzer.report.MarkdownReport;
import io.github.beyonditworks.analyzer.report.ReportFormat;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** What an analysis is made for, where the goals differ. */
public sealed interface Goal extends Serializable
    permits AdoptGoal, BaselineGoal, CheckGoal, MendGoal, ReportGoal, ReviewGoal {

  /** What the user wants to have judged, and how. */
  default Configuration configuration(Task task, ChangeBase base, Listener log)
      throws TaskException {
    return ConfigurationLocator.load(task, base, log);
  }

  /** The configuration, with what this goal's own parameters say. */
  default Configuration configure(Configuration configuration) throws TaskException {
    return configuration;
  }

  /** The reports that this goal writes whatever is asked for. */
  default List<ReportFormat> ownFormats() {
    return List.of();
  }

  /** The findings that are accepted for now. */
  default Baseline baseline(Task task, ChangeBase base, Listener log) throws TaskException {
    return BaselineLocator.load(task, base, log);
  }

  /** The analysis that this goal stands on. */
  default Analysis analyze(AnalysisOptions options) throws InterruptedException {
    return new Analyzer().analyze(options);
  }

  /** What is printed of the analysis. */
  default List<String> summary(Analysis analysis, boolean colors) {
    return ConsoleSummary.lines(analysis, colors);
  }

  /** The analysis in Markdown, for the pages of CI hosts. */
  default String markdown(Analysis analysis) {
    return MarkdownReport.text(analysis);
  }

  /**
   * What follows from the analysis.
   *
   * @return why the build has to fail; empty where it may pass
   */
  default Optional<String> conclude(Analysis analysis, Task task, Listener log)
      throws TaskException {
    return Optional.empty();
  }
}
