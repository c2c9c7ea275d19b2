package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.Set;

/** Handlers that catch {@code NullPointerException}. */
public record CaughtNullPointerRule() implements FileRule {

  @Override
  public String id() {
    return "caught-null-pointer";
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
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    for (CatchClause clause : file.parsed().all(CatchClause.class)) {
      Type type = clause.getParameter().getType();
      if (isNullPointer(type)) {
        reporter
            .at(clause.getParameter())
            .report(
                "Catching NullPointerException also catches those that nobody thought of, anywhere below this block, and hides them. Asking for null where it may come from says what is meant.");
      }
    }
  }

  private static boolean isNullPointer(Type type) {
    if (type instanceof UnionType union) {
      return union.getElements().stream().anyMatch(CaughtNullPointerRule::isNullPointer);
    }
    String name = type.asString();
    return name.equals("NullPointerException") || name.equals("java.lang.NullPointerException");
  }

  @Override
  public String documentation() {
    return """
        # NullPointerException caught

        ## What
        A `catch` of `NullPointerException`, alone or among others.

        ## Why it matters
        It stands for a question that the code did not ask: which of the values may be missing? Readers have to find out, and
        a defect anywhere below the block is taken for the case that was meant (CERT ERR08-J).

        ## How to fix it
        Ask for null where it may come from, or let the value be an `Optional`.

        Before:

        ```java
        class Greeting {
          String name(Session session) {
            try {
              return session.user().name();
            } catch (NullPointerException e) { // finding
              return "guest";
            }
          }
        }
        ```

        After:

        ```java
        class Greeting {
          String name(Session session) {
            User user = session.user();
            return user == null ? "guest" : user.name();
          }
        }
        ```

        ## When not to
        Around a call to a library that throws it where its documentation promises another answer. A comment that names the
        library's fault, and `quality:off`, say so.
        """;
  }
}
