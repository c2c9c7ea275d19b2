package io.github.beyonditworks.analyzer.rule.readability;

import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.metric.MeasuredMember;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.List;
import java.util.Locale;

/** Members whose statements stand too deep within one another. */
public record NestingDepthRule(
    @Option("the most levels of nested structures in a member that are not reported") int limit)
    implements FileRule {

  private static final int MAJOR_EXCESS = 2;

  /** Three levels still fit into a glance. */
  public NestingDepthRule() {
    this(3);
  }

  @Override
  public String id() {
    return "nesting-depth";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.MINOR;
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    for (MeasuredMember member : file.members()) {
      int depth = member.nesting().depth();
      if (depth > limit) {
        int line = member.nesting().place().line();
        reporter
            .at(member.node())
            .value(depth, limit)
            .severity(depth >= limit + MAJOR_EXCESS ? Severity.MAJOR : severity())
            .lines(List.of(new Contributor(line, "level " + depth)))
            .report(message(member.name().member(), depth, line));
      }
    }
  }

  private String message(String member, int depth, int line) {
    return String.format(
        Locale.ROOT,
        ("%s nests %d levels deep at line %d (limit %d): to know when that line runs, "
            + "readers have to collect everything around it. Leaving early or extracting the "
            + "inner block flattens it."),
        member,
        depth,
        line,
        limit);
  }

  @Override
  public String documentation() {
    return """
        # Deep nesting

        ## What
        A member in which more structures stand within one another than the limit: `if`, loops, `switch`, `try`,
        `synchronized`, lambdas with a block, anonymous and local classes. An `else if` is on the level of its `if`.
        The finding stands at the member and names the deepest line.

        ## Why it matters
        To know when the innermost line runs, readers add up every condition around it, and to know what happens
        otherwise they look for the matching end of each. Code indented that far also leaves little room on the line.

        ## How to fix it
        Turn conditions round and leave early: `continue`, `return` or `throw` settle a case so that the rest needs no
        indentation. Give the body of a loop or the inner block a method of its own.

        Before:

        ```java
        class Mailer {
          void remind(List<Account> accounts) { // finding
            for (Account account : accounts) {
              if (account.isActive()) {
                for (Invoice invoice : account.invoices()) {
                  if (invoice.isOverdue()) {
                    send(account, invoice);
                  }
                }
              }
            }
          }
        }
        ```

        After:

        ```java
        class Mailer {
          void remind(List<Account> accounts) {
            for (Account account : accounts) {
              if (account.isActive()) {
                remind(account);
              }
            }
          }

          private void remind(Account account) {
            for (Invoice invoice : account.invoices()) {
              if (invoice.isOverdue()) {
                send(account, invoice);
              }
            }
          }
        }
        ```

        ## When not to
        Loops over the dimensions of a grid, with a short body, are read as one thing. Resource handling that an old
        interface forces on the code may need its levels too.
        """;
  }
}
