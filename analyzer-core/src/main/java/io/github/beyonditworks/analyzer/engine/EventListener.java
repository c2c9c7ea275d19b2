package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.engine.WorkerEvent.Kind;

/** Hears all that a task has to say as events, which can be kept or sent on. */
interface EventListener extends Listener {

  /** Something is said. */
  void hear(WorkerEvent event);

  @Override
  default void fileDone(int done, int total) {
    hear(WorkerEvent.progress(done, total));
  }

  @Override
  default void info(String line) {
    hear(WorkerEvent.of(Kind.INFO, line));
  }

  @Override
  default void warn(String line) {
    hear(WorkerEvent.of(Kind.WARN, line));
  }

  @Override
  default void error(String line) {
    hear(WorkerEvent.of(Kind.ERROR, line));
  }

  @Override
  default void command(String line) {
    hear(WorkerEvent.of(Kind.COMMAND, line));
  }

  @Override
  default void unsure() {
    hear(WorkerEvent.of(Kind.UNSURE, ""));
  }
}
