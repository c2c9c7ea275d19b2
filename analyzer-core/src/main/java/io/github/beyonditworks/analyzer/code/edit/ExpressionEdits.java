package io.github.beyonditworks.analyzer.code.edit;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import io.github.beyonditworks.analyzer.model.Edit;
import io.github.beyonditworks.analyzer.model.Mend;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Edits within a line. */
public final class ExpressionEdits {

  private ExpressionEdits() {}

  /** Puts a text in place of an expression that stands on one line. */
  public static Optional<Mend> replacing(ParsedFile file, Expression expression, String text) {
    Place place = file.place(expression);
    return place.line() == place.endLine()
        ? Optional.of(Mend.of(Edit.replacing(place, text)))
        : Optional.empty();
  }

  /** Lets two expressions change places. */
  public static Optional<Mend> swapping(ParsedFile file, Expression one, Expression other) {
    return Optional.of(
        new Mend(
            List.of(
                Edit.replacing(file.place(one), file.code(other)),
                Edit.replacing(file.place(other), file.code(one)))));
  }

  /** Takes parentheses away that stand on one line with what they hold. */
  public static Optional<Mend> withoutParentheses(ParsedFile file, EnclosedExpr enclosed) {
    Place outer = file.place(enclosed);
    Place inner = file.place(enclosed.getInner());
    if (outer.line() != outer.endLine()) {
      return Optional.empty();
    }
    String line = file.lines().get(outer.line() - 1);
    boolean empty =
        line.substring(outer.column(), inner.column() - 1).isBlank()
            && line.substring(inner.endColumn(), outer.endColumn() - 1).isBlank();
    if (!empty) {
      return Optional.empty();
    }
    boolean joinsBefore = outer.column() > 1 && isPart(line.charAt(outer.column() - 2));
    boolean joinsAfter =
        outer.endColumn() < line.length() && isPart(line.charAt(outer.endColumn()));
    return Optional.of(
        new Mend(
            List.of(
                edit(outer.line(), outer.column(), inner.column(), joinsBefore),
                edit(outer.line(), inner.endColumn() + 1, outer.endColumn() + 1, joinsAfter))));
  }

  private static Edit edit(int line, int from, int to, boolean joins) {
    return new Edit(line, from, line, to, joins ? " " : "");
  }

  private static boolean isPart(char c) {
    return Character.isJavaIdentifierPart(c) || c == '"' || c == '\'';
  }

  /** Puts modifiers in an order, each in a place that one of them has now. */
  public static Optional<Mend> ordered(
      ParsedFile file, List<Modifier> present, List<Modifier.Keyword> order) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < present.size(); i++) {
      Node modifier = present.get(i);
      Place place = file.place(modifier);
      String wanted = order.get(i).asString();
      boolean isWritten =
          present.get(i).getKeyword().asString().length() == place.endColumn() - place.column() + 1;
      if (modifier.getRange().isEmpty() || !isWritten) {
        return Optional.empty();
      }
      if (present.get(i).getKeyword() != order.get(i)) {
        edits.add(Edit.replacing(place, wanted));
      }
    }
    return edits.isEmpty() ? Optional.empty() : Optional.of(new Mend(edits));
  }
}
