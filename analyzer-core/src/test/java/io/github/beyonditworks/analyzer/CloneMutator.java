package io.github.beyonditworks.analyzer;

import com.github.javaparser.JavaToken;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Copies a method to a class of its own and changes the copy as people do. */
final class CloneMutator {

  /**
   * What happens to a copy, and how many such copies have to be found again: a few of a hundred
   * less than were when this was written, since other code of this project gives other copies.
   */
  enum Change {
    NOTHING(0.95),
    NAMES(0.94),
    ONE_VALUE(0.95),
    ALL_VALUES(0.95),
    ONE_TYPE(0.94),
    NAMES_AND_ALL_TYPES(0.94),
    NAMES_AND_SOME_CALLS(0.85),
    INSERTED(0.95),
    DROPPED(0.92),
    INSERTED_AND_NAMES(0.94),
    DROPPED_AND_NAMES(0.87);

    private final double leastRecall;

    Change(double leastRecall) {
      this.leastRecall = leastRecall;
    }

    double leastRecall() {
      return leastRecall;
    }

    /** Whether the copy has a statement more or less. */
    boolean hasGap() {
      return name().startsWith("INSERTED") || name().startsWith("DROPPED");
    }

    private boolean changesNames() {
      return name().contains("NAMES");
    }
  }

  private final Change change;
  private final MethodDeclaration method;
  private final TokenRange body;
  private final StringBuilder text = new StringBuilder();
  private final TokenRange odd;
  private final String oddType;
  private final JavaToken oddValue;
  private int calls;

  private CloneMutator(MethodDeclaration method, Change change) {
    this.method = method;
    this.change = change;
    BlockStmt block = method.getBody().orElseThrow();
    this.body = block.getTokenRange().orElseThrow();
    List<ExpressionStmt> simple = block.findAll(ExpressionStmt.class, CloneMutator::isOneOfSeveral);
    this.odd = simple.isEmpty() ? null : middle(simple).getTokenRange().orElseThrow();
    List<String> types = new ArrayList<>();
    List<JavaToken> values = new ArrayList<>();
    for (JavaToken token : body) {
      if (isType(token)) {
        types.add(token.getText());
      } else if (token.getCategory().isLiteral()) {
        values.add(token);
      }
    }
    this.oddType = types.isEmpty() ? null : middle(types);
    this.oddValue = values.isEmpty() ? null : middle(values);
  }

  /** The class with the copy; as a method by itself, or behind a statement of another. */
  static String copy(MethodDeclaration method, Change change, String type, boolean alone) {
    return new CloneMutator(method, change).write(type, alone);
  }

  /** Whether the change changes anything in a method. */
  static boolean bears(MethodDeclaration method, Change change) {
    CloneMutator mutator = new CloneMutator(method, change);
    return switch (change) {
      case ONE_VALUE, ALL_VALUES -> mutator.oddValue != null;
      case ONE_TYPE -> mutator.oddType != null;
      default -> !change.hasGap() || mutator.odd != null;
    };
  }

  private String write(String type, boolean alone) {
    text.append("class ").append(type).append(" {\n  private int state;\n\n  ");
    if (alone) {
      text.append(method.getType().asString()).append(" copied").append(type).append('(');
      for (int i = 0; i < method.getParameters().size(); i++) {
        text.append(i == 0 ? "" : ", ");
        method.getParameter(i).getTokenRange().orElseThrow().forEach(t -> text.append(changed(t)));
      }
      text.append(") {\n");
    } else {
      text.append("void copied() {\n log(state);\n");
    }
    writeBody();
    return text.append("\n}\n").toString();
  }

  private void writeBody() {
    JavaToken token = body.getBegin().getNextToken().orElseThrow();
    while (token != body.getEnd()) {
      boolean atOdd = odd != null && token == odd.getBegin();
      if (atOdd && change.name().startsWith("INSERTED")) {
        text.append("audit.note(state, \"copied\");\n");
      }
      if (atOdd && change.name().startsWith("DROPPED")) {
        token = odd.getEnd();
      } else {
        text.append(changed(token));
      }
      token = token.getNextToken().orElseThrow();
    }
    text.append('}');
  }

  private String changed(JavaToken token) {
    String word = token.getText();
    if (token.getCategory().isLiteral()) {
      boolean other =
          change == Change.ALL_VALUES || (change == Change.ONE_VALUE && token == oddValue);
      return other ? otherValue(word) : word;
    }
    if (change == Change.ONE_TYPE && word.equals(oddType) && isType(token)) {
      return word + "Other";
    }
    if (!token.getCategory().isIdentifier() || word.equals("var") || !change.changesNames()) {
      return word;
    }
    if (isBefore(token, "(") || isBehind(token, "::")) {
      calls++;
      return change == Change.NAMES_AND_SOME_CALLS && calls % 3 == 0 ? word + "Other" : word;
    }
    if (Character.isUpperCase(word.charAt(0))) {
      return change == Change.NAMES_AND_ALL_TYPES ? word + "Other" : word;
    }
    return word + "Renamed";
  }

  private static String otherValue(String word) {
    if (word.startsWith("\"\"\"")) {
      return "\"\"\"\n  other " + word.length() + "\n\"\"\"";
    }
    if (word.startsWith("\"")) {
      return "\"other " + word.length() + "\"";
    }
    return Character.isDigit(word.charAt(0)) ? "1" + word.length() : word;
  }

  /** Whether a statement can be left out as one does, without emptying a block. */
  private static boolean isOneOfSeveral(ExpressionStmt statement) {
    return statement.getParentNode().orElse(null) instanceof BlockStmt block
        && block.getStatements().size() > 1
        && statement.findFirst(BlockStmt.class).isEmpty();
  }

  private static boolean isType(JavaToken token) {
    return token.getCategory().isIdentifier()
        && Character.isUpperCase(token.getText().charAt(0))
        && !isBefore(token, "(")
        && !token.getText().equals(token.getText().toUpperCase(Locale.ROOT));
  }

  private static boolean isBefore(JavaToken token, String sign) {
    JavaToken next = token.getNextToken().orElseThrow();
    while (next.getCategory().isWhitespaceOrComment()) {
      next = next.getNextToken().orElseThrow();
    }
    return next.getText().equals(sign);
  }

  private static boolean isBehind(JavaToken token, String sign) {
    return token.getPreviousToken().orElseThrow().getText().equals(sign);
  }

  private static <T> T middle(List<T> list) {
    return list.get(list.size() / 2);
  }
}
