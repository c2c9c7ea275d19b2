package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.disk.DiskTrouble;
import io.github.beyonditworks.analyzer.report.PlainText;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Why a task could not be done, told apart by how the message begins. A gate that does not hold is
 * none of these: there the task was done.
 */
public final class TaskException extends Exception {

  private static final long serialVersionUID = 1;

  /**
   * A failure.
   *
   * @param message what went wrong and what helps, ready to be printed
   * @param cause what brought it about, or null
   */
  public TaskException(String message, Throwable cause) {
    super(message, cause);
  }

  /** A parameter or the configuration file asks for something that does not exist. */
  public static TaskException configuration(String mistake) {
    return new TaskException("The configuration cannot be used: " + mistake, null);
  }

  /** What is to be analysed is not there or cannot be read. */
  public static TaskException input(String mistake) {
    return new TaskException("The input cannot be read: " + mistake, null);
  }

  /** The reports of a task cannot be put where they belong; earlier ones are as they were. */
  static TaskException output(Path place, IOException cause) {
    return unwritten("The reports cannot be written to ", place, cause);
  }

  /** A file of the project's own cannot be written; it is as it was. */
  static TaskException file(Path place, IOException cause) {
    return unwritten("The file cannot be written: ", place, cause);
  }

  private static TaskException unwritten(String what, Path place, IOException cause) {
    String why = PlainText.of(DiskTrouble.words(cause));
    return new TaskException(what + PlainText.of(place.toString()) + ": " + why, cause);
  }

  /** There is less memory than the task needs. */
  static TaskException memory(OutOfMemoryError cause) {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    return new TaskException(
        "The analysis needs more memory than the "
            + megabytes
            + " MB that its heap may take. Give it more with -Dquality.heap=4g (with MAVEN_OPTS where"
            + " quality.fork is false), or analyse modules one by one.",
        cause);
  }

  /** The process that was to do the task did not come to an end of it. */
  static TaskException worker(String what) {
    return new TaskException(
        "The process that analyses "
            + what
            + " -Dquality.fork=false analyses within Maven's own process.",
        null);
  }

  /** Something that must not happen, whatever the input. */
  public static TaskException defect(Throwable cause) {
    return new TaskException(
        "The analyzer has a defect: "
            + PlainText.of(cause.toString())
            + ". Your code and configuration are not to blame; please report it with the output of"
            + " mvn -e.",
        cause);
  }
}
