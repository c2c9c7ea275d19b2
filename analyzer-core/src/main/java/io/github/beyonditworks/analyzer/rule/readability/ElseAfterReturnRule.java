package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import io.github.beyonditworks.analyzer.code.edit.ElseRemoval;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.Locale;

/** Long {@code else} blocks after a branch that has left the method. */
public record ElseAfterReturnRule() implements FileRule {

  private static final int MIN_STATEMENTS = 3;

  @Override
  public String id() {
    return "else-after-return";
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
    for (IfStmt choice : file.parsed().all(IfStmt.class)) {
      Statement other = choice.getElseStmt().orElse(null);
      if (other instanceof BlockStmt block
          && block.getStatements().size() >= MIN_STATEMENTS
          && leaves(choice.getThenStmt())
          && isLast(choice)) {
        reporter
            .at(block)
            .value(block.getStatements().size(), 0)
            .mend(ElseRemoval.of(file.parsed(), choice))
            .report(
                String.format(
                    Locale.ROOT,
                    "The branch before has left the method, so this else holds its %d statements one level deeper than they need to be. Without it, the special case is done with, and the rest reads on at the left.",
                    block.getStatements().size()));
      }
    }
  }

  /** Short: a guard. Where both branches are long, neither is the special case. */
  private static boolean leaves(Statement branch) {
    Statement only = branch;
    if (branch instanceof BlockStmt block) {
      NodeList<Statement> statements = block.getStatements();
      if (statements.isEmpty() || statements.size() > 2) {
        return false;
      }
      only = statements.get(statements.size() - 1);
    }
    return only instanceof ReturnStmt || only instanceof ThrowStmt;
  }

  /** The names of the block would reach further than they do now where something follows. */
  private static boolean isLast(IfStmt choice) {
    Node parent = choice.getParentNode().orElse(null);
    return parent instanceof BlockStmt block
        && block.getStatements().get(block.getStatements().size() - 1) == choice;
  }

  @Override
  public String documentation() {
    return """
        # Else after a branch that has left

        ## What
        An `else` block of three statements or more after a short branch that ends in `return` or `throw`.

        ## Why it matters
        The special case is done with, yet the main path stands one level deeper than it needs to, and its readers keep a
        condition in mind that no longer matters.

        ## How to fix it
        Remove the `else` and let its statements follow.

        Before:

        ```java
        class Orders {
          int ship(Order order) {
            if (order.isEmpty()) {
              return 0;
            } else { // finding
              Parcel parcel = pack(order);
              carrier.take(parcel);
              return parcel.weight();
            }
          }
        }
        ```

        After:

        ```java
        class Orders {
          int ship(Order order) {
            if (order.isEmpty()) {
              return 0;
            }
            Parcel parcel = pack(order);
            carrier.take(parcel);
            return parcel.weight();
          }
        }
        ```

        ## When not to
        Where the two branches are two cases of equal rank, `else` says so.
        """;
  }
}
