package io.github.beyonditworks.analyzer.engine;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a task says, each line with what kind it is. */
final class Heard implements Listener {

  private final List<String> lines = new ArrayList<>();
  private int filesDone;

  @Override
  public void info(String line) {
    lines.add("info: " + line);
  }

  @Override
  public void warn(String line) {
    lines.add("warn: " + line);
  }

  @Override
  public void error(String line) {
    lines.add("error: " + line);
  }

  @Override
  public void command(String line) {
    lines.add("command: " + line);
  }

  @Override
  public synchronized void fileDone(int done, int total) {
    filesDone = Math.max(filesDone, done);
  }

  List<String> lines() {
    return lines;
  }

  synchronized int filesDone() {
    return filesDone;
  }
}
