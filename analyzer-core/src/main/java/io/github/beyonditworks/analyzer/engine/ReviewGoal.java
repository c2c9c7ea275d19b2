package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.report.ReportFormat;
import io.github.beyonditworks.analyzer.report.review.ReviewFormat;
import io.github.beyonditworks.analyzer.report.review.ReviewSummary;
import java.util.List;

/** Reviews a change: only what it touches is parsed. */
public record ReviewGoal() implements Goal {

  @Override
  public List<ReportFormat> ownFormats() {
    return ReviewFormat.ALL;
  }

  @Override
  public Analysis analyze(AnalysisOptions options) throws InterruptedException {
    return new Analyzer().review(options);
  }

  @Override
  public List<String> summary(Analysis analysis, boolean colors) {
    return ReviewSummary.lines(analysis);
  }

  @Override
  public String markdown(Analysis analysis) {
    return ReviewFormat.markdown(analysis);
  }
}
