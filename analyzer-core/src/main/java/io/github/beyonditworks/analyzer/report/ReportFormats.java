package io.github.beyonditworks.analyzer.report;

import java.util.List;
import java.util.Optional;

/** Every form of report. A new one is a new file and one line here. */
public final class ReportFormats {

  /** Every format, in the order in which they are written. */
  public static final List<ReportFormat> ALL =
      List.of(
          new JsonReport(),
          new HtmlReport(),
          MarkdownReport.PAGE,
          SarifReport.FULL,
          SarifReport.CODE_SCANNING,
          new GitlabReport(),
          new RdjsonReport(),
          new CheckstyleReport(),
          new JunitReport(),
          new GithubReport(),
          MarkdownReport.JOB_SUMMARY,
          new BadgeReport(),
          new BadgeEndpoint());

  private ReportFormats() {}

  /** The format of a name. */
  public static Optional<ReportFormat> find(String id) {
    return ALL.stream().filter(f -> f.id().equals(id)).findFirst();
  }
}
