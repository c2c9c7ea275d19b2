package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Exceptions that are caught and dropped without a word. */
public record EmptyCatchRule(
    @Option(
            "beginnings of the parameter names that say that nothing is to be done; the unnamed _ always does")
        List<String> meantNames)
    implements FileRule {

  /** The names that are customary. */
  public EmptyCatchRule() {
    this(List.of("ignore", "expected"));
  }

  /** Copies the list. */
  public EmptyCatchRule {
    meantNames = List.copyOf(meantNames);
  }

  @Override
  public String id() {
    return "empty-catch";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.MAJOR;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    for (CatchClause clause : file.parsed().all(CatchClause.class)) {
      if (isEmpty(clause) && !isMeant(clause) && !hasComment(file, clause)) {
        report(clause, reporter);
      }
    }
  }

  private void report(CatchClause clause, Reporter reporter) {
    String caught = clause.getParameter().getType().asString();
    if (catchesInterruption(clause.getParameter().getType())) {
      reporter
          .at(clause.getParameter())
          .severity(Severity.CRITICAL)
          .report(
              String.format(
                  Locale.ROOT,
                  "%s is caught and dropped: the request to stop this thread is lost with it. Calling Thread.currentThread().interrupt() here, or declaring the exception, passes it on.",
                  caught));
      return;
    }
    reporter
        .at(clause.getParameter())
        .report(
            String.format(
                Locale.ROOT,
                "%s is caught and dropped without a word: readers cannot tell a decision from an oversight, and a failure here leaves no trace. Handle it, or say in a comment why nothing is to be done.",
                caught));
  }

  private static boolean isEmpty(CatchClause clause) {
    return clause.getBody().getStatements().stream().allMatch(Statement::isEmptyStmt);
  }

  private boolean isMeant(CatchClause clause) {
    String name = clause.getParameter().getNameAsString().toLowerCase(Locale.ROOT);
    return name.equals("_") || meantNames.stream().anyMatch(name::startsWith);
  }

  private static boolean hasComment(MeasuredFile file, CatchClause clause) {
    Place place = file.parsed().place(clause);
    return file.parsed().comments().stream().anyMatch(c -> place.covers(c.place()));
  }

  private static boolean catchesInterruption(Type type) {
    if (type instanceof UnionType union) {
      return union.getElements().stream().anyMatch(EmptyCatchRule::catchesInterruption);
    }
    return type instanceof ClassOrInterfaceType named
        && named.getNameAsString().equals("InterruptedException");
  }

  @Override
  public String documentation() {
    return """
        # Exception dropped without a word

        ## What
        A `catch` block with neither a statement nor a comment. A parameter named `ignored` or `expected`, or the
        unnamed `_`, says that nothing is to be done and is left alone. Dropping an `InterruptedException` weighs more.

        ## Why it matters
        Readers cannot tell whether somebody decided that the failure does not matter or forgot to handle it. When it
        does matter, the program goes on with wrong data and nothing in the log leads back here. An
        `InterruptedException` is a request to stop: dropped, the thread that was asked keeps running (Goetz et al.,
        Java Concurrency in Practice, chapter 7).

        ## How to fix it
        Handle the exception, wrap it in one that callers understand, or log it. Where doing nothing is right, say why
        in a comment.

        Before:

        ```java
        class Cache {
          void evict(Path file) {
            try {
              Files.delete(file);
            } catch (IOException e) { // finding
            }
          }

          void pause() {
            try {
              Thread.sleep(100);
            } catch (InterruptedException e) { // finding
            }
          }
        }
        ```

        After:

        ```java
        class Cache {
          void evict(Path file) {
            try {
              Files.delete(file);
            } catch (IOException e) {
              // A file that stays is overwritten by the next write.
            }
          }

          void pause() {
            try {
              Thread.sleep(100);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }
        }
        ```

        ## When not to
        Where doing nothing is right, the comment or the name `ignored` is all that is asked. Logging every such case
        only to have a statement there buries the messages that matter.
        """;
  }
}
