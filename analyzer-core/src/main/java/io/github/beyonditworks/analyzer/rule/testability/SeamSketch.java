package io.github.beyonditworks.analyzer.rule.testability;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithParameters;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.github.beyonditworks.analyzer.model.Suggestion;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws the seam through which a caller can hand something in: the members of a class before and
 * after, with the names of the code at hand. Both sides are members of a class; what does not
 * matter is left out and marked by an ellipsis.
 */
final class SeamSketch {

  private static final int LONGEST_STATEMENT = 240;
  private static final String REST = "  // …\n";

  private final ParsedFile file;
  private final Expression reached;
  private final Need need;

  private SeamSketch(ParsedFile file, Expression reached, Need need) {
    this.file = file;
    this.reached = reached;
    this.need = need;
  }

  /**
   * What is to be handed in.
   *
   * @param type its type
   * @param name the name of the parameter
   * @param use what stands in the place of the code that reaches out
   */
  record Need(String type, String name, String use) {

    String parameter() {
      return type + " " + name;
    }

    Need named(String other) {
      return new Need(type, other, use.replaceAll("\\b" + Pattern.quote(name) + "\\b", other));
    }
  }

  /**
   * The seam for an expression that reaches for something by itself; empty where no short one can
   * be drawn.
   */
  static Optional<Suggestion> of(ParsedFile file, Expression reached, Need need) {
    BodyDeclaration<?> member = memberAround(reached);
    boolean hidden = member != null && declares(member, need.name());
    Need free = hidden ? need.named("given" + capitalised(need.name())) : need;
    return new SeamSketch(file, reached, free).draw(member);
  }

  private Optional<Suggestion> draw(BodyDeclaration<?> member) {
    if (member instanceof FieldDeclaration field) {
      return field.isStatic() || !isPlainClass(member) ? Optional.empty() : drawField(field);
    }
    Optional<String> statement = statement();
    if (statement.isEmpty()) {
      return Optional.empty();
    }
    if (member instanceof ConstructorDeclaration constructor && isPlainClass(member)) {
      return Optional.of(drawConstructor(constructor, statement.get()));
    }
    if (member instanceof MethodDeclaration method) {
      return Optional.of(
          method.isStatic() || !isPlainClass(member)
              ? drawParameter(method, statement.get())
              : drawInjection(method, statement.get()));
    }
    return Optional.empty();
  }

  /** A name that the member declares itself would be hidden. */
  private static boolean declares(BodyDeclaration<?> member, String name) {
    return !(member instanceof FieldDeclaration)
        && (member.findAll(VariableDeclarator.class).stream()
                .anyMatch(v -> v.getNameAsString().equals(name))
            || member.findAll(Parameter.class).stream()
                .anyMatch(p -> p.getNameAsString().equals(name)));
  }

  private static BodyDeclaration<?> memberAround(Expression reached) {
    BodyDeclaration<?> member = Ancestors.nearest(reached, BodyDeclaration.class).orElse(null);
    boolean inType =
        member != null && member.getParentNode().orElse(null) instanceof TypeDeclaration<?>;
    return inType ? member : null;
  }

  private static boolean isPlainClass(Node member) {
    return member.getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration type
        && !type.isInterface();
  }

  /** A statement of a line or a few, or the head of one: what is longer would hide the point. */
  private Optional<String> statement() {
    Statement nearest = Ancestors.nearest(reached, Statement.class).orElse(null);
    return Optional.ofNullable(nearest)
        .flatMap(this::quoted)
        .filter(text -> text.length() <= LONGEST_STATEMENT)
        .filter(text -> text.contains(file.code(reached)));
  }

  private Optional<String> quoted(Statement statement) {
    if (statement instanceof ExpressionStmt || statement instanceof ReturnStmt) {
      return Optional.of(file.code(statement));
    }
    if (statement instanceof IfStmt choice) {
      return Optional.of(head("if", file.code(choice.getCondition())));
    }
    if (statement instanceof WhileStmt loop) {
      return Optional.of(head("while", file.code(loop.getCondition())));
    }
    return statement instanceof TryStmt attempt
        ? attempt.getResources().stream()
            .filter(resource -> resource.isAncestorOf(reached))
            .map(resource -> head("try", file.code(resource)))
            .findFirst()
        : Optional.empty();
  }

  private static String head(String keyword, String inBrackets) {
    return keyword + " (" + inBrackets + ") {\n" + REST + "}";
  }

  private String replaced(String code) {
    return code.replace(file.code(reached), need.use());
  }

  private Optional<Suggestion> drawField(FieldDeclaration field) {
    String before = file.code(field);
    if (field.getVariables().size() != 1
        || before.length() > LONGEST_STATEMENT
        || !(reached.getParentNode().orElse(null) instanceof VariableDeclarator variable)) {
      return Optional.empty();
    }
    String name = variable.getNameAsString();
    String modifiers =
        field.getModifiers().stream()
            .map(m -> m.getKeyword().asString() + " ")
            .collect(Collectors.joining());
    boolean whole = need.use().equals(need.name());
    String parameter = whole ? variable.getTypeAsString() + " " + name : need.parameter();
    String after =
        modifiers
            + variable.getTypeAsString()
            + " "
            + name
            + ";\n\n"
            + constructorHeader(parameter)
            + " {\n"
            + (hasConstructor() ? REST : "")
            + "  this."
            + name
            + " = "
            + (whole ? name : need.use())
            + ";\n}";
    return Optional.of(new Suggestion(change("constructor parameter"), before, after));
  }

  private Suggestion drawConstructor(ConstructorDeclaration constructor, String statement) {
    String rest = constructor.getBody().getStatements().size() > 1 ? REST : "";
    String before = header(constructor, "") + body(statement, rest);
    String after = header(constructor, need.parameter()) + body(replaced(statement), rest);
    return new Suggestion(change("constructor parameter"), before, after);
  }

  private Suggestion drawParameter(MethodDeclaration method, String statement) {
    String before = header(method, "") + body(statement, restOf(method));
    String after = header(method, need.parameter()) + body(replaced(statement), restOf(method));
    return new Suggestion(change("parameter"), before, after);
  }

  private Suggestion drawInjection(MethodDeclaration method, String statement) {
    String before = header(method, "") + body(statement, restOf(method));
    String after =
        "private final "
            + need.parameter()
            + ";\n\n"
            + constructorHeader(need.parameter())
            + " {\n"
            + (hasConstructor() ? REST : "")
            + "  this."
            + need.name()
            + " = "
            + need.name()
            + ";\n}\n\n"
            + header(method, "")
            + body(replaced(statement), restOf(method));
    return new Suggestion(change("constructor parameter"), before, after);
  }

  private String change(String how) {
    String article = "AEIOU".indexOf(need.type().charAt(0)) >= 0 ? "an " : "a ";
    return "take " + article + need.type() + " as " + how;
  }

  private static String restOf(MethodDeclaration method) {
    int statements = method.getBody().map(BlockStmt::getStatements).map(s -> s.size()).orElse(0);
    return statements > 1 ? REST : "";
  }

  private static String body(String statement, String rest) {
    String indented =
        statement
            .lines()
            .map(l -> (l.strip().equals(REST.strip()) ? "    " : "  ") + l.strip() + "\n")
            .collect(Collectors.joining());
    return " {\n" + indented + rest + "}";
  }

  private Optional<ConstructorDeclaration> widestConstructor() {
    return Enclosing.type(reached).stream()
        .flatMap(t -> t.getConstructors().stream())
        .max((a, b) -> Integer.compare(a.getParameters().size(), b.getParameters().size()));
  }

  private boolean hasConstructor() {
    return widestConstructor().isPresent();
  }

  private String constructorHeader(String parameter) {
    return widestConstructor()
        .map(c -> header(c, parameter))
        .orElseGet(() -> Enclosing.typeName(reached) + "(" + parameter + ")");
  }

  /** The declaration without annotations and body, with one parameter more. */
  private static String header(CallableDeclaration<?> callable, String parameter) {
    String declared = callable.getDeclarationAsString(true, true, true).strip();
    String parameters =
        Stream.concat(
                ((NodeWithParameters<?>) callable)
                    .getParameters().stream().map(SeamSketch::withoutAnnotations),
                Stream.of(parameter).filter(p -> !p.isEmpty()))
            .collect(Collectors.joining(", "));
    int open =
        declared.indexOf(callable.getNameAsString() + "(") + callable.getNameAsString().length();
    int close =
        declared.contains(") throws ")
            ? declared.lastIndexOf(") throws ")
            : declared.lastIndexOf(')');
    return declared.substring(0, open) + "(" + parameters + declared.substring(close);
  }

  private static String withoutAnnotations(Parameter parameter) {
    return parameter.getType().asString()
        + (parameter.isVarArgs() ? "... " : " ")
        + parameter.getNameAsString();
  }

  /**
   * What is needed in the place of a collaborator that is made: the object where a field keeps it,
   * a supplier or factory where each call makes its own or a method fills the field later.
   *
   * @param field the field that keeps it; empty where none does
   */
  static Optional<Need> need(ObjectCreationExpr creation, String field) {
    String type = keptAs(creation, field);
    if (creation.toString().contains("\n") || type.contains("<>")) {
      return Optional.empty();
    }
    boolean late = Ancestors.nearest(creation, MethodDeclaration.class).isPresent();
    boolean madeByCall = field.isEmpty() || late || !creation.findAll(ThisExpr.class).isEmpty();
    return Optional.of(madeByCall ? maker(creation, type) : object(creation, type, field));
  }

  /** What is needed in the place of a collaborator, the field that keeps it looked up. */
  static Optional<Need> need(ObjectCreationExpr creation) {
    return need(creation, keepingField(creation));
  }

  /** An object with the methods that are static as yet. */
  static Need need(MethodCallExpr call, String type) {
    String name = VariableName.of(type);
    MethodCallExpr onObject = call.clone();
    onObject.setScope(new NameExpr(name));
    return new Need(type, name, onObject.toString());
  }

  /** The field that keeps a created object; empty where none does. */
  static String keepingField(ObjectCreationExpr creation) {
    Node parent = creation.getParentNode().orElse(null);
    if (parent instanceof VariableDeclarator variable) {
      boolean field = variable.getParentNode().orElse(null) instanceof FieldDeclaration;
      return field ? variable.getNameAsString() : "";
    }
    if (parent instanceof AssignExpr assignment) {
      String target = assignment.getTarget().toString().replace("this.", "");
      return Enclosing.type(creation).flatMap(t -> t.getFieldByName(target)).isPresent()
          ? target
          : "";
    }
    return "";
  }

  /** The type of the field: an interface there is what a caller should have to know. */
  private static String keptAs(ObjectCreationExpr creation, String field) {
    return Enclosing.type(creation)
        .flatMap(type -> fieldNamed(field, type))
        .map(VariableDeclarator::getTypeAsString)
        .orElse(creation.getType().asString());
  }

  private static Optional<VariableDeclarator> fieldNamed(String name, TypeDeclaration<?> type) {
    return type.getFieldByName(name).stream()
        .flatMap(f -> f.getVariables().stream())
        .filter(v -> v.getNameAsString().equals(name))
        .findFirst();
  }

  private static Need maker(ObjectCreationExpr creation, String type) {
    String simpleName = type.replaceAll("<.*|.*\\.", "");
    String name = VariableName.of(simpleName);
    if (creation.getArguments().stream().allMatch(Expression::isLiteralExpr)) {
      return new Need("Supplier<" + type + ">", name + "s", name + "s.get()");
    }
    String arguments =
        creation.getArguments().stream()
            .map(Expression::toString)
            .collect(Collectors.joining(", "));
    String use = name + "Factory.create(" + arguments + ")";
    return new Need(simpleName + "Factory", name + "Factory", use);
  }

  private static Need object(ObjectCreationExpr creation, String type, String field) {
    boolean hidesField =
        creation.getParentNode().orElse(null) instanceof AssignExpr assignment
            && assignment.getTarget() instanceof NameExpr;
    String name = hidesField ? "given" + capitalised(field) : field;
    return new Need(type, name, name);
  }

  /** What is needed in the place of work whose result a field keeps; empty for all other work. */
  static Optional<Need> result(Expression work) {
    if (!(work.getParentNode().orElse(null) instanceof AssignExpr assignment)
        || assignment.getValue() != work
        || assignment.getParentNode().filter(ExpressionStmt.class::isInstance).isEmpty()) {
      return Optional.empty();
    }
    Expression target = assignment.getTarget();
    String field =
        target instanceof FieldAccessExpr access && access.getScope() instanceof ThisExpr
            ? access.getNameAsString()
            : target.toString();
    String name = target instanceof NameExpr ? "given" + capitalised(field) : field;
    return Enclosing.type(work)
        .flatMap(t -> fieldNamed(field, t))
        .map(v -> new Need(v.getTypeAsString(), name, name));
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
