package io.github.beyonditworks.analyzer.validity;

import java.util.Map;

/**
 * A source file that experts rated.
 *
 * @param id its name in the data
 * @param project the project that it is from
 * @param source its text
 * @param ratings what the experts say
 */
public record RatedClass(String id, String project, String source, Map<Label, Rating> ratings) {

  /** Copies the ratings. */
  public RatedClass {
    ratings = Map.copyOf(ratings);
  }
}
