package com.acme;

/** What a store promises. */
public interface Contract {
  int LIMIT = 3;

  int getSize();

  boolean isOpen();

  void store(String key, byte[] content, boolean replace); // finding

  private int own() {
    int a = 1;
    return a + 2;
  }

  /** Where a thing lies. */
  record Place(int shelf, int row) {
    public Place(int shelf, int row) {
      if (shelf < 0) {
        throw new IllegalArgumentException();
      }
      this.shelf = shelf;
      this.row = row;
    }
  }

  enum Size { // finding
    SMALL,
    LARGE
  }

  /** Thrown when there is no room. */
  class FullException extends RuntimeException {
    public FullException(String shelf) {
      super(shelf);
      int unused = 1;
    }
  }

  /** Keeps nothing. */
  class Empty implements Contract {
    public int getSize() {
      return 0;
    }

    public boolean isOpen() {
      return true;
    }

    public void store(String key, byte[] content, boolean replace) {
      int size = content.length;
      System.out.println(size);
    }

    protected final void finish(int a) { // finding
      int size = a;
      if (size > 2) {
        System.out.println(size);
      }
    }
  }

  /** Cannot be extended. */
  final class Closed {
    protected void finish(int a) {
      int size = a;
      System.out.println(size);
    }
  }

  /// Documented in Markdown.
  default int twice() {
    int a = LIMIT;
    return a * 2;
  }

  /** Options. */
  @interface Options {
    int depth() default 1;
  }

  final class StoreFixtures {
    public static int many(int a) {
      int b = a;
      return b * 3;
    }
  }
}
