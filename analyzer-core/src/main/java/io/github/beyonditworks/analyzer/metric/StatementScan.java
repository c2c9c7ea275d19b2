package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.JavaToken;
import com.github.javaparser.JavaToken.Category;
import com.github.javaparser.Range;
import com.github.javaparser.TokenRange;
import io.github.beyonditworks.analyzer.model.StatementHashes;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.Arrays;

/**
 * Cuts the tokens of a member into statements and hashes them on the way. Braces, semicolons and
 * the colons of labels part statements; what a statement holds follows it, one deeper. Lists of
 * values in braces are no statements. Long chains of calls are cut before their links.
 *
 * <p>For the shape of a statement, types and constants are alike, values are alike, and variables
 * are numbered by their first appearance in the statement, so that {@code a = a + b} differs from
 * {@code a = b + c}.
 */
final class StatementScan {

  private static final int FACTOR = 31;
  private static final int CALL = 1001;
  private static final int UPPER = 1002;
  private static final int VALUE = 1003;
  private static final int VARIABLE = 2000;
  private static final int MAX_VARIABLES = 16;

  /**
   * So much of a chain of calls is a statement by itself, which the rest of the chain continues.
   */
  private static final int LONG_LINK = 8;

  private final ParsedFile file;
  private final StatementHashes.Builder into;

  // The blocks around: the statement that holds each, and the parentheses open before it.
  private int[] holders = new int[32];
  private int[] openBefore = new int[32];
  private int depth;

  // The statement at hand.
  private final int[] variables = new int[MAX_VARIABLES];
  private int variableCount;
  private int tokens;
  private int shape;
  private int calls;
  private int words;
  private int weight;
  private int open;
  private int questions;
  private boolean label;
  private boolean continues;
  private JavaToken first;

  private int totalWeight;

  StatementScan(ParsedFile file, StatementHashes.Builder into) {
    this.file = file;
    this.into = into;
  }

  /** Adds the statements in a range of tokens and returns their weight. */
  int read(TokenRange range) {
    depth = 0;
    totalWeight = 0;
    open = 0;
    reset();
    JavaToken end = range.getEnd();
    JavaToken token = range.getBegin();
    while (token != null) {
      if (!token.getCategory().isWhitespaceOrComment()) {
        token = take(token);
      }
      if (token == end) {
        break;
      }
      token = token.getNextToken().orElse(null);
    }
    return totalWeight;
  }

  /** Takes a token and returns the last one that was taken. */
  private JavaToken take(JavaToken token) {
    Category category = token.getCategory();
    String text = token.getText();
    if (category.isSeparator() && takeSeparator(token, text.charAt(0))) {
      return token;
    }
    if (text.equals("final")) {
      return token;
    }
    if (text.equals("this")) {
      JavaToken dot = next(token);
      if (dot != null && dot.getText().equals(".")) {
        return dot;
      }
    }
    begin(token, text);
    if (category.isIdentifier()) {
      takeName(token, text);
    } else if (category.isLiteral() || text.equals("true") || text.equals("false")) {
      add(VALUE, VALUE, text.hashCode(), 1);
    } else if (category.isOperator()) {
      takeOperator(token, text);
    } else if (isPrimitive(text)) {
      add(UPPER, UPPER, text.hashCode(), 1);
    } else {
      int kind = token.getKind();
      add(kind, kind, kind, category.isSeparator() ? 0 : 1);
    }
    return token;
  }

  private void takeName(JavaToken token, String text) {
    int hash = text.hashCode();
    JavaToken after = next(token);
    if (after != null && after.getText().equals("(")) {
      add(CALL, hash, hash, 1);
    } else if (Character.isUpperCase(text.charAt(0)) || text.equals("var")) {
      add(UPPER, UPPER, hash, 1);
    } else {
      int variable = VARIABLE + number(hash);
      add(variable, variable, hash, 1);
    }
  }

  private void takeOperator(JavaToken token, String text) {
    if (text.equals("?")) {
      questions++;
    } else if (text.equals(":") && label && open == 0) {
      if (questions == 0) {
        close(token);
        return;
      }
      questions--;
    }
    int kind = token.getKind();
    add(kind, kind, kind, text.equals("<") || text.equals(">") ? 0 : 1);
  }

  /** Whether that was all there is to do. */
  private boolean takeSeparator(JavaToken token, char separator) {
    switch (separator) {
      case '{' -> enter(token);
      case '}' -> leave(token);
      case ';' -> {
        if (open > 0) {
          return false;
        }
        close(token);
      }
      case '(' -> {
        open++;
        return false;
      }
      case ')' -> {
        open--;
        return false;
      }
      case '.' -> {
        if (open == 0 && weight >= LONG_LINK && !label && isLink(token)) {
          close(token);
        }
        return false;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Whether what follows a dot is called on what another call gave. */
  private static boolean isLink(JavaToken dot) {
    JavaToken before = dot.getPreviousToken().orElse(null);
    while (before != null && before.getCategory().isWhitespaceOrComment()) {
      before = before.getPreviousToken().orElse(null);
    }
    return before != null && before.getText().equals(")");
  }

  private void enter(JavaToken brace) {
    int before = open;
    int holder = close(brace);
    if (depth == holders.length) {
      holders = Arrays.copyOf(holders, depth * 2);
      openBefore = Arrays.copyOf(openBefore, depth * 2);
    }
    holders[depth] = holder;
    openBefore[depth] = before;
    depth++;
    open = 0;
  }

  /** What a brace closes without a semicolon is a list of values. */
  private void leave(JavaToken brace) {
    reset();
    if (depth > 0) {
      depth--;
      open = openBefore[depth];
      if (holders[depth] >= 0) {
        into.end(holders[depth], line(brace));
      }
    }
  }

  private void begin(JavaToken token, String text) {
    if (tokens == 0) {
      first = token;
      label = text.equals("case") || text.equals("default");
      boolean statement =
          (!token.getCategory().isSeparator() && !token.getCategory().isOperator())
              || text.equals("(")
              || text.equals("@")
              || text.equals("++")
              || text.equals("--");
      continues =
          !statement
              || label
              || text.equals("else")
              || text.equals("catch")
              || text.equals("finally");
    }
    tokens++;
  }

  private void add(int shapeCode, int callsCode, int wordsCode, int amount) {
    shape = shape * FACTOR + shapeCode;
    calls = calls * FACTOR + callsCode;
    words = words * FACTOR + wordsCode;
    weight += amount;
  }

  /** Closes the statement and returns its number, or -1 when it says nothing. */
  private int close(JavaToken last) {
    int number = -1;
    if (weight > 0) {
      number = into.size();
      into.add(mixed(shape), mixed(calls), mixed(words), line(first), weight, own(depth));
      into.end(number, line(last));
      if (continues) {
        into.continues();
      }
      totalWeight += weight;
    }
    reset();
    return number;
  }

  /** What continues a statement is a part of it, and so one deeper; labels stand where they are. */
  private int own(int depthOfBlock) {
    return continues && !label ? depthOfBlock + 1 : depthOfBlock;
  }

  private void reset() {
    tokens = 0;
    shape = 0;
    calls = 0;
    words = 0;
    weight = 0;
    variableCount = 0;
    questions = 0;
    label = false;
    continues = false;
    first = null;
  }

  /** Which of the variables of the statement it is. */
  private int number(int hash) {
    for (int i = 0; i < variableCount; i++) {
      if (variables[i] == hash) {
        return i;
      }
    }
    if (variableCount < MAX_VARIABLES) {
      variables[variableCount++] = hash;
    }
    return variableCount;
  }

  private int line(JavaToken token) {
    Range range = token.getRange().orElse(null);
    return range == null ? 1 : file.place(range).line();
  }

  private static JavaToken next(JavaToken token) {
    JavaToken next = token.getNextToken().orElse(null);
    while (next != null && next.getCategory().isWhitespaceOrComment()) {
      next = next.getNextToken().orElse(null);
    }
    return next;
  }

  private static boolean isPrimitive(String text) {
    return switch (text) {
      case "int", "long", "boolean", "byte", "char", "short", "float", "double" -> true;
      default -> false;
    };
  }

  /** Spreads the differences of short statements over all bits. */
  private static int mixed(int hash) {
    int spread = hash * 0x9E3779B9;
    return spread ^ (spread >>> 15);
  }
}
