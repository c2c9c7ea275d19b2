package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.report.HtmlReport;
import io.github.beyonditworks.analyzer.report.ReportFormat;
import java.util.List;
import java.util.Optional;

/**
 * Reports and prints a summary.
 *
 * @param siteFolder the folder of a site that becomes the HTML report, whatever else is asked for;
 *     null where there is no site
 */
public record ReportGoal(String siteFolder) implements Goal {

  @Override
  public List<ReportFormat> ownFormats() {
    return siteFolder == null ? List.of() : List.of(new HtmlReport(siteFolder));
  }

  @Override
  public Optional<String> conclude(Analysis analysis, Task task, Listener log)
      throws TaskException {
    new WinsKeeper(task, log).keep(analysis);
    return Optional.empty();
  }
}
