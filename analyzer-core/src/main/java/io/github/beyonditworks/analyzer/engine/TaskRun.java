package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.disk.Inside;
import io.github.beyonditworks.analyzer.evidence.EvidenceSources;
import io.github.beyonditworks.analyzer.history.HistoryOptions;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.report.PlainText;
import io.github.beyonditworks.analyzer.report.ReportFormat;
import io.github.beyonditworks.analyzer.report.ReportFormats;
import io.github.beyonditworks.analyzer.report.ReportWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Does a task within this process: configures, analyses, writes reports, prints, concludes. */
public final class TaskRun {

  private static final String ALL_FORMATS = "all";

  private final Task task;
  private final Listener log;

  private TaskRun(Task task, Listener log) {
    this.task = task;
    this.log = new InertListener(log);
  }

  /**
   * Does a task.
   *
   * @param task what to do
   * @param log hears of it
   * @return why the build has to fail although the task was done; empty where it may pass
   * @throws TaskException when the task cannot be done
   * @throws InterruptedException when the thread is interrupted meanwhile
   */
  public static Optional<String> of(Task task, Listener log)
      throws TaskException, InterruptedException {
    try {
      return new TaskRun(task, log).run();
    } catch (RuntimeException | LinkageError e) {
      throw TaskException.defect(e);
    } catch (OutOfMemoryError e) {
      throw TaskException.memory(e);
    }
  }

  /**
   * The analysis that a task stands on; nothing is written.
   *
   * @param task what to analyse
   * @param log hears of it
   * @throws TaskException when the task cannot be done
   * @throws InterruptedException when the thread is interrupted meanwhile
   */
  public static Analysis analyze(Task task, Listener log)
      throws TaskException, InterruptedException {
    Path root = Path.of(task.project().repositoryRoot());
    TaskRun run = new TaskRun(task, log);
    try (ChangeBase base = ChangeBase.open(root, task.base(), System.getenv(), run.log)) {
      return task.goal().analyze(run.options(base));
    } catch (RuntimeException | LinkageError e) {
      throw TaskException.defect(e);
    } catch (OutOfMemoryError e) {
      throw TaskException.memory(e);
    }
  }

  private Optional<String> run() throws TaskException, InterruptedException {
    List<ReportFormat> formats = formats(task);
    Path root = Path.of(task.project().repositoryRoot());
    Analysis analysis;
    try (ChangeBase base = ChangeBase.open(root, task.base(), System.getenv(), log)) {
      analysis = task.goal().analyze(options(base));
      publish(analysis, formats);
    }
    if (analysis.problems().stream().anyMatch(TaskRun::isByChance)) {
      log.unsure();
    }
    Optional<String> failure = task.goal().conclude(analysis, task, log);
    return failure.isPresent() ? failure : shortOfMemory(analysis);
  }

  /** Another machine, or the same at another hour, may have what this one lacked. */
  private static boolean isByChance(Problem problem) {
    return problem.kind() == Problem.Kind.TIME
        || problem.kind() == Problem.Kind.MEMORY
        || problem.kind() == Problem.Kind.READ;
  }

  /** What was lost to memory fails any goal: more of it would give another answer. */
  private static Optional<String> shortOfMemory(Analysis analysis) {
    long lost = analysis.problems().stream().filter(p -> p.kind() == Problem.Kind.MEMORY).count();
    return lost == 0
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "There was not enough memory for %d of the files; the reports are about the others."
                    + " Give it more with -Dquality.heap=4g (with MAVEN_OPTS where quality.fork is"
                    + " false), or exclude those files.",
                lost));
  }

  private AnalysisOptions options(ChangeBase base) throws TaskException {
    Configuration configuration =
        task.goal()
            .configure(
                task.goal()
                    .configuration(task, base, log)
                    .withPaths(task.scope().includes(), task.scope().excludes()));
    log.info("Configuration: " + PlainText.of(configuration.origin()));
    Task.Project project = task.project();
    AnalysisOptions options =
        AnalysisOptions.of(Path.of(project.baseDirectory()))
            .withProjectName(project.name())
            .withRoots(Path.of(project.repositoryRoot()), task.sourceRoots())
            .withConfiguration(configuration)
            .withCharset(charset())
            .withScope(task.scope().includeTests(), task.scope().excludeGeneratedSources())
            .withThreads(threads())
            .withLimits(configuration.limits())
            .withBaseline(task.goal().baseline(task, base, log))
            .withOfferedBaseline(BaselineLocator.offered(task, base))
            .withEvidence(evidence())
            .withHistory(history(configuration.history()))
            .withProgress(log);
    AnalysisOptions compared =
        base.revision().map(r -> options.withBase(r, task.base().trustChange())).orElse(options);
    return CacheFolder.of(task, System.getenv()).map(compared::withCache).orElse(compared);
  }

  private EvidenceSources evidence() {
    Task.Evidence evidence = task.evidence();
    return new EvidenceSources(
        resolved(evidence.coverage()),
        resolved(evidence.mutations()),
        resolved(evidence.testResults()),
        task.project().buildFolders().stream().map(Path::of).toList());
  }

  private HistoryOptions history(HistoryOptions configured) throws TaskException {
    String wish = task.evidence().history();
    if (wish == null || wish.isBlank()) {
      return configured;
    }
    return configured
        .read(wish)
        .orElseThrow(
            () ->
                TaskException.configuration(
                    "quality.history: '"
                        + PlainText.of(wish)
                        + "' is none of 'on', 'off', a number of commits such as '5000', and a"
                        + " time such as '18 months'"));
  }

  private List<Path> resolved(List<String> paths) {
    Path project = Path.of(task.project().baseDirectory()).toAbsolutePath();
    return paths.stream()
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .map(p -> project.resolve(p).normalize())
        .toList();
  }

  private int threads() throws TaskException {
    if (task.means().threads() < 0) {
      throw TaskException.configuration(
          "quality.threads: has to be 0 or more, not " + task.means().threads());
    }
    return task.means().threads() > 0
        ? task.means().threads()
        : Runtime.getRuntime().availableProcessors();
  }

  private Charset charset() throws TaskException {
    String encoding = task.scope().encoding();
    try {
      return encoding == null || encoding.isBlank()
          ? StandardCharsets.UTF_8
          : Charset.forName(encoding);
    } catch (IllegalArgumentException e) {
      throw TaskException.configuration(
          "quality.encoding: unknown encoding '" + PlainText.of(encoding) + "'");
    }
  }

  private void publish(Analysis analysis, List<ReportFormat> formats) throws TaskException {
    Path output = Path.of(task.output());
    try {
      if (!formats.isEmpty()) {
        Inside.of(Path.of(task.project().repositoryRoot()), output);
        ReportWriter.write(analysis, formats, output, CacheFolder.of(task, System.getenv()));
        new GithubActions(System.getenv(), log).publish(analysis, task.goal().markdown(analysis));
      }
    } catch (IOException e) {
      throw TaskException.output(output, e);
    }
    task.goal().summary(analysis, task.colors()).forEach(log::info);
    log.info("");
    for (ReportFormat format : formats) {
      log.info("Report: " + PlainText.of(output.resolve(format.entry()).toString()));
    }
  }

  /**
   * The reports that a task writes.
   *
   * @throws TaskException when one of the names is unknown
   */
  private static List<ReportFormat> formats(Task task) throws TaskException {
    List<ReportFormat> formats = new ArrayList<>(task.goal().ownFormats());
    for (String name : task.formats()) {
      if (name.strip().equals(ALL_FORMATS)) {
        formats.addAll(ReportFormats.ALL);
        continue;
      }
      formats.add(ReportFormats.find(name.strip()).orElseThrow(() -> unknownFormat(name)));
    }
    return formats;
  }

  private static TaskException unknownFormat(String name) {
    return TaskException.configuration(
        String.format(
            Locale.ROOT,
            "quality.formats: unknown format '%s'; known are %s",
            PlainText.of(name),
            ReportFormats.ALL.stream().map(ReportFormat::id).toList()));
  }
}
