package io.github.beyonditworks.analyzer.source;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Spells valid Java that the parser does not know in another way of equal length, and puts into the
 * tree what was really written, so that every position stays what it is.
 *
 * <ul>
 *   <li>{@code non-sealed} as a minus between two variables, which the parser takes for a modifier,
 *       is read as {@code non+sealed};
 *   <li>brackets behind the parentheses of an element of an annotation type, {@code String v()[];}
 *       (section 9.6.1 of the Java Language Specification), are read as blanks;
 *   <li>letters of names that are newer than the parser's tables are read as {@code $};
 *   <li>a guard that ends in a conditional expression, {@code when a ? b : c ->}, which the parser
 *       takes for a lambda, is read in parentheses that take the place of two blanks.
 * </ul>
 */
final class Respelling {

  private static final String NON_SEALED = "non-sealed";
  private static final char LETTER = '$';

  /** What may follow the modifier {@code non-sealed}. */
  private static final Set<String> DECLARATION =
      Set.of(
          "class",
          "interface",
          "public",
          "protected",
          "private",
          "abstract",
          "static",
          "final",
          "strictfp",
          "sealed");

  private final String original;
  private final char[] text;
  private final LineStarts lines;
  private final Map<Position, Integer> minus = new HashMap<>();
  private final Map<Position, Integer> guards = new HashMap<>();

  /** How many pairs of brackets stood behind a closing parenthesis. */
  private final Map<Position, Integer> brackets = new HashMap<>();

  private boolean letters;

  private Respelling(String original) {
    this.original = original;
    this.text = original.toCharArray();
    this.lines = LineStarts.of(original);
  }

  /** Spells a text that the parser could not read in another way, as far as there is one. */
  static Respelling of(String text) {
    Respelling respelling = new Respelling(text);
    CodeScan.words(text, respelling::word);
    CodeScan.characters(text, ')', respelling::closed);
    return respelling;
  }

  /** Whether there was anything to spell in another way. */
  boolean isNeeded() {
    return letters || !minus.isEmpty() || !guards.isEmpty() || !brackets.isEmpty();
  }

  /** The text as the parser is to read it. */
  String text() {
    return new String(text);
  }

  private void word(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text[i] > '\u007f') {
        text[i] = LETTER;
        letters = true;
      }
    }
    if (original.startsWith(NON_SEALED, begin) && isWord(begin, begin + NON_SEALED.length())) {
      int at = begin + "non".length();
      if (!isModifier(begin + NON_SEALED.length())) {
        text[at] = '+';
        minus.put(position(at), at);
      }
    } else if (original.startsWith("when", begin) && end == begin + "when".length()) {
      guard(end);
    }
  }

  private boolean isWord(int begin, int end) {
    return (begin == 0 || !Character.isJavaIdentifierPart(original.charAt(begin - 1)))
        && (end == original.length() || !Character.isJavaIdentifierPart(original.charAt(end)));
  }

  private boolean isModifier(int end) {
    int next = CodeScan.code(original, end);
    int last = next;
    while (last < original.length() && Character.isJavaIdentifierPart(original.charAt(last))) {
      last++;
    }
    return next < original.length()
        && (original.charAt(next) == '@' || DECLARATION.contains(original.substring(next, last)));
  }

  private void guard(int begin) {
    int arrow = CodeScan.arrowAfterCondition(original, begin);
    if (arrow > begin + 1
        && Character.isWhitespace(original.charAt(begin))
        && Character.isWhitespace(original.charAt(arrow - 1))
        && isBlank(begin)
        && isBlank(arrow - 1)) {
      text[begin] = '(';
      text[arrow - 1] = ')';
      guards.put(position(begin), begin);
    }
  }

  private boolean isBlank(int at) {
    return original.charAt(at) == ' ' || original.charAt(at) == '\t';
  }

  private void closed(int parenthesis) {
    int open = CodeScan.code(original, parenthesis + 1);
    int pairs = 0;
    int behind = open;
    while (behind < original.length() && original.charAt(behind) == '[') {
      int close = CodeScan.code(original, behind + 1);
      if (close >= original.length() || original.charAt(close) != ']') {
        return;
      }
      pairs++;
      behind = CodeScan.code(original, close + 1);
    }
    boolean isElement =
        behind < original.length()
            && (original.charAt(behind) == ';' || original.startsWith("default", behind));
    if (pairs == 0 || !isElement) {
      return;
    }
    for (int i = open; i < behind; i++) {
      if (text[i] == '[' || text[i] == ']') {
        text[i] = ' ';
      }
    }
    brackets.put(position(parenthesis), pairs);
  }

  private Position position(int offset) {
    return new Position(lines.lineOf(offset), lines.columnOf(offset));
  }

  private int offset(Position position) {
    return lines.offset(position.line, position.column);
  }

  /** Puts what was written into a tree of the text as it was respelled. */
  void restore(CompilationUnit tree) {
    if (letters || !minus.isEmpty()) {
      tree.getTokenRange().map(TokenScan::firstToken).ifPresent(this::restoreTokens);
    }
    for (Node node : Subtree.all(tree, Node.class)) {
      if (letters && node instanceof SimpleName name) {
        name.getTokenRange()
            .map(TokenRange::getEnd)
            .ifPresent(t -> name.setIdentifier(t.getText()));
      } else if (letters && node instanceof Name name) {
        name.getTokenRange()
            .map(TokenRange::getEnd)
            .ifPresent(t -> name.setIdentifier(t.getText()));
      } else if (node instanceof BinaryExpr binary) {
        restoreMinus(binary);
      } else if (node instanceof AnnotationMemberDeclaration member) {
        restoreBrackets(member.getName(), member.getType(), member::setType);
      } else if (node instanceof MethodDeclaration method) {
        restoreBrackets(method.getName(), method.getType(), method::setType);
      } else if (node instanceof SwitchEntry entry) {
        restoreGuard(entry);
      }
    }
  }

  private void restoreTokens(JavaToken first) {
    for (JavaToken token = first; token != null; token = token.getNextToken().orElse(null)) {
      Range range = token.getRange().orElse(null);
      if (range != null && !token.getCategory().isWhitespaceOrComment()) {
        int begin = offset(range.begin);
        int end = Math.min(begin + token.getText().length(), original.length());
        token.setText(original.substring(begin, end));
      }
    }
  }

  private void restoreMinus(BinaryExpr binary) {
    Range left = binary.getLeft().getRange().orElse(null);
    if (left != null && minus.containsKey(left.end.right(1))) {
      binary.setOperator(BinaryExpr.Operator.MINUS);
    }
  }

  private void restoreBrackets(SimpleName name, Type type, Consumer<Type> into) {
    JavaToken token = name.getTokenRange().map(TokenRange::getEnd).orElse(null);
    while (token != null && !token.getText().equals(")")) {
      token = token.getNextToken().orElse(null);
    }
    Integer pairs =
        token == null ? null : token.getRange().map(r -> brackets.get(r.begin)).orElse(null);
    if (pairs == null) {
      return;
    }
    Type array = type.clone();
    for (int i = 0; i < pairs; i++) {
      array = new ArrayType(array);
      array.setRange(type.getRange().orElse(null));
      type.getTokenRange().ifPresent(array::setTokenRange);
    }
    into.accept(array);
  }

  private void restoreGuard(SwitchEntry entry) {
    Expression guard = entry.getGuard().orElse(null);
    if (guard instanceof EnclosedExpr enclosed
        && guard.getRange().filter(r -> guards.containsKey(r.begin)).isPresent()) {
      TokenRange tokens = enclosed.getTokenRange().orElse(null);
      Expression inner = enclosed.getInner();
      enclosed.setInner(new BooleanLiteralExpr());
      entry.setGuard(inner);
      if (tokens != null) {
        tokens.getBegin().deleteToken();
        tokens.getEnd().deleteToken();
      }
    }
  }
}
