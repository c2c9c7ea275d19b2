package com.acme;

/** Keeps halves. */
public class Halves {
  /** Waits for the answer. */
  public Answer await(long timeout) { // finding
    return queue.poll(timeout);
  }

  /** Waits for the answer, at most so many milliseconds. */
  public Answer awaitShortly(long timeout) {
    return queue.poll(timeout);
  }

  /** Waits for the answer. */
  public Answer awaitIn(long timeout, TimeUnit unit) {
    return queue.poll(timeout, unit);
  }

  /** Waits for the answer. */
  public Answer awaitFor(long timeoutMillis, Duration delay) {
    return queue.poll(timeoutMillis);
  }

  /** The shelf with a name. */
  public Shelf shelf(String name) { // finding
    for (Shelf shelf : shelves) {
      if (shelf.name().equals(name)) {
        return shelf;
      }
    }
    return null;
  }

  /** The shelf with a name, or null. */
  public Shelf shelfOrNull(String name) {
    return shelves.isEmpty() ? null : shelves.get(name);
  }

  /** The shelf with a name. */
  @Nullable
  public Shelf declared(String name) {
    return shelves.isEmpty() ? null : shelves.get(name);
  }

  /** Sorts books with a sorter. */
  public Books sorted(Sorter sorter) { // finding
    if (sorter == null) {
      return byName();
    }
    return by(sorter);
  }

  /** Sorts books with a sorter. */
  public Books sortedBy(@Nullable Sorter sorter) {
    if (sorter == null) {
      return byName();
    }
    return by(sorter);
  }

  /** Whether a book belongs here. */
  public boolean holds(Book book) {
    if (book == null) {
      return false;
    }
    return books.contains(book);
  }

  /** Adds books. */
  public void add(int count) { // finding
    if (count < 1) {
      throw new IllegalArgumentException("count");
    }
    books += count;
  }

  /** Adds at least one book. */
  public void addSome(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("count");
    }
    books += count;
  }

  /** Sorts books with a sorter. */
  @Override
  public Books inherited(Sorter sorter) {
    if (sorter == null) {
      return byName();
    }
    return by(sorter);
  }

  /** Takes a while. */
  Answer internal(long timeout) {
    return queue.poll(timeout);
  }

  /** Counts what comes in. */
  public static class Counter { // finding
    private final AtomicInteger count = new AtomicInteger();
  }

  /** Counts what comes in; safe for several threads. */
  public static class SafeCounter {
    private final AtomicInteger count = new AtomicInteger();
  }

  /** Counts what comes in. */
  @Component
  public static class Contained {
    private final AtomicInteger count = new AtomicInteger();
  }
}
