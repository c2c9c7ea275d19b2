package io.github.beyonditworks.analyzer.model;

import io.github.beyonditworks.analyzer.model.TestRun.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of the tests of a source file.
 *
 * @param runs in the report's order
 */
public record FileTestRuns(List<TestRun> runs) {

  /** Copies the list. */
  public FileTestRuns {
    runs = List.copyOf(runs);
  }

  /** How many had an outcome. */
  public long count(Outcome outcome) {
    return runs.stream().filter(r -> r.outcome() == outcome).count();
  }

  /** The tests of two reports. */
  public FileTestRuns or(FileTestRuns other) {
    List<TestRun> both = new ArrayList<>(runs);
    both.addAll(other.runs);
    return new FileTestRuns(both);
  }
}
