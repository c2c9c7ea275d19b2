package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.engine.WorkerEvent.Kind;
import io.github.beyonditworks.analyzer.report.Invocation;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;

/**
 * The process that does one task for another one. It is told the task on its standard input, tells
 * on its standard output what happens, and ends when the task does or when the input ends: whoever
 * started it is gone then.
 */
final class Worker implements EventListener {

  private static final int HEARTBEAT_MILLIS = 2_000;

  /** Nothing but a task and what it is made of. */
  private static final ObjectInputFilter TASKS_ONLY =
      ObjectInputFilter.Config.createFilter(
          "maxdepth=20;"
              + Task.class.getPackageName()
              + ".*;"
              + "io.github.beyonditworks.analyzer.model.SourceKind;"
              + Invocation.class.getName()
              + ";java.base/*;!*");

  private final DataOutputStream out;
  private volatile boolean done;

  private Worker(DataOutputStream out) {
    this.out = out;
  }

  /** Does the task that comes on the standard input. */
  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
    System.setOut(System.err); // what a library prints is no event
    Worker worker = new Worker(out);
    Task task = read(System.in);
    daemon("quality-input", () -> worker.endWith(System.in));
    daemon("quality-heartbeat", worker::beat);
    WorkerEvent last = worker.perform(task);
    worker.done = true; // from here on it may take its time to put its classes into an archive
    worker.hear(last);
  }

  private static Task read(InputStream in) throws IOException, ClassNotFoundException {
    ObjectInputStream objects = new ObjectInputStream(in);
    objects.setObjectInputFilter(TASKS_ONLY);
    return (Task) objects.readObject();
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(null, work, name, 0);
    thread.setDaemon(true);
    thread.start();
  }

  /** Nobody speaks on the input any more; it ends with whoever started this process. */
  private void endWith(InputStream in) {
    try {
      while (in.read() >= 0) {
        // nothing is expected
      }
    } catch (IOException e) {
      // the same as its end
    }
    if (!done) {
      Runtime.getRuntime().halt(1);
    }
  }

  private void beat() {
    try {
      while (true) {
        Thread.sleep(HEARTBEAT_MILLIS);
        beatOnce();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Memory that is short for a while must not silence what lives on. */
  private void beatOnce() {
    try {
      hear(WorkerEvent.alive());
    } catch (OutOfMemoryError e) {
      // the next one may get through
    }
  }

  private WorkerEvent perform(Task task) {
    try {
      Optional<String> failure = TaskRun.of(task, this);
      return WorkerEvent.of(Kind.FINISHED, failure.orElse(""));
    } catch (TaskException e) {
      return WorkerEvent.failed(e.getMessage(), e.getCause() == null ? "" : trace(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return WorkerEvent.failed("The analysis was interrupted", trace(e));
    }
  }

  private static String trace(Throwable cause) {
    StringWriter text = new StringWriter();
    cause.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  @Override
  public synchronized void hear(WorkerEvent event) {
    try {
      event.write(out);
    } catch (IOException e) {
      Runtime.getRuntime().halt(1); // nobody hears
    }
  }
}
