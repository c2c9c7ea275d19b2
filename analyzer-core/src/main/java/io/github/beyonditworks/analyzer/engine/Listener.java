package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.AnalysisOptions;

/** Hears what a task has to say while it is done. Progress comes from several threads. */
public interface Listener extends AnalysisOptions.Progress {

  /** A line for whoever reads along. */
  void info(String line);

  /** A line about something that deserves attention. */
  void warn(String line);

  /** A line about why the task's answer is no. */
  void error(String line);

  /** A line that a CI host obeys: nothing may stand before it. */
  void command(String line);

  /** The answer may be another one next time: a file or the run lacked time or memory. */
  default void unsure() {}
}
