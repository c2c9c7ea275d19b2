package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.model.DesignPattern;
import io.github.beyonditworks.analyzer.model.PatternMatch;
import io.github.beyonditworks.analyzer.model.PatternMatch.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The types that lead in one design pattern.
 *
 * @param title the pattern
 * @param count how many types are shown and how many there are
 * @param rows those that the project makes no use of first, then the surest
 */
public record PatternTable(String title, String count, List<Row> rows) {

  /** Less sure matches are for programs that set limits of their own. */
  private static final double SHOWN = 0.6;

  private static final int MOST = 12;
  private static final double PERCENT = 100;

  /**
   * A type.
   *
   * @param type its name without its package
   * @param link its source, relative to the report's folder; null where it is not shown
   * @param position its file and line
   * @param confidence how sure it is, in percent
   * @param verdict what the pattern does here
   * @param message what it was recognised by, and what the verdict rests on
   */
  public record Row(
      String type,
      String link,
      String position,
      String confidence,
      String verdict,
      String message) {}

  /** The patterns that were found, by name. */
  static List<PatternTable> all(ReportedProject project) {
    List<PatternTable> tables = new ArrayList<>();
    for (DesignPattern pattern : DesignPattern.values()) {
      List<PatternMatch> matches =
          project.analysis().patterns().stream()
              .filter(m -> m.pattern() == pattern && m.confidence() >= SHOWN)
              .sorted(
                  Comparator.comparing((PatternMatch m) -> m.verdict() != Verdict.NEEDLESS)
                      .thenComparing(m -> -m.confidence()))
              .toList();
      if (!matches.isEmpty()) {
        tables.add(of(project, pattern, matches));
      }
    }
    return tables;
  }

  private static PatternTable of(
      ReportedProject project, DesignPattern pattern, List<PatternMatch> matches) {
    List<PatternMatch> shown = matches.subList(0, Math.min(MOST, matches.size()));
    String all = Figures.counted(matches.size(), "type");
    return new PatternTable(
        Figures.capitalized(pattern.id().replace('-', ' ')),
        shown.size() < matches.size() ? Figures.count(shown.size()) + " of " + all : all,
        shown.stream().map(m -> row(project, m)).toList());
  }

  /** A nested builder is shown with the type that it builds. */
  private static String withoutPackage(String type) {
    int begin = 0;
    for (int dot = type.indexOf('.'); dot >= 0; dot = type.indexOf('.', begin)) {
      if (!Character.isLowerCase(type.charAt(begin))) {
        break;
      }
      begin = dot + 1;
    }
    return type.substring(begin);
  }

  private static Row row(ReportedProject project, PatternMatch match) {
    return new Row(
        withoutPackage(match.type()),
        project.pages().link(match.path(), match.line()),
        match.path() + ":" + match.line(),
        Math.round(match.confidence() * PERCENT) + " %",
        match.verdict().id(),
        match.message());
  }
}
