package io.github.beyonditworks.analyzer.maven;

import io.github.beyonditworks.analyzer.engine.Goal;
import io.github.beyonditworks.analyzer.engine.ReportGoal;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * What the goals that only report have in common: they serve as reports of a Maven site too. There
 * the HTML report becomes a folder of the site, and the site links to it.
 *
 * <p>The interface is implemented without the base class that exists for it, because that class
 * ties a plugin to one generation of site plugins.
 */
abstract class AbstractReportMojo extends AbstractQualityMojo implements MavenMultiPageReport {

  /** Where the site is written; only the site says so. */
  private File siteDirectory;

  @Override
  final Goal goal() {
    return new ReportGoal(null);
  }

  /** What the site plugin calls up to version 3.12 (Doxia 1). */
  @Override
  @SuppressWarnings("deprecation") // of the type: Doxia 1 has no other
  public final void generate(org.codehaus.doxia.sink.Sink sink, Locale locale)
      throws MavenReportException {
    writeToSite();
  }

  /** What the site plugin calls from version 3.20 on (Doxia 2). */
  public final void generate(Sink sink, Locale locale) throws MavenReportException {
    writeToSite();
  }

  @Override
  public final void generate(Sink sink, SinkFactory sinkFactory, Locale locale)
      throws MavenReportException {
    writeToSite();
  }

  private void writeToSite() throws MavenReportException {
    try {
      Optional<Target> target = target();
      if (target.isPresent()) {
        run(task(target.get(), new ReportGoal(siteFolder()), List.of(), siteDirectory.toPath()));
      }
    } catch (MojoExecutionException e) {
      throw new MavenReportException(e.getMessage(), e);
    } catch (RuntimeException | LinkageError e) {
      MojoExecutionException defect = Failures.defect(e);
      throw new MavenReportException(defect.getMessage(), defect);
    }
  }

  private String siteFolder() {
    return isAggregate() ? "quality-aggregate" : "quality";
  }

  @Override
  public final String getOutputName() {
    return siteFolder() + "/index";
  }

  @Override
  public final String getCategoryName() {
    return MavenReport.CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public final String getName(Locale locale) {
    return isAggregate() ? "Quality (all modules)" : "Quality";
  }

  @Override
  public final String getDescription(Locale locale) {
    return "How readable, testable and documented the code is, line by line, and what to do"
        + " first.";
  }

  @Override
  public final void setReportOutputDirectory(File directory) {
    siteDirectory = directory;
  }

  @Override
  public final File getReportOutputDirectory() {
    return siteDirectory;
  }

  /** The pages bring their own frame and style. */
  @Override
  public final boolean isExternalReport() {
    return true;
  }

  /**
   * A site asks for every report of a plugin unless told which: then the one on all modules is not
   * wanted where there is one module.
   */
  @Override
  public final boolean canGenerateReport() {
    if (skip || (isAggregate() && session.getProjects().size() == 1)) {
      return false;
    }
    try {
      return target().isPresent();
    } catch (MojoExecutionException e) {
      return true; // and the report says what is wrong
    }
  }
}
