package io.github.beyonditworks.analyzer.mend;

import io.github.beyonditworks.analyzer.model.Edit;
import io.github.beyonditworks.analyzer.model.Mend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies edits to a text. */
public final class EditedText {

  private final String text;
  private final List<Integer> lineStarts = new ArrayList<>();

  private EditedText(String text) {
    this.text = text;
    lineStarts.add(0);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        lineStarts.add(i + 1);
      }
    }
  }

  /**
   * The text after a mend; empty where an edit lies outside of it. Lines that are put in end as
   * those of the text do.
   *
   * @param text a text without a carriage return of its own
   * @param mend the edits
   */
  public static Optional<String> of(String text, Mend mend) {
    return new EditedText(text).apply(mend);
  }

  private Optional<String> apply(Mend mend) {
    boolean windows = text.contains("\r\n");
    StringBuilder result = new StringBuilder(text.length());
    int done = 0;
    for (Edit edit : mend.edits()) {
      int begin = offset(edit.line(), edit.column());
      int end = offset(edit.endLine(), edit.endColumn());
      if (begin < done || end < begin) {
        return Optional.empty();
      }
      result.append(text, done, begin);
      result.append(windows ? edit.text().replace("\n", "\r\n") : edit.text());
      done = end;
    }
    return Optional.of(result.append(text, done, text.length()).toString());
  }

  /** Where a place is in the text; -1 where it is not in it. */
  private int offset(int line, int column) {
    if (line == lineStarts.size() + 1 && column == 1) {
      return text.length();
    }
    if (line < 1 || line > lineStarts.size()) {
      return -1;
    }
    int offset = lineStarts.get(line - 1) + column - 1;
    int next = line < lineStarts.size() ? lineStarts.get(line) : text.length() + 1;
    return offset < next ? offset : -1;
  }
}
