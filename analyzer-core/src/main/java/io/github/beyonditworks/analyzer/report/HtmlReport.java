package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.report.html.HtmlSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One self-contained folder of pages that opens from disk: an overview, all types by what they
 * cost, the source of every file with its findings below their lines, and the text of every rule.
 */
public final class HtmlReport implements ReportFormat {

  private final String folderName;

  /** The report in a folder called {@code html}. */
  public HtmlReport() {
    this("html");
  }

  /** The report in a folder of another name. */
  public HtmlReport(String folderName) {
    this.folderName = folderName;
  }

  @Override
  public String id() {
    return "html";
  }

  @Override
  public String output() {
    return folderName;
  }

  @Override
  public String entry() {
    return folderName + "/index.html";
  }

  @Override
  public void write(Analysis analysis, Path folder) throws IOException {
    write(analysis, folder, Optional.empty());
  }

  @Override
  public void write(Analysis analysis, Path folder, Optional<EarlierReport> earlier)
      throws IOException {
    HtmlSite.write(analysis, folder.resolve(output()), earlier);
  }
}
