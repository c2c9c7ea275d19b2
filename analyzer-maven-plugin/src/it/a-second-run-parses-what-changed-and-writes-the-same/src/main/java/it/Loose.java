package it;

public class Loose {

  public static int total;

  public int add(int x) {
    try {
      total += x;
    } catch (ArithmeticException e) {
    }
    return total;
  }
}
