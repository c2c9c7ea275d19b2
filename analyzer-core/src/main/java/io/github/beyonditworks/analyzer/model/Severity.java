package io.github.beyonditworks.analyzer.model;

import java.util.Locale;

/** How much a finding matters to the next reader, mildest first: the natural order is by weight. */
public enum Severity {
  /** Worth knowing; often fine as it is. */
  INFO,
  /** A small cost to every reader. */
  MINOR,
  /** Slows readers down or hides bugs; worth an hour. */
  MAJOR,
  /** Misleads readers or makes bugs likely. */
  CRITICAL;

  /** The name used in reports and configuration: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
