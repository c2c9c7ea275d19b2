package io.github.beyonditworks.analyzer.code.clone;

import io.github.beyonditworks.analyzer.model.ElementName;
import java.util.List;

/**
 * Code that stands in several places.
 *
 * @param places where, by file and line
 * @param statements how many statements are alike in the two places that share the most
 * @param same how many of these are the same word for word
 * @param unmatched how many statements stand in only one of these two places
 */
public record CloneFamily(List<Place> places, int statements, int same, int unmatched) {

  /** Copies the list. */
  public CloneFamily {
    places = List.copyOf(places);
  }

  /**
   * A place.
   *
   * @param file the number of the file
   * @param member the member that it stands in
   * @param first the first statement, by its number in the file
   * @param last the last statement
   * @param line the first line
   * @param endLine the last line
   */
  public record Place(int file, ElementName member, int first, int last, int line, int endLine) {

    /** How many statements it has. */
    public int statements() {
      return last - first + 1;
    }

    /** How many lines it takes. */
    public int lines() {
      return endLine - line + 1;
    }
  }
}
