package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.SourceComment;
import java.util.Locale;

/** Words that a file writes in capitals where it need not: the acronyms of its field. */
public final class Capitals {

  private Capitals() {}

  /**
   * Whether a word stands in capitals in a comment, in a text or among other words of a name.
   * Constants are in capitals as a whole and tell nothing.
   */
  public static boolean holds(ParsedFile file, String word) {
    String capitals = word.toUpperCase(Locale.ROOT);
    for (SourceComment comment : file.comments()) {
      if (isWordIn(comment.text(), capitals)) {
        return true;
      }
    }
    for (StringLiteralExpr text : file.all(StringLiteralExpr.class)) {
      if (isWordIn(text.getValue(), capitals)) {
        return true;
      }
    }
    for (SimpleName name : file.all(SimpleName.class)) {
      String identifier = name.getIdentifier();
      if (identifier.contains(capitals)
          && !identifier.equals(identifier.toUpperCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWordIn(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean begins = at == 0 || !isPartOfName(text.charAt(at - 1));
      boolean ends =
          end == text.length() || !isPartOfName(text.charAt(end)) || text.charAt(end) == 's';
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPartOfName(char character) {
    return Character.isLetter(character) || character == '_';
  }
}
