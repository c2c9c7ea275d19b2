package io.github.beyonditworks.analyzer.code.edit;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.github.beyonditworks.analyzer.code.Libraries;
import io.github.beyonditworks.analyzer.code.Libraries.Table;
import io.github.beyonditworks.analyzer.code.failure.CaughtFailure;
import io.github.beyonditworks.analyzer.code.seam.TypeNames;
import io.github.beyonditworks.analyzer.model.Edit;
import io.github.beyonditworks.analyzer.model.Mend;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.Optional;
import java.util.Set;

/** Hands the caught exception on to the new one. */
public final class CauseEdits {

  private static final Set<String> TEXTS =
      Set.of("getMessage", "getLocalizedMessage", "toString", "format", "formatted", "concat");
  private static final Set<String> CAUSES = Set.of("Throwable", "Exception");

  private CauseEdits() {}

  /** Adds the caught exception behind the message, where a constructor is known that takes both. */
  public static Optional<Mend> adding(
      ParsedFile file, ObjectCreationExpr creation, CaughtFailure failure, Libraries libraries) {
    NodeList<Expression> arguments = creation.getArguments();
    if (arguments.size() != 1
        || !isText(arguments.get(0))
        || isLater(creation, failure)
        || !takesCause(file, creation, libraries)) {
      return Optional.empty();
    }
    Place message = file.place(arguments.get(0));
    return Optional.of(
        Mend.of(
            Edit.inserting(message.endLine(), message.endColumn() + 1, ", " + failure.variable())));
  }

  /** In a lambda the name might stand for something else. */
  private static boolean isLater(Node creation, CaughtFailure failure) {
    Node around = creation;
    while (around != failure.clause() && around != null) {
      if (around instanceof LambdaExpr || around instanceof TypeDeclaration<?>) {
        return true;
      }
      around = around.getParentNode().orElse(null);
    }
    return around == null;
  }

  private static boolean isText(Expression expression) {
    if (expression instanceof BinaryExpr sum) {
      return sum.getOperator() == BinaryExpr.Operator.PLUS
          && (isText(sum.getLeft()) || isText(sum.getRight()));
    }
    return expression.isStringLiteralExpr()
        || expression.isTextBlockLiteralExpr()
        || (expression instanceof MethodCallExpr call && TEXTS.contains(call.getNameAsString()));
  }

  private static boolean takesCause(
      ParsedFile file, ObjectCreationExpr creation, Libraries libraries) {
    String name = creation.getType().getNameAsString();
    if (creation.getType().getScope().isPresent() || creation.getAnonymousClassBody().isPresent()) {
      return false;
    }
    boolean isOwn = false;
    for (ConstructorDeclaration constructor : file.all(ConstructorDeclaration.class)) {
      if (constructor.getNameAsString().equals(name)) {
        isOwn = true;
        if (takesBoth(constructor.getParameters())) {
          return true;
        }
      }
    }
    return !isOwn && libraries.has(Table.TAKES_CAUSE, name, TypeNames.of(file));
  }

  private static boolean takesBoth(NodeList<Parameter> parameters) {
    return parameters.size() == 2
        && parameters.get(0).getTypeAsString().equals("String")
        && CAUSES.contains(parameters.get(1).getTypeAsString());
  }
}
