package io.github.beyonditworks.analyzer.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A cheap look at the characters before parsing, for shapes on which the parser's look-ahead takes
 * exponential time: parentheses within annotation arguments and blocks of lambdas nested in
 * lambdas. Annotations in the arguments of others are cheap as long as no further parenthesis
 * stands before them. No hand-written code comes near the limits.
 */
final class ParseGuard {

  private static final int MAX_NESTED_ANNOTATIONS = 8;
  private static final int MAX_PLAINLY_NESTED_ANNOTATIONS = 40;
  private static final int MAX_NESTED_PARENTHESES = 1000;
  private static final int MAX_NESTED_LAMBDA_BLOCKS = 14;
  private static final int MAX_OPENERS = 3000;

  private enum Opener {
    PLAIN,
    ANNOTATION,
    IN_ANNOTATION,
    LAMBDA_BLOCK
  }

  /** A shape that would hang the parser. */
  record Refusal(int line, int column, String message) {}

  private final String text;
  private final Deque<Opener> open = new ArrayDeque<>();
  private int annotationDepth;
  private int annotationParentheses;
  private int lambdaDepth;
  private int parentheses;
  private int line = 1;
  private int lineStart;
  private int position;

  private ParseGuard(String text) {
    this.text = text;
  }

  static Optional<Refusal> check(String text) {
    return new ParseGuard(text).scan();
  }

  private Optional<Refusal> scan() {
    boolean afterArrow = false;
    boolean annotationName = false;
    while (position < text.length()) {
      char c = text.charAt(position);
      if (endsLine(c)) {
        newLine();
      } else if (c == '/' && (next('/') || next('*'))) {
        skipComment();
        continue;
      } else if (c == '"' || c == '\'') {
        skipLiteral(c);
        afterArrow = false;
        annotationName = false;
        continue;
      } else if (c == '@') {
        annotationName = true;
      } else if (c == '-' && next('>')) {
        afterArrow = true;
        position++;
      } else if (c == '(' || c == '{' || c == '[') {
        Optional<Refusal> refusal = opened(c, annotationName, afterArrow);
        if (refusal.isPresent()) {
          return refusal;
        }
        afterArrow = false;
        annotationName = false;
      } else if (c == ')' || c == '}' || c == ']') {
        closed(c);
        annotationName = false;
      } else if (!Character.isWhitespace(c)) {
        afterArrow = false;
        annotationName &= Character.isJavaIdentifierPart(c) || c == '.';
      }
      position++;
    }
    return Optional.empty();
  }

  private Optional<Refusal> opened(char c, boolean annotationName, boolean afterArrow) {
    Opener opener = Opener.PLAIN;
    if (c == '(') {
      parentheses++;
      if (annotationName) {
        opener = Opener.ANNOTATION;
      } else if (annotationDepth > 0) {
        opener = Opener.IN_ANNOTATION;
      }
    } else if (c == '{' && afterArrow) {
      opener = Opener.LAMBDA_BLOCK;
    }
    open.push(opener);
    count(opener, 1);
    if (annotationDepth > MAX_PLAINLY_NESTED_ANNOTATIONS
        || (annotationParentheses > 0
            && annotationDepth + annotationParentheses > MAX_NESTED_ANNOTATIONS)) {
      return refuse("annotation arguments");
    }
    if (lambdaDepth > MAX_NESTED_LAMBDA_BLOCKS) {
      return refuse("lambda bodies");
    }
    if (parentheses > MAX_NESTED_PARENTHESES || open.size() > MAX_OPENERS) {
      return refuse("brackets");
    }
    return Optional.empty();
  }

  private void closed(char c) {
    if (!open.isEmpty()) {
      count(open.pop(), -1);
      parentheses -= c == ')' && parentheses > 0 ? 1 : 0;
    }
  }

  private void count(Opener opener, int change) {
    switch (opener) {
      case ANNOTATION -> annotationDepth += change;
      case IN_ANNOTATION -> annotationParentheses += change;
      case LAMBDA_BLOCK -> lambdaDepth += change;
      case PLAIN -> {}
    }
  }

  private Optional<Refusal> refuse(String what) {
    return Optional.of(
        new Refusal(
            line,
            position - lineStart + 1,
            what + " are nested too deep here to parse in reasonable time"));
  }

  private boolean next(char c) {
    return position + 1 < text.length() && text.charAt(position + 1) == c;
  }

  /** A carriage return ends a line as well; before a line feed that one does. */
  private boolean endsLine(char c) {
    return c == '\n' || (c == '\r' && !next('\n'));
  }

  private void newLine() {
    line++;
    lineStart = position + 1;
  }

  private void skipComment() {
    boolean block = next('*');
    position += 2;
    while (position < text.length()) {
      char c = text.charAt(position);
      if (endsLine(c)) {
        if (!block) {
          return;
        }
        newLine();
      } else if (block && c == '*' && next('/')) {
        position += 2;
        return;
      }
      position++;
    }
  }

  private void skipLiteral(char quote) {
    boolean textBlock = text.startsWith("\"\"\"", position);
    position += textBlock ? 3 : 1;
    while (position < text.length()) {
      char c = text.charAt(position);
      if (endsLine(c)) {
        if (!textBlock) {
          return;
        }
        newLine();
      } else if (c == '\\') {
        position++;
        if (position < text.length() && endsLine(text.charAt(position))) {
          newLine();
        }
      } else if (c == quote && (!textBlock || text.startsWith("\"\"\"", position))) {
        position += textBlock ? 3 : 1;
        return;
      }
      position++;
    }
  }
}
