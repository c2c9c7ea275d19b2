package it;

/** Adds numbers up, for as long as the sum fits. */
public final class Sum {

  private Sum() {}

  /**
   * The sum of two numbers.
   *
   * @param augend the first
   * @param addend what is added to it
   * @return their sum
   * @throws ArithmeticException when it does not fit into an int
   */
  public static int of(int augend, int addend) {
    return Math.addExact(augend, addend);
  }
}
