package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.Suggestion;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.Locale;
import java.util.Optional;

/** Loops that do by hand what a method of the JDK does and says. */
public record LoopForMethodRule() implements FileRule {

  @Override
  public String id() {
    return "loop-for-method";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    ParsedFile parsed = file.parsed();
    LoopCalls calls = new LoopCalls(parsed);
    for (ForEachStmt loop : parsed.all(ForEachStmt.class)) {
      report(loop, calls.inPlaceOf(loop), parsed, reporter);
    }
    for (ForStmt loop : parsed.all(ForStmt.class)) {
      report(loop, calls.inPlaceOf(loop), parsed, reporter);
    }
  }

  private static void report(Statement loop, String call, ParsedFile file, Reporter reporter) {
    if (call == null) {
      return;
    }
    String before = file.code(loop);
    reporter
        .at(loop)
        .suggestion(Optional.of(new Suggestion("let the method say it", before, call + ";")))
        .report(
            String.format(
                Locale.ROOT,
                "%s does what this loop does by hand: readers of the call know at once that nothing is left out, and nothing else is done.",
                call));
  }

  @Override
  public String documentation() {
    return """
        # Loop for a method

        ## What
        A loop that does exactly what one call of the JDK does, on variables whose types the file shows: putting all of one collection
        or map into another (`addAll`, `putAll`), looking for an equal element (`contains`), copying the beginning of an
        array into another of the same type (`System.arraycopy`).

        ## Why it matters
        A loop has to be read to the end before one knows that it does nothing unusual. The call has said so by its name,
        and it leaves no room for a wrong bound.

        ## How to fix it
        Write the call.

        Before:

        ```java
        class Basket {
          private final List<Item> items = new ArrayList<>();

          void take(List<Item> others) {
            for (Item item : others) { // finding
              items.add(item);
            }
          }
        }
        ```

        After:

        ```java
        class Basket {
          private final List<Item> items = new ArrayList<>();

          void take(List<Item> others) {
            items.addAll(others);
          }
        }
        ```

        ## When not to
        Where a breakpoint, a condition or a second statement is about to join the loop, it may stay. `contains` asks with
        `equals` of what is sought: a class whose `equals` is not symmetric would answer otherwise.
        """;
  }
}
