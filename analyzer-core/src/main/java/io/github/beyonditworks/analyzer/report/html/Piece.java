package io.github.beyonditworks.analyzer.report.html;

/**
 * A stretch of a line of code in one colour.
 *
 * @param style the class that colours it, or null for plain code
 * @param text the code
 */
public record Piece(String style, String text) {

  static final String COMMENT = "c";
  static final String KEYWORD = "k";
  static final String STRING = "s";
  static final String ANNOTATION = "a";
}
