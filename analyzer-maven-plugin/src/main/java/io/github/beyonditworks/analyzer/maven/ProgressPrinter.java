package io.github.beyonditworks.analyzer.maven;

import io.github.beyonditworks.analyzer.AnalysisOptions;
import java.io.PrintStream;
import java.time.Duration;
import org.apache.maven.plugin.logging.Log;

/**
 * Tells how far the analysis has come: a live bar on a terminal, a line every few seconds
 * elsewhere.
 */
final class ProgressPrinter implements AnalysisOptions.Progress, AutoCloseable {

  private static final int CELLS = 40;
  private static final long BAR_INTERVAL = Duration.ofMillis(100).toNanos();
  private static final long LINE_INTERVAL = Duration.ofSeconds(5).toNanos();

  private final Log log;
  private final boolean live;
  private final PrintStream out = System.out;
  private long lastPrinted = System.nanoTime();
  private boolean barShown;

  ProgressPrinter(Log log, Terminal terminal) {
    this.log = log;
    this.live = terminal.live();
  }

  @Override
  public synchronized void fileDone(int done, int total) {
    long now = System.nanoTime();
    if (now - lastPrinted < (live ? BAR_INTERVAL : LINE_INTERVAL)) {
      return;
    }
    lastPrinted = now;
    if (live) {
      int filled = (int) ((long) done * CELLS / total);
      String bar = "#".repeat(filled) + "-".repeat(CELLS - filled);
      out.printf("\r[%s] %d of %d files", bar, done, total);
      out.flush();
      barShown = true;
    } else {
      log.info("Analysed %d of %d files".formatted(done, total));
    }
  }

  /** Clears the bar, so that what follows begins on a line of its own. */
  @Override
  public synchronized void close() {
    if (barShown) {
      out.print("\r" + " ".repeat(CELLS + 30) + "\r");
      out.flush();
      barShown = false;
    }
  }
}
