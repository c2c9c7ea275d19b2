package io.github.beyonditworks.analyzer.api;

/**
 * How much a finding matters, from the mildest on.
 *
 * @since 0.1.0
 */
public enum FindingSeverity {
  /** Worth knowing. */
  INFO,
  /** Worth mending on the way. */
  MINOR,
  /** Worth mending soon. */
  MAJOR,
  /** Worth mending first. */
  CRITICAL
}
