package io.github.beyonditworks.analyzer.code.edit;

import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.github.beyonditworks.analyzer.model.Edit;
import io.github.beyonditworks.analyzer.model.Mend;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets the statements of an {@code else} follow the {@code if}, one level further to the left. */
public final class ElseRemoval {

  private ElseRemoval() {}

  /**
   * Takes out an {@code else} that is laid out in the usual way.
   *
   * @param choice the last statement of its block, whose first branch leaves
   */
  public static Optional<Mend> of(ParsedFile file, IfStmt choice) {
    Statement other = choice.getElseStmt().orElse(null);
    if (!(choice.getThenStmt() instanceof BlockStmt)
        || !(other instanceof BlockStmt)
        || Subtree.has(other, TextBlockLiteralExpr.class)) {
      return Optional.empty();
    }
    Place first = file.place(choice.getThenStmt());
    Place second = file.place(other);
    List<String> lines = file.lines();
    String middle = lines.get(second.line() - 1);
    String indent = indentOf(lines.get(file.place(choice).line() - 1));
    boolean usual =
        first.endLine() == second.line()
            && middle.strip().equals("} else {")
            && lines.get(second.endLine() - 1).equals(indent + "}")
            && indentOf(middle).equals(indent)
            && second.endLine() > second.line() + 1;
    return usual ? toTheLeft(lines, first, second, indent) : Optional.empty();
  }

  private static Optional<Mend> toTheLeft(
      List<String> lines, Place first, Place second, String indent) {
    List<Edit> edits = new ArrayList<>();
    int endOfMiddle = lines.get(second.line() - 1).length();
    edits.add(new Edit(second.line(), first.endColumn() + 1, second.line(), endOfMiddle + 1, ""));
    String inner = indentOf(lines.get(second.line()));
    if (!inner.startsWith(indent) || inner.length() == indent.length()) {
      return Optional.empty();
    }
    for (int line = second.line() + 1; line < second.endLine(); line++) {
      String text = lines.get(line - 1);
      if (text.startsWith(inner)) {
        edits.add(new Edit(line, indent.length() + 1, line, inner.length() + 1, ""));
      } else if (!text.isBlank()) {
        return Optional.empty();
      }
    }
    edits.add(Edit.withoutLines(second.endLine(), second.endLine()));
    return Optional.of(new Mend(edits));
  }

  private static String indentOf(String line) {
    int end = 0;
    while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
      end++;
    }
    return line.substring(0, end);
  }
}
