package io.github.beyonditworks.analyzer.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a run says, in its order: passed on at once, and kept. */
final class RunAccount implements EventListener {

  private static final String SAME = "Nothing has changed since the last run: its reports stand.";

  private final Listener log;
  private final List<WorkerEvent> events = new ArrayList<>();
  private String failure = "";
  private volatile boolean unsure;

  RunAccount(Listener log) {
    this.log = log;
  }

  /**
   * Reads what {@link #words} gave.
   *
   * @throws IOException when it is cut off or of another version
   */
  static RunAccount read(byte[] words) throws IOException {
    RunAccount account = new RunAccount(null);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(words));
    WorkerEvent event = WorkerEvent.read(in);
    while (!event.kind().isLast()) {
      account.events.add(event);
      event = WorkerEvent.read(in);
    }
    account.failure = event.text();
    return account;
  }

  /** All of it in bytes, in the form in which workers speak. */
  byte[] words() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (WorkerEvent event : events) {
        event.write(out);
      }
      WorkerEvent.of(WorkerEvent.Kind.FINISHED, failure).write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory takes it
    }
    return bytes.toByteArray();
  }

  /** Whether another run may come to another answer. */
  boolean isUnsure() {
    return unsure;
  }

  /** Takes down why the build has to fail although the task was done; empty where it may pass. */
  void end(Optional<String> reason) {
    failure = reason.orElse("");
  }

  /** Says it all once more. */
  Optional<String> tell(Listener reader) {
    events.forEach(event -> event.tell(reader));
    reader.info(SAME);
    return failure.isEmpty() ? Optional.empty() : Optional.of(failure);
  }

  /** Passes it on; how far the run is and how sure nobody wants to hear again. */
  @Override
  public void hear(WorkerEvent event) {
    switch (event.kind()) {
      case PROGRESS -> {
        // soon out of date
      }
      case UNSURE -> unsure = true;
      default -> keep(event);
    }
    event.tell(log);
  }

  private synchronized void keep(WorkerEvent event) {
    events.add(event);
  }
}
