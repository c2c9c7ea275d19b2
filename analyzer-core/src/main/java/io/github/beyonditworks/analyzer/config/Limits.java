package io.github.beyonditworks.analyzer.config;

import java.time.Duration;

/**
 * How long an analysis may take.
 *
 * @param file the longest time for one file
 * @param run the longest time for reading all files; those that are not read by then count as
 *     failed
 */
public record Limits(Duration file, Duration run) {

  /** Ten seconds for a file and an hour for all: both far from what hand-written code needs. */
  public static final Limits STANDARD = new Limits(Duration.ofSeconds(10), Duration.ofHours(1));
}
