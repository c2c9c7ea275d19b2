package shop;

/**
 * Keeps the
 * the orders. // finding
 *
 * <p>What the order is, is told. He said that that was it, and had had enough.
 */
class Words {

  // Is sent to to the carrier. // finding
  private int a;

  /* Of all the The names, and "the" the last. {@code for for} and a/the the-first. */
  private int b;

  String message = "cannot be be shipped"; // finding
  String keys = "from key must not be equal to to key";
  /** Of the authors the last and and the first are none. */ // finding
  String names;

  /** Both "A and B" and "and and A and and B" name two. */
  String authors = "Paul Victor and and Juan de la Cierva";
  String flags = "to,to";
  String shout = "THE THE";
  String pair = "of";
  /**
   * The name of the
   *
   * <p>the first.
   */
  private int c;

  /** Reads {@link #from from} to {@code from} to {@code to}. */
  private int d;
}
