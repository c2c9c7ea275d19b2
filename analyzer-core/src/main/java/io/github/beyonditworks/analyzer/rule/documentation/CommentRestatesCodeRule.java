package io.github.beyonditworks.analyzer.rule.documentation;

import io.github.beyonditworks.analyzer.code.comment.RestatingComments;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.SourceComment;
import java.util.Set;

/** Comments that say in words what the statement below says. */
public record CommentRestatesCodeRule() implements FileRule {

  @Override
  public String id() {
    return "comment-restates-code";
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
    for (SourceComment comment : RestatingComments.in(file.parsed())) {
      reporter
          .at(comment.place(), comment.text())
          .report(
              "The comment says what the statement below says already, and will not be changed along with it. Say why it is done, or leave the comment out.");
    }
  }

  @Override
  public String documentation() {
    return """
        # Comment that repeats the code

        ## What
        A comment of a few words on a line of its own whose words all stand in the one statement below it: in its names, or in
        what its operators do (`++` increments). Comments above several statements are headings, those above more than three
        calls sum them up: both are left alone, and so are those with numbers or signs. Test code is left alone, where such
        comments are steps.

        ## Why it matters
        Reading the same twice costs time and gives nothing. Robert C. Martin's Clean Code calls it noise: eyes learn to
        skip comments, those included that hold a warning. When the statement changes, the comment stays and is wrong.

        ## How to fix it
        Take the comment out, or write down what the statement cannot say: why, under which condition, what it is for.

        Before:

        ```java
        class Tally {
          void add(Vote vote) {
            // increment the counter // finding
            counter++;
          }
        }
        ```

        After:

        ```java
        class Tally {
          void add(Vote vote) {
            // Blank votes count as well: the quorum is about who came.
            counter++;
          }
        }
        ```

        ## When not to
        In code that teaches beginners, saying it twice is the point.
        """;
  }
}
