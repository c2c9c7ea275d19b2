package io.github.beyonditworks.analyzer.code.choice;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.beyonditworks.analyzer.code.choice.Choice.Kind;
import io.github.beyonditworks.analyzer.code.choice.Choice.Test;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds the choices of a file. */
public final class Choices {

  private final List<Choice> found = new ArrayList<>();
  private final int fewest;

  /** Conditions that belong to a chain that was read from its head. */
  private final Set<IfStmt> read = Collections.newSetFromMap(new IdentityHashMap<>());

  private Choices(int fewest) {
    this.fewest = fewest;
  }

  /**
   * The choices of a file, switches first.
   *
   * @param fewest the fewest cases that make a choice
   */
  public static List<Choice> of(ParsedFile file, int fewest) {
    Choices choices = new Choices(fewest);
    for (SwitchStmt statement : file.all(SwitchStmt.class)) {
      choices.addSwitch(statement, statement, false);
    }
    for (SwitchExpr expression : file.all(SwitchExpr.class)) {
      choices.addSwitch(expression, expression, true);
    }
    for (IfStmt condition : file.all(IfStmt.class)) {
      if (choices.read.add(condition)) {
        choices.addChain(condition);
      }
    }
    return choices.found;
  }

  private void addSwitch(SwitchNode choice, Node node, boolean hasValue) {
    if (choice.getEntries().size() < 2) {
      return;
    }
    Set<String> cases = new HashSet<>();
    Kind kind = null;
    boolean open = false;
    for (SwitchEntry entry : choice.getEntries()) {
      open |= entry.isDefault() || entry.getLabels().isEmpty();
      for (Expression label : entry.getLabels()) {
        Kind of = kindOf(label);
        if (of == null || (kind != null && of != kind)) {
          if (label.isNullLiteralExpr()) {
            continue;
          }
          return;
        }
        kind = of;
        cases.add(nameOf(label));
      }
    }
    if (cases.size() >= fewest) {
      found.add(new Choice(node, kind, cases, !open && (hasValue || kind == Kind.TYPE)));
    }
  }

  private static Kind kindOf(Expression label) {
    if (label instanceof NameExpr || label instanceof FieldAccessExpr) {
      return Kind.CONSTANT;
    }
    if (label instanceof StringLiteralExpr) {
      return Kind.TEXT;
    }
    return label instanceof TypePatternExpr || label instanceof RecordPatternExpr
        ? Kind.TYPE
        : null;
  }

  private static String nameOf(Expression label) {
    if (label instanceof StringLiteralExpr text) {
      return text.getValue();
    }
    if (label instanceof TypePatternExpr pattern) {
      return nameOf(pattern.getType());
    }
    return label instanceof RecordPatternExpr pattern
        ? nameOf(pattern.getType())
        : CaseTests.constantName(label);
  }

  private static String nameOf(Type type) {
    return type instanceof ClassOrInterfaceType named ? named.getNameAsString() : type.asString();
  }

  /** A chain goes on behind {@code else}, and with the statements below that ask the same. */
  private void addChain(IfStmt head) {
    Test first = CaseTests.of(head.getCondition());
    if (first == null) {
      return;
    }
    Set<String> cases = new HashSet<>(first.cases());
    addBranches(head, first, cases);
    if (head.getParentNode().orElse(null) instanceof BlockStmt block) {
      NodeList<Statement> statements = block.getStatements();
      for (int i = placeOf(head, statements) + 1; i < statements.size(); i++) {
        if (!(statements.get(i) instanceof IfStmt next)
            || !takes(CaseTests.of(next.getCondition()), first, cases)) {
          break;
        }
        read.add(next);
        addBranches(next, first, cases);
      }
    }
    if (cases.size() >= fewest) {
      found.add(new Choice(head, first.kind(), cases, false));
    }
  }

  private void addBranches(IfStmt head, Test first, Set<String> cases) {
    Statement other = head.getElseStmt().orElse(null);
    while (other instanceof IfStmt next && takes(CaseTests.of(next.getCondition()), first, cases)) {
      read.add(next);
      other = next.getElseStmt().orElse(null);
    }
  }

  private static boolean takes(Test test, Test first, Set<String> cases) {
    if (test == null || test.kind() != first.kind() || !test.subject().equals(first.subject())) {
      return false;
    }
    cases.addAll(test.cases());
    return true;
  }

  private static int placeOf(Statement statement, NodeList<Statement> among) {
    for (int i = 0; i < among.size(); i++) {
      if (among.get(i) == statement) {
        return i;
      }
    }
    return among.size();
  }
}
