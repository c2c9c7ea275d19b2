package io.github.beyonditworks.analyzer.maven;

import io.github.beyonditworks.analyzer.engine.ClassArchive;
import io.github.beyonditworks.analyzer.engine.InputSize;
import io.github.beyonditworks.analyzer.engine.LastRun;
import io.github.beyonditworks.analyzer.engine.Listener;
import io.github.beyonditworks.analyzer.engine.ReviewGoal;
import io.github.beyonditworks.analyzer.engine.Task;
import io.github.beyonditworks.analyzer.engine.TaskException;
import io.github.beyonditworks.analyzer.engine.TaskRun;
import io.github.beyonditworks.analyzer.engine.WorkerFlags;
import io.github.beyonditworks.analyzer.engine.WorkerProcess;
import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.eclipse.aether.SessionData;

/**
 * Where a task is done: in a process of its own where that is faster, or else in Maven's.
 *
 * @param fork whether a process of its own is wanted
 * @param heap its largest heap; null for what suits the machine
 * @param plugin what knows this plugin's class path
 * @param session the build
 */
record EngineChoice(boolean fork, String heap, PluginDescriptor plugin, MavenSession session) {

  /** Below this a process of its own costs more than it saves. */
  private static final long SMALL_BYTES = 20_000;

  /** A daemon that keeps Maven warm says where it lives. */
  private static final String DAEMON = "mvnd.home";

  private static final String TURN = EngineChoice.class.getName() + ":turn";

  /** Does a task; says why the build has to fail although it was done, if so. */
  Optional<String> run(Task task, Listener log) throws TaskException, InterruptedException {
    return LastRun.of(task, classPath(), System.getenv(), log, listener -> make(task, listener));
  }

  private Optional<String> make(Task task, Listener log)
      throws TaskException, InterruptedException {
    long bytes = fork && System.getProperty(DAEMON) == null ? InputSize.of(task) : 0;
    if (bytes < SMALL_BYTES && !isBounded()) {
      return TaskRun.of(task, log);
    }
    // Each process uses all processors: in a parallel build they take turns.
    Semaphore turn = turn();
    turn.acquire();
    try {
      long parsed = task.goal() instanceof ReviewGoal ? 0 : bytes;
      List<String> flags =
          WorkerFlags.of(parsed, heap, WorkerFlags.hugePagesAreOffered(), System.getenv());
      List<File> classPath = classPath();
      return WorkerProcess.of(classPath, flags, ClassArchive.of(task, classPath, System.getenv()))
          .run(task, log);
    } finally {
      turn.release();
    }
  }

  /** Only a process of its own can have a heap of its own. */
  private boolean isBounded() {
    return fork && heap != null && !heap.isBlank();
  }

  private List<File> classPath() {
    return plugin.getArtifacts().stream().map(Artifact::getFile).filter(Objects::nonNull).toList();
  }

  /** One for the build, kept in its session, so that nothing outlives it. */
  private Semaphore turn() {
    SessionData data = session.getRepositorySession().getData();
    data.set(TURN, null, new Semaphore(1));
    return (Semaphore) data.get(TURN);
  }
}
