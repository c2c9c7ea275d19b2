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

  /** Whether the comment documents what follows it. */
  public boolean isDoc() {
    return style == Style.JAVADOC || style == Style.MARKDOWN;
  }
}
