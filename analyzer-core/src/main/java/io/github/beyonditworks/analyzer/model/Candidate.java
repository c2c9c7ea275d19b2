package io.github.beyonditworks.analyzer.model;

import java.util.List;

/**
 * What a rule about the project noticed in one file and can only judge when all files are known.
 *
 * @param finding what there would be to report
 * @param words what the decision rests on, in the rule's own order: names of types, members and
 *     parameters as written
 */
public record Candidate(Finding finding, List<String> words) {

  /** Copies the list. */
  public Candidate {
    words = List.copyOf(words);
  }
}
