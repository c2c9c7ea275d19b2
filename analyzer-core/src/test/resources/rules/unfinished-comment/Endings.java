class Endings {
  // The customer is kept apart from the
  // order, and
  boolean isKept(Order order) {
    return order.isKept() // only where the order is open and
        && order.isOpen();
  }

  /**
   * The first of
   *
   * @param order what is asked for, with the price and // finding
   * @return the sum of all that is due and the {@code rest}
   */
  int sum(Order order) {
    return 1;
  }

  /* Kept for the old
   * reader of the files and the // finding
   */
  int old;

  /** Speaks of conjunctions: "and", "or", "but" and "the". */
  int words;

  /** What the option is called when it is read from the {@link File} or the {@code Path}. */
  int option;

  /** The name of the file that is asked for, see {@link #a}, and the <pre>rest</pre> */
  int rest;

  // or
  int two;

  /** @return the */
  int shortOne() {
    return 1;
  }

  /**
   * Reads.
   *
   * @param target the properties to load into
   */
  void load(Object target) {}
}
