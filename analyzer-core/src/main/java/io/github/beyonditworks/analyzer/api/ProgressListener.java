package io.github.beyonditworks.analyzer.api;

/**
 * Hears how far an analysis has come; called from several threads.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ProgressListener {

  /**
   * A file is finished.
   *
   * @param done how many are
   * @param total how many there are
   */
  void fileDone(int done, int total);
}
