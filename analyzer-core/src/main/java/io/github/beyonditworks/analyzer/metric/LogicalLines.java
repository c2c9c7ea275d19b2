package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.TryStmt;

/**
 * Lines as a conventional formatter sets them, however they are wrapped or squeezed in the file:
 *
 * <ul>
 *   <li>1 for each field, for the head of each other member and type, and for each enum constant;
 *       annotations on them are not counted
 *   <li>1 for each statement that is no block, wrapped or not; an empty statement is none
 *   <li>1 for the closing brace of each block, {@code switch}, type and anonymous body that is not
 *       empty; {@code else}, {@code catch}, {@code finally} and the {@code while} of a {@code do}
 *       share it, or count 1 where no brace stands before them
 *   <li>1 for each label of a {@code switch}, which the code after an arrow shares
 *   <li>1 for each resource of a {@code try} after the first
 * </ul>
 *
 * <p>What to read in order is less ({@link #toReadInMember}, {@link #toReadInType}): lines that
 * list data are looked things up in instead.
 */
public final class LogicalLines {

  /** What is counted. */
  private enum Reading {
    /** Every line. */
    ALL,
    /** Not what classes within declare, and a stretch of data as one line. */
    MEMBER,
    /** A stretch of data as one line. */
    TYPE
  }

  private final Reading reading;

  private LogicalLines(Reading reading) {
    this.reading = reading;
  }

  /** Every logical line of a declaration and all that it holds. */
  public static int of(BodyDeclaration<?> declaration) {
    return new LogicalLines(Reading.ALL).count(declaration);
  }

  /** Every logical line of a statement and all that it holds. */
  public static int of(Statement statement) {
    return new LogicalLines(Reading.ALL).count(statement);
  }

  /**
   * The lines of a method, constructor or initialiser that are read in order: a {@code switch} of
   * one-liners and a run of like calls are one line, and local classes and the members of anonymous
   * ones inside it, which are read on their own, are none.
   */
  public static int toReadInMember(BodyDeclaration<?> member) {
    return new LogicalLines(Reading.MEMBER).count(member);
  }

  /**
   * The lines of a type that are read in order: without its nested types, its constants and its
   * enum constants that have no body, and with each stretch of data as one line.
   */
  public static int toReadInType(TypeDeclaration<?> type) {
    LogicalLines walk = new LogicalLines(Reading.TYPE);
    int lines = walk.own(type);
    for (BodyDeclaration<?> member : type.getMembers()) {
      if (!(member instanceof TypeDeclaration<?>) && !isConstant(type, member)) {
        lines += walk.count(member);
      }
    }
    if (type instanceof EnumDeclaration enumeration) {
      for (EnumConstantDeclaration constant : enumeration.getEntries()) {
        lines += constant.getClassBody().isEmpty() ? 0 : walk.count(constant);
      }
    }
    return lines;
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
            .noneMatch(LogicalLines::holdsCode);
  }

  private static boolean holdsCode(Expression value) {
    return value instanceof LambdaExpr
        || (value instanceof ObjectCreationExpr creation
            && creation.getAnonymousClassBody().isPresent());
  }

  private int count(Node node) {
    if (reading != Reading.ALL && DataLines.isTable(node)) {
      return node instanceof SwitchStmt ? 1 : 0;
    }
    int lines = own(node) + below(node);
    return reading != Reading.ALL && node instanceof BlockStmt block
        ? lines - DataLines.repeatedCalls(block)
        : lines;
  }

  private int below(Node node) {
    int lines = 0;
    for (Node child : node.getChildNodes()) {
      boolean readApart = reading == Reading.MEMBER && child instanceof BodyDeclaration<?>;
      if (!readApart && !(child instanceof AnnotationExpr)) {
        lines += count(child);
      }
    }
    return lines;
  }

  /** What a node adds by itself, without what stands in it. */
  private int own(Node node) {
    if (node instanceof Statement statement) {
      return ofStatement(statement);
    }
    if (node instanceof TypeDeclaration<?> type) {
      return 1 + (isEmpty(type) ? 0 : 1);
    }
    if (node instanceof EnumConstantDeclaration constant) {
      return 1 + (constant.getClassBody().isEmpty() ? 0 : 1);
    }
    if (node instanceof ObjectCreationExpr creation) {
      return creation.getAnonymousClassBody().filter(b -> !b.isEmpty()).isPresent() ? 1 : 0;
    }
    boolean line =
        node instanceof BodyDeclaration<?>
            || node instanceof SwitchEntry
            || node instanceof SwitchExpr;
    return line ? 1 : 0;
  }

  private static boolean isEmpty(TypeDeclaration<?> type) {
    return type.getMembers().isEmpty()
        && !(type instanceof EnumDeclaration enumeration && !enumeration.getEntries().isEmpty());
  }

  private static int ofStatement(Statement statement) {
    if (statement instanceof BlockStmt block) {
      return ofBlock(block);
    }
    if (statement instanceof IfStmt branch) {
      return ofIf(branch);
    }
    if (statement instanceof DoStmt loop) {
      return 1 + closedBy(loop.getBody());
    }
    if (statement instanceof TryStmt attempt) {
      return 1 + Math.max(0, attempt.getResources().size() - 1);
    }
    if (statement instanceof SwitchStmt) {
      return 2;
    }
    return sharesLine(statement) ? 0 : 1;
  }

  private static int ofBlock(BlockStmt block) {
    Node parent = block.getParentNode().orElse(null);
    int opening = parent instanceof BlockStmt ? 1 : 0;
    boolean followed =
        parent instanceof IfStmt
            || parent instanceof TryStmt
            || parent instanceof CatchClause
            || parent instanceof DoStmt;
    return opening + (block.isEmpty() && !followed ? 0 : 1);
  }

  private static int ofIf(IfStmt branch) {
    int otherwise = branch.getElseStmt().isPresent() ? closedBy(branch.getThenStmt()) : 0;
    boolean elseIf =
        branch.getParentNode().orElse(null) instanceof IfStmt outer
            && outer.getElseStmt().filter(e -> e == branch).isPresent();
    return (elseIf ? 0 : 1) + otherwise;
  }

  /** The line of a keyword after a body: a brace in front of it has one already. */
  private static int closedBy(Statement body) {
    return body instanceof BlockStmt ? 0 : 1;
  }

  private static boolean sharesLine(Statement statement) {
    Node parent = statement.getParentNode().orElse(null);
    return statement instanceof EmptyStmt
        || statement instanceof LocalClassDeclarationStmt
        || statement instanceof LocalRecordDeclarationStmt
        || parent instanceof LambdaExpr
        || isAfterArrow(parent);
  }

  private static boolean isAfterArrow(Node parent) {
    return parent instanceof SwitchEntry entry
        && entry.getType() != SwitchEntry.Type.STATEMENT_GROUP;
  }

  /** Every line of a {@code switch}, its head included. */
  static int ofSwitch(SwitchNode choice) {
    LogicalLines walk = new LogicalLines(Reading.ALL);
    return 2 + choice.getEntries().stream().mapToInt(walk::count).sum();
  }
}
