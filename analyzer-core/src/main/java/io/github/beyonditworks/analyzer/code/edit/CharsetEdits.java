package io.github.beyonditworks.analyzer.code.edit;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import io.github.beyonditworks.analyzer.model.Edit;
import io.github.beyonditworks.analyzer.model.Mend;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a constant of {@code StandardCharsets} in place of an encoding's name. */
public final class CharsetEdits {

  private static final String CHARSETS = "java.nio.charset.StandardCharsets";
  private static final Set<String> TEXTS =
      Set.of("toString", "trim", "strip", "substring", "toLowerCase", "toUpperCase", "getMessage");

  /** A handler of these may have nothing left to handle, which the compiler refuses. */
  private static final Set<String> HANDLED = Set.of("UnsupportedEncodingException", "IOException");

  private CharsetEdits() {}

  /**
   * Passes the constant instead of the name.
   *
   * @param literal the argument, the only one of {@code getBytes} or {@code Charset.forName}, the
   *     last of a constructor
   * @param constant the constant's name
   */
  public static Optional<Mend> of(ParsedFile file, StringLiteralExpr literal, String constant) {
    Node call = literal.getParentNode().orElse(null);
    boolean lookUp = call instanceof MethodCallExpr c && c.getNameAsString().equals("forName");
    if (call == null || (!lookUp && (isHandled(call) || !isOfText(call, file)))) {
      return Optional.empty();
    }
    Optional<List<Edit>> imports = ImportEdits.importing(file, CHARSETS);
    if (imports.isEmpty()) {
      return Optional.empty();
    }
    List<Edit> edits = new ArrayList<>(imports.get());
    edits.add(Edit.replacing(file.place(lookUp ? call : literal), "StandardCharsets." + constant));
    return Optional.of(new Mend(edits));
  }

  private static boolean isHandled(Node call) {
    Node around = call;
    while (around != null && !(around instanceof BodyDeclaration<?>)) {
      if (around instanceof TryStmt attempt) {
        for (CatchClause clause : attempt.getCatchClauses()) {
          if (handles(clause.getParameter().getType())) {
            return true;
          }
        }
      }
      around = around.getParentNode().orElse(null);
    }
    return false;
  }

  private static boolean handles(Type type) {
    if (type instanceof UnionType union) {
      return union.getElements().stream().anyMatch(CharsetEdits::handles);
    }
    String name = type.asString();
    return HANDLED.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /** Whether {@code getBytes} is asked of a string; other types may not take a charset. */
  private static boolean isOfText(Node call, ParsedFile file) {
    return !(call instanceof MethodCallExpr method)
        || method.getScope().filter(s -> isText(s, file)).isPresent();
  }

  private static boolean isText(Expression scope, ParsedFile file) {
    if (scope.isEnclosedExpr()) {
      return isText(scope.asEnclosedExpr().getInner(), file);
    }
    if (scope instanceof BinaryExpr sum) {
      return isText(sum.getLeft(), file) || isText(sum.getRight(), file);
    }
    if (scope instanceof MethodCallExpr call) {
      boolean ofString =
          call.getScope().filter(s -> s.toString().equals("String")).isPresent()
              && !call.getNameAsString().equals("copyValueOf");
      return ofString || TEXTS.contains(call.getNameAsString());
    }
    if (scope instanceof FieldAccessExpr field && field.getScope().isThisExpr()) {
      return isText(field.getNameAsString(), file);
    }
    return scope.isStringLiteralExpr()
        || (scope instanceof NameExpr name && isText(name.getNameAsString(), file));
  }

  /** Whether all that is declared by a name is a string. */
  private static boolean isText(String name, ParsedFile file) {
    boolean found = false;
    for (VariableDeclarator variable : file.all(VariableDeclarator.class)) {
      if (variable.getNameAsString().equals(name)) {
        found = true;
        if (!variable.getTypeAsString().equals("String")) {
          return false;
        }
      }
    }
    for (Parameter parameter : file.all(Parameter.class)) {
      if (parameter.getNameAsString().equals(name)) {
        found = true;
        if (!parameter.getTypeAsString().equals("String") || parameter.isVarArgs()) {
          return false;
        }
      }
    }
    return found;
  }
}
