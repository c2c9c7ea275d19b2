package io.github.beyonditworks.analyzer.rule.documentation;

import io.github.beyonditworks.analyzer.code.comment.CommentText;
import io.github.beyonditworks.analyzer.code.comment.TaskMark;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.SourceComment;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Marks of work to be done that nobody is named for. */
public record TodoWithoutOwnerRule() implements FileRule {

  @Override
  public String id() {
    return "todo-without-owner";
  }

  @Override
  public Dimension dimension() {
    return Dimension.DOCUMENTATION;
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN, SourceKind.TEST);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    List<SourceComment> comments = file.parsed().comments();
    for (int i = 0; i < comments.size(); i++) {
      SourceComment comment = comments.get(i);
      for (TaskMark mark : TaskMark.in(comment.text())) {
        if (!mark.owned() && !isOwnedBelow(comments, i)) {
          reporter.at(placeOf(mark, comment), mark.word() + mark.text()).report(message(mark));
        }
      }
    }
  }

  private static Place placeOf(TaskMark mark, SourceComment comment) {
    Place line = comment.lineOf(mark.offset());
    return line.line() == comment.place().line() ? comment.place() : line;
  }

  /** Whether the comment goes on in the next line and names an issue there. */
  private static boolean isOwnedBelow(List<SourceComment> comments, int index) {
    if (index + 1 >= comments.size()) {
      return false;
    }
    SourceComment next = comments.get(index + 1);
    return next.ownLine()
        && next.place().line() == comments.get(index).place().endLine() + 1
        && TaskMark.in(next.text()).isEmpty()
        && CommentText.leadsOn(next.text());
  }

  private static String message(TaskMark mark) {
    return String.format(
        Locale.ROOT,
        "%s%s names no issue and nobody who will do it, so it is on no list. Open an issue and name it, as in %s(#123), or do it now.",
        mark.word(),
        mark.text().isEmpty() ? "" : " \"" + mark.text() + "\"",
        mark.word());
  }

  @Override
  public String documentation() {
    return """
        # Open work without an owner

        ## What
        `TODO`, `FIXME` and `XXX` in comments that name neither an issue (`#12`, `ABC-12`, a link), nor somebody
        (`TODO(anna)`, `@anna`), nor a date. Where the history of the repository is read, the page *In six months* tells how
        old they are.

        ## Why it matters
        A mark in the code is on nobody's list. Studies of open projects found that most of what is admitted this way stays for
        years, and that whoever wrote it is often gone by then (Bavota and Russo, MSR 2016). Readers meanwhile cannot tell
        whether the code below is broken, slow or fine.

        ## How to fix it
        Open an issue and write its number behind the mark; the mark then leads to what was decided. What takes ten minutes is
        best done at once, and what nobody will do is best removed.

        Before:

        ```java
        class Orders {
          // TODO handle refunds // finding
          void cancel(Order order) {
            order.close();
          }
        }
        ```

        After:

        ```java
        class Orders {
          // TODO(#482): handle refunds, once payments keep the transaction's id
          void cancel(Order order) {
            order.close();
          }
        }
        ```

        ## When not to
        In a draft that is not meant to be merged, marks are notes to oneself.
        """;
  }
}
