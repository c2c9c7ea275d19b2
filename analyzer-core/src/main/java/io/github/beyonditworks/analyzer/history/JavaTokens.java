package io.github.beyonditworks.analyzer.history;

import java.nio.charset.StandardCharsets;

/**
 * Splits the bytes of a Java file into tokens and comments, as far as that is needed to tell
 * members and their versions apart: old contents are many, and parsing each would take too long.
 * Whatever the bytes are, it ends. White space is skipped.
 */
final class JavaTokens {

  /** What a token is. */
  enum Kind {
    /** A name, a keyword or a number. */
    WORD,
    /** A text, a text block or a character. */
    LITERAL,
    /** Any other single character. */
    SYMBOL,
    /** A comment that documents what follows. */
    DOC,
    /** Any other comment. */
    COMMENT,
    /** Nothing follows. */
    END
  }

  private static final int BYTE = 0xFF;
  private static final int HASH_FACTOR = 31;
  private static final int TEXT_BLOCK_QUOTES = 3;
  private static final int THIRD = 3;

  private final byte[] bytes;
  private int start;
  private int end;
  private Kind kind = Kind.END;

  JavaTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Goes to the next token. */
  Kind next() {
    start = end;
    while (start < bytes.length && (bytes[start] & BYTE) <= ' ') {
      start++;
    }
    end = start;
    kind = start < bytes.length ? scan() : Kind.END;
    return kind;
  }

  private Kind scan() {
    int first = bytes[start] & BYTE;
    if (isWordPart(first)) {
      while (end < bytes.length && isWordPart(bytes[end] & BYTE)) {
        end++;
      }
      return Kind.WORD;
    }
    if (first == '"' || first == '\'') {
      return literal(first);
    }
    if (first == '/' && at(start + 1) == '/') {
      return lineComment();
    }
    if (first == '/' && at(start + 1) == '*') {
      return blockComment();
    }
    end++;
    return Kind.SYMBOL;
  }

  private Kind literal(int quote) {
    boolean block = quote == '"' && at(start + 1) == '"' && at(start + 2) == '"';
    end = start + (block ? TEXT_BLOCK_QUOTES : 1);
    while (end < bytes.length) {
      int here = bytes[end];
      if (here == '\\') {
        end++;
      } else if (here == quote && (!block || (at(end + 1) == '"' && at(end + 2) == '"'))) {
        end += block ? TEXT_BLOCK_QUOTES : 1;
        break;
      } else if (here == '\n' && !block) {
        break; // not Java; nothing more is lost
      }
      end++;
    }
    end = Math.min(end, bytes.length);
    return Kind.LITERAL;
  }

  private Kind lineComment() {
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return at(start + 2) == '/' && at(start + THIRD) != '/' ? Kind.DOC : Kind.COMMENT;
  }

  private Kind blockComment() {
    end = start + 2;
    while (end < bytes.length && !(bytes[end] == '*' && at(end + 1) == '/')) {
      end++;
    }
    end = Math.min(end + 2, bytes.length);
    return at(start + 2) == '*' && end - start > "/**/".length() ? Kind.DOC : Kind.COMMENT;
  }

  private int at(int index) {
    return index < bytes.length ? bytes[index] : -1;
  }

  /** Every byte beyond ASCII counts as part of a word: names may be written in any script. */
  private static boolean isWordPart(int b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '_'
        || b == '$'
        || b > Byte.MAX_VALUE;
  }

  Kind kind() {
    return kind;
  }

  /** Makes this token the next one as well. */
  void back() {
    end = start;
  }

  /** Whether this is a comment of any kind. */
  boolean isComment() {
    return kind == Kind.DOC || kind == Kind.COMMENT;
  }

  /** Whether this is a symbol. */
  boolean is(char symbol) {
    return kind == Kind.SYMBOL && bytes[start] == symbol;
  }

  /** The token's text. */
  String text() {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  /** A number that differs between tokens, but for rare exceptions. */
  int hash() {
    return hash(bytes, start, end);
  }

  /** The number of a token with some text. */
  static int hash(String text) {
    byte[] word = text.getBytes(StandardCharsets.UTF_8);
    return hash(word, 0, word.length);
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = 1;
    for (int i = from; i < to; i++) {
      hash = HASH_FACTOR * hash + bytes[i];
    }
    return hash;
  }

  /** A number that differs between texts, whatever their white space and their asterisks. */
  int hashOfWords() {
    int hash = 1;
    for (int i = start; i < end; i++) {
      int b = bytes[i] & BYTE;
      if (b > ' ' && b != '*' && b != '/') {
        hash = HASH_FACTOR * hash + b;
      }
    }
    return hash;
  }
}
