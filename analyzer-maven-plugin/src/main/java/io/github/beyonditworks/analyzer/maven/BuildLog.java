package io.github.beyonditworks.analyzer.maven;

import io.github.beyonditworks.analyzer.engine.Listener;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.maven.plugin.logging.Log;

/**
 * Prints in the build's log what is told of an analysis, and how far it has come: a live bar on a
 * terminal, a line every few seconds elsewhere.
 */
final class BuildLog implements Listener {

  private static final int CELLS = 40;
  private static final long BAR_INTERVAL = Duration.ofMillis(100).toNanos();
  private static final long LINE_INTERVAL = Duration.ofSeconds(5).toNanos();

  private final Log log;
  private final boolean live;
  private final PrintStream out = System.out;
  private long lastPrinted = System.nanoTime();
  private boolean barShown;

  BuildLog(Log log, Terminal terminal) {
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

  @Override
  public void info(String line) {
    clearBar();
    log.info(line);
  }

  @Override
  public void warn(String line) {
    clearBar();
    log.warn(line);
  }

  @Override
  public void error(String line) {
    clearBar();
    log.error(line);
  }

  /** Past Maven's log, which may put words in front. */
  @Override
  public void command(String line) {
    clearBar();
    FileOutputStream raw = new FileOutputStream(FileDescriptor.out);
    new PrintStream(raw, true, StandardCharsets.UTF_8).println(line);
  }

  /** Clears the bar, so that what follows begins on a line of its own. */
  private synchronized void clearBar() {
    if (barShown) {
      out.print("\r" + " ".repeat(CELLS + 30) + "\r");
      out.flush();
      barShown = false;
    }
  }
}
