package io.github.beyonditworks.analyzer.cli;

import io.github.beyonditworks.analyzer.engine.Listener;

/** Hears and says nothing: the standard output belongs to a protocol. */
final class Silent implements Listener {

  @Override
  public void fileDone(int done, int total) {
    // not said
  }

  @Override
  public void info(String line) {
    // not said
  }

  @Override
  public void warn(String line) {
    // not said
  }

  @Override
  public void error(String line) {
    // not said
  }

  @Override
  public void command(String line) {
    // not said
  }
}
