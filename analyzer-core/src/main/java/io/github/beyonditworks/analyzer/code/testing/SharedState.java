package io.github.beyonditworks.analyzer.code.testing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the methods of a test class use a field that all of its tests share. */
public final class SharedState {

  private static final Pattern CONTAINER =
      Pattern.compile(
          "\\w*(?:Map|Set|List|Collection|Queue|Deque|Vector|Stack|StringBuilder|StringBuffer|Properties)|Atomic\\w+");
  private static final Pattern CHANGES =
      Pattern.compile(
          "(?:add|put|remove|push|pop|poll|offer|insert|append|increment|decrement|getAnd|set|merge)(?:[A-Z]\\w*)?");
  private static final Pattern RESETS = Pattern.compile("clear|reset|set|setLength|removeAll");

  /** What a method does with the field where it names it. */
  private enum Use {
    RESET,
    CHANGE,
    READ
  }

  private record Mention(MethodDeclaration method, Use use, int line) {}

  private final ParsedFile file;

  private SharedState(ParsedFile file) {
    this.file = file;
  }

  public static SharedState of(ParsedFile file) {
    return new SharedState(file);
  }

  /**
   * The line of a test that changes a field and that of another test that uses what it finds there;
   * empty where no state flows.
   */
  public List<Contributor> flow(VariableDeclarator field, boolean isFinal) {
    if (isFinal && !isContainer(field)) {
      return List.of();
    }
    List<Mention> mentions = mentions(field);
    if (mentions.stream().anyMatch(m -> TestMethods.runsAroundEachTest(m.method()))) {
      return List.of();
    }
    List<Mention> inTests = mentions.stream().filter(m -> TestMethods.isTest(m.method())).toList();
    for (Mention change : inTests) {
      if (change.use() == Use.READ || changesInVain(change, isFinal)) {
        continue;
      }
      Optional<Mention> reader = readerOf(change, inTests);
      if (reader.isPresent()) {
        return List.of(
            new Contributor(change.line(), change.method().getName() + " changes it"),
            new Contributor(
                reader.get().line(), reader.get().method().getName() + " uses what it finds"));
      }
    }
    return List.of();
  }

  /** To empty a container leaves nothing behind. */
  private static boolean changesInVain(Mention change, boolean isFinal) {
    return isFinal && change.use() == Use.RESET;
  }

  /** Another test whose first mention of the field is not one that sets it. */
  private static Optional<Mention> readerOf(Mention change, List<Mention> mentions) {
    List<MethodDeclaration> seen = new ArrayList<>(List.of(change.method()));
    for (Mention mention : mentions) {
      boolean first = !seen.contains(mention.method());
      seen.add(mention.method());
      if (first && mention.use() == Use.READ) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  private static boolean isContainer(VariableDeclarator field) {
    String type = field.getTypeAsString().replaceAll("<.*>", "").replaceAll(".*\\.", "");
    return CONTAINER.matcher(type).matches();
  }

  private List<Mention> mentions(VariableDeclarator field) {
    String name = field.getNameAsString();
    TypeDeclaration<?> owner = Ancestors.nearest(field, TypeDeclaration.class).orElseThrow();
    List<Mention> mentions = new ArrayList<>();
    for (NameExpr use : file.all(NameExpr.class)) {
      if (use.getNameAsString().equals(name)) {
        add(use, field, owner, mentions);
      }
    }
    for (FieldAccessExpr use : file.all(FieldAccessExpr.class)) {
      if (use.getNameAsString().equals(name)
          && (use.getScope().isThisExpr()
              || use.getScope().toString().equals(owner.getNameAsString()))) {
        add(use, field, owner, mentions);
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::line));
    return mentions;
  }

  private void add(
      Expression use, VariableDeclarator field, TypeDeclaration<?> owner, List<Mention> into) {
    Use kind = useOf(use, isContainer(field));
    memberAround(use)
        .filter(m -> Ancestors.isInside(m, owner))
        .filter(m -> use instanceof FieldAccessExpr || !declares(m, field.getNameAsString()))
        .ifPresent(m -> into.add(new Mention(m, kind, file.place(use).line())));
  }

  /** The method of a named type that a node stands in, also by way of a class body or lambda. */
  private static Optional<MethodDeclaration> memberAround(Node node) {
    Optional<MethodDeclaration> method = Ancestors.nearest(node, MethodDeclaration.class);
    while (method.isPresent()
        && !(method.get().getParentNode().orElse(null) instanceof TypeDeclaration<?>)) {
      method = Ancestors.nearest(method.get(), MethodDeclaration.class);
    }
    return method;
  }

  private static boolean declares(CallableDeclaration<?> method, String name) {
    return method.getParameters().stream().anyMatch(p -> p.getNameAsString().equals(name))
        || DirectCode.in(method, VariableDeclarator.class).stream()
            .anyMatch(v -> v.getNameAsString().equals(name))
        || DirectCode.in(method, Parameter.class).stream()
            .anyMatch(p -> p.getNameAsString().equals(name));
  }

  private static Use useOf(Expression use, boolean container) {
    Node parent = use.getParentNode().orElse(null);
    if (parent instanceof AssignExpr assignment && assignment.getTarget() == use) {
      return assignment.getOperator() == AssignExpr.Operator.ASSIGN ? Use.RESET : Use.CHANGE;
    }
    if (parent instanceof UnaryExpr unary) {
      return unary.isPostfix() || unary.toString().matches("(\\+\\+|--).*") ? Use.CHANGE : Use.READ;
    }
    if (parent instanceof ArrayAccessExpr access
        && access.getParentNode().orElse(null) instanceof AssignExpr assignment
        && assignment.getTarget() == access) {
      return Use.CHANGE;
    }
    if (container && parent instanceof MethodCallExpr call && call.getScope().orElse(null) == use) {
      return useBy(call.getNameAsString());
    }
    return Use.READ;
  }

  private static Use useBy(String method) {
    if (RESETS.matcher(method).matches()) {
      return Use.RESET;
    }
    return CHANGES.matcher(method).matches() ? Use.CHANGE : Use.READ;
  }
}
