package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import io.github.beyonditworks.analyzer.source.CodeFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds code in the lines of a comment. A cheap look at the lines comes first; the parser has the
 * last word.
 */
public final class CommentedCode {

  private static final int MAX_PARSED_LINES = 38;
  private static final int MAX_BEGINNINGS = 8;

  /** Longer lines are data. */
  private static final int MAX_LINE = 400;

  private static final Pattern WORD = Pattern.compile("\\w");

  /** What lines of code end in. */
  private static final Pattern CODE_END = Pattern.compile(".*(?:[;{}]|\\)\\s*->)\\s*(?://.*)?$");

  /** A call that continues a chain: {@code .filter(x -> x > 0)}. */
  private static final Pattern CHAINED_CALL = Pattern.compile("^\\.\\w+\\(.*\\)\\s*;?$");

  private static final Pattern IMPORT =
      Pattern.compile("^import\\s+(?:static\\s+)?[a-z]\\w*(?:\\.\\w+)+(?:\\.\\*)?\\s*;$");

  /**
   * Three words in a row are a sentence, unless they are modifiers and a type; so is what follows a
   * full stop.
   */
  private static final Pattern PROSE =
      Pattern.compile(
          "(?:^|\\s)(?!(?:public|private|protected|static|final|abstract|synchronized|return|throw|new|else)\\b)"
              + "[A-Za-z][a-z']*,?\\s+[a-z']+,?\\s+[a-z']+[.,:]?(?:\\s|$)"
              + "|\\w\\.\\s+\\w");

  /** Words after which code is an example, not what was switched off. */
  private static final Pattern ANNOUNCES_EXAMPLE =
      Pattern.compile(
          "(?i).*(?::$|\\b(?:e\\.g\\.|i\\.e\\.|eg|ie|examples?|equivalent|equals?|same as|"
              + "like|such as|instead of|pseudo\\w*|means|corresponds?|usage|produces?|"
              + "generates?|becomes?|looks?|replaces?|translates?)(?:\\W|$).*)");

  private static final Pattern SPEAKS_OF_THE_PAST =
      Pattern.compile(
          "(?i)\\b(?:old|previous\\w*|original\\w*|was|former\\w*|disabled|commented|todo|fixme|hack)\\b");

  private static final Pattern STRING = Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"");

  private final List<String> lines;

  private CommentedCode(List<String> lines) {
    this.lines = lines;
  }

  /**
   * A stretch of code.
   *
   * @param first the index of its first line among the lines of the comment
   * @param codeLines how many lines of code it holds
   */
  public record Stretch(int first, int codeLines) {}

  /** The stretches of code in the lines of a comment, given without comment marks. */
  public static List<Stretch> in(List<String> lines) {
    return lines.stream().anyMatch(CommentedCode::looksLikeCode)
        ? new CommentedCode(lines).stretches()
        : List.of();
  }

  private List<Stretch> stretches() {
    List<Stretch> found = new ArrayList<>();
    boolean example = false;
    int i = 0;
    while (i < lines.size()) {
      if (isProse(lines.get(i))) {
        example = announcesExample(lines.get(i).strip());
        i++;
      } else {
        int end = i;
        while (end < lines.size() && !isProse(lines.get(end))) {
          end++;
        }
        if (!example) {
          addCode(i, end, found);
        }
        i = end;
      }
    }
    return found;
  }

  /** Takes the code between two lines, as a whole or else paragraph by paragraph. */
  private void addCode(int from, int to, List<Stretch> found) {
    if (addParagraph(from, to, found)) {
      return;
    }
    int begin = from;
    for (int i = from; i <= to; i++) {
      if (i == to || lines.get(i).isBlank()) {
        boolean wholeAgain = begin == from && i == to;
        if (!wholeAgain) {
          addParagraph(begin, i, found);
        }
        begin = i + 1;
      }
    }
  }

  /** Tries later beginnings when the first lines are no code, but not for ever. */
  private boolean addParagraph(int from, int to, List<Stretch> found) {
    int end = to;
    while (end > from && !looksLikeCode(lines.get(end - 1))) {
      end--;
    }
    int attempts = 0;
    for (int begin = from; begin < end && attempts < MAX_BEGINNINGS; begin++) {
      if (WORD.matcher(lines.get(begin)).find()) {
        attempts++;
        if (isCode(begin, end)) {
          found.add(new Stretch(begin, countLines(begin, end)));
          return true;
        }
      }
    }
    return false;
  }

  private boolean isCode(int begin, int end) {
    int last = Math.min(end, begin + MAX_PARSED_LINES);
    while (last > begin && !looksLikeCode(lines.get(last - 1))) {
      last--;
    }
    String text = String.join("\n", lines.subList(begin, last)).strip();
    if (text.isEmpty() || !CodeFragment.isParsable(text)) {
      return false;
    }
    if (text.lines().allMatch(line -> IMPORT.matcher(line.strip()).matches())) {
      return true;
    }
    if (text.startsWith(".")) {
      String chain = "chain" + text + (text.endsWith(";") ? "" : ";");
      return CHAINED_CALL.matcher(text).matches() && areTelling(CodeFragment.statements(chain));
    }
    return areTelling(CodeFragment.statements(text)) || areMembers(CodeFragment.members(text));
  }

  private int countLines(int begin, int end) {
    return (int) lines.subList(begin, end).stream().filter(line -> !line.isBlank()).count();
  }

  static boolean looksLikeCode(String line) {
    if (line.length() > MAX_LINE) {
      return false;
    }
    String stripped = line.strip();
    return CODE_END.matcher(stripped).matches() || CHAINED_CALL.matcher(stripped).matches();
  }

  public static boolean isProse(String line) {
    if (line.length() > MAX_LINE) {
      return true;
    }
    String stripped = line.strip();
    if (stripped.startsWith("//") || stripped.startsWith("*") || stripped.startsWith("@")) {
      return false;
    }
    return PROSE.matcher(STRING.matcher(stripped).replaceAll("\"\"")).find()
        || (!looksLikeCode(stripped) && ANNOUNCES_EXAMPLE.matcher(stripped).matches());
  }

  private static boolean announcesExample(String sentence) {
    return ANNOUNCES_EXAMPLE.matcher(sentence).matches()
        && !SPEAKS_OF_THE_PAST.matcher(sentence).find();
  }

  /** Words with a semicolon parse as a declaration, a label or an empty statement, too. */
  private static boolean areTelling(List<? extends Node> statements) {
    return !statements.isEmpty()
        && statements.stream().noneMatch(LabeledStmt.class::isInstance)
        && statements.stream().anyMatch(CommentedCode::isTelling);
  }

  private static boolean isTelling(Node statement) {
    // An assert in a comment states an invariant.
    boolean silent =
        statement instanceof EmptyStmt
            || statement instanceof LabeledStmt
            || statement instanceof AssertStmt;
    if (silent) {
      return false;
    }
    if (statement instanceof LocalClassDeclarationStmt local) {
      return isTellingMember(local.getClassDeclaration());
    }
    if (statement instanceof BlockStmt block) {
      return block.getStatements().stream().anyMatch(CommentedCode::isTelling);
    }
    if (statement instanceof ReturnStmt leave) {
      return leave.getExpression().isPresent();
    }
    return !(statement instanceof ExpressionStmt line) || isTelling(line.getExpression());
  }

  private static boolean isTelling(Expression expression) {
    if (expression instanceof VariableDeclarationExpr declaration) {
      return declaration.getVariables().stream()
          .anyMatch(v -> v.getInitializer().isPresent() || v.getType().isPrimitiveType());
    }
    return expression instanceof MethodCallExpr
        || expression instanceof AssignExpr
        || expression instanceof UnaryExpr
        || expression instanceof ObjectCreationExpr;
  }

  private static boolean areMembers(List<? extends Node> members) {
    return members.stream().anyMatch(CommentedCode::isTellingMember);
  }

  private static boolean isTellingMember(Node member) {
    if (member instanceof MethodDeclaration method) {
      return method.getBody().isPresent() || !method.getModifiers().isEmpty();
    }
    if (member instanceof FieldDeclaration field) {
      return !field.getModifiers().isEmpty() || field.getVariable(0).getInitializer().isPresent();
    }
    if (member instanceof InitializerDeclaration initializer) {
      return isTelling(initializer.getBody());
    }
    // A type without members names the characters of an explanation.
    return !(member instanceof TypeDeclaration<?> type) || !type.getMembers().isEmpty();
  }
}
