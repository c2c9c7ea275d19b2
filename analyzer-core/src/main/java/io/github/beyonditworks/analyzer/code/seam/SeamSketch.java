package io.github.beyonditworks.analyzer.code.seam;

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
import com.github.javaparser.ast.expr.Expression;
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
import io.github.beyonditworks.analyzer.source.Subtree;
import io.github.beyonditworks.analyzer.source.WrittenWords;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws the seam through which a caller can hand something in: the members of a class before and
 * after, with the names of the code at hand. Both sides are members of a class; what does not
 * matter is left out and marked by an ellipsis.
 */
public final class SeamSketch {

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
   * @param declaration the type, where neither the code at hand nor the platform has it; empty for
   *     others
   */
  public record Need(String type, String name, String use, String declaration) {

    /** Of a type that is there already. */
    public Need(String type, String name, String use) {
      this(type, name, use, "");
    }

    String parameter() {
      return type + " " + name;
    }

    Need named(String other) {
      return new Need(
          type, other, use.replaceAll("\\b" + Pattern.quote(name) + "\\b", other), declaration);
    }
  }

  /**
   * The seam for an expression that reaches for something by itself; empty where no short one can
   * be drawn.
   */
  public static Optional<Suggestion> of(ParsedFile file, Expression reached, Need need) {
    BodyDeclaration<?> member = memberAround(reached);
    boolean hidden = member != null && declares(member, need.name());
    Need free = hidden ? need.named(VariableName.given(need.name())) : need;
    return new SeamSketch(file, reached, free).draw(member).map(s -> declaring(s, free));
  }

  /** A sketch that names a type which nobody has yet says what it is. */
  private static Suggestion declaring(Suggestion sketch, Need need) {
    return need.declaration().isEmpty()
        ? sketch
        : new Suggestion(
            sketch.change(), sketch.before(), sketch.after() + "\n\n" + need.declaration());
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
        && (Subtree.all(member, VariableDeclarator.class).stream()
                .anyMatch(v -> v.getNameAsString().equals(name))
            || Subtree.all(member, Parameter.class).stream()
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
            .map(m -> WrittenWords.of(m) + " ")
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
}
