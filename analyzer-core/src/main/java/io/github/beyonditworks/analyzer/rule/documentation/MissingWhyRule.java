package io.github.beyonditworks.analyzer.rule.documentation;

import io.github.beyonditworks.analyzer.code.comment.UnexplainedCode;
import io.github.beyonditworks.analyzer.code.comment.UnexplainedCode.Spot;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.Locale;
import java.util.Set;

/** Hard or surprising code without a word on why it is there. */
public record MissingWhyRule() implements FileRule {

  @Override
  public String id() {
    return "missing-why";
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
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    for (Spot spot : UnexplainedCode.in(file.parsed(), file.libraries())) {
      Reporter.Draft draft =
          spot.node() == null
              ? reporter.at(spot.comment().place(), spot.comment().text())
              : reporter.at(spot.node());
      draft.report(String.format(Locale.ROOT, "%s; %s.", spot.what(), spot.question()));
    }
  }

  @Override
  public String documentation() {
    return """
        # Code without its reason

        ## What
        Code that shows how and not why: long regular expressions, tricks with bits, a lock taken while another is held,
        `Thread.sleep` and `System.gc`, exceptions that are ignored on purpose, orders given as numbers (`@Order(17)`), and
        comments that say "workaround" or "hack" and no more. A comment on the statement, or above it, or on the field, or the
        documentation of the method around it counts as a reason; what it says is not judged.

        ## Why it matters
        Readers can find out what such code does, with time. They cannot find out which bug it avoids, which input it was
        written for and whether it may go. So it stays for ever, or somebody tidies it and the old bug is back.
        Code tells how, comments tell why, as Jeff Atwood put it.

        ## How to fix it
        Write the reason while you know it: the case it was made for, the issue, what goes wrong without. One sentence is
        enough. Or let a name tell it: a constant, a method of two lines.

        Before:

        ```java
        class Uploads {
          void finish(Path file) {
            try {
              Thread.sleep(200); // finding
              delete(file);
            } catch (IOException ignored) { // finding
            }
          }
        }
        ```

        After:

        ```java
        class Uploads {
          void finish(Path file) {
            try {
              // Windows keeps files open for a moment after they were closed.
              Thread.sleep(200);
              delete(file);
            } catch (IOException ignored) {
              // The nightly clean-up finds what is left.
            }
          }
        }
        ```

        ## When not to
        Where a test or a commit message holds the reason, a comment that names it is enough. Code generators and ports
        of well-known algorithms need one comment for the whole class: switch the rule off there.
        """;
  }
}
