package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.mend.EditedText;
import io.github.beyonditworks.analyzer.model.Edit;
import io.github.beyonditworks.analyzer.model.Mend;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A mend as whole lines that take the place of others.
 *
 * @param line the first line that goes
 * @param endLine the last line that goes
 * @param text what takes their place, without a line end behind the last
 */
record MendedLines(int line, int endLine, String text) {

  /**
   * Such a mend; empty where its edits are apart, or do not fit the text. Only the lines that it
   * changes are looked at: a file may hold thousands of mends.
   *
   * @param source the lines of the file
   */
  static Optional<MendedLines> of(List<String> source, Mend mend) {
    int first = mend.edits().get(0).line();
    int last = first;
    for (Edit edit : mend.edits()) {
      if (edit.line() > last + 1) {
        return Optional.empty();
      }
      last = Math.max(last, edit.endColumn() == 1 ? edit.endLine() - 1 : edit.endLine());
    }
    if (first < 1 || last < first || last > source.size()) {
      return Optional.empty();
    }
    int end = last;
    String lines = String.join("\n", source.subList(first - 1, last)) + '\n';
    return EditedText.of(lines, mend.upBy(first - 1))
        .map(t -> new MendedLines(first, end, t.lines().collect(Collectors.joining("\n"))));
  }
}
