package io.github.beyonditworks.analyzer.maven;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.baseline.Baseline;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.report.PlainText;
import io.github.beyonditworks.analyzer.report.ReportFormat;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the findings of today into <code>quality-baseline.txt</code>, where there is none yet:
 * they are accepted for now, and the gate counts only what comes. Where there is one, the entries
 * that are mended are removed and nothing is added, unless asked to with <code>
 * -Dquality.baselineGrow
 * </code>.
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends AbstractQualityMojo {

  /** Whether findings that are not in the baseline yet are added to it. */
  @Parameter(property = "quality.baselineGrow", defaultValue = "false")
  boolean baselineGrow;

  /** The mildest severity that is written into a baseline. */
  @Parameter(property = "quality.baselineSeverity", defaultValue = "minor")
  String baselineSeverity;

  private Path file;

  @Override
  BaseWish baseWish() {
    return new BaseWish("none", false, false, true, true);
  }

  @Override
  List<String> formatNames() {
    return List.of();
  }

  @Override
  List<ReportFormat> ownFormats() {
    return List.of();
  }

  @Override
  Baseline loadBaseline(Target target, ChangeBase base) throws MojoExecutionException {
    file = BaselineLocator.file(baseline, target);
    return Files.exists(file) ? super.loadBaseline(target, base) : Baseline.EMPTY;
  }

  @Override
  void conclude(Analysis analysis) throws MojoExecutionException {
    boolean first = !Files.exists(file);
    List<Finding> additions = first || baselineGrow ? additions(analysis) : List.of();
    Baseline grown = analysis.baseline().remaining().with(additions);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, grown.text().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw Failures.output(file, e);
    }
    getLog()
        .info(
            "Baseline: %d entries; %d removed, %d added: %s"
                .formatted(
                    grown.entries().size(),
                    analysis.baseline().gone().size(),
                    additions.size(),
                    PlainText.of(file.toString())));
  }

  private List<Finding> additions(Analysis analysis) throws MojoExecutionException {
    Severity least = severity();
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

  private Severity severity() throws MojoExecutionException {
    String id = baselineSeverity.strip().toLowerCase(Locale.ROOT);
    Optional<Severity> severity =
        Arrays.stream(Severity.values()).filter(s -> s.id().equals(id)).findFirst();
    return severity.orElseThrow(
        () ->
            Failures.configuration(
                "quality.baselineSeverity: unknown severity '"
                    + PlainText.of(baselineSeverity)
                    + "'; known are info, minor, major, critical"));
  }
}
