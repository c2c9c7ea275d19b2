package io.github.beyonditworks.analyzer.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes lines of Java apart for colouring, one after the other: comments and text blocks may go on
 * from line to line. Nothing is lost or added, so a mistake costs a colour and nothing else.
 */
final class JavaColours {

  private static final String TEXT_BLOCK_QUOTES = "\"\"\"";
  private static final String COMMENT_END = "*/";
  private static final Set<String> KEYWORDS =
      Set.of(
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "false",
          "final",
          "finally",
          "float",
          "for",
          "goto",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "native",
          "new",
          "null",
          "package",
          "private",
          "protected",
          "public",
          "return",
          "short",
          "static",
          "strictfp",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "transient",
          "true",
          "try",
          "void",
          "volatile",
          "while");

  /**
   * Control characters and marks that change the order of what is shown: they could make code look
   * like other code.
   */
  private static final Pattern DECEIVING =
      Pattern.compile("[\\p{Cc}&&[^\\t]]|[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private List<Piece> pieces = new ArrayList<>();
  private String line = "";
  private int position;
  private int plainStart;

  /** What ends the comment or text block that the next line begins in; null outside of both. */
  private String awaited;

  /** The pieces of the next line. */
  List<Piece> next(String text) {
    line = visible(text);
    pieces = new ArrayList<>();
    position = 0;
    plainStart = 0;
    while (position < line.length()) {
      step();
    }
    flushPlain();
    return pieces;
  }

  private static String visible(String text) {
    return isPlain(text)
        ? text
        : DECEIVING
            .matcher(text)
            .replaceAll(
                m -> String.format(Locale.ROOT, "\u27E8U+%04X\u27E9", (int) m.group().charAt(0)));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\t') || c >= 0x7F) {
        return false;
      }
    }
    return true;
  }

  private void step() {
    if (awaited != null) {
      colour(awaited.equals(COMMENT_END) ? Piece.COMMENT : Piece.STRING, endOfAwaited(position));
      return;
    }
    char c = line.charAt(position);
    if (c == '/' && line.startsWith("//", position)) {
      colour(Piece.COMMENT, line.length());
    } else if (c == '/' && line.startsWith("/*", position)) {
      awaited = COMMENT_END;
      colour(Piece.COMMENT, endOfAwaited(position + 2));
    } else if (c == '"' && line.startsWith(TEXT_BLOCK_QUOTES, position)) {
      awaited = TEXT_BLOCK_QUOTES;
      colour(Piece.STRING, endOfAwaited(position + TEXT_BLOCK_QUOTES.length()));
    } else if (c == '"' || c == '\'') {
      colour(Piece.STRING, endOfLiteral(c));
    } else if (c == '@' || Character.isJavaIdentifierPart(c)) {
      word(c);
    } else {
      position++;
    }
  }

  private void word(char first) {
    int end = position + 1;
    while (end < line.length() && Character.isJavaIdentifierPart(line.charAt(end))) {
      end++;
    }
    if (first == '@') {
      colour(Piece.ANNOTATION, end);
    } else if (Character.isLowerCase(first) && KEYWORDS.contains(line.substring(position, end))) {
      colour(Piece.KEYWORD, end);
    } else {
      position = end;
    }
  }

  /** Where the comment or text block ends in this line; it goes on when it does not. */
  private int endOfAwaited(int from) {
    int end = line.indexOf(awaited, from);
    while (end > 0 && awaited.equals(TEXT_BLOCK_QUOTES) && line.charAt(end - 1) == '\\') {
      end = line.indexOf(awaited, end + 1);
    }
    if (end < 0) {
      return line.length();
    }
    end += awaited.length();
    awaited = null;
    return end;
  }

  private int endOfLiteral(char quote) {
    int end = position + 1;
    while (end < line.length() && line.charAt(end) != quote) {
      end += line.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end + 1, line.length());
  }

  private void colour(String style, int end) {
    flushPlain();
    pieces.add(new Piece(style, line.substring(position, end)));
    position = end;
    plainStart = end;
  }

  private void flushPlain() {
    if (plainStart < position) {
      pieces.add(new Piece(null, line.substring(plainStart, position)));
    }
  }
}
