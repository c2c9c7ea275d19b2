package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.Suggestion;
import java.util.Comparator;
import java.util.List;

/**
 * The page of a source file.
 *
 * @param frame what stands around it
 * @param path the file
 * @param kind the kind of code
 * @param packagePage the page of its package, or null where it has no type
 * @param types its types with their scores and findings
 * @param problems what could not be done
 * @param readable whether the source could be read again
 * @param minimap where in the file findings stand
 * @param opening the licence, package and imports, where they are long and nothing was found there
 * @param lines the source, or what follows the opening
 */
public record SourcePage(
    Frame frame,
    String path,
    String kind,
    String packagePage,
    List<TypePart> types,
    List<Trouble.ProblemRow> problems,
    boolean readable,
    Minimap minimap,
    List<Line> opening,
    List<Line> lines) {

  /**
   * A line with what is to be said about it.
   *
   * @param number its number
   * @param mark the class that highlights it, or null
   * @param code its code
   * @param notes what it adds to findings
   * @param findings the findings that begin in it, those that cost most first
   * @param ledger what only tells where points go
   */
  public record Line(
      int number,
      String mark,
      List<Piece> code,
      List<Note> notes,
      List<FindingCard> findings,
      List<FindingCard> ledger) {}

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
   * @param lost what it takes from the score of its type
   * @param dimension which score
   * @param member the member that it is charged to, without parameters; empty for a type
   * @param message what was found
   * @param suggestion a change that would mend it, or null
   * @param next the anchor of the next finding in the page, or null
   * @param amounts what it weighs, for the script that works scores out without it; empty where
   *     that is not offered
   */
  public record FindingCard(
      String anchor,
      int line,
      RuleText rule,
      String severity,
      double lost,
      String dimension,
      String member,
      String message,
      Suggestion suggestion,
      String next,
      String amounts) {

    static final Comparator<FindingCard> MOST_POINTS_FIRST =
        Comparator.comparing(FindingCard::isQuiet)
            .thenComparingDouble(c -> -c.lost())
            .thenComparingInt(FindingCard::line);

    /** Whether it asks for nothing and only tells where points go. */
    public boolean isQuiet() {
      return severity.equals(Severity.INFO.id());
    }

    /** What it takes, for readers. */
    public String points() {
      return Figures.points(lost);
    }
  }
}
