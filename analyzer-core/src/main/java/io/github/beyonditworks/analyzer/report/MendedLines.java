package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.mend.EditedText;
import io.github.beyonditworks.analyzer.model.Edit;
import io.github.beyonditworks.analyzer.model.Mend;
import java.util.List;
import java.util.Optional;

/**
 * A mend as whole lines that take the place of others.
 *
 * @param line the first line that goes
 * @param endLine the last line that goes
 * @param text what takes their place, without a line end behind the last
 */
record MendedLines(int line, int endLine, String text) {

  /** Such a mend; empty where its edits are apart, or do not fit the text. */
  static Optional<MendedLines> of(String source, Mend mend) {
    int first = mend.edits().get(0).line();
    int last = first;
    for (Edit edit : mend.edits()) {
      if (edit.line() > last + 1) {
        return Optional.empty();
      }
      last = Math.max(last, edit.endColumn() == 1 ? edit.endLine() - 1 : edit.endLine());
    }
    int end = last;
    return EditedText.of(source, mend)
        .flatMap(t -> between(first, end, source.lines().toList(), t.lines().toList()));
  }

  private static Optional<MendedLines> between(
      int first, int last, List<String> before, List<String> after) {
    int left = last + after.size() - before.size();
    if (last < first || left < first - 1 || left > after.size()) {
      return Optional.empty();
    }
    String text = String.join("\n", after.subList(first - 1, left));
    return Optional.of(new MendedLines(first, last, text));
  }
}
