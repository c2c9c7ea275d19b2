package io.github.beyonditworks.analyzer.report;

import com.google.errorprone.annotations.CompileTimeConstant;
import io.github.beyonditworks.analyzer.report.html.Figures;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a document that may be cut.
 *
 * @param title its heading; empty for none
 * @param head lines that are always there
 * @param rows lines of which the last may be left out
 * @param noun what a row is, for saying how many are left out
 * @param hidden how many rows were left out before
 */
record MarkdownSection(
    String title, List<MarkdownText> head, List<MarkdownText> rows, String noun, int hidden) {

  /** More than what {@link #leftOut} needs. */
  private static final int ROOM_TO_SAY_SO = 200;

  /** A part that is not cut. */
  static MarkdownSection of(@CompileTimeConstant String title, List<MarkdownText> lines) {
    return new MarkdownSection(title, lines, List.of(), "line", 0);
  }

  /** A part with so many rows at most. */
  static <T> MarkdownSection of(
      @CompileTimeConstant String title,
      List<MarkdownText> head,
      List<T> items,
      Function<T, MarkdownText> row,
      @CompileTimeConstant String noun,
      int most) {
    List<MarkdownText> rows = items.stream().limit(most).map(row).toList();
    return new MarkdownSection(title, head, rows, noun, items.size() - rows.size());
  }

  boolean isEmpty() {
    return head.isEmpty() && rows.isEmpty();
  }

  /**
   * The text with a line end behind each line.
   *
   * @param room how many characters there are; the heading and what is left out are said in any
   *     case
   */
  String text(int room) {
    StringBuilder text = new StringBuilder();
    if (!title.isEmpty()) {
      text.append("## ").append(title).append("\n\n");
    }
    head.forEach(l -> text.append(l).append('\n'));
    int shown = 0;
    for (MarkdownText row : rows) {
      if (text.length() + row.length() + ROOM_TO_SAY_SO > room) {
        break;
      }
      text.append(row).append('\n');
      shown++;
    }
    int left = rows.size() - shown + hidden;
    return text.append(left > 0 ? leftOut(left) : "").append('\n').toString();
  }

  private String leftOut(int count) {
    return "\n" + Figures.counted(count, "more " + noun) + " left out here.\n";
  }
}
