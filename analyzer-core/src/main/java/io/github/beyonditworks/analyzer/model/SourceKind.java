package io.github.beyonditworks.analyzer.model;

import java.util.Locale;

/** What a source file is for. Tests are judged on a scale of their own. */
public enum SourceKind {
  /** Production code. */
  MAIN,
  /** Test code. */
  TEST;

  /** The name used in reports and configuration: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
