package io.github.beyonditworks.analyzer.source;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.SourceKind;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A file's syntax tree with what every measure and rule asks of it: nodes by class, comments,
 * documentation, lines. It lives on one thread and is dropped when the file's facts are made.
 */
public final class ParsedFile {

  private final String path;
  private final SourceKind kind;
  private final CompilationUnit tree;
  private final NodeIndex index;
  private final UnicodeEscapes escapes;
  private final List<String> parsedLines;
  private final List<String> lines;
  private final List<SourceComment> comments;
  private final BitSet codeLines;
  private final IdentityHashMap<Node, Optional<DocComment>> docs = new IdentityHashMap<>();
  private final IdentityHashMap<Class<?>, Object> known = new IdentityHashMap<>();

  ParsedFile(
      String path,
      SourceKind kind,
      CompilationUnit tree,
      NodeIndex index,
      String text,
      UnicodeEscapes escapes) {
    this.path = path;
    this.kind = kind;
    this.tree = tree;
    this.index = index;
    this.escapes = escapes;
    this.lines = text.lines().toList();
    this.parsedLines = escapes.movedPositions() ? escapes.translated().lines().toList() : lines;
    TokenScan scan = TokenScan.of(tree, this::place);
    this.comments = scan.comments();
    this.codeLines = scan.codeLines();
  }

  /** The file's name in reports. */
  public String path() {
    return path;
  }

  /** What the file is for. */
  public SourceKind kind() {
    return kind;
  }

  /** The root of the syntax tree. */
  public CompilationUnit tree() {
    return tree;
  }

  /** The name of the file's package, empty for the unnamed one. */
  public String packageName() {
    return tree.getPackageDeclaration().map(p -> p.getNameAsString()).orElse("");
  }

  /** The nodes of a class or its subclasses, parents before children and in source order. */
  public <N> List<N> all(Class<N> type) {
    return index.all(type);
  }

  /** The lines as written, without line ends; line {@code n} is at index {@code n - 1}. */
  public List<String> lines() {
    return lines;
  }

  /** A line at the parser's position, Unicode escapes translated; empty beyond the last. */
  public String parsedLine(int line) {
    return line <= parsedLines.size() ? parsedLines.get(line - 1) : "";
  }

  /** Shows every token of the file, comments and white space included, in source order. */
  public void tokens(Consumer<JavaToken> reader) {
    JavaToken token = tree.getTokenRange().map(TokenScan::firstToken).orElse(null);
    while (token != null) {
      reader.accept(token);
      token = token.getNextToken().orElse(null);
    }
  }

  /** The comments in source order. */
  public List<SourceComment> comments() {
    return comments;
  }

  /** The number of lines in a place that hold more than comments and white space. */
  public int codeLines(Place place) {
    return codeLines.get(place.line(), place.endLine() + 1).cardinality();
  }

  /** The number of lines of the file that hold more than comments and white space. */
  public int codeLines() {
    return codeLines.cardinality();
  }

  /** Whether a line holds more than comments and white space. */
  public boolean isCodeLine(int line) {
    return codeLines.get(line);
  }

  /**
   * Where a node stands; for nodes without a place of their own, where the nearest node around them
   * stands.
   */
  public Place place(Node node) {
    Node current = node;
    while (current != null) {
      Optional<Range> range = current.getRange();
      if (range.isPresent()) {
        return place(range.get());
      }
      current = current.getParentNode().orElse(null);
    }
    return Place.FILE_START;
  }

  /** The place of a range of the parser's. */
  public Place place(Range range) {
    if (!escapes.movedPositions()) {
      return new Place(range.begin.line, range.begin.column, range.end.line, range.end.column);
    }
    int[] begin = escapes.originalPosition(range.begin.line, range.begin.column);
    int[] end = escapes.originalEnd(range.end.line, range.end.column);
    return new Place(begin[0], begin[1], end[0], end[1]);
  }

  /** The code of a node as written, Unicode escapes translated; empty for nodes without a place. */
  public String code(Node node) {
    return node.getRange().map(this::code).orElse("");
  }

  private String code(Range range) {
    int first = range.begin.line - 1;
    int last = Math.min(range.end.line, parsedLines.size()) - 1;
    if (first > last) {
      return "";
    }
    if (first == last) {
      String line = parsedLines.get(first);
      int end = Math.min(range.end.column, line.length());
      return line.substring(Math.min(range.begin.column - 1, end), end);
    }
    StringBuilder code = new StringBuilder();
    String firstLine = parsedLines.get(first);
    code.append(firstLine.substring(Math.min(range.begin.column - 1, firstLine.length())));
    for (int i = first + 1; i < last; i++) {
      code.append('\n').append(parsedLines.get(i));
    }
    String lastLine = parsedLines.get(last);
    return code.append('\n')
        .append(lastLine, 0, Math.min(range.end.column, lastLine.length()))
        .toString();
  }

  /**
   * What was found out about the whole file, found out once however many rules ask.
   *
   * @param type the class that holds it, one object a file
   * @param inquiry how to find out
   */
  public <T> T once(Class<T> type, Function<ParsedFile, T> inquiry) {
    Object answer = known.get(type);
    if (answer == null) {
      answer = inquiry.apply(this);
      known.put(type, answer);
    }
    return type.cast(answer);
  }

  /** The documentation comment that stands directly before a declaration. */
  public Optional<DocComment> doc(Node declaration) {
    // Several rules ask, and taking a comment apart costs more than keeping it.
    return docs.computeIfAbsent(declaration, this::findDoc);
  }

  private Optional<DocComment> findDoc(Node declaration) {
    return declaration.getTokenRange().map(TokenRange::getBegin).flatMap(this::docBefore);
  }

  private Optional<DocComment> docBefore(JavaToken first) {
    Optional<JavaToken> token = first.getPreviousToken();
    while (token.isPresent() && token.get().getCategory().isWhitespaceOrComment()) {
      String text = token.get().getText();
      if (TokenScan.isJavadoc(text)) {
        return token.map(t -> docOf(t, text, false));
      }
      if (TokenScan.isMarkdown(text)) {
        return token.map(t -> markdownDocEndingAt(t));
      }
      token = token.get().getPreviousToken();
    }
    return Optional.empty();
  }

  private DocComment docOf(JavaToken token, String text, boolean markdown) {
    Range range = token.getRange().orElseThrow();
    return DocCommentParser.parse(text, range.begin, markdown, place(range), this::place);
  }

  /** Collects the run of {@code ///} lines that ends at a token: they are one comment. */
  private DocComment markdownDocEndingAt(JavaToken last) {
    JavaToken first = last;
    Optional<JavaToken> token = last.getPreviousToken();
    while (token.isPresent() && token.get().getCategory().isWhitespaceOrComment()) {
      JavaToken current = token.get();
      if (TokenScan.isMarkdown(current.getText())) {
        if (lineOf(current) < lineOf(first) - 1) {
          break;
        }
        first = current;
      } else if (current.getCategory().isComment()) {
        break;
      }
      token = current.getPreviousToken();
    }
    Range range =
        new Range(first.getRange().orElseThrow().begin, last.getRange().orElseThrow().end);
    Position begin = range.begin;
    return DocCommentParser.parse(code(range), begin, true, place(range), this::place);
  }

  private static int lineOf(JavaToken token) {
    return token.getRange().map(r -> r.end.line).orElse(0);
  }
}
