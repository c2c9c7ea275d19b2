package io.github.beyonditworks.analyzer.model;

import java.util.List;

/**
 * Edits that together mend a finding. Unlike a {@link Suggestion} they can be applied as they are:
 * every other character of the file stays, and the code does what it did.
 *
 * @param edits the edits, in the order of the file, none touching another
 */
public record Mend(List<Edit> edits) {

  /** Sorts the edits. */
  public Mend {
    edits = edits.stream().sorted().toList();
  }

  /** This mend for the text that is left when so many lines are cut off at the top. */
  public Mend upBy(int lines) {
    return new Mend(edits.stream().map(e -> e.upBy(lines)).toList());
  }

  /** A mend of one edit. */
  public static Mend of(Edit edit) {
    return new Mend(List.of(edit));
  }
}
