package io.github.beyonditworks.analyzer.source;

import io.github.beyonditworks.analyzer.model.Place;

/**
 * A comment of a source file.
 *
 * @param style how it is written
 * @param place where it stands; a run of {@code ///} lines is one comment
 * @param text its text as written, markers included
 * @param ownLine whether nothing but white space stands before it on its first line
 */
public record SourceComment(Style style, Place place, String text, boolean ownLine) {

  /** How a comment is written. */
  public enum Style {
    /** {@code // …} */
    LINE,
    /** {@code /* … *}{@code /} */
    BLOCK,
    /** {@code /** … *}{@code /} */
    JAVADOC,
    /** {@code /// …}, JEP 467 */
    MARKDOWN
  }

  /**
   * The line of a character of the text, as a place.
   *
   * @param offset where the character stands in the text
   */
  public Place lineOf(int offset) {
    int line = place.line();
    for (int i = 0; i < offset; i++) {
      if (text.charAt(i) == '\n') {
        line++;
      }
    }
    return new Place(line, 1, line, 1);
  }

  /** Whether the comment documents what follows it. */
  public boolean isDoc() {
    return style == Style.JAVADOC || style == Style.MARKDOWN;
  }
}
