package io.github.beyonditworks.analyzer.source;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithStatements;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads enums that are declared among statements, which Java allows since version 16 (section 14.3
 * of the Java Language Specification) and the parser does not know. A text with such an enum is
 * parsed twice: once with white space in place of the enum, once with white space in place of all
 * else, so that every position stays what it is; then the enum's tokens and nodes are put where
 * they belong. There the enum hangs below a statement that takes the place of a local class's.
 */
final class LocalEnums {

  /** Each costs two parses of the text; hand-written files have one or two. */
  private static final int MOST = 50;

  private static final Set<String> MODIFIERS = Set.of("strictfp", "static", "final");

  private LocalEnums() {}

  /** Where an enum stands in a text: offsets, the end exclusive. */
  private record Span(int begin, int end) {}

  /** A text without its local enums, and each of them alone at its place. */
  static final class Split {
    private final StringBuilder rest;
    private final List<String> enums = new ArrayList<>();

    Split(String text) {
      rest = new StringBuilder(text);
    }

    /** The text with white space in place of the enums. */
    String rest() {
      return rest.toString();
    }

    /** The texts of the enums, each of the length of the whole and blank but for the enum. */
    List<String> enums() {
      return enums;
    }

    /**
     * Takes an enum out.
     *
     * @param lastTaken the last token that the parser could take: it reads {@code enum E} as a
     *     variable of a type named enum, and gives up behind the name
     * @return whether an enum begins there that could be taken out
     */
    boolean takeOut(JavaToken lastTaken) {
      JavaToken keyword = codeBefore(lastTaken);
      if (keyword == null || !keyword.getText().equals("enum") || enums.size() == MOST) {
        return false;
      }
      Optional<Span> span = spanOf(keyword, rest);
      if (span.isEmpty()) {
        return false;
      }
      Span s = span.get();
      StringBuilder alone = new StringBuilder(rest);
      blank(alone, 0, s.begin());
      blank(alone, s.end(), alone.length());
      enums.add(alone.toString());
      blank(rest, s.begin(), s.end());
      return true;
    }
  }

  private static void blank(StringBuilder text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c != '\n' && c != '\r') {
        text.setCharAt(i, ' ');
      }
    }
  }

  private static Optional<Span> spanOf(JavaToken keyword, CharSequence text) {
    Optional<Position> begin = firstOf(keyword).getRange().map(r -> r.begin);
    Optional<Position> end = closingBrace(keyword).flatMap(JavaToken::getRange).map(r -> r.end);
    return begin.isPresent() && end.isPresent()
        ? Optional.of(new Span(offset(text, begin.get()), offset(text, end.get()) + 1))
        : Optional.empty();
  }

  private static int offset(CharSequence text, Position position) {
    int line = 1;
    int i = 0;
    while (line < position.line && i < text.length()) {
      char c = text.charAt(i++);
      boolean ends = c == '\n' || (c == '\r' && (i == text.length() || text.charAt(i) != '\n'));
      line += ends ? 1 : 0;
    }
    return Math.min(i + position.column - 1, text.length() - 1);
  }

  /** The first modifier or annotation of a declaration, or its keyword where it has none. */
  private static JavaToken firstOf(JavaToken keyword) {
    JavaToken first = keyword;
    JavaToken token = codeBefore(keyword);
    while (token != null) {
      if (MODIFIERS.contains(token.getText())) {
        first = token;
      } else {
        JavaToken at = annotationEndingAt(token);
        if (at == null) {
          return first;
        }
        first = at;
      }
      token = codeBefore(first);
    }
    return first;
  }

  private static JavaToken annotationEndingAt(JavaToken last) {
    JavaToken token = last;
    if (token.getText().equals(")")) {
      int open = 0;
      do {
        open += token.getText().equals(")") ? 1 : token.getText().equals("(") ? -1 : 0;
        token = codeBefore(token);
      } while (token != null && open > 0);
    }
    while (token != null && (token.getCategory().isIdentifier() || token.getText().equals("."))) {
      token = codeBefore(token);
    }
    return token != null && token != last && token.getText().equals("@") ? token : null;
  }

  private static JavaToken codeBefore(JavaToken token) {
    JavaToken before = token.getPreviousToken().orElse(null);
    while (before != null && before.getCategory().isWhitespaceOrComment()) {
      before = before.getPreviousToken().orElse(null);
    }
    return before;
  }

  private static Optional<JavaToken> closingBrace(JavaToken keyword) {
    int open = 0;
    JavaToken token = keyword;
    while (token != null) {
      if (token.getText().equals("{")) {
        open++;
      } else if (token.getText().equals("}")) {
        open--;
        if (open <= 0) {
          return open == 0 ? Optional.of(token) : Optional.empty();
        }
      }
      token = token.getNextToken().orElse(null);
    }
    return Optional.empty();
  }

  /**
   * Puts an enum where it belongs.
   *
   * @param tree the tree of the text without the enum
   * @param alone the tree of the enum alone
   * @return whether there is a block to put it in
   */
  static boolean insert(CompilationUnit tree, CompilationUnit alone) {
    if (alone.getTypes().size() != 1 || alone.getType(0).getRange().isEmpty()) {
      return false;
    }
    TypeDeclaration<?> declaration = alone.getType(0);
    Range range = declaration.getRange().get();
    Node around = around(tree, range.begin);
    if (!(around instanceof NodeWithStatements<?> block)) {
      return false;
    }
    declaration.remove();
    putStatement(around, block.getStatements(), statement(declaration, range));
    putTokens(tree, declaration, range);
    return true;
  }

  private static Node around(Node tree, Position position) {
    Node found = null;
    Node current = tree;
    while (current != null) {
      boolean holdsStatements = current instanceof BlockStmt || current instanceof SwitchEntry;
      found = holdsStatements ? current : found;
      current =
          current.getChildNodes().stream()
              .filter(n -> n.getRange().filter(r -> r.contains(position)).isPresent())
              .findFirst()
              .orElse(null);
    }
    return found;
  }

  private static Statement statement(TypeDeclaration<?> declaration, Range range) {
    LocalClassDeclarationStmt statement = new LocalClassDeclarationStmt();
    List.copyOf(statement.getChildNodes()).forEach(n -> n.setParentNode(null));
    declaration.setParentNode(statement);
    statement.setRange(range);
    declaration.getTokenRange().ifPresent(statement::setTokenRange);
    return statement;
  }

  private static void putStatement(
      Node block, NodeList<Statement> statements, Statement statement) {
    Position begin = statement.getRange().orElseThrow().begin;
    int index = 0;
    while (index < statements.size()
        && statements.get(index).getRange().filter(r -> r.begin.isBefore(begin)).isPresent()) {
      index++;
    }
    List<Statement> later = List.copyOf(statements.subList(index, statements.size()));
    statements.add(index, statement);
    // Children stand in the order in which they were added, and that has to be the source's.
    for (Statement s : later) {
      s.setParentNode(null);
      s.setParentNode(block);
    }
  }

  private static void putTokens(CompilationUnit tree, TypeDeclaration<?> declaration, Range range) {
    JavaToken before = TokenScan.firstToken(tree.getTokenRange().orElseThrow());
    JavaToken token = before;
    List<JavaToken> blanks = new ArrayList<>();
    while (token != null) {
      Range place = token.getRange().orElse(null);
      if (place != null && place.begin.isBefore(range.begin)) {
        before = token;
      } else if (place != null && !place.begin.isAfter(range.end)) {
        blanks.add(token);
      }
      token = token.getNextToken().orElse(null);
    }
    blanks.forEach(JavaToken::deleteToken);
    List<JavaToken> own = new ArrayList<>();
    declaration.getTokenRange().orElseThrow().iterator().forEachRemaining(own::add);
    for (JavaToken t : own) {
      before.insertAfter(t);
      before = t;
    }
  }
}
