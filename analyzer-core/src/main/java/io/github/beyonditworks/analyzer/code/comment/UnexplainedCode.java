package io.github.beyonditworks.analyzer.code.comment;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import io.github.beyonditworks.analyzer.code.Libraries;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.Remarks;
import io.github.beyonditworks.analyzer.source.SourceComment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Code whose reason cannot be read from the code, and that no comment explains: on its statement,
 * on its field, or on the method around it.
 */
public final class UnexplainedCode {

  private static final Set<String> PATTERN_METHODS =
      Set.of("compile", "matches", "replaceAll", "replaceFirst", "split");
  private static final Set<String> ORDERS = Set.of("Order", "Priority", "AutoConfigureOrder");
  private static final int REGEX_SIGNS = 10;
  private static final int NAMED_REGEX_SIGNS = 16;
  private static final int BIT_OPERATORS = 4;
  private static final int SHORT_REMARK = 7;

  private static final List<String> EXCUSES =
      List.of("workaround", "work around", "work-around", "hack", "kludge", "for some reason");

  private final ParsedFile file;
  private final Libraries libraries;
  private final List<Spot> spots = new ArrayList<>();

  private UnexplainedCode(ParsedFile file, Libraries libraries) {
    this.file = file;
    this.libraries = libraries;
  }

  /**
   * A place that needs a reason.
   *
   * @param node where it stands; null for a comment
   * @param comment where it stands; null for code
   * @param what is there, as a sentence's beginning
   * @param question what the comment should answer, as the rest of it
   */
  public record Spot(Node node, SourceComment comment, String what, String question) {}

  /** The places of a file. */
  public static List<Spot> in(ParsedFile file, Libraries libraries) {
    UnexplainedCode code = new UnexplainedCode(file, libraries);
    code.findPatternsAndWaits();
    code.findBitTricks();
    code.findNestedLocks();
    code.findIgnoredExceptions();
    code.findOrders();
    code.findExcuses();
    return code.spots;
  }

  private void findPatternsAndWaits() {
    for (MethodCallExpr call : file.all(MethodCallExpr.class)) {
      String name = call.getNameAsString();
      if (PATTERN_METHODS.contains(name)
          && !call.getArguments().isEmpty()
          && (!name.equals("compile") || isScope(call, "Pattern"))) {
        lookAtPattern(call);
      } else if (name.equals("sleep") && isScope(call, "Thread") && waitsForNumber(call)) {
        add(
            call,
            "The thread waits here",
            "what it waits for, and why for so long, cannot be seen; say it in a comment, or wait for the event itself");
      } else if (name.equals("gc") && isScope(call, "System")) {
        add(
            call,
            "The garbage collector is called here",
            "what would go wrong without cannot be seen; say it in a comment");
      }
    }
  }

  /** Whether a call's scope is a name. */
  private static boolean isScope(MethodCallExpr call, String type) {
    return call.getScope()
        .filter(s -> s instanceof NameExpr n && n.getNameAsString().equals(type))
        .isPresent();
  }

  /** A time with a name, such as a back-off, tells why. */
  private static boolean waitsForNumber(MethodCallExpr call) {
    return !call.getArguments().isEmpty()
        && (call.getArgument(0) instanceof IntegerLiteralExpr
            || call.getArgument(0) instanceof LongLiteralExpr);
  }

  private void lookAtPattern(MethodCallExpr call) {
    int signs = 0;
    for (String text : literals(call.getArgument(0), new ArrayList<>())) {
      signs += signs(text);
    }
    if (signs < REGEX_SIGNS) {
      return;
    }
    boolean named =
        memberAround(call) instanceof FieldDeclaration field
            && words(field.getVariable(0).getNameAsString()) > 1;
    if (signs >= (named ? NAMED_REGEX_SIGNS : REGEX_SIGNS)) {
      add(
          call,
          "The regular expression has " + signs + " signs with a meaning",
          "what it accepts, and what it is meant to refuse, takes long to read; say it in a comment, with an example of each");
    }
  }

  private static List<String> literals(Expression expression, List<String> into) {
    if (expression instanceof StringLiteralExpr literal) {
      into.add(literal.getValue());
    } else if (expression instanceof BinaryExpr sum) {
      literals(sum.getLeft(), into);
      literals(sum.getRight(), into);
    } else if (expression instanceof EnclosedExpr enclosed) {
      literals(enclosed.getInner(), into);
    }
    return into;
  }

  /** The signs of a regular expression that do not stand for themselves. */
  private static int signs(String regex) {
    int signs = 0;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\') {
        // In the source a backslash of the expression is two.
        int named = regex.startsWith("\\\\", i) ? i + 2 : i + 1;
        signs += named < regex.length() && Character.isLetterOrDigit(regex.charAt(named)) ? 1 : 0;
        i = named;
      } else if ("([{*+?|^$".indexOf(c) >= 0) {
        signs++;
      }
    }
    return signs;
  }

  private static int words(String name) {
    int words = 1;
    for (int i = 1; i < name.length(); i++) {
      words +=
          name.charAt(i) == '_'
                  || (Character.isUpperCase(name.charAt(i))
                      && Character.isLowerCase(name.charAt(i - 1)))
              ? 1
              : 0;
    }
    return words;
  }

  private void findBitTricks() {
    BodyDeclaration<?> last = null;
    for (BinaryExpr expression : file.all(BinaryExpr.class)) {
      if (isBitwise(expression) && !isPartOfBitwise(expression)) {
        Bits bits = new Bits();
        bits.count(expression);
        BodyDeclaration<?> around = memberAround(expression);
        boolean riddle = bits.operators >= BIT_OPERATORS && bits.shifts > 0 && bits.tricks > 0;
        if (riddle && around != last && !isUsualName(around)) {
          last = around;
          add(
              expression,
              bits.operators + " operations on bits stand in one expression",
              "what they compute is a riddle without its source; say in a comment what comes out and where the trick is from, or name the parts");
        }
      }
    }
  }

  /**
   * What an expression does with bits. Putting bytes together in their order (shifts by eights,
   * masks of ones, or) is read at a glance; exclusive or, negation and other shifts are tricks.
   */
  private static final class Bits {
    private int operators;
    private int shifts;
    private int tricks;

    void count(Node node) {
      if (node instanceof BinaryExpr binary) {
        operators += isBitwise(binary) ? 1 : 0;
        switch (binary.getOperator()) {
          case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> {
            shifts++;
            tricks += isByEights(binary.getRight()) ? 0 : 1;
          }
          case XOR, MINUS, MULTIPLY -> tricks++;
          default -> {}
        }
        count(binary.getLeft());
        count(binary.getRight());
      } else if (node instanceof EnclosedExpr enclosed) {
        count(enclosed.getInner());
      } else if (node instanceof UnaryExpr unary) {
        tricks += unary.getOperator() == UnaryExpr.Operator.BITWISE_COMPLEMENT ? 1 : 0;
        count(unary.getExpression());
      } else if (node instanceof CastExpr cast) {
        count(cast.getExpression());
      }
    }

    private static boolean isByEights(Expression distance) {
      return distance instanceof IntegerLiteralExpr literal
          && Set.of("8", "16", "24", "32", "40", "48", "56").contains(literal.getValue());
    }
  }

  private static boolean isBitwise(Node node) {
    return node instanceof BinaryExpr binary
        && switch (binary.getOperator()) {
          case BINARY_AND, BINARY_OR, XOR, LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT ->
              true;
          default -> false;
        };
  }

  private static boolean isPartOfBitwise(Node node) {
    Node parent = node.getParentNode().orElse(null);
    while (parent instanceof EnclosedExpr
        || parent instanceof UnaryExpr
        || parent instanceof BinaryExpr) {
      if (isBitwise(parent)) {
        return true;
      }
      parent = parent.getParentNode().orElse(null);
    }
    return false;
  }

  /** Hash codes are mixed, and numbers read and written, by those who know how. */
  private static boolean isUsualName(BodyDeclaration<?> member) {
    if (!(member instanceof MethodDeclaration method)) {
      return false;
    }
    String name = method.getNameAsString().toLowerCase(Locale.ROOT);
    return name.contains("hash")
        || name.startsWith("read")
        || name.startsWith("write")
        || name.contains("bytes");
  }

  private static BodyDeclaration<?> memberAround(Node node) {
    Node current = node;
    while (current != null && !(current instanceof BodyDeclaration<?>)) {
      current = current.getParentNode().orElse(null);
    }
    return (BodyDeclaration<?>) current;
  }

  private void findNestedLocks() {
    for (SynchronizedStmt inner : file.all(SynchronizedStmt.class)) {
      Node current = inner.getParentNode().orElse(null);
      while (current != null && !(current instanceof BodyDeclaration<?>)) {
        if (current instanceof SynchronizedStmt outer
            && !outer.getExpression().equals(inner.getExpression())) {
          add(
              inner,
              "A second lock is taken while the first is held",
              "every other place has to take both in this order, or two threads wait for each other for ever; say in a comment which comes first and why");
          break;
        }
        current = current.getParentNode().orElse(null);
      }
    }
  }

  private void findIgnoredExceptions() {
    for (CatchClause clause : file.all(CatchClause.class)) {
      String name = clause.getParameter().getNameAsString();
      boolean meant = name.startsWith("ignore") || name.startsWith("expected") || name.equals("_");
      if (meant
          && clause.getBody().getStatements().isEmpty()
          && !hasComment(clause)
          && !isClosing(clause)
          && !answers(clause.getParameter().getType())) {
        add(
            clause,
            "The exception is ignored on purpose",
            "the purpose is not said; one sentence on why nothing is lost saves the next reader the search");
      }
    }
  }

  /** What goes wrong when something is closed or removed at the end is nobody's business. */
  private static boolean isClosing(CatchClause clause) {
    return clause.getParentNode().orElse(null) instanceof TryStmt attempt
        && attempt.getTryBlock().getStatements().size() == 1
        && attempt.getTryBlock().getStatement(0) instanceof ExpressionStmt statement
        && statement.getExpression() instanceof MethodCallExpr call
        && (call.getNameAsString().startsWith("close")
            || call.getNameAsString().startsWith("delete")
            || call.getNameAsString().startsWith("shutdown"));
  }

  private boolean hasComment(CatchClause clause) {
    var place = file.place(clause.getBody());
    for (SourceComment comment : file.comments()) {
      if (place.covers(comment.place())) {
        return true;
      }
    }
    return false;
  }

  /** Exceptions that answer a question, or that cannot happen, need no reason to be dropped. */
  private boolean answers(Type type) {
    String name = type.asString();
    return libraries.hasSimple(Libraries.Table.ANSWERS, name)
        || name.equals("InterruptedException")
        || name.equals("CloneNotSupportedException")
        || name.endsWith("TimeoutException");
  }

  private void findOrders() {
    List<SingleMemberAnnotationExpr> orders = new ArrayList<>();
    for (SingleMemberAnnotationExpr annotation : file.all(SingleMemberAnnotationExpr.class)) {
      Expression value = annotation.getMemberValue();
      Expression number = value instanceof UnaryExpr unary ? unary.getExpression() : value;
      if (ORDERS.contains(annotation.getName().getIdentifier())
          && number instanceof IntegerLiteralExpr literal
          && !literal.getValue().equals("0")) {
        orders.add(annotation);
      }
    }
    // Several in one file show each other what comes before and after.
    if (orders.size() == 1
        && orders.get(0).getParentNode().orElse(null) instanceof BodyDeclaration<?> declaration
        && file.doc(declaration).isEmpty()) {
      add(
          orders.get(0),
          "The order is " + orders.get(0).getMemberValue(),
          "what has to come before and after cannot be seen from a number; name it in a comment or in a constant");
    }
  }

  private void findExcuses() {
    for (SourceComment comment : file.comments()) {
      if (comment.isDoc() || comment.text().length() > 100) {
        continue;
      }
      String text = CommentText.plain(comment.text());
      if (isExcuse(text)
          && CommentText.countWords(text) < SHORT_REMARK
          && !CommentText.givesReason(text)
          && !goesOn(comment)) {
        spots.add(
            new Spot(
                null,
                comment,
                "The comment says that this is a workaround",
                "it does not say of what: add the reason, and how one can tell that it is no longer needed"));
      }
    }
  }

  private static boolean isExcuse(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String excuse : EXCUSES) {
      int at = lower.indexOf(excuse);
      if (at >= 0) {
        int end = at + excuse.length();
        boolean begins = at == 0 || !Character.isLetter(lower.charAt(at - 1));
        boolean ends = end == lower.length() || !Character.isLetter(lower.charAt(end));
        if (begins && ends) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the comment is one of several lines. */
  private boolean goesOn(SourceComment comment) {
    for (SourceComment other : file.comments()) {
      int distance = other.place().line() - comment.place().line();
      if (other != comment && (distance == 1 || distance == -1)) {
        return true;
      }
    }
    return false;
  }

  private void add(Node node, String what, String question) {
    if (!isExplained(node)) {
      spots.add(new Spot(node, null, what, question));
    }
  }

  /** Whether a comment speaks of the statement or field, or documents the method around it. */
  private boolean isExplained(Node node) {
    Remarks remarks = Remarks.of(file);
    Node current = node;
    while (current != null) {
      if (remarks.about(current)) {
        return true;
      }
      if (current instanceof BodyDeclaration<?> declaration) {
        Optional<?> doc = file.doc(declaration).filter(d -> !d.isEmpty());
        if (doc.isPresent()) {
          return !(declaration instanceof TypeDeclaration<?>);
        }
        return false;
      }
      current = current.getParentNode().orElse(null);
    }
    return false;
  }
}
