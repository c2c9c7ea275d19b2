package shop;

import java.util.List;

/** One finding a member, at its first surviving mutant. */
class EachMember {

  private final int rate = 3 * 7; // survived: replaced integer multiplication with division // finding

  int two(int a, int b) {
    int sum = a + b; // survived: replaced integer addition with subtraction // finding
    return sum * 2; // survived: replaced integer multiplication with division
  }

  int one(int a) { return a + 1; } // killed: replaced integer addition with subtraction

  int unreached(int a) {
    return a - 1; // unreached: replaced integer subtraction with addition
  }

  static class Line {
    int total(int price) {
      Runnable log = () -> System.out.println(price); // survived: removed call // finding
      log.run();
      return price;
    }
  }
}
