package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.report.PlainText;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.ObjectOutputStream;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Has a task done by a process of its own, whose virtual machine suits the task: most of what a run
 * costs is code that runs for the first time, and how that fares is decided by flags that a running
 * process cannot change.
 *
 * @param javaHome the Java installation
 * @param classPath what holds this library and all that it needs
 * @param flags what the virtual machine is told
 * @param archive the classes from an earlier run; empty for none
 * @param mainClass what is run
 * @param silenceSeconds how long nothing may be heard of the process until it is given up
 */
public record WorkerProcess(
    Path javaHome,
    List<File> classPath,
    List<String> flags,
    Optional<ClassArchive> archive,
    String mainClass,
    int silenceSeconds) {

  private static final int TWO_MINUTES = 120;
  private static final int LINES_KEPT = 12;
  private static final int SECONDS_TO_END = 10;

  /** A process of the Java installation that runs this one. */
  public static WorkerProcess of(
      List<File> classPath, List<String> flags, Optional<ClassArchive> archive) {
    return new WorkerProcess(
        Path.of(System.getProperty("java.home")),
        classPath,
        flags,
        archive,
        Worker.class.getName(),
        TWO_MINUTES);
  }

  /**
   * Does a task and waits for its end. The process has ended when this returns, whatever happened.
   *
   * @param task what to do
   * @param log hears of it
   * @return why the build has to fail although the task was done; empty where it may pass
   * @throws TaskException when the task cannot be done, or the process does not live to its end
   */
  public Optional<String> run(Task task, Listener log) throws TaskException {
    Process process = start();
    Tail errors = new Tail(process);
    Watch watch = new Watch(process, silenceSeconds);
    try {
      errors.start();
      watch.start();
      send(task, process);
      return listen(process, log, watch);
    } catch (IOException e) {
      throw ended(process, errors, watch, e);
    } finally {
      watch.interrupt();
      end(process);
      if (!process.isAlive() && process.exitValue() == 0) {
        archive.ifPresent(ClassArchive::settle);
      }
    }
  }

  private Process start() throws TaskException {
    List<String> command = new ArrayList<>();
    command.add(javaHome.resolve("bin").resolve("java").toString());
    command.addAll(flags);
    archive.ifPresent(a -> command.addAll(a.flags()));
    command.add(mainClass);
    ProcessBuilder builder = new ProcessBuilder(command);
    // Not as an argument: some systems allow few characters there.
    builder
        .environment()
        .put(
            "CLASSPATH",
            classPath.stream().map(File::getPath).collect(Collectors.joining(File.pathSeparator)));
    try {
      return builder.start();
    } catch (IOException e) {
      throw TaskException.worker(
          "could not be started: " + PlainText.of(String.valueOf(e.getMessage())) + ".");
    }
  }

  /** The stream stays open: its end would tell the worker that nobody waits for it. */
  private static void send(Task task, Process process) throws IOException {
    ObjectOutputStream out = new ObjectOutputStream(process.getOutputStream());
    out.writeObject(task);
    out.flush();
  }

  private static Optional<String> listen(Process process, Listener log, Watch watch)
      throws IOException, TaskException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    WorkerEvent event = WorkerEvent.read(in);
    while (!event.kind().isLast()) {
      watch.heard();
      event.tell(log);
      event = WorkerEvent.read(in);
    }
    if (event.kind() == WorkerEvent.Kind.FAILED) {
      throw new TaskException(
          event.text(), event.detail().isEmpty() ? null : new WorkerFailure(event.detail()));
    }
    return event.text().isEmpty() ? Optional.empty() : Optional.of(event.text());
  }

  private static TaskException ended(
      Process process, Tail errors, Watch watch, IOException failure) {
    if (watch.gaveUp()) {
      return TaskException.worker(
          "gave no sign of life for a long time and was ended. Where its heap is too small, give it"
              + " more with -Dquality.heap=4g.");
    }
    end(process);
    String words = errors.text();
    String how =
        failure instanceof StreamCorruptedException
            ? "could not be understood (" + PlainText.of(failure.getMessage()) + ")"
            : "ended with exit code " + process.exitValue();
    return TaskException.worker(
        how + " before it was done" + (words.isEmpty() ? "." : ", and said: " + words));
  }

  /** Ends the process if it does not end by itself, as it does when its input ends. */
  private static void end(Process process) {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // it has ended already
    }
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** What went wrong in the worker, with the trace that it saw. */
  private static final class WorkerFailure extends Exception {
    private static final long serialVersionUID = 1;

    WorkerFailure(String trace) {
      super(trace, null, false, false);
    }
  }

  /** The last lines that a process prints beside its events. */
  private static final class Tail extends Thread {
    private final BufferedReader reader;
    private final Deque<String> lines = new ArrayDeque<>();

    Tail(Process process) {
      super(null, null, "quality-worker-errors", 0);
      setDaemon(true);
      reader =
          new BufferedReader(
              new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    }

    @Override
    public void run() {
      try {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          add(line);
        }
      } catch (IOException e) {
        // it has ended
      }
    }

    private synchronized void add(String line) {
      lines.add(PlainText.of(line));
      if (lines.size() > LINES_KEPT) {
        lines.removeFirst();
      }
    }

    String text() {
      try {
        join(TimeUnit.SECONDS.toMillis(1));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      synchronized (this) {
        return String.join(System.lineSeparator(), lines);
      }
    }
  }

  /** Ends a process of which nothing is heard. Counts its own seconds, so it needs no clock. */
  private static final class Watch extends Thread {
    private final Process process;
    private final int limit;
    private volatile int silent;
    private volatile boolean gaveUp;

    Watch(Process process, int seconds) {
      super(null, null, "quality-worker-watch", 0);
      setDaemon(true);
      this.process = process;
      this.limit = seconds;
    }

    void heard() {
      silent = 0;
    }

    boolean gaveUp() {
      return gaveUp;
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // a second more or less does not matter
    public void run() {
      try {
        while (silent < limit) {
          TimeUnit.SECONDS.sleep(1);
          silent++;
        }
        gaveUp = true;
        process.destroyForcibly();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
