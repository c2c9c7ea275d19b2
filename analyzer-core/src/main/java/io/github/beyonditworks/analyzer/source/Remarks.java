package io.github.beyonditworks.analyzer.source;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * The statements and declarations that a comment says something about: the one it stands in, behind
 * or directly above. Where the lines within a statement break makes no difference. A statement is
 * meant without the statements in its block, a declaration without its body; documentation comments
 * are none.
 */
public final class Remarks {

  private static final Set<String> WISHES =
      Set.of("quality:off", "CHECKSTYLE:", "NOSONAR", "NOPMD", "noinspection", "@formatter:");

  private final IdentityHashMap<Node, Boolean> remarked = new IdentityHashMap<>();
  private final CompilationUnit tree;

  private Remarks(CompilationUnit tree) {
    this.tree = tree;
  }

  /** The remarks of a file. */
  public static Remarks of(ParsedFile file) {
    return file.once(Remarks.class, f -> in(f.tree()));
  }

  private static Remarks in(CompilationUnit tree) {
    Remarks remarks = new Remarks(tree);
    tree.getTokenRange().ifPresent(range -> remarks.read(range.getBegin()));
    return remarks;
  }

  /** Whether a comment says something about the statement or declaration that a node is part of. */
  public boolean about(Node node) {
    Node current = node;
    while (!isSubject(current) && current.getParentNode().isPresent()) {
      current = current.getParentNode().get();
    }
    return remarked.containsKey(current);
  }

  private void read(JavaToken first) {
    JavaToken code = first;
    boolean announced = false;
    boolean sameLine = false;
    boolean lineIsBlank = false;
    for (JavaToken token = first; token != null; token = token.getNextToken().orElse(null)) {
      String text = token.getText();
      if (token.getCategory().isEndOfLine()) {
        announced &= !lineIsBlank;
        sameLine = false;
        lineIsBlank = true;
      } else if (token.getCategory().isComment()) {
        boolean remark = !TokenScan.isJavadoc(text) && !TokenScan.isMarkdown(text) && !isWish(text);
        if (remark && sameLine) {
          mark(code);
        }
        announced |= remark && !sameLine;
        lineIsBlank = false;
      } else if (!token.getCategory().isWhitespace()) {
        if (announced && !text.equals("}")) {
          mark(token);
        }
        code = token;
        announced = false;
        sameLine = true;
        lineIsBlank = false;
      }
    }
  }

  /** The wish that a tool keeps quiet or leaves the layout alone says nothing about the code. */
  private static boolean isWish(String comment) {
    return WISHES.stream().anyMatch(comment::contains);
  }

  private void mark(JavaToken token) {
    token.getRange().flatMap(range -> subjectAt(range.begin)).ifPresent(s -> remarked.put(s, true));
  }

  private Optional<Node> subjectAt(Position position) {
    Node subject = null;
    Node current = tree;
    while (current != null) {
      subject = isSubject(current) ? current : subject;
      current = childAt(current, position);
    }
    return Optional.ofNullable(subject);
  }

  private static Node childAt(Node parent, Position position) {
    for (Node child : parent.getChildNodes()) {
      if (child.getRange().filter(range -> holds(range, position)).isPresent()) {
        return child;
      }
    }
    return null;
  }

  private static boolean holds(Range range, Position position) {
    return !position.isBefore(range.begin) && !position.isAfter(range.end);
  }

  /** A statement that has no braces and no line of its own is part of the one around it. */
  private static boolean isSubject(Node node) {
    if (node instanceof Statement) {
      Node parent = node.getParentNode().orElse(null);
      boolean hasBraces = parent instanceof BlockStmt || isOldCase(parent);
      return hasBraces && !(node instanceof BlockStmt);
    }
    return node instanceof BodyDeclaration<?> || node instanceof SwitchEntry;
  }

  private static boolean isOldCase(Node parent) {
    return parent instanceof SwitchEntry entry
        && entry.getType() == SwitchEntry.Type.STATEMENT_GROUP;
  }
}
