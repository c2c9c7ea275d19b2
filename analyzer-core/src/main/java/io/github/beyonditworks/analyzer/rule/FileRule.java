package io.github.beyonditworks.analyzer.rule;

import io.github.beyonditworks.analyzer.metric.MeasuredFile;

/** A rule that needs to see one file at a time. */
public non-sealed interface FileRule extends Rule {

  /**
   * Looks at a file.
   *
   * @param file the file
   * @param reporter takes what is found
   */
  void check(MeasuredFile file, Reporter reporter);
}
