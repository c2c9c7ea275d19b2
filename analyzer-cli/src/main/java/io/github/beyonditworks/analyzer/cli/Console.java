package io.github.beyonditworks.analyzer.cli;

import io.github.beyonditworks.analyzer.engine.Listener;
import java.io.PrintWriter;

/** Prints what is told of a task: answers on the standard output, what went wrong beside it. */
final class Console implements Listener {

  private final PrintWriter out;
  private final PrintWriter err;

  Console(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Scripts read along: a bar would be in their way. */
  @Override
  public void fileDone(int done, int total) {
    // said by the summary
  }

  @Override
  public synchronized void info(String line) {
    out.println(line);
    out.flush();
  }

  @Override
  public synchronized void warn(String line) {
    err.println("Warning: " + line);
    err.flush();
  }

  @Override
  public synchronized void error(String line) {
    err.println(line);
    err.flush();
  }

  @Override
  public void command(String line) {
    info(line);
  }
}
