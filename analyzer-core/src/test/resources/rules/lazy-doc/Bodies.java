package com.acme;

/** What a body tells at a glance is not asked for. */
public class Bodies {

  private int count;

  /** Returns the count. */
  public int getCount() {
    return count;
  }

  /** Creates bodies. */
  public Bodies(int count) {
    this.count = count;
  }

  /** Tidies the sizes. */
  private void tidy() {
    if (count < 0) {
      count = 0;
    }
  }

  /** An implementation of {@link java.util.Collection#clear}. */
  public void clearAll() {
    if (count > 0) {
      count = 0;
    }
  }

  /** Updates the count. */ // finding
  public void update(int difference) {
    if (difference > 0) {
      count += difference;
    } else {
      count--;
    }
    notifyAll();
  }

  /** Compares with another. */
  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Bodies bodies)) {
      return false;
    }
    return bodies.count == count;
  }
}
