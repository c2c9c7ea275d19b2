package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.SourceComment;
import io.github.beyonditworks.analyzer.source.SourceComment.Style;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whole lines that can go without taking anything else along. Where that is not certain there are
 * none: a comment that may belong to something else, a line that is shared, an initialiser that
 * does something.
 */
public final class RemovableCode {

  private RemovableCode() {}

  /**
   * The lines of a private field or method, its documentation included.
   *
   * @param at where its name or its declaration begins
   */
  public static Optional<Place> member(ParsedFile file, Place at) {
    for (FieldDeclaration field : file.all(FieldDeclaration.class)) {
      if (field.getVariables().size() == 1
          && field.isPrivate()
          && isDeclaredAt(file, field, field.getVariable(0), at)
          && field.getVariable(0).getInitializer().map(RemovableCode::doesNothing).orElse(true)) {
        return linesOf(file, field);
      }
    }
    for (MethodDeclaration method : file.all(MethodDeclaration.class)) {
      if (method.isPrivate() && isDeclaredAt(file, method, method, at)) {
        return linesOf(file, method);
      }
    }
    return Optional.empty();
  }

  private static boolean isDeclaredAt(
      ParsedFile file, Node declaration, NodeWithSimpleName<?> named, Place at) {
    Place name = file.place(named.getName());
    Place whole = file.place(declaration);
    return beginsAt(name, at) || beginsAt(whole, at);
  }

  private static boolean beginsAt(Place place, Place at) {
    return place.line() == at.line() && place.column() == at.column();
  }

  private static boolean doesNothing(Expression value) {
    return !Subtree.has(value, MethodCallExpr.class)
        && !Subtree.has(value, ObjectCreationExpr.class)
        && !Subtree.has(value, AssignExpr.class)
        && !Subtree.has(value, UnaryExpr.class, RemovableCode::steps);
  }

  private static boolean steps(UnaryExpr expression) {
    String operator = expression.getOperator().asString();
    return operator.equals("++") || operator.equals("--");
  }

  private static Optional<Place> linesOf(ParsedFile file, Node declaration) {
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
    String head = file.lines().get(own.line() - 1);
    String end = file.lines().get(own.endLine() - 1);
    boolean alone =
        head.substring(0, own.column() - 1).isBlank() && end.substring(own.endColumn()).isBlank();
    return alone ? Optional.of(new Place(first, 1, own.endLine(), 1)) : Optional.empty();
  }

  /**
   * The lines of a run of line comments that is code and nothing else.
   *
   * @param line one of them
   */
  public static Optional<Place> comment(ParsedFile file, int line) {
    List<SourceComment> block = new ArrayList<>();
    for (SourceComment comment : file.comments()) {
      int own = comment.place().line();
      boolean continues = !block.isEmpty() && block.get(block.size() - 1).place().line() == own - 1;
      if (comment.style() != Style.LINE || !comment.ownLine() || !continues) {
        if (holds(block, line)) {
          break;
        }
        block.clear();
      }
      if (comment.style() == Style.LINE && comment.ownLine()) {
        block.add(comment);
      }
    }
    if (!holds(block, line)) {
      return Optional.empty();
    }
    List<String> texts = block.stream().map(c -> c.text().replaceFirst("^/+ ?", "")).toList();
    long written = texts.stream().filter(t -> !t.isBlank()).count();
    int code = CommentedCode.in(texts).stream().mapToInt(CommentedCode.Stretch::codeLines).sum();
    return code == written
        ? Optional.of(
            new Place(
                block.get(0).place().line(), 1, block.get(block.size() - 1).place().line(), 1))
        : Optional.empty();
  }

  private static boolean holds(List<SourceComment> block, int line) {
    return block.stream().anyMatch(c -> c.place().line() == line);
  }
}
