package io.github.beyonditworks.analyzer.rule.design;

import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Constructors that each add a few parameters to another one. */
public record TelescopingConstructorRule(
    @Option(
            "the number of constructors in a row, each with more parameters, up to which nothing is reported")
        int limit)
    implements FileRule {

  private static final int USUAL_LIMIT = 3;
  private static final int FEWEST_PARAMETERS = 5;

  /** The usual limit. */
  public TelescopingConstructorRule() {
    this(USUAL_LIMIT);
  }

  @Override
  public String id() {
    return "telescoping-constructor";
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
    List<ConstructorDeclaration> all = file.parsed().all(ConstructorDeclaration.class);
    if (all.size() <= limit) {
      return;
    }
    for (TypeDeclaration<?> type : file.parsed().all(TypeDeclaration.class)) {
      List<ConstructorDeclaration> longest = longestRow(type.getConstructors());
      if (longest.size() > limit
          && longest.get(longest.size() - 1).getParameters().size() >= FEWEST_PARAMETERS) {
        report(file, type, longest, reporter);
      }
    }
  }

  /** The longest row of constructors of which each calls the next one with more arguments. */
  private static List<ConstructorDeclaration> longestRow(List<ConstructorDeclaration> all) {
    List<ConstructorDeclaration> longest = List.of();
    for (ConstructorDeclaration first : all) {
      List<ConstructorDeclaration> row = new ArrayList<>();
      ConstructorDeclaration current = first;
      while (current != null) {
        row.add(current);
        current = next(current, all);
      }
      longest = row.size() > longest.size() ? row : longest;
    }
    return longest;
  }

  /** The constructor that one calls with its own parameters and more; null where there is none. */
  private static ConstructorDeclaration next(
      ConstructorDeclaration constructor, List<ConstructorDeclaration> all) {
    List<Statement> body = constructor.getBody().getStatements();
    if (body.size() != 1
        || !(body.get(0) instanceof ExplicitConstructorInvocationStmt call)
        || !call.isThis()
        || call.getArguments().size() <= constructor.getParameters().size()
        || !handsAllOn(constructor, call.getArguments())) {
      return null;
    }
    ConstructorDeclaration only = null;
    for (ConstructorDeclaration other : all) {
      if (other.getParameters().size() == call.getArguments().size()) {
        if (only != null) {
          return null;
        }
        only = other;
      }
    }
    return only;
  }

  private static boolean handsAllOn(ConstructorDeclaration from, List<Expression> arguments) {
    for (Parameter parameter : from.getParameters()) {
      boolean handed = false;
      for (Expression argument : arguments) {
        handed |=
            argument instanceof NameExpr name
                && name.getNameAsString().equals(parameter.getNameAsString());
      }
      if (!handed) {
        return false;
      }
    }
    return true;
  }

  private void report(
      MeasuredFile file,
      TypeDeclaration<?> type,
      List<ConstructorDeclaration> row,
      Reporter reporter) {
    List<Contributor> lines = new ArrayList<>();
    for (ConstructorDeclaration constructor : row) {
      int count = constructor.getParameters().size();
      lines.add(
          new Contributor(
              file.parsed().place(constructor).line(),
              count == 1 ? "1 parameter" : count + " parameters"));
    }
    reporter
        .at(type)
        .value(row.size(), limit)
        .lines(lines)
        .report(
            String.format(
                Locale.ROOT,
                "%s has %d constructors in a row, each adding parameters to the one before, up to %d: at a call nobody sees which value is which, and two of one type are swapped in silence. A builder, or a record of settings with its own defaults, names each value; it costs a second type. Keep them where callers pass one or two values nearly always.",
                type.getNameAsString(),
                row.size(),
                row.get(row.size() - 1).getParameters().size()));
  }

  @Override
  public String documentation() {
    return """
        # Telescoping constructor

        ## What
        A row of constructors of which each hands its parameters and some defaults to the next longer one. Rows up to the
        limit, and rows that end below five parameters, are not reported.

        ## Why it matters
        Readers of a call count commas to know what a value means, and two values of one type can change places unseen.
        Each new option doubles the constructors or breaks the row. Bloch (Effective Java, item 2) gave it its name and
        the builder as its cure; Kerievsky (Refactoring to Patterns) names creation methods for the common cases.

        ## How to fix it
        Keep one constructor and name the rest: a builder where many values are optional, a static factory method for
        each usual combination, or a record that holds the settings.

        Before:

        ```java
        class Mailer { // finding
          private final String host;
          private final int port;
          private final int timeout;
          private final boolean secure;
          private final int retries;

          Mailer(String host) {
            this(host, 25);
          }

          Mailer(String host, int port) {
            this(host, port, 30);
          }

          Mailer(String host, int port, int timeout) {
            this(host, port, timeout, true);
          }

          Mailer(String host, int port, int timeout, boolean secure) {
            this(host, port, timeout, secure, 3);
          }

          Mailer(String host, int port, int timeout, boolean secure, int retries) {
            this.host = host;
            this.port = port;
            this.timeout = timeout;
            this.secure = secure;
            this.retries = retries;
          }
        }
        ```

        After:

        ```java
        class Mailer {
          private final Settings settings;

          Mailer(Settings settings) {
            this.settings = settings;
          }

          static class Settings {
            private final String host;
            private int port = 25;
            private int timeout = 30;

            Settings(String host) {
              this.host = host;
            }

            Settings port(int value) {
              port = value;
              return this;
            }

            Settings timeout(int value) {
              timeout = value;
              return this;
            }
          }
        }
        ```

        ## When not to
        Two or three constructors are a convenience. A class whose constructors a framework calls, such as a view of
        Android, has to offer them all; and a published class keeps those that others call.
        """;
  }
}
