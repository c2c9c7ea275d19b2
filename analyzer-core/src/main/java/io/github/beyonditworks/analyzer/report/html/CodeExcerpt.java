package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.report.SourceLines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Some lines of a source.
 *
 * @param position the file and line
 * @param link the line, relative to the report's folder
 * @param message what there is to say about it
 * @param lines the lines
 */
public record CodeExcerpt(String position, String link, String message, List<Line> lines) {

  /**
   * A line.
   *
   * @param number its number
   * @param meant whether it is the one that is meant
   * @param code its code
   */
  public record Line(int number, boolean meant, List<Piece> code) {}

  /**
   * The lines around one; empty where the source cannot be read any more.
   *
   * @param before how many lines before it
   * @param after how many lines after it
   */
  static Optional<CodeExcerpt> around(
      ReportedProject project, String path, int line, int before, int after, String message) {
    Analysis analysis = project.analysis();
    Path location = analysis.locations().get(path);
    if (location == null) {
      return Optional.empty();
    }
    return SourceLines.read(location, analysis.charset())
        .filter(all -> line >= 1 && line <= all.size())
        .map(
            all ->
                new CodeExcerpt(
                    path + ":" + line,
                    project.pages().link(path, line),
                    message,
                    lines(all, line, before, after)));
  }

  private static List<Line> lines(List<String> all, int line, int before, int after) {
    List<Line> lines = new ArrayList<>();
    JavaColours colours = new JavaColours();
    int first = Math.max(1, line - before);
    for (int number = first; number <= Math.min(all.size(), line + after); number++) {
      lines.add(new Line(number, number == line, colours.next(all.get(number - 1))));
    }
    return lines;
  }
}
