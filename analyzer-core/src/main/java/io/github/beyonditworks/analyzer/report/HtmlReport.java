package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import java.io.IOException;
import java.nio.file.Path;

/** One self-contained folder of pages that opens from disk. */
public final class HtmlReport implements ReportFormat {

  @Override
  public String id() {
    return "html";
  }

  @Override
  public String output() {
    return "html";
  }

  @Override
  public String entry() {
    return "html/index.html";
  }

  @Override
  public void write(Analysis analysis, Path folder) throws IOException {
    throw new UnsupportedOperationException("is being built");
  }
}
