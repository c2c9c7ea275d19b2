package io.github.beyonditworks.analyzer.invariance;

import com.github.javaparser.Position;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.List;

/** Members in which there is nothing to find. */
final class Clean {

  private static final String MEMBERS =
      """

        private final String label = "none";

        /** What a copy of this has in its head, so that prints can be told apart. */
        String label7() {
          return label;
        }

        /** Whether prints of this can be told apart by {@link #label7()}. */
        boolean isLabelled() {
          return !label.isEmpty();
        }
      """;

  private Clean() {}

  /** The code with clean members at the end of each of its classes. */
  static String added(String code) {
    List<TypeDeclaration<?>> types = Tokens.parse(code).getTypes();
    StringBuilder grown = new StringBuilder(code);
    for (int i = types.size() - 1; i >= 0; i--) {
      if (types.get(i) instanceof ClassOrInterfaceDeclaration type && !type.isInterface()) {
        grown.insert(offset(code, type.getRange().orElseThrow().end), MEMBERS);
      }
    }
    return grown.toString();
  }

  private static int offset(String code, Position position) {
    int start = 0;
    for (int line = 1; line < position.line; line++) {
      start = code.indexOf('\n', start) + 1;
    }
    return start + position.column - 1;
  }
}
