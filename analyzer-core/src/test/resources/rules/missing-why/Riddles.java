package com.acme;

class Riddles {
  private static final Pattern P = Pattern.compile("^(?:(\\d{4})-(\\d{2})|(\\w+))(?<x>[^|]*)$"); // finding

  // Year and month, or a word; then anything but bars.
  private static final Pattern Q = Pattern.compile("^(?:(\\d{4})-(\\d{2})|(\\w+))(?<x>[^|]*)$");

  private static final Pattern SHORT = Pattern.compile("\\s+|,\\s*");
  private static final Pattern YEAR_MONTH = Pattern.compile("^(\\d{4})-(\\d{2})$|^(\\d{6})$");

  int spread(int h) {
    return (h ^ (h >>> 20) ^ (h >>> 12)) ^ (h >>> 7) ^ (h >>> 4); // finding
  }

  /** Spreads bits downwards, since tables use the low ones only. */
  int spreadWithReason(int h) {
    return (h ^ (h >>> 20) ^ (h >>> 12)) ^ (h >>> 7) ^ (h >>> 4);
  }

  @Override
  public int hashCode() {
    return (a ^ (a >>> 3)) ^ (b << 5) ^ (b >>> 7);
  }

  int together(byte[] b) {
    return (b[0] & 0xff) << 24 | (b[1] & 0xff) << 16 | (b[2] & 0xff) << 8 | (b[3] & 0xff);
  }

  boolean flags(boolean a, boolean b, boolean c) {
    return a & b | c & a | b & c;
  }

  void twoLocks() {
    synchronized (first) {
      synchronized (second) { // finding
        move();
      }
    }
  }

  void twoLocksInOrder() {
    synchronized (first) {
      // Always the older account first; see transfer().
      synchronized (second) {
        move();
      }
    }
  }

  void sameLock() {
    synchronized (first) {
      synchronized (first) {
        move();
      }
    }
  }

  void naps(long backOff) throws InterruptedException {
    Thread.sleep(100); // finding
    Thread.sleep(backOff);
    clock.sleep(100);
    System.gc(); // finding
  }

  void drops() {
    try {
      send();
    } catch (IOException ignored) { // finding
    }
    try {
      stream.close();
    } catch (IOException ignored) {
    }
    try {
      send();
    } catch (IOException ignored) {
      // The next poll sends it again.
    }
    try {
      Integer.parseInt(text);
    } catch (NumberFormatException ignored) {
    }
  }

  void excuses() {
    // hack // finding
    a = b + 1;

    // ugly workaround // finding
    b = a;

    // Workaround for JDK-8023, the first call comes too early.
    b = a;

    // workaround
    // the tray icon is lost on some desktops
    b = a;

    // HackerRank scores
    c = a;
  }

  @Order(17) // finding
  static class Third {}

  @Order(0)
  static class Fifth {}

  @Order(LAST)
  static class Sixth {}

  private static final Pattern ENDS = Pattern.compile("\\.|\\!|\\?|\\;|\\:|\\[|\\(|\\)");
}
