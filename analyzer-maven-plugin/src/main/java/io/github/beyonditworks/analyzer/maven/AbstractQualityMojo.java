package io.github.beyonditworks.analyzer.maven;

import io.github.beyonditworks.analyzer.engine.BaseWish;
import io.github.beyonditworks.analyzer.engine.CheckGoal;
import io.github.beyonditworks.analyzer.engine.Goal;
import io.github.beyonditworks.analyzer.engine.Task;
import io.github.beyonditworks.analyzer.engine.TaskException;
import io.github.beyonditworks.analyzer.report.PlainText;
import java.io.File;
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

  /**
   * A folder to analyse instead of the project's source roots; needs no POM. Where the parents or
   * BOMs of a checkout do not resolve, Maven stops before any goal: then call the goal from an
   * empty folder, by its full name and with this.
   */
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

  /** How many files are analysed at once; 0 for one per processor. Reports take all processors. */
  @Parameter(property = "quality.threads", defaultValue = "0")
  int threads;

  /**
   * The reports to write, or <code>all</code>: <code>html</code>, <code>json</code>, <code>markdown
   * </code>, <code>sarif</code>, <code>code-scanning</code>, <code>gitlab</code>, <code>rdjson
   * </code>, <code>checkstyle</code>, <code>junit</code>, <code>github</code>, <code>github-summary
   * </code>, <code>badge</code>, <code>badge-endpoint</code>.
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

  /**
   * How far to look back into the git history around the sources: <code>on</code> for 10,000
   * commits, <code>off</code>, another number of commits, or a time such as <code>18 months</code>;
   * what <code>quality.yml</code> says unless given. No history is no error, and never counts as
   * zero.
   */
  @Parameter(property = "quality.history")
  String history;

  /** Where the reports are written: <code>target/quality</code> unless given. */
  @Parameter(property = "quality.outputDirectory")
  File outputDirectory;

  /** The encoding of the sources. */
  @Parameter(property = "quality.encoding", defaultValue = "${project.build.sourceEncoding}")
  String encoding;

  /**
   * Whether the analysis runs in a process of its own where that pays: it begins sooner, needs less
   * of the machine, and cannot exhaust the memory of the build. Small inputs never need one.
   */
  @Parameter(property = "quality.fork", defaultValue = "true")
  boolean fork;

  /**
   * The largest heap of that process, such as <code>512m</code> or <code>4g</code>; a quarter of
   * the machine's memory unless given.
   */
  @Parameter(property = "quality.heap")
  String heap;

  /**
   * The folder where what was found out about files is kept, so that the next run looks at changed
   * files only: one in the user's folder for caches unless given; <code>off</code> for none.
   */
  @Parameter(property = "quality.cache")
  String cache;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped: quality.skip is true.");
      return;
    }
    try {
      Calls.refuseUnknownProperties(session, execution, getLog());
      perform();
    } catch (RuntimeException | LinkageError e) {
      throw Failures.defect(e);
    }
  }

  private void perform() throws MojoExecutionException, MojoFailureException {
    Optional<Target> target = target();
    if (target.isEmpty()) {
      nothingToAnalyse();
      return;
    }
    Path output = outputDirectory == null ? defaultOutput() : outputDirectory.toPath();
    if (writesReports()) {
      OutputClaim.make(session, project, output);
    }
    Optional<String> failure = run(task(target.get(), goal(), formatNames(), output));
    if (failure.isPresent()) {
      throw new MojoFailureException(failure.get());
    }
  }

  private void nothingToAnalyse() throws MojoExecutionException {
    if (isAggregateBelowRoot()) {
      getLog().info("This module is analysed together with the others at the root of the build.");
      return;
    }
    if (execution.getSource() == MojoExecution.Source.LIFECYCLE) {
      // A parent binds the goal for its modules; that it has no code itself is no surprise.
      getLog().info("No Java source folders here: nothing to analyse.");
      return;
    }
    String message =
        "there are no Java source folders here. "
            + Calls.of(session, execution).option("source=DIR")
            + " analyses any folder, without a POM too.";
    if (goal() instanceof CheckGoal) {
      throw Failures.input("nothing was analysed: " + message);
    }
    getLog().warn("Nothing was analysed: " + message);
  }

  /** What this goal is for. */
  abstract Goal goal();

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

  /** What to compare with: nothing, unless a base is named. */
  BaseWish baseWish() throws MojoExecutionException {
    return BaseWish.ofReport(base, isMissingBaseFine(), trustChange);
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

  /** Whether something is written to the output folder. */
  boolean writesReports() {
    return !formatNames().isEmpty();
  }

  /** Does a task; says why the build has to fail although it was done, if so. */
  final Optional<String> run(Task task) throws MojoExecutionException {
    try {
      return engine().run(task, new BuildLog(getLog(), Terminal.of(session)));
    } catch (TaskException e) {
      throw Failures.of(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("The analysis was interrupted", e);
    }
  }

  private EngineChoice engine() {
    return new EngineChoice(
        fork, heap, execution.getMojoDescriptor().getPluginDescriptor(), session);
  }

  /** What is to be done, in plain values. */
  final Task task(Target target, Goal goal, List<String> formatIds, Path output)
      throws MojoExecutionException {
    return new Task(
        goal,
        target.values(configurationFolders(target)),
        new Task.Scope(
            List.copyOf(includes),
            List.copyOf(excludes),
            includeTests,
            excludeGeneratedSources,
            encoding),
        baseWish(),
        config == null ? null : config.getPath(),
        baseline == null ? null : baseline.getPath(),
        new Task.Evidence(
            List.copyOf(coverage), List.copyOf(mutations), List.copyOf(testResults), history),
        List.copyOf(formatIds),
        output.toString(),
        new Task.Means(threads, cache),
        Terminal.of(session).colors(),
        Calls.of(session, execution));
  }

  /** Where a configuration file is looked for, nearest first. */
  private List<Path> configurationFolders(Target target) {
    Path buildRoot = session.getRequest().getMultiModuleProjectDirectory().toPath();
    Path projectFolder = project.getBasedir() == null ? buildRoot : project.getBasedir().toPath();
    return List.of(target.baseDirectory(), projectFolder, target.repositoryRoot(), buildRoot);
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
}
