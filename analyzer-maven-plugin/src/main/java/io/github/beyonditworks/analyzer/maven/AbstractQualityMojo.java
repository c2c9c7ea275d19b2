package io.github.beyonditworks.analyzer.maven;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.report.ConsoleSummary;
import io.github.beyonditworks.analyzer.report.PlainText;
import io.github.beyonditworks.analyzer.report.ReportFormat;
import io.github.beyonditworks.analyzer.report.ReportWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * What all goals that analyse have in common: parameters, the analysis, the reports, the summary.
 */
abstract class AbstractQualityMojo extends AbstractMojo {

  private static final String ALL_FORMATS = "all";

  /** The build. */
  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  MavenSession session;

  /** The project at hand; a stand-in where there is no POM. */
  @Parameter(defaultValue = "${project}", readonly = true)
  MavenProject project;

  /** How this goal was called. */
  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  MojoExecution execution;

  /** Does nothing when true. */
  @Parameter(property = "quality.skip", defaultValue = "false")
  boolean skip;

  /** A folder to analyse instead of the project's source roots; needs no POM. */
  @Parameter(property = "quality.source")
  File source;

  /** Patterns that a path, relative to the repository root, must fit one of. */
  @Parameter(property = "quality.includes")
  List<String> includes = new ArrayList<>();

  /** Patterns that a path, relative to the repository root, must fit none of. */
  @Parameter(property = "quality.excludes")
  List<String> excludes = new ArrayList<>();

  /** Whether test code is analysed. */
  @Parameter(property = "quality.includeTests", defaultValue = "true")
  boolean includeTests;

  /** Whether generated sources are left out. */
  @Parameter(property = "quality.excludeGeneratedSources", defaultValue = "true")
  boolean excludeGeneratedSources;

  /** How many files are analysed at once; 0 for one per processor. */
  @Parameter(property = "quality.threads", defaultValue = "0")
  int threads;

  /**
   * The reports to write, or <code>all</code>: <code>html</code>, <code>json</code>, <code>markdown
   * </code>, <code>sarif</code>, <code>code-scanning</code>, <code>gitlab</code>, <code>checkstyle
   * </code>, <code>junit</code>, <code>github</code>, <code>github-summary</code>, <code>badge
   * </code>, <code>badge-endpoint</code>.
   */
  @Parameter(property = "quality.formats", defaultValue = "html,json")
  List<String> formats;

  /**
   * The configuration file. Where it is not given, <code>quality.yml</code> is looked for in the
   * analysed project and then in the root of the build.
   */
  @Parameter(property = "quality.config")
  File config;

  /** Where the reports are written: <code>target/quality</code> unless given. */
  @Parameter(property = "quality.outputDirectory")
  File outputDirectory;

  /** The encoding of the sources. */
  @Parameter(property = "quality.encoding", defaultValue = "${project.build.sourceEncoding}")
  String encoding;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped: quality.skip is true.");
      return;
    }
    Optional<Target> target = target();
    if (target.isEmpty()) {
      getLog().info("No Java source folders here: nothing to analyse.");
      return;
    }
    Analysis analysis = analyze(target.get());
    conclude(analysis);
  }

  /**
   * What is analysed; empty where there is nothing to do.
   *
   * <p>Maven runs a goal that needs no POM once for the whole build when it is called from the
   * command line: then all modules are meant. Bound in the lifecycle it runs for each.
   */
  Optional<Target> target() throws MojoExecutionException {
    if (source != null) {
      return Optional.of(sourceTarget());
    }
    return execution.getSource() == MojoExecution.Source.CLI
        ? Target.ofProjects(session, project, session.getProjects())
        : Target.ofProject(session, project);
  }

  private Target sourceTarget() throws MojoExecutionException {
    if (!source.isDirectory()) {
      throw new MojoExecutionException(
          "quality.source: the folder " + PlainText.of(source.getPath()) + " does not exist");
    }
    return Target.ofDirectory(source.toPath());
  }

  /** What follows from the analysis. */
  void conclude(Analysis analysis) throws MojoFailureException {}

  /** The configuration, with what this goal's own parameters say. */
  Configuration configure(Configuration configuration) throws MojoExecutionException {
    return configuration.withPaths(includes, excludes);
  }

  private Analysis analyze(Target target) throws MojoExecutionException {
    Terminal terminal = Terminal.of(session);
    List<ReportFormat> reports = reportFormats();
    Configuration configuration =
        configure(ConfigurationLocator.load(config, session, project, target));
    getLog().info("Configuration: " + PlainText.of(configuration.origin()));
    AnalysisOptions options =
        AnalysisOptions.of(target.baseDirectory())
            .withProjectName(target.name())
            .withRoots(target.repositoryRoot(), target.roots())
            .withConfiguration(configuration)
            .withCharset(charset())
            .withScope(includeTests, excludeGeneratedSources)
            .withThreads(threads > 0 ? threads : Runtime.getRuntime().availableProcessors());
    Analysis analysis = run(options, terminal);
    publish(analysis, reports, terminal);
    return analysis;
  }

  private Analysis run(AnalysisOptions options, Terminal terminal) throws MojoExecutionException {
    try (ProgressPrinter progress = new ProgressPrinter(getLog(), terminal)) {
      return new Analyzer().analyze(options.withProgress(progress));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("The analysis was interrupted", e);
    }
  }

  private void publish(Analysis analysis, List<ReportFormat> reports, Terminal terminal)
      throws MojoExecutionException {
    Path output = outputDirectory == null ? defaultOutput() : outputDirectory.toPath();
    try {
      ReportWriter.write(analysis, reports, output);
      GithubActions.current().publish(analysis);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "The reports cannot be written to " + PlainText.of(output.toString()), e);
    }
    ConsoleSummary.lines(analysis, terminal.colors()).forEach(getLog()::info);
    getLog().info("");
    for (ReportFormat report : reports) {
      getLog().info("Report: " + PlainText.of(output.resolve(report.entry()).toString()));
    }
  }

  /**
   * Without a POM Maven leaves the build directory's own parts unresolved, so it cannot be a
   * default value.
   */
  private Path defaultOutput() {
    Path build =
        project.getBasedir() == null
            ? Path.of(session.getExecutionRootDirectory(), "target")
            : Path.of(project.getBuild().getDirectory());
    return build.resolve("quality");
  }

  private List<ReportFormat> reportFormats() throws MojoExecutionException {
    List<ReportFormat> reports = new ArrayList<>();
    for (String format : formats) {
      if (format.strip().equals(ALL_FORMATS)) {
        reports.addAll(ReportFormat.ALL);
        continue;
      }
      reports.add(
          ReportFormat.find(format.strip())
              .orElseThrow(
                  () ->
                      new MojoExecutionException(
                          "quality.formats: unknown format '%s'; known are %s"
                              .formatted(
                                  PlainText.of(format),
                                  ReportFormat.ALL.stream().map(ReportFormat::id).toList()))));
    }
    return reports;
  }

  private Charset charset() throws MojoExecutionException {
    try {
      return encoding == null || encoding.isBlank()
          ? StandardCharsets.UTF_8
          : Charset.forName(encoding);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(
          "quality.encoding: unknown encoding '" + PlainText.of(encoding) + "'", e);
    }
  }
}
