package io.github.beyonditworks.analyzer.model;

import java.util.Locale;

/** Who a project is written for, which decides how much of it has to be documented. */
public enum ProjectKind {
  /** Other programs call it: what it publishes is read by people who do not see its code. */
  LIBRARY,
  /** It runs: most of what is public in it is so for its own sake. */
  APPLICATION;

  /** The name in configuration and reports: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
