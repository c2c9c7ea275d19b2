package com.acme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is true, or cannot be told, beside what is false. */
class Claims {

  /** Retries before giving up; the default is 3. */
  private int retries = 3;

  /** Waits between two of them, 2 seconds by default. */
  private long pause = 2_000;

  /** The default is 5, raised when the constructor knows better. */
  private int depth = 3;

  /** Shown at the left, {@code true} unless configured. */
  private boolean shown = true;

  /** Enabled by default. */ // finding
  private boolean tracing = false;

  /** Disabled by default. */
  private boolean noTrace = true;

  /** Default is 10 for small inputs and 100 for large ones. */
  private int block = 50;

  static final int MAX_ATTEMPTS = 4; // five attempts // finding
  static final int MIN_ATTEMPTS = 2; // about three attempts
  static final long DAY = 24 * 60 * 60 * 1000L; // 1 day
  static final long WEEK = 24 * 60 * 60 * 1000L; // 7 days // finding
  static final int PAGE = 8 * 1024; // 8 KB

  private final Map<String, String> names = Map.of();
  private List<String> rows = new ArrayList<>();

  Claims(int depth) {
    this.depth = depth;
  }

  /**
   * The name of a key.
   *
   * @param key may be null
   * @return the name, or null if there is none
   */
  String name(String key) {
    return key == null ? null : names.get(key);
  }

  /**
   * The name of a key.
   *
   * @param key the key; may be null // finding
   * @return the name, never null // finding
   */
  String nameOf(String key) {
    if (key.isEmpty()) {
      return null;
    }
    return names.get(key);
  }

  /**
   * May be overridden.
   *
   * @return a label, or null if there is none
   */
  public String label() {
    return "";
  }

  /**
   * The elements may be told by others.
   *
   * @param values the values, whose elements may be null
   * @return never null if {@code values} is not empty
   */
  List<String> keep(List<String> values) {
    Objects.requireNonNull(values);
    return values.isEmpty() ? null : values;
  }

  /**
   * Finds one.
   *
   * @return the row, or null if there is none // finding
   */
  Optional<String> row() {
    return rows.stream().findFirst();
  }

  /**
   * Takes some.
   *
   * @param count at least 1
   * @param limit from 0 to 9, or -1 for no limit
   * @param size must be positive // finding
   */
  void take(int count, int limit, int size) {
    if (count <= 0 || limit < -1 || size < 0) {
      throw new IllegalArgumentException();
    }
  }

  /**
   * Hands over to a check that cannot be seen.
   *
   * @param count from 1 to 9
   * @throws IllegalArgumentException if {@code count} is negative
   */
  void hand(int count) {
    check(count);
    retries = count;
  }

  private void check(int count) {}

  /**
   * Sets it.
   *
   * @param count the count
   * @throws IllegalArgumentException if {@code count} is not positive // finding
   */
  void set(int count) {
    if (count < 0) {
      throw new IllegalArgumentException();
    }
    retries = count;
  }

  /**
   * Asks.
   *
   * @return true if there are no rows or the first one is empty
   */
  boolean isEmpty() {
    return rows.isEmpty() || rows.get(0).isEmpty();
  }

  /** Returns true if it is not closed. */ // finding
  boolean isClosed() {
    return rows == null;
  }

  /** Returns the first row, without taking the last one away. */
  String firstRow() {
    return rows.get(0);
  }

  /** Returns the last entry. */ // finding
  String firstEntry() {
    return rows.get(0);
  }

  /** Opens what was closed before, see {@link #close()}. */
  void open() {}

  /** Closes it. */
  void close() {}

  /** Returns an unmodifiable list of the rows. */ // finding
  List<String> rows() {
    return new ArrayList<>(rows);
  }

  /** Returns an unmodifiable list of the rows. */
  List<String> view() {
    return Collections.unmodifiableList(rows);
  }

  /**
   * Waits.
   *
   * @param seconds in seconds
   * @param millis in seconds, converted from milliseconds
   */
  void await(long seconds, long millis) throws InterruptedException {
    Thread.sleep(seconds * 1000);
    // wait 1 second
    Thread.sleep(1000);
    // wait 1 second // finding
    Thread.sleep(10_000);
    // retry three times, the first one counts as well
    for (int i = 0; i <= 3; i++) {
      close();
    }
  }

  /**
   * Adds up.
   *
   * @param from inclusive
   * @param to inclusive // finding
   */
  int sum(int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += i;
    }
    return sum;
  }
}

/** Sentences that say less than the words in them. */
class Unsure {
  private static final int UNSET = -1;

  private int level = UNSET;
  private boolean ready;
  private boolean shallowRead;

  /** The level. Defaults to 4. */
  void level(int level) {
    this.level = level;
  }

  /**
   * Converts.
   *
   * @return the same, or null if the argument is null
   */
  static Optional<String> same(String text) {
    return text == null ? null : Optional.of(text);
  }

  /** Returns how often a look-up gave a new value, or null. */
  long misses() {
    return level;
  }

  /**
   * Compares.
   *
   * @return a negative integer, zero, or a positive integer
   */
  int compare(int a, int b) {
    if (a < b) {
      return -1;
    }
    return a == b ? 0 : 1;
  }

  /**
   * Asks.
   *
   * @return a non-null answer if nothing else is to be done
   */
  String ask() {
    return null;
  }

  /**
   * A collector.
   *
   * @throws IllegalArgumentException if there are two or more elements
   */
  Object collector() {
    return Optional.empty();
  }

  /**
   * Reads.
   *
   * @throws java.io.IOException if the shallow part cannot be read
   */
  void read() throws java.io.IOException {
    if (shallowRead) {
      throw new IllegalStateException("read before");
    }
    shallowRead = System.in.read() > 0;
  }

  /**
   * Sends.
   *
   * @throws UnsupportedOperationException if reading back fails
   * @throws IllegalStateException if it is not ready
   */
  void send() {
    if (!ready) {
      throw new IllegalStateException("not ready");
    }
    read(1);
  }

  private void read(int count) {}

  /**
   * Opens with settings.
   *
   * @param settings that hold
   *     <ul>
   *       <li>a name
   *       <li>a filter (can be null)
   *     </ul>
   */
  void open(List<String> settings) {
    level = settings.size();
  }

  private static final int MAGIC_OFFSET = 0; // 4 bytes
  private static final int BUFFER_SIZE = 4096; // 8 KB // finding

  /**
   * The days from year zero to year 1970.
   *
   * <p>There are 7 leap years from 1970 to 2000.
   */
  static final long DAYS = 719_528;

  volatile int active; // 0: inactive, -1: stopped, +1: running

  /** Makes a text. Returns {@code "null"} if the argument is null. */
  static String text(Object value) {
    return value == null ? "null" : "" + value;
  }

  /**
   * Reads a line.
   *
   * @return the line, or null if there is no more
   */
  public String readLine() {
    throw unsupported();
  }

  private static UnsupportedOperationException unsupported() {
    return new UnsupportedOperationException();
  }

  /**
   * Applies to all.
   *
   * @param mapper a function returning the other form of an element, or null if there is none
   */
  void each(Object mapper) {
    if (mapper == null) {
      throw new NullPointerException();
    }
  }

  /** {@return a joiner} The joiner's result is null if all is well; it returns null if asked. */
  Object joiner() {
    return new Object();
  }

  /**
   * Takes away the last.
   *
   * @param start inclusive
   * @param end inclusive
   */
  int[] span(int start, int end) {
    return range(start, end);
  }

  private int[] range(int start, int end) {
    return new int[] {start, end};
  }

  /**
   * Fixes it.
   *
   * @return a new object with fixed settings
   */
  public Unsure fixed() {
    return this;
  }

  /** Returns the root, or null if this object is the root. Subclasses override this method. */
  Unsure rootToOverride() {
    throw new InternalError();
  }

  /**
   * Refuses a seat outside of a hall. What words the failure has limits of its own.
   *
   * @throws IllegalArgumentException if there are fewer than no seats
   */
  static void refuse(int seat, int seats) {
    if (seat < 0 || seat >= seats) {
      throw new IndexOutOfBoundsException(outside(seat, seats));
    }
  }

  /**
   * Refuses a seat that does not exist.
   *
   * @throws IllegalStateException if the hall is closed // finding
   */
  static void refuse(int seat) {
    if (seat < 0) {
      throw new IndexOutOfBoundsException(String.valueOf(seat));
    }
  }

  private static String outside(int seat, int seats) {
    if (seats < 0) {
      throw new IllegalArgumentException("fewer than no seats: " + seats);
    }
    return seat + " of " + seats;
  }
}
