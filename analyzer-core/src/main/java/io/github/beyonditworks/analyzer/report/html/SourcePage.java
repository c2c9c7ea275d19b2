package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.model.Suggestion;
import java.util.List;

/**
 * The page of a source file.
 *
 * @param frame what stands around it
 * @param path the file
 * @param kind the kind of code
 * @param types its types with their scores
 * @param findings all findings, those that cost most first
 * @param problems what could not be done
 * @param readable whether the source could be read again
 * @param lines the source
 */
public record SourcePage(
    Frame frame,
    String path,
    String kind,
    List<TypePart> types,
    List<FindingCard> findings,
    List<Trouble.ProblemRow> problems,
    boolean readable,
    List<Line> lines) {

  /**
   * A line with what is to be said about it.
   *
   * @param number its number
   * @param mark the class that highlights it, or null
   * @param code its code
   * @param notes what it adds to findings
   * @param findings the findings that begin in it
   */
  public record Line(
      int number, String mark, List<Piece> code, List<Note> notes, List<FindingCard> findings) {}

  /**
   * What a line adds to a finding.
   *
   * @param text what it adds
   * @param finding the finding's anchor
   * @param title the rule's title
   */
  public record Note(String text, String finding, String title) {}

  /**
   * A finding below its line.
   *
   * @param anchor its name in the page
   * @param line its line
   * @param rule the rule's text
   * @param severity how much it matters
   * @param points what it takes from the score of its type
   * @param dimension which score
   * @param message what was found
   * @param suggestion a change that would mend it, or null
   * @param next the anchor of the next finding in the page, or null
   */
  public record FindingCard(
      String anchor,
      int line,
      RuleText rule,
      String severity,
      String points,
      String dimension,
      String message,
      Suggestion suggestion,
      String next) {}
}
