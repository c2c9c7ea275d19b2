package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.source.ParsedFile;

/**
 * Counts the lines that have to be read in order. Lines that list data (tables, text blocks,
 * switches of one-liners) are looked things up in instead, so that each such stretch counts as one
 * line.
 */
final class LinesToRead {

  /** Shorter stretches are not worth telling apart. */
  private static final int MIN_DATA_LINES = 6;

  private static final int MAX_STATEMENTS_OF_FLAT_CASE = 2;

  private final ParsedFile file;
  private final boolean membersInside;

  private LinesToRead(ParsedFile file, boolean membersInside) {
    this.file = file;
    this.membersInside = membersInside;
  }

  /**
   * The lines of a method, constructor or initialiser; the members of anonymous and local classes
   * inside it are read on their own and do not count.
   */
  static int ofMember(ParsedFile file, BodyDeclaration<?> member) {
    return lines(file, member) - new LinesToRead(file, false).setAside(member);
  }

  /** The lines of a type without its nested types and its constants. */
  static int ofType(ParsedFile file, TypeDeclaration<?> type) {
    LinesToRead reading = new LinesToRead(file, true);
    int lines = lines(file, type);
    for (BodyDeclaration<?> member : type.getMembers()) {
      lines -=
          member instanceof TypeDeclaration<?> || isConstant(type, member)
              ? lines(file, member)
              : reading.setAside(member);
    }
    if (type instanceof EnumDeclaration enumeration) {
      for (EnumConstantDeclaration constant : enumeration.getEntries()) {
        lines -= constant.getClassBody().isEmpty() ? lines(file, constant) : 0;
      }
    }
    return Math.max(lines, 1);
  }

  private static boolean isConstant(TypeDeclaration<?> type, BodyDeclaration<?> member) {
    if (!(member instanceof FieldDeclaration field)) {
      return false;
    }
    boolean ofInterface =
        type instanceof ClassOrInterfaceDeclaration declaration && declaration.isInterface();
    return (ofInterface || (field.isStatic() && field.isFinal()))
        && field.getVariables().stream()
            .flatMap(v -> v.getInitializer().stream())
            .noneMatch(LinesToRead::holdsCode);
  }

  private static boolean holdsCode(Expression value) {
    return value instanceof LambdaExpr
        || (value instanceof ObjectCreationExpr creation
            && creation.getAnonymousClassBody().isPresent());
  }

  private static int lines(ParsedFile file, Node node) {
    return file.codeLines(file.place(node));
  }

  private int setAside(Node node) {
    int aside = node instanceof BlockStmt block ? linesOfLikeCalls(block) : 0;
    for (Node child : node.getChildNodes()) {
      if (child instanceof AnnotationExpr) {
        continue;
      }
      if (!membersInside && child instanceof BodyDeclaration<?>) {
        aside += lines(file, child);
      } else if (lists(child)) {
        aside += lines(file, child) - 1;
      } else {
        aside += setAside(child);
      }
    }
    return aside;
  }

  private boolean lists(Node node) {
    if (node instanceof TextBlockLiteralExpr) {
      return true;
    }
    if (lines(file, node) < MIN_DATA_LINES) {
      return false;
    }
    if (node instanceof SwitchStmt choice) {
      return choice.getEntries().stream().allMatch(this::isFlat);
    }
    if (node instanceof SwitchExpr choice) {
      return choice.getEntries().stream().allMatch(this::isFlat);
    }
    return node instanceof Expression expression && isPlain(expression);
  }

  private boolean isFlat(SwitchEntry entry) {
    return entry.getStatements().size() <= MAX_STATEMENTS_OF_FLAT_CASE
        && entry.getStatements().stream().allMatch(this::isOneLiner);
  }

  private boolean isOneLiner(Statement statement) {
    Place place = file.place(statement);
    boolean simple =
        statement instanceof ExpressionStmt
            || statement instanceof ReturnStmt
            || statement instanceof ThrowStmt
            || statement instanceof YieldStmt
            || statement instanceof BreakStmt;
    return simple && place.line() == place.endLine();
  }

  /** Calls such as {@code names.put("a", 1);} one below the other are a table in disguise. */
  private int linesOfLikeCalls(BlockStmt block) {
    int aside = 0;
    int run = 0;
    String before = "";
    for (Statement statement : block.getStatements()) {
      String called = plainCallOf(statement);
      if (!called.isEmpty() && called.equals(before)) {
        run++;
      } else {
        aside += run + 1 >= MIN_DATA_LINES ? run : 0;
        run = 0;
      }
      before = called;
    }
    return aside + (run + 1 >= MIN_DATA_LINES ? run : 0);
  }

  /** What a statement of one line calls with plain arguments; empty for other statements. */
  private String plainCallOf(Statement statement) {
    boolean plain =
        isOneLiner(statement)
            && statement instanceof ExpressionStmt line
            && line.getExpression() instanceof MethodCallExpr call
            && isPlain(call);
    if (!plain) {
      return "";
    }
    MethodCallExpr call = statement.asExpressionStmt().getExpression().asMethodCallExpr();
    return call.getScope().map(file::code).orElse("") + "." + call.getNameAsString();
  }

  private static boolean isPlain(Expression expression) {
    if (expression instanceof MethodCallExpr call) {
      return call.getScope().map(LinesToRead::isPlain).orElse(true) && all(call.getArguments());
    }
    if (expression instanceof ObjectCreationExpr creation) {
      return creation.getAnonymousClassBody().isEmpty() && all(creation.getArguments());
    }
    if (expression instanceof ArrayCreationExpr creation) {
      return creation.getInitializer().map(LinesToRead::isPlain).orElse(false);
    }
    if (expression instanceof ArrayInitializerExpr array) {
      return all(array.getValues());
    }
    if (expression instanceof BinaryExpr binary) {
      return binary.getOperator() == BinaryExpr.Operator.PLUS
          && isPlain(binary.getLeft())
          && isPlain(binary.getRight());
    }
    if (expression instanceof UnaryExpr unary) {
      return unary.getExpression() instanceof LiteralExpr;
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return isPlain(enclosed.getInner());
    }
    return expression instanceof LiteralExpr
        || expression instanceof NameExpr
        || expression instanceof FieldAccessExpr
        || expression instanceof ThisExpr
        || expression instanceof ClassExpr
        || expression instanceof MethodReferenceExpr;
  }

  private static boolean all(NodeList<Expression> expressions) {
    return expressions.stream().allMatch(LinesToRead::isPlain);
  }
}
