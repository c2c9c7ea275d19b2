package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.report.PlainText;

/**
 * Where every line for people passes on its way out, so that none of them can command a terminal or
 * a CI host, whoever put it together: one line stays one line, and only the product's own colours
 * are colours.
 */
record InertListener(Listener log) implements Listener {

  @Override
  public void info(String line) {
    log.info(PlainText.line(line));
  }

  @Override
  public void warn(String line) {
    log.warn(PlainText.line(line));
  }

  @Override
  public void error(String line) {
    log.error(PlainText.line(line));
  }

  @Override
  public void command(String line) {
    log.command(line);
  }

  @Override
  public void unsure() {
    log.unsure();
  }

  @Override
  public void fileDone(int done, int total) {
    log.fileDone(done, total);
  }
}
