package io.github.beyonditworks.analyzer.code.clone;

import java.util.Arrays;
import java.util.List;

/**
 * Lines of code as hashes of three that follow one another: enough to tell which files may hold the
 * same code, without parsing them. Names count only where something is called; other names, values,
 * comments, braces, imports, annotations and layout within lines do not. The grams are those of
 * winnowing (Schleimer and others, 2003), over lines and none left out.
 */
public final class LineGrams {

  private static final int LINES = 3;

  /** Names and values in three lines at least: less stands everywhere. */
  private static final int LEAST_WEIGHT = 10;

  private static final int FACTOR = 0x01000193;
  private static final int NAME = 1;
  private static final int VALUE = 2;
  private static final int IMPORT = hash("import");
  private static final int PACKAGE = hash("package");

  private final byte[] text;
  private int at;
  private boolean inComment;
  private long[] grams = new long[64];
  private int size;

  private final int[] hashes = new int[LINES];
  private final int[] weights = new int[LINES];
  private int lines;

  private int line;
  private int weight;
  private boolean passedOver;

  private LineGrams(byte[] text) {
    this.text = text;
  }

  /**
   * The different hashes in a text, ascending.
   *
   * @param text bytes in an encoding that writes the characters of ASCII as it does
   */
  public static long[] of(byte[] text) {
    LineGrams grams = new LineGrams(text);
    grams.read();
    return distinct(Arrays.copyOf(grams.grams, grams.size));
  }

  /** The different hashes in any of some texts, ascending. */
  public static long[] union(List<long[]> texts) {
    int length = 0;
    for (long[] text : texts) {
      length += text.length;
    }
    long[] all = new long[length];
    int end = 0;
    for (long[] text : texts) {
      System.arraycopy(text, 0, all, end, text.length);
      end += text.length;
    }
    return distinct(all);
  }

  private static long[] distinct(long[] values) {
    Arrays.sort(values);
    int kept = 0;
    for (int i = 0; i < values.length; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[kept++] = values[i];
      }
    }
    return Arrays.copyOf(values, kept);
  }

  /** Those of the first that are not among the second. */
  public static long[] without(long[] some, long[] others) {
    long[] left = new long[some.length];
    int kept = 0;
    for (long gram : some) {
      if (Arrays.binarySearch(others, gram) < 0) {
        left[kept++] = gram;
      }
    }
    return Arrays.copyOf(left, kept);
  }

  /** How many are in both. */
  public static int shared(long[] some, long[] others) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < some.length && j < others.length) {
      if (some[i] == others[j]) {
        shared++;
        i++;
        j++;
      } else if (some[i] < others[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  private void read() {
    while (at < text.length) {
      byte c = text[at];
      if (c == '\n') {
        endLine();
        at++;
      } else if (inComment) {
        inComment = !isPair('*', '/');
        at += inComment ? 1 : 2;
      } else if (isNamePart(c)) {
        readName();
      } else if (c == '"' || c == '\'') {
        readQuoted(c);
      } else if (isPair('/', '*')) {
        inComment = true;
        at += 2;
      } else if (isPair('/', '/')) {
        skipLine();
      } else {
        readSign(c);
      }
    }
    endLine();
  }

  private boolean isPair(char first, char second) {
    return text[at] == first && at + 1 < text.length && text[at + 1] == second;
  }

  private void skipLine() {
    while (at < text.length && text[at] != '\n') {
      at++;
    }
  }

  private static boolean isNamePart(byte c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '$'
        || c < 0;
  }

  private void readName() {
    boolean value = text[at] >= '0' && text[at] <= '9';
    int name = 0;
    while (at < text.length && isNamePart(text[at])) {
      name = name * FACTOR + text[at++];
    }
    if (weight == 0 && (name == IMPORT || name == PACKAGE)) {
      passedOver = true;
    }
    boolean called = at < text.length && text[at] == '(';
    take(value ? VALUE : called ? name : NAME);
    weight++;
  }

  private static int hash(String name) {
    int hash = 0;
    for (int i = 0; i < name.length(); i++) {
      hash = hash * FACTOR + name.charAt(i);
    }
    return hash;
  }

  private void readQuoted(byte quote) {
    at++;
    while (at < text.length && text[at] != quote && text[at] != '\n') {
      at += text[at] == '\\' ? 2 : 1;
    }
    if (at < text.length && text[at] == quote) {
      at++;
    }
    take(VALUE);
    weight++;
  }

  private void readSign(byte c) {
    at++;
    if (c == '@' && weight == 0) {
      passedOver = true;
    }
    if (c > ' ' && c != '{' && c != '}' && c != ';') {
      take(c);
    }
  }

  private void take(int token) {
    line = line * FACTOR + token;
  }

  private void endLine() {
    if (weight > 0 && !passedOver) {
      hashes[lines % LINES] = line;
      weights[lines % LINES] = weight;
      lines++;
      endGram();
    }
    line = 0;
    weight = 0;
    passedOver = false;
  }

  private void endGram() {
    int sum = 0;
    long gram = 0;
    for (int i = 0; i < LINES; i++) {
      sum += weights[(lines + i) % LINES];
      gram = gram * 0x9E3779B97F4A7C15L + hashes[(lines + i) % LINES];
    }
    if (lines < LINES || sum < LEAST_WEIGHT) {
      return;
    }
    if (size == grams.length) {
      grams = Arrays.copyOf(grams, 2 * size);
    }
    grams[size++] = gram;
  }
}
