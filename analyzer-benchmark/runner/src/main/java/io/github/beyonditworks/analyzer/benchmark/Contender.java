package io.github.beyonditworks.analyzer.benchmark;

import java.io.IOException;
import java.util.List;

/**
 * Something that is run and measured.
 *
 * @param name what it is called in the table
 * @param prepare what is done before each of its runs, unmeasured
 * @param command program and arguments
 */
record Contender(String name, Preparation prepare, List<String> command) {

  /** Puts things in the state that a run is to begin in. */
  @FunctionalInterface
  interface Preparation {
    /** Nothing to do. */
    Preparation NONE = () -> {};

    /** Does it. */
    void run() throws IOException, InterruptedException;
  }
}
