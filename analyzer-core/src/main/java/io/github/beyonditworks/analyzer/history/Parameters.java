package io.github.beyonditworks.analyzer.history;

import io.github.beyonditworks.analyzer.history.JavaTokens.Kind;
import java.util.ArrayList;
import java.util.List;

/** Collects the types of parameters from their tokens, as reports write them: without arguments. */
final class Parameters {

  private final List<String> types = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private int angles;
  private int dots;
  private int brackets;
  private boolean annotation;
  private boolean qualified;

  /**
   * Takes a token.
   *
   * @param tokens the token
   * @param open how many parentheses are open after it; 0 when the list has ended
   */
  void add(JavaTokens tokens, int open) {
    if (open == 0) {
      endParameter();
    } else if (open > 1) {
      return; // the arguments of an annotation
    } else if (tokens.is('<')) {
      angles++;
    } else if (tokens.is('>')) {
      angles--;
    } else if (angles == 0) {
      addToType(tokens);
    }
  }

  private void addToType(JavaTokens tokens) {
    if (tokens.is(',')) {
      endParameter();
    } else if (tokens.is('@')) {
      annotation = true;
    } else if (tokens.is('.')) {
      dots++;
      qualified = true;
    } else if (tokens.is('[')) {
      brackets++;
    } else if (tokens.kind() == Kind.WORD) {
      addWord(tokens.text());
    }
  }

  /** Of a qualified name the last part counts. */
  private void addWord(String word) {
    if (annotation && !qualified) {
      annotation = false;
      return;
    }
    if (qualified && dots == 1) {
      if (!annotation && !words.isEmpty()) {
        words.set(words.size() - 1, word);
      }
      annotation = false;
      qualified = false;
      dots = 0;
      return;
    }
    if (!word.equals("final")) {
      words.add(word);
    }
  }

  private void endParameter() {
    // three dots are those of a variable number of arguments
    if (words.size() >= 2) {
      types.add(words.get(words.size() - 2) + "[]".repeat(brackets) + (dots == 3 ? "..." : ""));
    }
    words.clear();
    dots = 0;
    brackets = 0;
    qualified = false;
    annotation = false;
  }

  String text() {
    return "(" + String.join(", ", types) + ")";
  }
}
