package io.github.beyonditworks.analyzer.code.seam;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a file changes its fields once they have been set up. */
public final class FieldWrites {

  private static final Pattern CHANGES =
      Pattern.compile(
          "(?:add|put|remove|clear|set|push|pop|poll|offer|insert|append|retain|replace|increment|decrement|getAnd|compareAndSet|updateAndGet|accumulate|computeIf|compute|merge|register|setProperty|load|delete|reset)(?:[A-Z]\\w*)?");

  private static final int MAX_CALL_DEPTH = 3;

  /** An expression that is written, with the node that writes it. */
  private record Write(Expression target, Node by) {}

  private final ParsedFile file;
  private final List<Write> assigned = new ArrayList<>();
  private final List<Write> changed = new ArrayList<>();

  private FieldWrites(ParsedFile file) {
    this.file = file;
    for (AssignExpr assignment : file.all(AssignExpr.class)) {
      add(assignment.getTarget(), assignment);
    }
    for (UnaryExpr unary : file.all(UnaryExpr.class)) {
      if (isStep(unary)) {
        add(unary.getExpression(), unary);
      }
    }
    for (MethodCallExpr call : file.all(MethodCallExpr.class)) {
      if (CHANGES.matcher(call.getNameAsString()).matches()) {
        call.getScope().ifPresent(s -> changed.add(new Write(s, call)));
      }
    }
  }

  public static FieldWrites of(ParsedFile file) {
    return new FieldWrites(file);
  }

  private static boolean isStep(UnaryExpr unary) {
    return unary.isPostfix()
        || unary.getOperator() == UnaryExpr.Operator.PREFIX_INCREMENT
        || unary.getOperator() == UnaryExpr.Operator.PREFIX_DECREMENT;
  }

  private void add(Expression target, Node by) {
    if (target instanceof ArrayAccessExpr access) {
      changed.add(new Write(access.getName(), by));
    } else {
      assigned.add(new Write(target, by));
    }
  }

  /** The lines that assign a static field outside static initialisers. */
  public List<Contributor> assignments(VariableDeclarator field) {
    return lines(assigned, field);
  }

  /** The lines that change what a static field holds outside static initialisers. */
  public List<Contributor> mutations(VariableDeclarator field) {
    return lines(changed, field);
  }

  /** The lines in methods of a type that assign its instance fields. */
  public List<Contributor> changesOfInstance(TypeDeclaration<?> type) {
    List<Contributor> lines = new ArrayList<>();
    for (FieldDeclaration field : type.getFields()) {
      if (!field.isStatic() && !field.isFinal()) {
        field.getVariables().forEach(v -> addInMethods(v, type, lines));
      }
    }
    return lines;
  }

  private void addInMethods(
      VariableDeclarator field, TypeDeclaration<?> type, List<Contributor> into) {
    for (Write write : assigned) {
      boolean inMethod =
          Enclosing.callable(write.by()).filter(c -> c instanceof MethodDeclaration).isPresent();
      boolean own = Enclosing.type(write.by()).filter(t -> t == type).isPresent();
      if (inMethod && own && !isLazy(write) && denotes(write, field)) {
        into.add(contributor(write));
      }
    }
  }

  /** Whether the values that a static field comes to hold are only set where there are none yet. */
  public boolean onlyFillsOnce(VariableDeclarator field) {
    return Stream.concat(assigned.stream(), changed.stream())
        .filter(w -> denotes(w, field) && !isSetup(w, field))
        .allMatch(FieldWrites::isLazy);
  }

  private static boolean isLazy(Write write) {
    if (write.by() instanceof MethodCallExpr call) {
      return call.getNameAsString().equals("computeIfAbsent")
          || call.getNameAsString().equals("putIfAbsent");
    }
    return Ancestors.nearest(write.by(), IfStmt.class)
        .map(IfStmt::getCondition)
        .filter(c -> c instanceof BinaryExpr b && b.getRight().isNullLiteralExpr())
        .isPresent();
  }

  private List<Contributor> lines(List<Write> writes, VariableDeclarator field) {
    return writes.stream()
        .filter(w -> denotes(w, field) && !isSetup(w, field))
        .map(this::contributor)
        .toList();
  }

  private Contributor contributor(Write write) {
    return new Contributor(file.place(write.by()).line(), "changes " + write.target());
  }

  private static boolean denotes(Write write, VariableDeclarator field) {
    String name = field.getNameAsString();
    if (write.target() instanceof FieldAccessExpr access) {
      return access.getNameAsString().equals(name)
          && (access.getScope() instanceof ThisExpr || isOwner(access.getScope(), field));
    }
    return write.target() instanceof NameExpr simple
        && simple.getNameAsString().equals(name)
        && seesField(write.by(), field)
        && !isShadowed(write.by(), name);
  }

  private static boolean isOwner(Expression scope, VariableDeclarator field) {
    String text = scope.toString();
    return Enclosing.type(field)
        .filter(t -> text.equals(t.getNameAsString()) || text.endsWith("." + t.getNameAsString()))
        .isPresent();
  }

  /** The type that declares the field stands around, and none between declares the name again. */
  private static boolean seesField(Node node, VariableDeclarator field) {
    Optional<TypeDeclaration<?>> owner = Enclosing.type(field);
    Optional<TypeDeclaration<?>> type = Enclosing.type(node);
    while (type.isPresent() && type.get() != owner.orElse(null)) {
      if (type.get().getFieldByName(field.getNameAsString()).isPresent()) {
        return false;
      }
      type = Enclosing.type(type.get());
    }
    return type.isPresent();
  }

  private static boolean isShadowed(Node node, String name) {
    Optional<CallableDeclaration<?>> callable = Enclosing.callable(node);
    return callable.isPresent()
        && (Subtree.all(callable.get(), Parameter.class).stream()
                .anyMatch(p -> p.getNameAsString().equals(name))
            || Subtree.all(callable.get(), VariableDeclarator.class).stream()
                .anyMatch(v -> v.getNameAsString().equals(name)));
  }

  /** Static fields are set up by initialisers and by private methods that only these call. */
  private static boolean isSetup(Write write, VariableDeclarator field) {
    return Enclosing.type(field).filter(t -> isSetup(write.by(), t, MAX_CALL_DEPTH)).isPresent();
  }

  private static boolean isSetup(Node node, TypeDeclaration<?> type, int depth) {
    Optional<CallableDeclaration<?>> callable = Enclosing.callable(node);
    if (callable.isEmpty()) {
      return true;
    }
    if (depth == 0 || !callable.get().isPrivate() || !callable.get().isMethodDeclaration()) {
      return false;
    }
    String name = callable.get().getNameAsString();
    List<MethodCallExpr> calls =
        Subtree.all(type, MethodCallExpr.class).stream()
            .filter(c -> c.getNameAsString().equals(name))
            .toList();
    return !calls.isEmpty() && calls.stream().allMatch(c -> isSetup(c, type, depth - 1));
  }
}
