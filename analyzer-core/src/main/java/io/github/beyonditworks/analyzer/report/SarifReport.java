package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import java.io.IOException;
import java.nio.file.Path;

/**
 * SARIF 2.1.0, the exchange format of static analysis, in two scopes.
 *
 * <p>The full one also has what is fixed, accepted or suppressed, marked as the standard says.
 * GitHub's code scanning reads neither mark and would show all of it as open, so it gets a file of
 * its own with the open findings only.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifReport implements ReportFormat {

  /** Everything. */
  static final SarifReport FULL = new SarifReport("sarif", "quality.sarif", true);

  /** The open findings, for GitHub's code scanning. */
  static final SarifReport CODE_SCANNING =
      new SarifReport("code-scanning", "code-scanning.sarif", false);

  private final String id;
  private final String output;
  private final boolean full;

  private SarifReport(String id, String output, boolean full) {
    this.id = id;
    this.output = output;
    this.full = full;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String output() {
    return output;
  }

  @Override
  public String entry() {
    return output();
  }

  @Override
  public void write(Analysis analysis, Path folder) throws IOException {
    SarifResults results = full ? SarifResults.all(analysis) : SarifResults.open(analysis);
    JsonFile.writeCompact(
        folder.resolve(output), json -> new SarifLog(analysis, results, json).write());
  }
}
