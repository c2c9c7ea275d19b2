package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.ArrayCreationLevel;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.YieldStmt;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the code around a number says what the number means. */
public final class NumberMeaning {

  /** Shorter names do not say what their value is. */
  private static final int TELLING_NAME = 3;

  /** As many as a reader sees at a glance. */
  private static final int GLANCE = 9;

  private static final Set<BinaryExpr.Operator> SHIFTS =
      EnumSet.of(
          BinaryExpr.Operator.LEFT_SHIFT,
          BinaryExpr.Operator.SIGNED_RIGHT_SHIFT,
          BinaryExpr.Operator.UNSIGNED_RIGHT_SHIFT);

  private static final Set<BinaryExpr.Operator> BITWISE =
      EnumSet.of(
          BinaryExpr.Operator.BINARY_AND, BinaryExpr.Operator.BINARY_OR, BinaryExpr.Operator.XOR);

  private static final Set<BinaryExpr.Operator> MULTIPLICATIVE =
      EnumSet.of(
          BinaryExpr.Operator.MULTIPLY, BinaryExpr.Operator.DIVIDE, BinaryExpr.Operator.REMAINDER);

  private static final Set<BinaryExpr.Operator> STEPPING =
      EnumSet.of(BinaryExpr.Operator.PLUS, BinaryExpr.Operator.MINUS);

  private static final Set<AssignExpr.Operator> MULTIPLYING =
      EnumSet.of(
          AssignExpr.Operator.MULTIPLY, AssignExpr.Operator.DIVIDE, AssignExpr.Operator.REMAINDER);

  /** Operations whose other side does not give their number a meaning. */
  private static final Set<AssignExpr.Operator> COUNTING =
      EnumSet.of(AssignExpr.Operator.PLUS, AssignExpr.Operator.MINUS);

  private final LiteralStringValueExpr literal;
  private final BigDecimal number;

  /** Whether what was climbed through so far is nothing but the number. */
  private boolean bare = true;

  private NumberMeaning(LiteralStringValueExpr literal, BigDecimal number) {
    this.literal = literal;
    this.number = number;
  }

  public static boolean isTold(LiteralStringValueExpr literal, BigDecimal number) {
    return new NumberMeaning(literal, number).isTold();
  }

  private boolean isTold() {
    Node part = literal;
    Node around = parent(part);
    while (around != null) {
      if (tells(around, part)) {
        return true;
      }
      if (around instanceof Statement || around instanceof BodyDeclaration<?>) {
        break;
      }
      bare = bare && passesOn(around, part);
      part = around;
      around = parent(around);
    }
    return isInHash();
  }

  private static Node parent(Node node) {
    return node.getParentNode().orElse(null);
  }

  private boolean tells(Node around, Node part) {
    if (around instanceof MethodCallExpr call) {
      return part != call.getScope().orElse(null) && tellsArgument(call);
    }
    if (around instanceof BinaryExpr operation) {
      return bare && tellsOperand(operation, part);
    }
    if (around instanceof AssignExpr assignment) {
      return bare && tellsAssigned(assignment);
    }
    if (around instanceof ObjectCreationExpr creation) {
      String type = creation.getType().getNameAsString();
      return NumberWords.isSized(type)
          || isInText(creation.getArguments())
          || (bare && creation.getArguments().size() == 1 && NumberWords.isKnownOf(type, number));
    }
    if (around instanceof IfStmt branch) {
      return isInText(Subtree.all(branch.getThenStmt(), StringLiteralExpr.class));
    }
    return isTable(around, part) || (bare && isNamedValue(around));
  }

  /** A message to people that states the number explains it to readers as well. */
  private boolean isInText(List<? extends Expression> expressions) {
    Pattern stated = Pattern.compile("(?<![\\d.])" + Pattern.quote(literal.getValue()) + "(?!\\d)");
    return expressions.stream()
        .anyMatch(
            e -> e instanceof StringLiteralExpr text && stated.matcher(text.getValue()).find());
  }

  /** Where numbers stand by their position or for themselves. */
  private static boolean isTable(Node around, Node part) {
    if (around instanceof SwitchEntry entry) {
      return part instanceof Expression label
          && entry.getLabels().stream().anyMatch(l -> l == label);
    }
    return around instanceof AnnotationExpr
        || around instanceof ArrayInitializerExpr
        || around instanceof ArrayCreationLevel
        || around instanceof EnumConstantDeclaration
        || around instanceof AnnotationMemberDeclaration
        || (around instanceof ArrayAccessExpr access && access.getIndex() == part)
        || (around instanceof FieldDeclaration field && isConstant(field));
  }

  private static boolean isConstant(FieldDeclaration field) {
    boolean ofInterface =
        parent(field) instanceof ClassOrInterfaceDeclaration type && type.isInterface();
    return ofInterface || (field.isStatic() && field.isFinal());
  }

  /** Where a name stands for the number. */
  private static boolean isNamedValue(Node around) {
    if (around instanceof VariableDeclarator variable) {
      return variable.getNameAsString().length() >= TELLING_NAME;
    }
    if (around instanceof ExplicitConstructorInvocationStmt call) {
      return call.isThis() || extendsSizedType(call);
    }
    if (around instanceof ExpressionStmt) {
      return parent(around) instanceof LambdaExpr || parent(around) instanceof SwitchEntry;
    }
    return around instanceof ReturnStmt || around instanceof YieldStmt;
  }

  private static boolean extendsSizedType(Node node) {
    return Ancestors.nearest(node, ClassOrInterfaceDeclaration.class).stream()
        .flatMap(c -> c.getExtendedTypes().stream())
        .anyMatch(t -> NumberWords.isSized(t.getNameAsString()));
  }

  private boolean tellsAssigned(AssignExpr assignment) {
    AssignExpr.Operator operator = assignment.getOperator();
    if (operator == AssignExpr.Operator.ASSIGN) {
      return lastName(assignment.getTarget()).length() >= TELLING_NAME;
    }
    if (COUNTING.contains(operator)) {
      return isStep(assignment.getTarget());
    }
    return !MULTIPLYING.contains(operator) || NumberWords.isFactor(number);
  }

  private boolean tellsOperand(BinaryExpr operation, Node part) {
    BinaryExpr.Operator operator = operation.getOperator();
    if (SHIFTS.contains(operator)) {
      return true;
    }
    Expression other = operation.getLeft() == part ? operation.getRight() : operation.getLeft();
    if (BITWISE.contains(operator)) {
      return isBitPattern();
    }
    if (isKnownOf(other)) {
      return true;
    }
    if (MULTIPLICATIVE.contains(operator)) {
      return NumberWords.isFactor(number) || isFraction(operation);
    }
    if (STEPPING.contains(operator)) {
      return isStep(other) || (isSmall() && isPrefix(other));
    }
    // What is left of operators on numbers compares.
    return isWrittenAsBits()
        || NumberWords.isBound(number)
        || isLengthOf(other)
        || NumberWords.isVersion(lastName(other));
  }

  /** Such as {@code KEY_PREFIX + 3}: the number is the end of a name. */
  private static boolean isPrefix(Expression other) {
    return lastName(other).toUpperCase(Locale.ROOT).contains("PREFIX");
  }

  /** Small steps from one position to another show what they skip. */
  private boolean isStep(Expression from) {
    return isSmall() && NumberWords.isPosition(lastName(from));
  }

  /** Leap years, hours of a day, Fahrenheit: what is said of a year or a temperature is known. */
  private boolean isKnownOf(Expression other) {
    if (!NumberWords.isOfCalendar(number)) {
      return false;
    }
    Expression inner = withoutParentheses(other);
    while (inner instanceof BinaryExpr operation) {
      if (isKnownOf(operation.getRight())) {
        return true;
      }
      inner = withoutParentheses(operation.getLeft());
    }
    return NumberWords.isKnownOf(lastName(inner), number);
  }

  private boolean isLengthOf(Expression other) {
    return (isSmall() || NumberWords.isWidth(number)) && NumberWords.isLength(lastName(other));
  }

  /** Such as {@code length * 3 / 4}. */
  private boolean isFraction(BinaryExpr operation) {
    return isSmall()
        && (isMultiplicative(parentWithoutParentheses(operation))
            || isMultiplicative(withoutParentheses(operation.getLeft())));
  }

  private static boolean isMultiplicative(Node node) {
    return node instanceof BinaryExpr operation && MULTIPLICATIVE.contains(operation.getOperator());
  }

  private static Node parentWithoutParentheses(Node node) {
    Node around = parent(node);
    while (around instanceof EnclosedExpr) {
      around = parent(around);
    }
    return around;
  }

  private boolean isSmall() {
    return number.abs().compareTo(BigDecimal.valueOf(GLANCE)) <= 0;
  }

  /** Bits are written as such, or are a power of two or one less. */
  private boolean isBitPattern() {
    if (isWrittenAsBits()) {
      return true;
    }
    long bits = number.longValue();
    return (bits & (bits - 1)) == 0 || (bits & (bits + 1)) == 0;
  }

  private boolean isWrittenAsBits() {
    String text = literal.getValue().toLowerCase(Locale.ROOT);
    return text.length() > 1 && text.charAt(0) == '0' && !text.contains(".");
  }

  private boolean tellsArgument(MethodCallExpr call) {
    String method = call.getNameAsString();
    if (NumberWords.takesPosition(method)
        || NumberWords.takesTable(method)
        || isInText(call.getArguments())) {
      return true;
    }
    if (!bare) {
      return false;
    }
    return (call.getArguments().size() <= 2 && NumberWords.namesArgument(method))
        || (call.getArguments().size() == 1 && NumberWords.isKnownOf(method, number))
        || isDefaultOfOverload(method)
        || (NumberWords.takesRadix(method) && NumberWords.isRadix(number))
        || call.getScope().filter(s -> isTimeUnit(s) || isOfBits(s)).isPresent()
        || call.getArguments().stream().anyMatch(NumberMeaning::isTimeUnit);
  }

  private static boolean isTimeUnit(Expression expression) {
    return NumberWords.isTimeUnit(lastName(expression))
        || (expression instanceof FieldAccessExpr constant
            && lastName(constant.getScope()).equals("Calendar"));
  }

  /** What works on single bits takes their positions. */
  private static boolean isOfBits(Expression scope) {
    String name = lastName(scope);
    return name.startsWith("Bit") && !name.startsWith("Bitmap");
  }

  /** A method that calls another of its name fills in a parameter that is named there. */
  private boolean isDefaultOfOverload(String method) {
    return Ancestors.nearest(literal, MethodDeclaration.class)
        .filter(m -> m.getNameAsString().equals(method))
        .isPresent();
  }

  /** The name that an expression ends in, empty where it ends in none. */
  private static String lastName(Expression expression) {
    if (expression instanceof NameExpr name) {
      return name.getNameAsString();
    }
    if (expression instanceof FieldAccessExpr access) {
      return access.getNameAsString();
    }
    if (expression instanceof ArrayAccessExpr access) {
      return lastName(access.getName());
    }
    if (expression instanceof BinaryExpr operation) {
      return lastName(operation.getRight());
    }
    return expression instanceof MethodCallExpr call ? call.getNameAsString() : "";
  }

  /** Whether the value of the part is the value of what stands around it. */
  private static boolean passesOn(Node around, Node part) {
    if (around instanceof ConditionalExpr choice) {
      return choice.getCondition() != part;
    }
    if (around instanceof BinaryExpr operation) {
      return isLiteral(operation.getLeft()) && isLiteral(operation.getRight());
    }
    return around instanceof UnaryExpr
        || around instanceof EnclosedExpr
        || around instanceof CastExpr
        || (around instanceof MethodCallExpr call && call.getNameAsString().equals("valueOf"));
  }

  private static boolean isLiteral(Expression expression) {
    Expression inner = withoutParentheses(expression);
    if (inner instanceof UnaryExpr signed) {
      return isLiteral(signed.getExpression());
    }
    return inner instanceof LiteralExpr
        || (inner instanceof BinaryExpr operation
            && isLiteral(operation.getLeft())
            && isLiteral(operation.getRight()));
  }

  private static Expression withoutParentheses(Expression expression) {
    Expression inner = expression;
    while (inner instanceof EnclosedExpr enclosed) {
      inner = enclosed.getInner();
    }
    return inner;
  }

  /** Numbers that mix bits mean nothing else. */
  private boolean isInHash() {
    Node around = literal;
    while (around != null) {
      if ((around instanceof MethodDeclaration method
              && NumberWords.isHashing(method.getNameAsString()))
          || (around instanceof TypeDeclaration<?> type
              && NumberWords.isHashing(type.getNameAsString()))) {
        return true;
      }
      around = parent(around);
    }
    return false;
  }
}
