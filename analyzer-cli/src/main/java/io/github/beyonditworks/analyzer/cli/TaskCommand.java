package io.github.beyonditworks.analyzer.cli;

import io.github.beyonditworks.analyzer.engine.BaseWish;
import io.github.beyonditworks.analyzer.engine.Goal;
import io.github.beyonditworks.analyzer.engine.LastRun;
import io.github.beyonditworks.analyzer.engine.ProjectFolders;
import io.github.beyonditworks.analyzer.engine.Task;
import io.github.beyonditworks.analyzer.engine.TaskException;
import io.github.beyonditworks.analyzer.engine.TaskRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands that analyse have in common. */
@Command(mixinStandardHelpOptions = true, versionProvider = Quality.Version.class)
abstract class TaskCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder to analyse (${DEFAULT-VALUE}).")
  Path directory;

  @Option(
      names = "--includes",
      split = ",",
      paramLabel = "PATTERN",
      description = "Patterns that a path, relative to the repository root, must fit one of.")
  List<String> includes = new ArrayList<>();

  @Option(
      names = "--excludes",
      split = ",",
      paramLabel = "PATTERN",
      description = "Patterns that a path, relative to the repository root, must fit none of.")
  List<String> excludes = new ArrayList<>();

  @Option(
      names = "--no-include-tests",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Whether test code is analysed (yes, unless told).")
  boolean includeTests;

  @Option(
      names = "--no-exclude-generated-sources",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Whether generated sources are left out (yes, unless told).")
  boolean excludeGeneratedSources;

  @Option(names = "--encoding", description = "The encoding of the sources (UTF-8).")
  String encoding;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The configuration: quality.yml in DIR or its repository's root unless given.")
  Path config;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "The findings accepted for now: quality-baseline.txt unless given.")
  Path baseline;

  @Option(
      names = "--coverage",
      split = ",",
      paramLabel = "PATH",
      description = "XML reports of JaCoCo, or folders that hold some.")
  List<String> coverage = new ArrayList<>();

  @Option(
      names = "--mutations",
      split = ",",
      paramLabel = "PATH",
      description = "XML reports of PIT, or folders that hold some.")
  List<String> mutations = new ArrayList<>();

  @Option(
      names = "--test-results",
      split = ",",
      paramLabel = "PATH",
      description = "XML reports of tests, or folders that hold some.")
  List<String> testResults = new ArrayList<>();

  @Option(
      names = "--history",
      paramLabel = "HOW-FAR",
      description = "How far to look back into git's history: on, off, 5000, '18 months'.")
  String history;

  @Option(
      names = "--output-directory",
      paramLabel = "DIR",
      defaultValue = "target/quality",
      description = "Where reports are written (${DEFAULT-VALUE}).")
  Path outputDirectory;

  @Option(
      names = "--threads",
      defaultValue = "0",
      description =
          "How many files are analysed at once; 0 for one per processor. Reports take all.")
  int threads;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Where what is known of files is kept between runs; off for nowhere.")
  String cache;

  @Option(
      names = "--colors",
      negatable = true,
      defaultValue = "false",
      fallbackValue = "true",
      description = "Whether to print ANSI colours (no, unless told).")
  boolean colors;

  /** What this command is for. */
  abstract Goal goal() throws TaskException;

  /** What the code is compared with. */
  BaseWish base() throws TaskException {
    return BaseWish.NONE;
  }

  /** The reports that are asked for, by name. */
  List<String> formats() {
    return List.of();
  }

  @Override
  public final Integer call() throws TaskException, InterruptedException {
    Console console = new Console(spec.commandLine().getOut(), spec.commandLine().getErr());
    Task task = task();
    Optional<String> failure =
        LastRun.of(task, Program.files(), System.getenv(), console, log -> TaskRun.of(task, log));
    failure.ifPresent(console::error);
    return failure.isPresent() ? Quality.NOT_HELD : 0;
  }

  private Task task() throws TaskException {
    return new Task(
        goal(),
        ProjectFolders.of(directory),
        new Task.Scope(includes, excludes, includeTests, excludeGeneratedSources, encoding),
        base(),
        absolute(config),
        absolute(baseline),
        new Task.Evidence(coverage, mutations, testResults, history),
        formats(),
        absolute(outputDirectory),
        new Task.Means(threads, cache),
        colors,
        Program.invocation());
  }

  private static String absolute(Path path) {
    return path == null ? null : path.toAbsolutePath().normalize().toString();
  }
}
