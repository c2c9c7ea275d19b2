package io.github.beyonditworks.analyzer.report.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a file findings stand, in small.
 *
 * @param marks a mark for each finding that asks for something
 */
public record Minimap(List<Mark> marks) {

  private static final int HEIGHT = 1000;

  /**
   * A mark.
   *
   * @param top how far down it is, in thousandths
   * @param severity how much the finding matters
   * @param finding the finding's anchor
   * @param title what a pointer is told
   */
  public record Mark(int top, String severity, String finding, String title) {}

  static Minimap of(int lines, List<SourcePage.FindingCard> cards) {
    List<Mark> marks = new ArrayList<>();
    for (SourcePage.FindingCard card : cards) {
      if (!card.isQuiet()) {
        int top = lines < 1 ? 0 : (int) ((long) HEIGHT * (card.line() - 1) / lines);
        marks.add(
            new Mark(
                Math.min(top, HEIGHT - 1),
                card.severity(),
                card.anchor(),
                card.line() + ": " + card.rule().title()));
      }
    }
    return new Minimap(marks);
  }
}
