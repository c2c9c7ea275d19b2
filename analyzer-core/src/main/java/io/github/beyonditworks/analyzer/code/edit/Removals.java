package io.github.beyonditworks.analyzer.code.edit;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.github.beyonditworks.analyzer.model.Mend;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.SourceComment;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.Optional;

/**
 * Members and statements that can go without taking anything else along: no comment that may belong
 * to something else, no line that is shared, no initialiser that does something.
 */
public final class Removals {

  private Removals() {}

  /** Takes out a private method with its documentation. */
  public static Optional<Mend> method(ParsedFile file, MethodDeclaration method) {
    return declaration(file, method);
  }

  /** Takes out a private field with its documentation, where it is declared by itself. */
  public static Optional<Mend> field(ParsedFile file, FieldDeclaration field) {
    return field.getVariables().size() == 1
            && field.getVariable(0).getInitializer().map(Removals::doesNothing).orElse(true)
        ? declaration(file, field)
        : Optional.empty();
  }

  private static boolean doesNothing(Expression value) {
    return !Subtree.has(value, MethodCallExpr.class)
        && !Subtree.has(value, ObjectCreationExpr.class)
        && !Subtree.has(value, AssignExpr.class)
        && !Subtree.has(value, UnaryExpr.class, Removals::steps);
  }

  private static boolean steps(UnaryExpr expression) {
    String operator = expression.getOperator().asString();
    return operator.equals("++") || operator.equals("--");
  }

  private static Optional<Mend> declaration(ParsedFile file, Node declaration) {
    if (declaration instanceof NodeWithAnnotations<?> n && n.getAnnotations().isNonEmpty()) {
      return Optional.empty();
    }
    Place own = file.place(declaration);
    int first = own.line();
    for (SourceComment comment : file.comments()) {
      Place place = comment.place();
      if (place.endLine() == own.line() - 1 && comment.ownLine()) {
        if (!comment.isDoc()) {
          return Optional.empty();
        }
        first = place.line();
      }
    }
    return WholeLines.standsAlone(file, own)
        ? Optional.of(WholeLines.without(file, first, own.endLine()))
        : Optional.empty();
  }

  /** Takes out a local variable whose value takes nothing to make. */
  public static Optional<Mend> local(ParsedFile file, VariableDeclarator variable) {
    Node declaration = variable.getParentNode().orElse(null);
    if (!(declaration instanceof VariableDeclarationExpr all)
        || all.getVariables().size() != 1
        || !variable.getInitializer().map(Removals::isPlain).orElse(true)
        || !(all.getParentNode().orElse(null) instanceof ExpressionStmt statement)) {
      return Optional.empty();
    }
    return statement(file, statement);
  }

  /** A value that is there already: making it can neither fail nor be noticed. */
  private static boolean isPlain(Expression value) {
    return value instanceof LiteralExpr
        || value instanceof NameExpr
        || value instanceof ClassExpr
        || (value instanceof UnaryExpr unary && unary.getExpression() instanceof LiteralExpr);
  }

  /** Takes out a statement of a block that has others, where no comment stands above it. */
  public static Optional<Mend> statement(ParsedFile file, Statement statement) {
    Place own = file.place(statement);
    if (!(statement.getParentNode().orElse(null) instanceof BlockStmt block)
        || block.getStatements().size() < 2) {
      return Optional.empty();
    }
    for (SourceComment comment : file.comments()) {
      if (comment.place().endLine() == own.line() - 1 && comment.ownLine()) {
        return Optional.empty();
      }
    }
    return WholeLines.without(file, own);
  }
}
