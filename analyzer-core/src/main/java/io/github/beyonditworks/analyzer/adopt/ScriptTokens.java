package io.github.beyonditworks.analyzer.adopt;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a Gradle script, in Groovy or Kotlin, apart into words, strings, signs and line ends.
 * Comments are left out. It is looked at as text and never run; what is no script gives tokens too,
 * and no exception.
 */
final class ScriptTokens {

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private ScriptTokens(String text) {
    this.text = text;
  }

  /** What a token is. */
  enum Kind {
    /** A name or a number. */
    WORD,
    /** What stands between quotation marks, with its variables as they are written. */
    STRING,
    /** One character of another sort. */
    SIGN,
    /** The end of a line. */
    LINE
  }

  /**
   * A piece of a script.
   *
   * @param kind what it is
   * @param text what it says
   */
  record Token(Kind kind, String text) {

    boolean is(char sign) {
      return kind == Kind.SIGN && text.charAt(0) == sign;
    }
  }

  /** The tokens of a script. */
  static List<Token> of(String text) {
    ScriptTokens script = new ScriptTokens(text);
    while (script.at < text.length()) {
      script.step();
    }
    return script.tokens;
  }

  private void step() {
    char c = text.charAt(at);
    if (c == '\n') {
      add(Kind.LINE, "\n");
      at++;
    } else if (text.startsWith("//", at)) {
      at = endOr(text.indexOf('\n', at));
    } else if (text.startsWith("/*", at)) {
      int end = text.indexOf("*/", at + 2);
      at = end < 0 ? text.length() : end + 2;
    } else if (c == '"' || c == '\'') {
      string(c);
    } else if (Character.isJavaIdentifierPart(c) && c != '$') {
      int begin = at;
      while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
        at++;
      }
      add(Kind.WORD, text.substring(begin, at));
    } else {
      if (!Character.isWhitespace(c) && c != '`') {
        add(Kind.SIGN, String.valueOf(c));
      }
      at++;
    }
  }

  private void string(char quote) {
    String three = String.valueOf(quote).repeat(3);
    if (text.startsWith(three, at)) {
      int begin = at + 3;
      int end = endOr(text.indexOf(three, begin));
      add(Kind.STRING, text.substring(begin, end));
      at = Math.min(text.length(), end + 3);
      return;
    }
    at++;
    StringBuilder said = new StringBuilder();
    // One that is left open ends with its line.
    while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
      if (text.startsWith("${", at)) {
        int end = variableEnd();
        said.append(text, at, end);
        at = end;
      } else {
        if (text.charAt(at) == '\\' && at + 1 < text.length()) {
          at++;
        }
        said.append(text.charAt(at));
        at++;
      }
    }
    add(Kind.STRING, said.toString());
    if (at < text.length() && text.charAt(at) == quote) {
      at++;
    }
  }

  /** Where a variable in braces, which may hold strings of its own, is over; a line at the most. */
  private int variableEnd() {
    int open = 0;
    for (int i = at; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '{') {
        open++;
      } else if (text.charAt(i) == '}') {
        open--;
        if (open == 0) {
          return i + 1;
        }
      }
    }
    return at + 2;
  }

  private int endOr(int place) {
    return place < 0 ? text.length() : place;
  }

  private void add(Kind kind, String said) {
    tokens.add(new Token(kind, said));
  }
}
