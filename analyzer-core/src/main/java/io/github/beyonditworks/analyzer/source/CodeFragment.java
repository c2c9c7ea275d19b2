package io.github.beyonditworks.analyzer.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parses a few lines that may be Java, such as the text of a comment. Braces that the fragment does
 * not close, or closes without having opened them, are supplied.
 */
public final class CodeFragment {

  private static final int MAX_CHARACTERS = 3000;
  private static final int MAX_LINES = 40;
  private static final int MAX_ARROWS = 12;
  private static final int MAX_ANNOTATIONS = 12;
  private static final Pattern LITERALS =
      Pattern.compile(
          "\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\"|'[^'\\\\\n]*+(?:\\\\.[^'\\\\\n]*+)*+'|//[^\n]*");

  private CodeFragment() {}

  /** The statements that a text consists of; empty for any other text. */
  public static List<? extends Node> statements(String text) {
    return parsed("class C { void m() {\n" + balanced(text) + "\n} }")
        .map(members -> singleBody(members))
        .orElse(List.of());
  }

  /** The members of a type that a text consists of; empty for any other text. */
  public static List<? extends Node> members(String text) {
    return parsed("class C {\n" + balanced(text) + "\n}").orElse(List.of());
  }

  /** Whether a text is small and plain enough to be parsed without delay. */
  public static boolean isParsable(String text) {
    return text.length() <= MAX_CHARACTERS
        && text.lines().count() <= MAX_LINES
        && count(text, "->") <= MAX_ARROWS
        && count(text, "@") <= MAX_ANNOTATIONS;
  }

  private static List<? extends Node> singleBody(List<BodyDeclaration<?>> members) {
    if (members.size() != 1 || !(members.get(0) instanceof MethodDeclaration method)) {
      return List.of();
    }
    return method.getBody().map(BlockStmt::getStatements).map(List::copyOf).orElse(List.of());
  }

  private static Optional<List<BodyDeclaration<?>>> parsed(String unit) {
    if (!isParsable(unit) || ParseGuard.check(unit).isPresent()) {
      return Optional.empty();
    }
    ParseResult<CompilationUnit> result =
        new JavaParser(JavaSourceParser.configuration()).parse(unit);
    return result
        .getResult()
        .filter(tree -> result.isSuccessful() && tree.getTypes().size() == 1)
        .map(tree -> List.copyOf(tree.getType(0).getMembers()));
  }

  private static String balanced(String text) {
    String plain = LITERALS.matcher(text).replaceAll("");
    int open = 0;
    int missing = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '{') {
        open++;
      } else if (c == '}' && open > 0) {
        open--;
      } else if (c == '}') {
        missing++;
      }
    }
    return "{".repeat(missing) + text + "\n" + "}".repeat(open);
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }
}
