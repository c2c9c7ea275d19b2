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
