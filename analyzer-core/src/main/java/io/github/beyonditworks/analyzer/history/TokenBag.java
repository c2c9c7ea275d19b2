package io.github.beyonditworks.analyzer.history;

import java.util.Arrays;

/** The tokens of some code without their order, as sorted hashes. */
final class TokenBag {

  private static final int[] NONE = new int[0];
  private static final int CAPACITY = 64;

  private int[] hashes = new int[CAPACITY];
  private int size;

  void add(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
  }

  /** What was added from some size on, sorted. */
  int[] sortedFrom(int from) {
    if (from >= size) {
      return NONE;
    }
    int[] sorted = Arrays.copyOfRange(hashes, from, size);
    Arrays.sort(sorted);
    return sorted;
  }

  int size() {
    return size;
  }

  void shrinkTo(int newSize) {
    size = newSize;
  }

  /**
   * How many of a file's tokens there are but for comments, imports and the package: moving a file
   * changes those.
   */
  static int[] ofFile(byte[] bytes) {
    TokenBag bag = new TokenBag();
    JavaTokens tokens = new JavaTokens(bytes);
    boolean header = false;
    while (tokens.next() != JavaTokens.Kind.END) {
      if (tokens.isComment()) {
        continue;
      }
      if (tokens.kind() == JavaTokens.Kind.WORD) {
        String text = tokens.text();
        header = header || text.equals("import") || text.equals("package");
      }
      if (!header) {
        bag.add(tokens.hash());
      }
      header = header && !tokens.is(';');
    }
    return bag.sortedFrom(0);
  }

  /**
   * How many elements of sorted arrays have to be replaced to make one of the other: of those that
   * only one has, the larger number.
   */
  static int difference(int[] one, int[] other) {
    int onlyOne = 0;
    int onlyOther = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        i++;
        j++;
      } else if (one[i] < other[j]) {
        onlyOne++;
        i++;
      } else {
        onlyOther++;
        j++;
      }
    }
    return Math.max(onlyOne + one.length - i, onlyOther + other.length - j);
  }
}
