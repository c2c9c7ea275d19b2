package io.github.beyonditworks.analyzer.maven;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.baseline.Baseline;
import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.evidence.EvidenceSources;
import io.github.beyonditworks.analyzer.report.ConsoleSummary;
import io.github.beyonditworks.analyzer.report.MarkdownReport;
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

  /**
   * What the code is compared with: a branch, a tag or a commit, such as <code>origin/main</code>;
   * the comparison is with where the histories part. <code>none</code> for comparing with nothing.
   */
  @Parameter(property = "quality.base")
  String base;

  /**
   * What to do where there is nothing to compare with, as in a shallow clone: <code>fail</code>, or
   * <code>skip</code> the conditions on the change.
   */
  @Parameter(property = "quality.baseMissing", defaultValue = "fail")
  String baseMissing;

  /**
   * Whether configuration, baseline and suppressions that the change itself brings decide. Without
   * this those of the base do, so that a change cannot excuse itself.
   */
  @Parameter(property = "quality.trustChange", defaultValue = "false")
  boolean trustChange;

  /**
   * The file of findings that are accepted for now: <code>quality-baseline.txt</code> at the root
   * of the repository unless given.
   */
  @Parameter(property = "quality.baseline")
  File baseline;

  /**
   * XML reports of JaCoCo, or folders that hold some, separated by commas and relative to the
   * project. Unless given they are looked for where JaCoCo puts them, below the build directory. A
   * project without any is judged without them.
   */
  @Parameter(property = "quality.coverage")
  List<String> coverage = new ArrayList<>();

  /**
   * The <code>mutations.xml</code> of PIT, or folders that hold some, separated by commas and
   * relative to the project. Unless given they are looked for in <code>pit-reports</code> below the
   * build directory, the newest run of each module.
   */
  @Parameter(property = "quality.mutations")
  List<String> mutations = new ArrayList<>();

  /**
   * The <code>TEST-*.xml</code> of Surefire or Failsafe, or folders that hold some, separated by
   * commas and relative to the project. Unless given they are looked for where these plugins put
   * them, below the build directory.
   */
  @Parameter(property = "quality.testResults")
  List<String> testResults = new ArrayList<>();

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
    try {
      perform();
    } catch (RuntimeException | LinkageError e) {
      throw Failures.defect(e);
    }
  }

  private void perform() throws MojoExecutionException, MojoFailureException {
    Optional<Target> target = target();
    if (target.isEmpty()) {
      getLog()
          .info(
              isAggregateBelowRoot()
                  ? "This module is analysed together with the others at the root of the build."
                  : "No Java source folders here: nothing to analyse.");
      return;
    }
    Path output = outputDirectory == null ? defaultOutput() : outputDirectory.toPath();
    List<ReportFormat> reports = reportFormats();
    if (!reports.isEmpty()) {
      OutputClaim.make(session, project, output);
    }
    conclude(analyze(target.get(), reports, output));
  }

  /**
   * What is analysed; empty where there is nothing to do.
   *
   * <p>Maven runs a goal that needs no POM once for the whole build when it is called from the
   * command line: then all modules are meant. Bound in the lifecycle it runs for each. A goal for
   * all modules is inherited by them when it is bound in a parent: it acts at the root only.
   */
  final Optional<Target> target() throws MojoExecutionException {
    if (isAggregate()) {
      return isAggregateBelowRoot()
          ? Optional.empty()
          : Target.ofProjects(session, project, session.getProjects());
    }
    if (source != null) {
      return Optional.of(sourceTarget());
    }
    return execution.getSource() == MojoExecution.Source.CLI
        ? Target.ofProjects(session, project, session.getProjects())
        : Target.ofProject(session, project);
  }

  /** Whether all modules are meant, at the root of the build. */
  final boolean isAggregate() {
    return execution.getMojoDescriptor().isAggregator();
  }

  private boolean isAggregateBelowRoot() {
    return isAggregate() && !project.equals(session.getTopLevelProject());
  }

  private Target sourceTarget() throws MojoExecutionException {
    if (!source.isDirectory()) {
      throw Failures.input(
          "quality.source: the folder " + PlainText.of(source.getPath()) + " does not exist");
    }
    return Target.ofDirectory(source.toPath());
  }

  /** What follows from the analysis. */
  void conclude(Analysis analysis) throws MojoExecutionException, MojoFailureException {}

  /** The configuration, with what this goal's own parameters say. */
  Configuration configure(Configuration configuration) throws MojoExecutionException {
    return configuration.withPaths(includes, excludes);
  }

  /** What to compare with: nothing, unless a base is named. */
  BaseWish baseWish() throws MojoExecutionException {
    return new BaseWish(base, false, false, isMissingBaseFine(), trustChange);
  }

  final boolean isMissingBaseFine() throws MojoExecutionException {
    return switch (baseMissing) {
      case "fail" -> false;
      case "skip" -> true;
      default ->
          throw Failures.configuration(
              "quality.baseMissing: '" + PlainText.of(baseMissing) + "' is neither fail nor skip");
    };
  }

  /** The reports that are asked for, by name. */
  List<String> formatNames() {
    return formats;
  }

  /** The reports that this goal writes whatever is asked for. */
  List<ReportFormat> ownFormats() {
    return List.of();
  }

  /** The findings that are accepted for now. */
  Baseline loadBaseline(Target target, ChangeBase changeBase) throws MojoExecutionException {
    return BaselineLocator.load(baseline, target, changeBase, getLog());
  }

  /** The analysis that this goal stands on. */
  Analysis analyze(Analyzer analyzer, AnalysisOptions options) throws InterruptedException {
    return analyzer.analyze(options);
  }

  /** What is printed of the analysis. */
  List<String> summary(Analysis analysis, Terminal terminal) {
    return ConsoleSummary.lines(analysis, terminal.colors());
  }

  /** Analyses, writes reports to a folder and prints the summary. */
  final Analysis analyze(Target target, List<ReportFormat> reports, Path output)
      throws MojoExecutionException {
    Terminal terminal = Terminal.of(session);
    try (ChangeBase changeBase =
        ChangeBase.open(target.repositoryRoot(), baseWish(), System.getenv(), getLog())) {
      Configuration configuration =
          configure(
              ConfigurationLocator.load(config, session, project, target, changeBase, getLog()));
      getLog().info("Configuration: " + PlainText.of(configuration.origin()));
      AnalysisOptions options =
          AnalysisOptions.of(target.baseDirectory())
              .withProjectName(target.name())
              .withRoots(target.repositoryRoot(), target.roots())
              .withConfiguration(configuration)
              .withCharset(charset())
              .withScope(includeTests, excludeGeneratedSources)
              .withThreads(workers())
              .withBaseline(loadBaseline(target, changeBase))
              .withOfferedBaseline(BaselineLocator.offered(baseline, target, changeBase))
              .withEvidence(evidence(target));
      AnalysisOptions compared =
          changeBase.revision().map(r -> options.withBase(r, trustChange)).orElse(options);
      Analysis analysis = run(compared, terminal);
      publish(analysis, reports, output, terminal);
      return analysis;
    }
  }

  private EvidenceSources evidence(Target target) {
    return new EvidenceSources(
        resolved(target, coverage),
        resolved(target, mutations),
        resolved(target, testResults),
        target.buildFolders());
  }

  private static List<Path> resolved(Target target, List<String> paths) {
    return paths.stream()
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .map(p -> target.baseDirectory().toAbsolutePath().resolve(p).normalize())
        .toList();
  }

  private Analysis run(AnalysisOptions options, Terminal terminal) throws MojoExecutionException {
    try (ProgressPrinter progress = new ProgressPrinter(getLog(), terminal)) {
      return analyze(new Analyzer(), options.withProgress(progress));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("The analysis was interrupted", e);
    }
  }

  /** The analysis in Markdown, for the pages of CI hosts. */
  String markdown(Analysis analysis) {
    return MarkdownReport.text(analysis);
  }

  private int workers() throws MojoExecutionException {
    if (threads < 0) {
      throw Failures.configuration("quality.threads: has to be 0 or more, not " + threads);
    }
    return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
  }

  private void publish(
      Analysis analysis, List<ReportFormat> reports, Path output, Terminal terminal)
      throws MojoExecutionException {
    try {
      ReportWriter.write(analysis, reports, output);
      if (!reports.isEmpty()) {
        GithubActions.current().publish(analysis, markdown(analysis));
      }
    } catch (IOException e) {
      throw Failures.output(output, e);
    }
    summary(analysis, terminal).forEach(getLog()::info);
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
    List<ReportFormat> reports = new ArrayList<>(ownFormats());
    for (String format : formatNames()) {
      if (format.strip().equals(ALL_FORMATS)) {
        reports.addAll(ReportFormat.ALL);
        continue;
      }
      reports.add(
          ReportFormat.find(format.strip())
              .orElseThrow(
                  () ->
                      Failures.configuration(
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
      throw Failures.configuration(
          "quality.encoding: unknown encoding '" + PlainText.of(encoding) + "'");
    }
  }
}
